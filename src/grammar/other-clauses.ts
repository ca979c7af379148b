import type { VerbGroup } from './clause.js';
import type { ClauseState } from './clause-state.js';
import { type Frame, openFrame } from './frame.js';
import type { Item } from './item.js';
import { attach, type ClauseNode, NOTHING, type PhraseNode } from './node.js';
import { CONTROLLING } from './verb-sets.js';

type PrepositionalItem = Extract<Item, { kind: 'prepositional' }>;

/** Takes an infinitive, participle or gerund, with who does it by what stands before. */
export function takeNonFinite(state: ClauseState, verb: VerbGroup): void {
  const { top } = state;
  const preposition = state.pendingPreposition();
  const directly = state.previous === 'group' || state.previous === 'prepositional';
  const frame = openFrame(verb.form === 'infinitive' ? 'infinitive' : 'participial', state.nearestClause());
  let printed: readonly PhraseNode[] = [];
  if (joinsInfinitive(state, verb)) {
    frame.parent = top.parent;
    printed = top.printed;
  } else if (verb.form === 'infinitive' || preposition)
    printed = verb.form === 'infinitive' ? controllerOf(top) : top.printed;
  else if (directly && state.last)
    printed =
      verb.form === 'participle' ? [state.last] : (absoluteBefore(state) ?? [state.outer ?? state.last]);
  else if (verb.form === 'participle' && state.previous === 'comma' && state.outer && !top.clause)
    printed = [state.outer];
  else if (saysMore(state, verb)) printed = describedBy(state, top.clause);
  else if (state.previous === 'join' && top.clause) printed = top.printed;
  else printed = top.clause ? top.printed : (top.pending ?? []);
  if (preposition) attachGerund(state, verb, preposition);
  if ((top.relation === 'adverbial' || top.relation === 'conditional') && !top.clause && !top.pending) {
    // "as defined by": the frame of the conjunction is this clause's own
    state.stack.pop();
    frame.relation = top.relation === 'conditional' || !state.outer ? top.relation : 'participial';
    frame.parent = state.nearestClause();
    printed = describedBy(state, state.nearestClause());
  }
  state.open(frame);
  const passive = verb.form === 'participle' ? { ...verb, passive: true } : verb;
  const before = top.clause;
  const clause = state.begin(frame, passive, printed, true);
  if (before && state.followsVerb() && before.verb.form === verb.form) state.sharing.set(clause, before);
}

/** "met its primary endpoint, defined as M", "dose, ranked first of three, …": a participle behind a comma about what stands before it. */
const saysMore = ({ previous, top }: ClauseState, { form, classes }: VerbGroup): boolean =>
  form === 'participle' &&
  previous === 'comma' &&
  top.clause !== null &&
  (top.clause.complement.length > 0 || (classes.has('measure') && top.clause.object.length > 0));

/** "…, with A by central review serving as B": what "with" opens behind a comma is the subject of the gerund. */
function absoluteBefore({ items, before }: ClauseState): readonly PhraseNode[] | null {
  for (let at = before; at > before - RUN && items[at]?.kind === 'prepositional'; at--) {
    const item = items[at] as PrepositionalItem;
    if (item.preposition === 'with') return items[at - 1]?.kind === 'comma' ? item.phrases : null;
  }
  return null;
}
/** So many prepositional phrases may stand between "with" and its gerund. */
const RUN = 5;

/** What "as measured by" is about: the complement or object of the clause it stands in, else the phrase before it. */
function describedBy(state: ClauseState, clause: ClauseNode | null): readonly PhraseNode[] {
  const said = clause?.complement.at(-1) ?? clause?.object.at(-1) ?? state.outer;
  return said ? [said] : [];
}

/** "to add A, to drop B and to keep C" */
function joinsInfinitive(state: ClauseState, { form }: VerbGroup): boolean {
  const before = state.top.clause?.verb.form;
  if (form === 'gerund') return state.previous === 'join' && before === 'gerund';
  const joined = state.previous === 'join' || state.previous === 'comma';
  return joined && form === 'infinitive' && before === 'infinitive';
}

/** "by adding", "endpoint of improving": the clause stands in a noun's place. */
function attachGerund(
  state: ClauseState,
  { first, end, main }: VerbGroup,
  preposition: PrepositionalItem['preposition'],
): void {
  const phrase: PhraseNode = {
    kind: 'gerund',
    first,
    end,
    reach: end,
    head: main,
    coreEnd: end,
    determiner: -1,
    negated: false,
    by: NOTHING,
    appositions: [],
    group: -1,
    joined: 'and',
    refersTo: null,
  };
  const before = state.items[state.before - 1]?.kind;
  if (preposition === 'of' && state.last && (before === 'group' || before === 'prepositional'))
    attach(state.last, preposition, [phrase]);
  else if (state.top.clause) attach(state.top.clause, preposition, [phrase]);
  else state.top.fronted.push([preposition, [phrase]]);
}

/** Who does what an infinitive says: the object of the verb before it, else its subject. */
function controllerOf({ clause, printed, pending }: Frame): readonly PhraseNode[] {
  if (!clause) return pending ?? [];
  const controls = CONTROLLING.some((name) => clause.verb.classes.has(name));
  return controls && !clause.verb.passive && clause.object.length > 0 ? clause.object : printed;
}
