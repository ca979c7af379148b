import type { VerbGroup } from './clause.js';
import { ClauseState } from './clause-state.js';
import { takeFinite } from './finite-clauses.js';
import type { Item } from './item.js';
import type { ClauseNode, PhraseNode } from './node.js';
import { takeNonFinite } from './other-clauses.js';
import { takeAdjective, takeGroup, takePrepositional } from './placement.js';
import type { TaggedSentence } from './sentence.js';
import { formOf, isSubjunctive } from './verb-form.js';

type VerbItem = Extract<Item, { kind: 'verb' }>;

const CONDITIONS = new Set(['if', 'unless', 'provided', 'whether']);

function takeRelative(state: ClauseState): void {
  const apart = state.previous === 'comma' || state.previous === 'dash';
  const antecedent = apart ? state.outer : state.last;
  const preposition = state.pendingPreposition();
  state.push('relative', state.nearestClause());
  state.top.antecedent = antecedent;
  state.top.preposition = preposition;
}

function closeAtComma(state: ClauseState): void {
  state.trail = [];
  const { top } = state;
  top.takesObjects = false;
  // a participle belongs to what stands between its commas
  while (state.stack.length > 1 && state.top.relation === 'participial' && state.top.clause)
    state.stack.pop();
  const { clause } = state.top;
  const below = state.stack.at(-2);
  if (clause && below && !below.clause) state.stack.pop();
  state.top.takesObjects = false;
}

/** What places and days are made of, and the dashes behind them. */
const DATELINE = new Set<Item['kind']>(['group', 'comma', 'other', 'dash']);

/** Whether what stands in front of a dash is the place and the day of a release: "BOSTON, May 6, 2025 – Under the plan, …". */
function isDateline({ items, stack }: ClauseState, index: number): boolean {
  if (stack.length > 1 || stack[0]!.clause || index === 0) return false;
  // "--" is a dash and a mark
  let next = index + 1;
  while (items[next]?.kind === 'other') next++;
  if (items[next]?.kind !== 'prepositional' || !items.slice(0, index).every(({ kind }) => DATELINE.has(kind)))
    return false;
  // "BOSTON (May 6, 2025) –": brackets are no item
  const isDated = index > 1 || items[0]!.end < items[1]!.first;
  const verb = items.findIndex(({ kind }, at) => at > index && kind === 'verb');
  return isDated && !items.slice(index + 1, verb).some(({ kind }) => kind === 'dash');
}

function takeDash(state: ClauseState, index: number): void {
  const next = state.items[index + 1];
  if (isDateline(state, index)) state.restart();
  else if (
    state.top.clause &&
    next?.kind === 'group' &&
    next.isSubject &&
    !state.stack.some(({ clause }) => !clause)
  )
    state.restart();
  else closeAtComma(state);
}

/** Whether members of a list go on behind a semicolon: no verb follows them. The list is then that of the last finite verb. */
function goesOnBehind(state: ClauseState, index: number): boolean {
  const { items, stack } = state;
  const next = items[items[index + 1]?.kind === 'join' ? index + 2 : index + 1];
  if (next?.kind !== 'group' || next.isSubject > 0) return false;
  const frame = stack.find(
    ({ clause }) => clause?.verb.form === 'finite' && clause.object.length + clause.complement.length > 0,
  );
  if (!frame || frame.clause!.verb.passive) return false;
  stack.length = stack.indexOf(frame) + 1;
  frame.takesObjects = true;
  return true;
}

function takeVerb(state: ClauseState, item: VerbItem, index: number): void {
  const form = formOf(state, item, index);
  if (form === 'finite' && isSubjunctive(item.verb)) {
    takeFinite(state, { ...item.verb, form, tense: 'present', modal: 'should' }, false);
    return;
  }
  const verb: VerbGroup =
    form === item.verb.form
      ? item.verb
      : {
          ...item.verb,
          form,
          tense: form !== 'finite' ? 'none' : item.verb.form === 'infinitive' ? 'future' : item.verb.tense,
        };
  state.colon = 0;
  if (form === 'finite') takeFinite(state, verb, item.ambiguous);
  else takeNonFinite(state, verb);
}

function take(state: ClauseState, item: Item, index: number): void {
  switch (item.kind) {
    case 'group':
      takeGroup(state, item.phrases, item.isSubject);
      break;
    case 'prepositional':
      takePrepositional(state, item);
      break;
    case 'verb':
      takeVerb(state, item, index);
      break;
    case 'adjective':
      takeAdjective(state, item.first, item.end);
      break;
    case 'comma':
      closeAtComma(state);
      break;
    case 'dash':
      takeDash(state, index);
      break;
    case 'colon':
      state.colon = item.first;
      state.top.takesObjects = false;
      break;
    case 'semicolon':
      if (!goesOnBehind(state, index)) state.restart();
      break;
    case 'stop':
      state.restart();
      break;
    case 'that':
      state.push('that', state.top.clause);
      break;
    case 'subordinator':
      state.push(CONDITIONS.has(item.word) ? 'conditional' : 'adverbial', state.nearestClause());
      break;
    case 'relative':
      takeRelative(state);
      break;
    default:
  }
}

/**
 * Builds the clauses of a sentence from its items, left to right, with a stack of the clauses that are open. A verb
 * takes the subject that waits in the innermost open clause; what stands behind it becomes object, complement or is
 * attached by its preposition.
 *
 * @param antecedent for a stretch in brackets the phrase it stands behind
 */
export function buildClauses(
  sentence: TaggedSentence,
  items: readonly Item[],
  antecedent: PhraseNode | null,
): readonly ClauseNode[] {
  const state = new ClauseState(sentence, items, antecedent);
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    state.position = index;
    take(state, item, index);
    // an adverb parts nothing: "approved and successfully filed"
    if (item.kind === 'adverb') continue;
    state.previous = item.kind;
    state.before = index;
  }
  return state.clauses;
}
