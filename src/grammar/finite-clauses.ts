import { hashOf } from '../text/reading.js';
import { BASE, PAST } from '../words/parts.js';
import type { VerbGroup } from './clause.js';
import type { ClauseState } from './clause-state.js';
import { openFrame } from './frame.js';
import { attach, type ClauseNode } from './node.js';
import { opensInversion } from './verb-form.js';

const WHAT = hashOf('what');

/**
 * Takes a finite verb: with the subject that waits, with a relative pronoun for one, or joined to the clause before.
 *
 * @param ambiguous whether its form may be a participle as well
 */
export function takeFinite(state: ClauseState, read: VerbGroup, ambiguous: boolean): void {
  state.trail = [];
  const verb: VerbGroup = read.form === 'infinitive' ? { ...read, form: 'finite', tense: 'future' } : read;
  const waiting = state.stack.findLastIndex(
    ({ clause, pending, relation }) => !clause && (pending || relation === 'relative'),
  );
  if (state.top.clause && waiting >= 0) state.stack.length = waiting + 1;
  const { top } = state;
  if (!top.clause) {
    const printed = top.pending ?? (top.antecedent && !top.preposition ? [top.antecedent] : []);
    const clause = state.begin(top, verb, printed, !top.pending && top.antecedent !== null);
    if (top.antecedent && top.pending) {
      if (top.preposition) attach(clause, top.preposition, [top.antecedent]);
      else clause.object.push(top.antecedent);
    }
    return;
  }
  if (opensInversion(state, verb, state.position)) {
    state.restart();
    state.begin(state.top, verb, [], false);
    return;
  }
  if (completesInversion(top.clause, verb)) {
    // "Also evaluated were A and B"
    const { clause } = top;
    clause.verb = { ...clause.verb, form: 'finite', tense: verb.tense, modal: verb.modal, passive: true };
    clause.relation = 'main';
    top.takesObjects = true;
    return;
  }
  if (state.sentence.is(top.printed[0]?.first ?? -1, WHAT) && top.clause.complement.length > 0) {
    // "what was A is B"
    const said = top.clause.complement;
    state.restart();
    state.begin(state.top, verb, said, true);
    return;
  }
  const joined = openFrame('coordinate', top.clause);
  const apart = state.previous === 'join' || state.previous === 'comma';
  const printed = apart ? top.printed : [];
  state.stack[state.stack.length - 1] = joined;
  const before = top.clause;
  const clause = state.begin(
    joined,
    asJoined(state, verb, before.verb, ambiguous),
    printed,
    printed.length > 0,
  );
  if (state.followsVerb()) state.sharing.set(clause, before);
}

/** Whether "be" behind a participle that opens a sentence makes it a passive whose subject follows. */
const completesInversion = ({ verb, object, subject }: ClauseNode, { lemma }: VerbGroup): boolean =>
  lemma === 'be' && verb.form === 'participle' && object.length === 0 && subject.length === 0;

/** A verb without auxiliary behind "and" shares that of the verb it is joined to: "was dropped and replaced", "to add and drop". */
function asJoined(state: ClauseState, verb: VerbGroup, before: VerbGroup, ambiguous: boolean): VerbGroup {
  if (state.previous !== 'join' && !state.followsVerb()) return verb;
  const { form, tense, modal } = before;
  const isBare =
    (state.sentence.part(verb.main) & BASE) !== 0 && verb.first === verb.main && verb.tense === 'present';
  if (tense === 'past' && state.sentence.part(verb.main) & PAST && verb.tense === 'present')
    return { ...verb, tense };
  if (isBare && form === 'infinitive') return { ...verb, form, tense };
  if (isBare && (modal || tense === 'future')) return { ...verb, tense, modal };
  if (ambiguous && (before.passive || tense === 'perfect' || tense === 'pluperfect'))
    return { ...verb, tense, modal, passive: before.passive };
  return verb;
}
