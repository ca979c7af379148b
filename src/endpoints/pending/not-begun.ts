import { type Clause, PAST_TENSES } from '../../grammar/clause.js';
import type { Grammar } from '../../grammar/grammar.js';
import { isOne, type Reading } from '../../text/reading.js';
import { list, STUDY_NOUNS } from '../../words/endpoint-words.js';
import { within } from '../rows/shared.js';
import { isAhead } from './said.js';

const ENROLMENT = list('dosing enrolment enrollment recruitment');
const FIRST = list('first');
const PATIENT = list('patient participant subject dose injection patients participants');
const RENEWED = list('new amended revised');

/** Whether a clause is about a trial, its enrolment or its first patient. */
function startsTrial(reading: Reading, { verb, subject, object }: Clause): boolean {
  const isStart = verb.classes.has('start');
  return [...subject, ...object].some(
    ({ kind, first, head, coreEnd }) =>
      isOne(reading, head, ENROLMENT) ||
      (isStart && (kind === 'name' || isOne(reading, head, STUDY_NOUNS))) ||
      (isOne(reading, head, PATIENT) && within(reading, first, coreEnd, FIRST)),
  );
}

/** Whether a sentence says that the trial is yet to begin: then nothing is pending. */
export function isNotBegun({ reading, clausesOf }: Grammar, sentence: number): boolean {
  const [from, to] = [reading.sentences[sentence]!, reading.sentences[sentence + 1]!];
  // "the first patient under the new protocol": the trial goes on
  if (within(reading, from, to, RENEWED)) return false;
  const clauses = clausesOf(sentence);
  return clauses.some((clause) => {
    const { verb } = clause;
    const isHoped = verb.classes.has('expect') && verb.passive && !PAST_TENSES.has(verb.tense);
    const begins = verb.classes.has('start') ? isAhead(reading, clause, clauses) : isHoped;
    const ends =
      isHoped && clauses.some((inner) => inner.parent === clause.index && inner.verb.classes.has('complete'));
    return begins && !ends && startsTrial(reading, clause);
  });
}
