import { NUMBER } from '../../text/classes.js';
import { COMMA, hasClass, isMark, isOne, type Reading, textOf } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
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
