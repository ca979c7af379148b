import type { Clause } from '../../grammar/clause.js';
import type { Grammar } from '../../grammar/grammar.js';
import { ADJ, NOUN, NUM, PRON, PROPN } from '../../grammar/tags.js';
import { CLOSE, isMark, isOne, type Reading } from '../../text/reading.js';
import { MARK } from '../../text/tokens.js';
import { list } from '../../words/endpoint-words.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Term } from '../terms.js';
import { isSeparator } from './separators.js';

const RELATIVES = list('who that which whom whose where');
const WHICH = list('which');
const OF_PEOPLE = list('who whose whom');
const DEFINING = list('defined measured assessed based determined derived evaluated judged scored captured');
const BY = list('by as using with on via through from');
const AS = list('as');
const TIME = list('time');
const STILL = list('still not newly already never first');
const WHILE = list('while when after without by');

/** The token that opens a clause: its relative pronoun, else its verb. */
export function openingOfClause(reading: Reading, { verb }: Clause): number {
  for (let at = verb.first - 1; at >= Math.max(0, verb.first - 8); at--) {
    if (isOne(reading, at, RELATIVES)) return at;
    if (isOne(reading, at, WHILE) && at >= verb.first - 2) return at;
    if (isSeparator(reading, at)) break;
  }
  return verb.first;
}

/**
 * Whether a clause belongs to the noun phrase in front of it and so to what is measured: "patients who achieved
 * remission", "pain requiring treatment", "time to reach a response". One about a term is a statement of its own.
 */
export function isEmbedded(
  grammar: Grammar,
  clause: Clause,
  clauses: readonly Clause[],
  terms: readonly Term[],
): boolean {
  const { reading } = grammar;
  const { relation, verb } = clause;
  if (isTimed(reading, clause)) return true;
  if (relation !== 'relative' && relation !== 'participial' && relation !== 'infinitive') return false;
  const opening = openingOfClause(reading, clause);
  // "an endpoint for redness, which evaluated the difference": it says what the endpoint is
  if (
    relation === 'relative' &&
    isOne(reading, opening, WHICH) &&
    EVALUATING.some((name) => verb.classes.has(name))
  )
    return false;
  if (relation === 'relative' && opening === verb.first) return false;
  const limit = clauses.find(({ verb: next }) => next.first > verb.first)?.verb.first ?? clause.end;
  // "women still breastfeeding | as our primary outcome": a verb without an object says nothing of a rank
  const own =
    verb.form === 'gerund' && clause.object.length === 0 && !verb.classes.has('serve')
      ? terms.filter(({ first }) => !isOne(reading, first - 1, AS))
      : terms;
  if (
    own.some(({ first, end }) => (first >= opening && first < Math.max(clause.end, limit)) || end === opening)
  )
    return false;
  let before = opening - 1;
  while (relation === 'participial' && before > 0 && isOne(reading, before, STILL)) before--;
  if (before < 0 || isSeparator(reading, before)) return false;
  if (isMark(reading, before, CLOSE)) return relation === 'relative' && isOne(reading, opening, OF_PEOPLE);
  if (reading.tokens.kind[before] === MARK) return false;
  const tag = grammar.tagOf(before);
  if (
    tag !== NOUN &&
    tag !== PROPN &&
    tag !== PRON &&
    tag !== NUM &&
    !((relation === 'infinitive' || relation === 'participial') && tag === ADJ)
  )
    return false;
  if (relation === 'participial' && isOne(reading, verb.main, DEFINING) && isOne(reading, verb.end, BY))
    return false;
  if (relation === 'infinitive' && isOne(reading, before, TIME)) return true;
  return clauses.some(
    (other) => other !== clause && other.verb.form === 'finite' && other.relation !== 'relative',
  );
}

/** "time to | healing", "days to wound | healing", "time from surgery to | walking": a gerund that ends a stretch of time. */
function isTimed(reading: Reading, { verb: { form, first, main } }: Clause): boolean {
  if (form !== 'gerund' || first !== main) return false;
  let to = first - 1;
  while (to > first - LONGEST_EVENT && !isOne(reading, to, TO) && reading.tokens.kind[to] !== MARK) to--;
  if (!isOne(reading, to, TO)) return false;
  if (isOne(reading, to - 1, STRETCHES)) return true;
  for (let at = to - 2; at > to - LONGEST_START; at--)
    if (isOne(reading, at, FROM)) return isOne(reading, at - 1, STRETCHES);
  return false;
}
const TO = list('to');
const FROM = list('from');
const STRETCHES = list('time times days weeks months hours minutes');
const LONGEST_EVENT = 4;
const LONGEST_START = 6;

const EVALUATING: readonly VerbClass[] = ['evaluate', 'measure'];
/** A clause within one that belongs to a noun phrase: "patients who responded | while receiving", "time needed | to walk". */
export function isInside(
  { verb, relation, parent }: Clause,
  clauses: readonly Clause[],
  inner: ReadonlySet<number>,
  reading: Reading,
): boolean {
  const host = parent === null ? undefined : clauses[parent];
  return (
    host !== undefined &&
    (relation === 'adverbial' || relation === 'coordinate' || relation === 'infinitive') &&
    inner.has(openingOfClause(reading, host)) &&
    (verb.form === 'gerund' ||
      (relation === 'infinitive' && host.verb.end === verb.first) ||
      (relation === 'coordinate' && !isSeparator(reading, verb.first - 1)))
  );
}
