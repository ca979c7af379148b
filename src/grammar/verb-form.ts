import { BASE } from '../words/parts.js';
import type { VerbForm, VerbGroup } from './clause.js';
import type { ClauseState } from './clause-state.js';
import type { Item } from './item.js';
import { CERTAIN, POSSIBLE } from './outlook.js';
import { SAYING } from './verb-sets.js';

type VerbItem = Extract<Item, { kind: 'verb' }>;

/** Whether a verb that may be finite or not is: "X announced" or "X, announced today, …". */
export function formOf(state: ClauseState, { verb, ambiguous }: VerbItem, index: number): VerbForm {
  const { top } = state;
  // "that M be the primary endpoint"
  if (isSubjunctive(verb) && !top.clause && top.pending) return 'finite';
  if (
    verb.form === 'infinitive' &&
    !top.clause &&
    top.pending &&
    (state.sentence.isTitle || !state.finiteAhead[index])
  )
    return state.stack.length === 1 && (state.sentence.isTitle || !state.sentence.endsWithStop)
      ? 'finite'
      : verb.form;
  if (goesOnInfinitive(state, verb)) return 'infinitive';
  if (!ambiguous) return verb.form;
  if (opensInversion(state, verb, index) || opensSaying(state, verb, index)) return 'finite';
  if (
    top.clause &&
    state.previous !== 'join' &&
    state.finiteAhead[index] !== CERTAIN &&
    state.isSubjectWaiting()
  )
    return 'finite';
  if (top.clause)
    return state.previous === 'join' && top.clause.verb.form === 'finite' ? 'finite' : 'participle';
  const next = state.items[index + 1];
  const byAgent = next?.kind === 'prepositional' && next.preposition === 'by';
  if (top.relation === 'relative' && !top.pending) return 'finite';
  if (!top.pending) return top.relation === 'main' && !state.finiteAhead[index] ? 'finite' : 'participle';
  if (state.finiteAhead[index] === CERTAIN || (byAgent && state.sentence.isTitle)) return 'participle';
  return state.finiteAhead[index] === POSSIBLE && next?.kind !== 'group' ? 'participle' : 'finite';
}

/** "to develop, manufacture and sell X": a bare verb right behind an infinitive is one too. */
const goesOnInfinitive = (state: ClauseState, { form, tense, first, main }: VerbGroup): boolean =>
  form === 'finite' &&
  tense === 'present' &&
  first === main &&
  state.top.clause?.verb.form === 'infinitive' &&
  state.followsVerb() &&
  (state.sentence.part(main) & BASE) !== 0;

/** "X said the company aims …": what follows is what was said. */
function opensSaying(state: ClauseState, { classes }: VerbGroup, index: number): boolean {
  const follows = state.items[index + 1];
  const says = SAYING.some((name) => classes.has(name));
  return says && state.isSubjectWaiting() && follows?.kind === 'group' && follows.isSubject > 0;
}

/** "…," said Jane Doe: a verb of saying behind what was said, its subject behind it. */
export function opensInversion(state: ClauseState, { classes }: VerbGroup, index: number): boolean {
  const follows = state.items[index + 1];
  return (
    classes.has('say') &&
    (state.previous === 'quote' || state.previous === 'comma') &&
    follows?.kind === 'group' &&
    follows.phrases[0]!.kind !== 'number'
  );
}

/** A base form without "to" that is no imperative: "that M be". */
export const isSubjunctive = ({ form, main, first }: VerbGroup): boolean =>
  form === 'infinitive' && main === first;

const BREAKS = new Set<Item['kind']>(['semicolon', 'stop', 'colon', 'relative', 'that', 'subordinator']);

/** "to develop, manufacture and sell X": the verbs behind an infinitive that are joined to it. */
function followsInfinitive(items: readonly Item[], index: number): boolean {
  let at = index;
  for (let verbs = 0; verbs < MOST_JOINED; verbs++) {
    const joined = at - 1;
    at = joined;
    while (items[at]?.kind === 'join' || items[at]?.kind === 'comma') at--;
    const before = items[at];
    if (at === joined || before?.kind !== 'verb') return false;
    if (before.verb.form === 'infinitive') return true;
    if (before.verb.tense !== 'present') return false;
  }
  return false;
}
/** More verbs than share one object. */
const MOST_JOINED = 8;

/** Whether a verb is the finite one of no clause: joined to an infinitive, or "led by X". */
function isOther(items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  const next = items[index + 1];
  const byAgent =
    next?.kind === 'prepositional' && next.preposition === 'by' && next.phrases[0]!.kind === 'name';
  return (item.kind === 'verb' && item.ambiguous && byAgent) || followsInfinitive(items, index);
}

/** For each item whether a finite verb is to come in its clause; one joined to a verb by "and" does not count. */
export function finiteAhead(items: readonly Item[]): Uint8Array {
  const ahead = new Uint8Array(items.length);
  let finite = 0;
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index]!;
    ahead[index] = finite;
    if (item.kind === 'verb' && item.verb.form === 'finite' && !isOther(items, index))
      finite = Math.max(finite, item.ambiguous ? POSSIBLE : CERTAIN);
    else if (BREAKS.has(item.kind)) finite = 0;
    else if (item.kind === 'join') {
      const next = items[index + 1]?.kind === 'adverb' ? items[index + 2] : items[index + 1];
      if (next?.kind === 'verb' || (next?.kind === 'group' && next.isSubject > 0)) finite = 0;
    }
  }
  return ahead;
}
