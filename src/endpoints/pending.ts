import { type Clause, PAST_TENSES } from '../grammar/clause.js';
import type { Grammar } from '../grammar/grammar.js';
import { COLON, isMark, isOne, QUESTION, type Reading } from '../text/reading.js';
import { list, STUDY_NOUNS } from '../words/endpoint-words.js';
import type { VerbClass } from '../words/verbs.js';
import type { Claim } from './claim.js';
import { within } from './rows/shared.js';

const DATA = list(
  'result results data readout readouts read-out topline top-line analysis analyses findings',
);
const INTERIM = list('interim');
const ANALYSES = list('analysis analyses');
const NOT_OF_TRIALS = list(
  'actual financial operating quarterly annual earnings full-year differ materially webcast conference',
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

const has = ({ verb }: Clause, classes: readonly VerbClass[]): boolean =>
  classes.some((name) => verb.classes.has(name));

/** Whether a clause, the one it hangs on or one that hangs on it speaks of data: "expects | to report results". */
const isAboutData = (reading: Reading, clause: Clause, clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ index, parent, first, end }) =>
      (index === clause.index || parent === clause.index || index === clause.parent) &&
      hasData(reading, first, end),
  );

/** Whether a clause says what is still to happen: in the future, or hoped for. */
function isAhead({ verb, parent }: Clause, clauses: readonly Clause[]): boolean {
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
  if (tells && isAhead(clause, clauses)) return true;
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
const readsOut = (reading: Reading, { verb, subject }: Clause): boolean =>
  (isOne(reading, verb.main, READS) && isOne(reading, verb.main + 1, OUT)) ||
  (verb.lemma === 'report' && subject.some(({ head }) => isOne(reading, head, STUDY_NOUNS)));

/** Whether a sentence says that the data of a trial are still to come. */
function saysPending({ reading, clausesOf }: Grammar, sentence: number): boolean {
  const [from, to] = [reading.sentences[sentence]!, reading.sentences[sentence + 1]!];
  let spoken = false;
  for (let at = from; at < to; at++) {
    if (isOne(reading, at, NOT_OF_TRIALS)) return false;
    if (isOne(reading, at, DATA) && isMark(reading, at + 1, COLON)) return isTimed(reading, at + 2, to);
    spoken ||=
      isOne(reading, at, DATA) ||
      isOne(reading, at, REPORTS) ||
      (isOne(reading, at, READS) && isOne(reading, at + 1, OUT));
  }
  if (!spoken) return false;
  if (isOne(reading, from, WHEN) && isMark(reading, to - 1, QUESTION)) return within(reading, from, to, DATA);
  const clauses = clausesOf(sentence);
  let awaited = false;
  for (const clause of clauses) {
    const { verb } = clause;
    const reads = readsOut(reading, clause);
    if (!reads && !isAboutData(reading, clause, clauses)) continue;
    // "the data were presented in May", "the data will be submitted to the agency": they are there
    const isTold = verb.form === 'finite' && PAST_TENSES.has(verb.tense) && has(clause, ['announce', 'show']);
    if ((isTold && !verb.classes.has('expect')) || verb.classes.has('submit')) return false;
    awaited ||= isAwaited(reading, clause, clauses) || (reads && verb.tense === 'present');
  }
  return awaited;
}

const LONGEST_TIME = 8;
const PERIODS = list('half quarter summer autumn spring winter year-end h1 h2 q1 q2 q3 q4 1h 2h');
/** "Readout: fourth quarter of 2029": a label and a period. */
const isTimed = (reading: Reading, from: number, to: number): boolean =>
  to - from <= LONGEST_TIME && within(reading, from, to, PERIODS);

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
function isNotBegun({ reading, clausesOf }: Grammar, sentence: number): boolean {
  const [from, to] = [reading.sentences[sentence]!, reading.sentences[sentence + 1]!];
  // "the first patient under the new protocol": the trial goes on
  if (within(reading, from, to, RENEWED)) return false;
  const clauses = clausesOf(sentence);
  return clauses.some((clause) => {
    const { verb } = clause;
    const isHoped = verb.classes.has('expect') && verb.passive && !PAST_TENSES.has(verb.tense);
    const begins = verb.classes.has('start') ? isAhead(clause, clauses) : isHoped;
    const ends =
      isHoped && clauses.some((inner) => inner.parent === clause.index && inner.verb.classes.has('complete'));
    return begins && !ends && startsTrial(reading, clause);
  });
}

const GATE = list('hierarchy hierarchical gatekeeping gatekept');
/** Whether a key secondary endpoint stands behind a gate that is not yet open: it has no outcome. */
function isGated(reading: Reading, { role, sentence }: Claim): boolean {
  if (role !== 'key-secondary') return false;
  const { sentences } = reading;
  const end = sentences[Math.min(sentence + 2, sentences.length - 1)]!;
  for (let at = sentences[sentence]!; at < end; at++) if (isOne(reading, at, GATE)) return true;
  return false;
}

const MAIN_ROLES = new Set(['primary', 'co-primary', 'key-secondary']);

/**
 * Makes the endpoints of a trial pending where the release says that its results are still to come: primary,
 * co-primary and key secondary ones in the protocol in force (guideline, decisions on endpoints).
 *
 * @param sentences the sentences that are read, by index
 * @param studyAt the study a token's sentence speaks of
 * @param all whether "results pending" stands in the headline: then of every role
 */
export function withPending(
  grammar: Grammar,
  claims: readonly Claim[],
  sentences: readonly number[],
  studyAt: (token: number) => number,
  all: boolean,
): Claim[] {
  const { reading } = grammar;
  const floors = reading.sentences;
  const saying = new Set(sentences.filter((index) => saysPending(grammar, index)));
  if (saying.size === 0 && !all) return [...claims];
  const ahead = new Set(
    sentences.filter((index) => isNotBegun(grammar, index)).map((index) => studyAt(floors[index + 1]! - 1)),
  );
  const studies = new Set([...saying].map((index) => studyAt(floors[index + 1]! - 1)));
  const known = new Set(claims.map(({ study }) => study));
  const single = known.size === 1;
  const told = new Set(
    claims
      .filter(
        ({ outcome, role }) =>
          (outcome === 'met' || outcome === 'not-met') && (role === 'primary' || role === 'co-primary'),
      )
      .map(({ study }) => study),
  );
  return claims.map((item) => {
    const here = saying.has(item.sentence) && isOne(reading, floors[item.sentence]!, DATA);
    const speaksOfIt = here || all || single || studies.has(item.study);
    const waits =
      speaksOfIt &&
      !told.has(item.study) &&
      !ahead.has(item.study) &&
      item.outcome === null &&
      !item.untested &&
      !isGated(reading, item) &&
      item.protocol !== 'original';
    return waits && (here || all || MAIN_ROLES.has(item.role))
      ? { ...item, outcome: 'pending' as const }
      : item;
  });
}

const STILL_OUT = list('pending awaited');
/** Whether a stretch says "results pending". */
export const announcesPending = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at + 1 < to; at++)
    if (isOne(reading, at, DATA) && isOne(reading, at + 1, STILL_OUT)) return true;
  return false;
};
