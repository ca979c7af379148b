import { CURRENCY, NUMBER, SCALE, SIGN } from '../text/classes.js';
import {
  BAR,
  CLOSE,
  COLON,
  hasClass,
  hashOf,
  isGlued,
  isMark,
  isWord,
  OPEN,
  type Reading,
  SLASH,
} from '../text/reading.js';
import { standsAsValue } from '../text/sign-words.js';

/**
 * Whether brackets around an amount are its sign: "a loss of ($0.05)", "Net loss: ($1.2m)", "| ($1.2m) |".
 * Refuses the conversions of "NIS 120 million ($36 million)" and "CAD 0.07 ($0.05) per share".
 */
export function isBracketSign(reading: Reading, first: number, end: number): boolean {
  if (!isMark(reading, first - 1, OPEN) || !isMark(reading, end, CLOSE)) return false;
  if (!isGlued(reading, first) || !isGlued(reading, end)) return false;
  if (standsAsValue(reading, first - 1)) return true;
  if (isMark(reading, first - 2, COLON) || isMark(reading, first - 2, BAR)) return true;
  // "(€0.06)/(€0.07)"
  if (isMark(reading, first - 2, SLASH) && isMark(reading, first - 3, CLOSE)) return true;
  return isWord(reading, end + 1, PER) && !hasClass(reading, first - 2, NUMBER | SCALE | CURRENCY | SIGN);
}

const PER = hashOf('per');
