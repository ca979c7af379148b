import { type Clause, PAST_TENSES } from '../../grammar/clause.js';
import type { Grammar } from '../../grammar/grammar.js';
import { COLON, isCapitalised, isMark, isOne, QUESTION, type Reading, textOf } from '../../text/reading.js';
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

const has = ({ verb }: Clause, classes: readonly VerbClass[]): boolean =>
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

/** Verbs of making known; of an endpoint itself they need no word for data. */
const MAKING_KNOWN = new Set(
  'report announce publish present disclose release communicate unveil share tell know'.split(' '),
);
const KNOWING = new Set(['know', 'tell', 'judge']);
const WORKING_OUT: readonly VerbClass[] = ['evaluate', 'measure'];
const FOLLOWING = new Set(['follow', 'monitor', 'observe']);
const ESTIMATED = new Set([
  'estimate',
  'calculate',
  'assess',
  'evaluate',
  'judge',
  'determine',
  'analyse',
  'analyze',
]);
const LATER = list(
  'when once after until later next yet autumn fall spring summer winter half quarter year-end again separately soon',
);
const MONTHS = list('january february march april may june july august september october november december');
const HERE = list('as at for in');
const REPORTED = list('data results findings analysis analyses readout presentation publication');
const FEW = list('few immature early');

/** Whether a stretch says when: a season, a quarter, a month, a year to come, an event. */
function saysWhen(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const isMonth = isOne(reading, at, MONTHS) && isCapitalised(reading, at);
    if (isMonth || isOne(reading, at, LATER) || YEAR.test(textOf(reading, at))) return true;
  }
  return false;
}
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a clause on an endpoint says that it is still to be worked out or made known. */
function isOpen(reading: Reading, clause: Clause, clauses: readonly Clause[], limit: number): boolean {
  const { verb, first, adjective } = clause;
  const timed = () => saysWhen(reading, first, endOf(clause, clauses, limit));
  if (adjective >= 0 && verb.tense === 'present' && isOne(reading, adjective, FEW)) return true;
  const evaluates = has(clause, WORKING_OUT) || ESTIMATED.has(verb.lemma);
  if (
    verb.progressive &&
    verb.tense === 'present' &&
    verb.passive &&
    (evaluates || FOLLOWING.has(verb.lemma))
  )
    return true;
  // "cannot be estimated yet", "until it can be calculated"
  if (
    verb.modal === 'can' &&
    evaluates &&
    (verb.negated || isOne(reading, first - 1, UNTIL) || withinFront(reading, clause))
  )
    return timed();
  if (verb.negated && verb.tense === 'present' && KNOWING.has(verb.lemma)) return timed();
  if (!isAhead(reading, clause, clauses)) return false;
  const reports = within(reading, verb.main, clause.end, REPORTED);
  if (has(clause, ['submit'])) return reports;
  if (MAKING_KNOWN.has(verb.lemma)) return true;
  if (
    (has(clause, ['have', 'receive', 'become']) || verb.classes.has('be')) &&
    (reports || isReady(reading, clause))
  )
    return true;
  return evaluates && !isOne(reading, verb.end, HERE) && timed();
}
const UNTIL = list('until till');
const READY = list('available ready known possible');
const isReady = (reading: Reading, { adjective }: Clause): boolean =>
  adjective >= 0 && isOne(reading, adjective, READY);
const withinFront = (reading: Reading, { verb }: Clause): boolean =>
  within(reading, verb.first - WHOLE_NAME, verb.first, UNTIL);
/** How far in front of its verb "until" may stand. */
const WHOLE_NAME = 20;

/** Whether a part of a sentence says of an endpoint that it is still to be worked out or made known. */
export function isOpenIn({ reading, clausesOf }: Grammar, sentence: number, { first, end }: Phrase): boolean {
  const limit = reading.sentences[sentence + 1]!;
  const clauses = clausesOf(sentence);
  // "When will you know about M?"
  if (isMark(reading, limit - 1, QUESTION))
    return isOne(reading, first, WHEN) && clauses.some(({ verb }) => verb.tense === 'future');
  return clauses.some(
    (clause) =>
      clause.verb.main >= first && clause.verb.main < end && isOpen(reading, clause, clauses, limit),
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
const endOf = ({ end }: Clause, clauses: readonly Clause[], limit: number): number =>
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
