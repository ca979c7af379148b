import { type Clause, PAST_TENSES } from '../../grammar/clause.js';
import type { Grammar } from '../../grammar/grammar.js';
import { NUMBER } from '../../text/classes.js';
import {
  hasClass,
  isCapitalised,
  isMark,
  isOne,
  QUESTION,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Phrase } from '../phrases.js';
import { within } from '../rows/shared.js';
import { endOf, has, isAhead } from './said.js';

/** What a clause says of an endpoint that is still to be worked out or made known. */

/** Verbs of making known; of an endpoint itself they need no word for data. */
const MAKING_KNOWN = new Set(
  'report announce publish present disclose release communicate unveil share tell know supply deliver post circulate'.split(
    ' ',
  ),
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
const LATER = list('later next yet again separately soon');
const EVENTS = list('when once after until');
const ONCE_DONE = list('completion conclusion');
const UPON = list('upon on');
const SEASONS = list('autumn fall spring summer winter half quarter year-end');
const MONTHS = list('january february march april may june july august september october november december');
const HERE = list('as at for in');
const REPORTED = list('data results findings analysis analyses readout presentation publication');
const FEW = list('few immature early');

/** Whether a stretch names a season, a quarter, a month, a year to come. */
function namesPeriod(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const isMonth = isOne(reading, at, MONTHS) && isCapitalised(reading, at);
    if (isMonth || isOne(reading, at, SEASONS) || YEAR.test(textOf(reading, at))) return true;
  }
  return false;
}
/** Whether a stretch says when: a period, an event; "after 24 weeks" is a time of the measure. */
function saysWhen(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isOne(reading, at, LATER)) return true;
    if (isOne(reading, at, EVENTS) && !hasClass(reading, at + 1, NUMBER)) return true;
    // "upon completion", "on the completion of the trial"
    if (isOne(reading, at, UPON) && within(reading, at + 1, at + 3, ONCE_DONE)) return true;
  }
  return namesPeriod(reading, from, to);
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
  // "has not been scored so far"
  if (verb.negated && verb.tense === 'perfect') return saysSoFar(reading, verb.first, clause.end);
  if (verb.lemma === 'wait' && !PAST_TENSES.has(verb.tense)) return timed();
  if (!isAhead(reading, clause, clauses)) return false;
  const reports = within(reading, verb.main, clause.end, REPORTED);
  if (has(clause, ['submit'])) return reports;
  if (MAKING_KNOWN.has(verb.lemma)) return true;
  if (
    (has(clause, ['have', 'receive', 'become']) || verb.classes.has('be')) &&
    (reports || isReady(reading, clause))
  )
    return true;
  // "expects to have it by February"
  if (has(clause, ['have', 'receive']) && clause.object.some(({ kind }) => kind === 'pronoun'))
    return namesPeriod(reading, verb.end, endOf(clause, clauses, limit));
  // "blood is to be drawn in 2027"
  if (!evaluates)
    return (
      verb.passive &&
      !has(clause, CHANGES) &&
      namesPeriod(reading, verb.end, Math.min(clause.end, verb.end + LONGEST_PERIOD))
    );
  // "will be measured at Week 12" says how it is read, "in winter" when it will be
  return isOne(reading, verb.end, HERE)
    ? namesPeriod(reading, verb.end, Math.min(clause.end, verb.end + LONGEST_PERIOD))
    : timed();
}
/** What is done with endpoints rather than with their data. */
const CHANGES: readonly VerbClass[] = [
  'add',
  'drop',
  'change',
  'swap',
  'promote',
  'demote',
  'move',
  'become',
];
const SO = list('so');
const FAR = list('far');
const YET = list('yet');
function saysSoFar(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isOne(reading, at, YET) || (isOne(reading, at, SO) && isOne(reading, at + 1, FAR))) return true;
  return false;
}
/** "in the second half of 2031" */
const LONGEST_PERIOD = 7;
const UNTIL = list('until till');
const WHEN = list('when');
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
