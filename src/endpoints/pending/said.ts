import { type Clause, PAST_TENSES } from '../../grammar/clause.js';
import type { Grammar } from '../../grammar/grammar.js';
import { COLON, isMark, isOne, QUESTION, type Reading } from '../../text/reading.js';
import { list, STUDY_NOUNS } from '../../words/endpoint-words.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Phrase } from '../phrases.js';
import { within } from '../rows/shared.js';

const DATA = list(
  'result results data readout readouts read-out topline top-line analysis analyses findings',
);
const INTERIM = list('interim');
const ANALYSES = list('analysis analyses');
const NOT_OF_TRIALS = list(
  'actual consolidated financial operating quarterly annual earnings full-year differ materially webcast conference',
);
const READS = list('read reads');
const REPORTS = list('report reports');
const OUT = list('out');

/** Verbs of telling data, and of having them. */
const TELLING: readonly VerbClass[] = [
  'announce',
  'report',
  'read',
  'have',
  'receive',
  'become',
  'say',
  'evaluate',
];
const COMING = new Set([
  'come',
  'follow',
  'arrive',
  'emerge',
  'know',
  'see',
  'give',
  'make',
  'be',
  'mature',
  'land',
]);
/** What data are that are still to come. */
const AWAITED = list('due pending awaited outstanding blinded immature ahead');
const ON_TRACK = list('track');
const FORWARD = list('forward');
const WHEN = list('when');

/** Whether a stretch speaks of data of a trial; an interim analysis is none that is waited for. */
function hasData(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isOne(reading, at, DATA) && !(isOne(reading, at - 1, INTERIM) && isOne(reading, at, ANALYSES)))
      return true;
  return false;
}

/** Whether the verb of a clause is of one of some classes. */
export const has = ({ verb }: Clause, classes: readonly VerbClass[]): boolean =>
  classes.some((name) => verb.classes.has(name));

/** Whether a clause, the one it hangs on or one that hangs on it speaks of data: "expects | to report results". */
const isAboutData = (reading: Reading, clause: Clause, clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ index, parent, first, end }) =>
      (index === clause.index || parent === clause.index || index === clause.parent) &&
      hasData(reading, first, end),
  );

const WAS = list('was were');
/** Whether a clause says what is still to happen: in the future, or hoped for. */
export function isAhead(reading: Reading, { verb, parent }: Clause, clauses: readonly Clause[]): boolean {
  // "was to be read at Week 24"
  if (isOne(reading, verb.first, WAS)) return false;
  if (verb.tense === 'future' || verb.modal === 'should') return true;
  if (verb.form !== 'infinitive') return false;
  const hope = parent === null ? undefined : clauses[parent];
  return hope === undefined || !PAST_TENSES.has(hope.verb.tense) || !hope.verb.classes.has('expect');
}

/** "data are expected", "results come in mid-2027", "data to follow", "we are on track for data". */
function isAwaited(reading: Reading, clause: Clause, clauses: readonly Clause[]): boolean {
  const { verb, subject, first, end } = clause;
  // "data now expected in May": a headline leaves out what makes it passive
  const isPast = PAST_TENSES.has(verb.tense);
  if (verb.classes.has('expect') || verb.classes.has('pend'))
    return (
      !isPast || (!verb.passive && subject.some(({ first: from, end: to }) => hasData(reading, from, to)))
    );
  if (verb.form === 'finite' && isPast) return false;
  if (within(reading, first, end, AWAITED) || within(reading, verb.main, end, ON_TRACK)) return true;
  if (isOne(reading, verb.main + 1, FORWARD)) return true;
  const tells = has(clause, TELLING) || COMING.has(verb.lemma);
  if (tells && isAhead(reading, clause, clauses)) return true;
  if (verb.progressive && verb.passive && has(clause, ['evaluate', 'read', 'measure'])) return true;
  return (
    verb.tense === 'present' &&
    !verb.passive &&
    COMING.has(verb.lemma) &&
    verb.lemma !== 'be' &&
    clause.by.size > 0
  );
}

/** "The study reads out in 2027", "the trial will report in May". */
const readsOut = (reading: Reading, { verb, subject, object, by }: Clause): boolean =>
  (isOne(reading, verb.main, READS) && isOne(reading, verb.main + 1, OUT)) ||
  (verb.lemma === 'report' &&
    (subject.some(({ head }) => isOne(reading, head, STUDY_NOUNS)) ||
      // "we expect to report in May"
      (verb.form === 'infinitive' && object.length === 0 && !by.has('on'))));

/** The stretch in which a sentence says that data of a trial are still to come, or null. */
export function waitIn({ reading, clausesOf }: Grammar, sentence: number): Phrase | null {
  const [from, to] = [reading.sentences[sentence]!, reading.sentences[sentence + 1]!];
  const whole = { first: from, end: to };
  let spoken = false;
  for (let at = from; at < to; at++) {
    if (isOne(reading, at, NOT_OF_TRIALS)) return null;
    if (isOne(reading, at, DATA) && isMark(reading, at + 1, COLON))
      return isTimed(reading, at + 2, to) ? whole : null;
    spoken ||=
      isOne(reading, at, DATA) ||
      isOne(reading, at, REPORTS) ||
      (isOne(reading, at, READS) && isOne(reading, at + 1, OUT));
  }
  if (!spoken) return null;
  if (isMark(reading, to - 1, QUESTION))
    return isOne(reading, from, WHEN) && within(reading, from, to, DATA) ? whole : null;
  const clauses = clausesOf(sentence);
  let awaited: Phrase | null = null;
  for (const clause of clauses) {
    const { verb } = clause;
    const reads = readsOut(reading, clause);
    if (!reads && !isAboutData(reading, clause, clauses)) continue;
    // "the data were presented in May", "the data will be submitted to the agency": they are there
    const isTold = verb.form === 'finite' && PAST_TENSES.has(verb.tense) && has(clause, ['announce', 'show']);
    if ((isTold && !verb.classes.has('expect')) || verb.classes.has('submit')) return null;
    if (isOnShow(reading, clause)) return null;
    if (isAwaited(reading, clause, clauses) || (reads && verb.tense === 'present'))
      awaited ??= { first: clause.first, end: endOf(clause, clauses, to) };
  }
  return awaited;
}

/** Where the next statement starts: what a clause says may go on behind its commas. */
export const endOf = ({ end }: Clause, clauses: readonly Clause[], limit: number): number =>
  clauses.reduce(
    (least, { first, verb }) => (verb.form === 'finite' && first >= end ? Math.min(least, first) : least),
    limit,
  );

/** "The data will be presented at a congress": they are there. */
const isOnShow = (reading: Reading, { verb, object }: Clause): boolean =>
  verb.lemma === 'present' &&
  verb.passive &&
  object.some(({ first, head }) => isOne(reading, first, THE) && head === first + 1);
const THE = list('the these');

const LONGEST_TIME = 8;
const PERIODS = list('half quarter summer autumn spring winter year-end h1 h2 q1 q2 q3 q4 1h 2h');
/** "Readout: fourth quarter of 2029": a label and a period. */
const isTimed = (reading: Reading, from: number, to: number): boolean =>
  to - from <= LONGEST_TIME && within(reading, from, to, PERIODS);

const STILL_OUT = list('pending awaited');
/** Whether a stretch says "results pending". */
export const announcesPending = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at + 1 < to; at++)
    if (isOne(reading, at, DATA) && isOne(reading, at + 1, STILL_OUT)) return true;
  return false;
};
