import { CLOSE, isGlued, isMark, isOne, OPEN, type Reading, words } from '../text/reading.js';

/** Whether brackets around an amount are its sign: "a loss of ($0.05)", not "NIS 120 million ($36 million)". */
export function isBracketSign(reading: Reading, first: number, end: number): boolean {
  if (!isMark(reading, first - 1, OPEN) || !isMark(reading, end, CLOSE)) return false;
  if (!isGlued(reading, first) || !isGlued(reading, end)) return false;
  return isOne(reading, first - 2, BEFORE_SIGNED);
}

const BEFORE_SIGNED = words(
  'of',
  'was',
  'were',
  'is',
  'or',
  'to',
  'at',
  'and',
  'from',
  'by',
  'be',
  'totaled',
  'with',
  'versus',
  'vs',
  'approximately',
);
