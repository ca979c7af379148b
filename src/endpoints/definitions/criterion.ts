import { NUMBER } from '../../text/classes.js';
import {
  CLOSE,
  COMMA,
  hasClass,
  isMark,
  isOne,
  OPEN,
  PERCENT_SIGN,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { list, PEOPLE } from '../../words/endpoint-words.js';
import type { Phrase } from '../phrases.js';

/** What words that stand beside a measure read like: what decides whether it is there, or what was found. */

const COMPARING = wordSet(
  'least most above below under over within fewer less more lower higher greater exceeding exceeds or consecutive',
);
const SIGNS = /^[<>≤≥]/;
/** What opens a criterion without a number: what is not there, or what comes first of several. */
const DECIDING = wordSet(
  'absence free freedom without no none neither first earliest whichever complete any combination',
);
const OR = wordSet('or');
const isNumber = (reading: Reading, at: number): boolean =>
  hasClass(reading, at, NUMBER) || reading.numbers.has(at);

/** Whether a stretch sets a threshold: "a fall of at least 50%", "a score of 2 or less", "≥ 50 × 10⁹/L". */
export function isThreshold(reading: Reading, { first, end }: Phrase): boolean {
  let compares = false;
  let counts = false;
  for (let at = first; at < end; at++) {
    if (isNumber(reading, at)) counts = true;
    else if (isOne(reading, at, COMPARING) || SIGNS.test(textOf(reading, at))) compares = true;
  }
  return compares && counts;
}

/** Whether a stretch says what decides: a threshold, what is absent, the first of several, one of several events. */
export function isCriterion(reading: Reading, phrase: Phrase): boolean {
  const { first, end } = phrase;
  if (isThreshold(reading, phrase)) return true;
  for (let at = first; at < Math.min(end, first + 3); at++) if (isOne(reading, at, DECIDING)) return true;
  let commas = false;
  for (let at = first; at < end; at++) {
    if (isMark(reading, at, COMMA)) commas = true;
    else if (commas && isOne(reading, at, OR)) return true;
  }
  return false;
}

const GAINS = wordSet(
  'increase decrease rise fall reduction improvement difference decline gain benefit advantage change',
);
/** "with a 19-fold increase": what was found, where a number stands in front of the noun. */
export const isGain = (reading: Reading, { first, head }: { first: number; head: number }): boolean => {
  if (!isOne(reading, head, GAINS)) return false;
  for (let at = first; at < head; at++) if (isNumber(reading, at)) return true;
  return false;
};

/** "(28% vs. 11%; p=0.009)": a result in brackets. */
const RESULT = /^(?:[\d.,]+ ?%|p ?[=<>])/i;
/** Without the result in brackets that stands behind a definition. */
export function withoutResult(reading: Reading, { first, end }: Phrase): Phrase {
  if (!isMark(reading, end - 1, CLOSE)) return { first, end };
  let open = end - 1;
  while (open > first && !isMark(reading, open, OPEN)) open--;
  return open > first && RESULT.test(textOf(reading, open + 1, end - 1))
    ? { first, end: open }
    : { first, end };
}

const ABOUT = list('in for among from');
const SOME = list('subset subgroup substudy sub-study part third half majority');
/** "in a subset of 40 patients", "in 40 patients": of whom, not how. */
export const isOfSome = (reading: Reading, at: number): boolean =>
  isOne(reading, at, ABOUT) &&
  (isOne(reading, at + 2, SOME) || isOfPeople(reading, { first: at + 1, end: at + 3 }));

const OF_PEOPLE = list(PEOPLE);
/** "collected from 160 participants": of whom, not how. */
export const isOfPeople = (reading: Reading, { first, end }: Phrase): boolean =>
  isNumber(reading, first) &&
  (isOne(reading, first + 1, OF_PEOPLE) ||
    (isMark(reading, first + 1, PERCENT_SIGN) && isOne(reading, end - 1, OF_PEOPLE)));
