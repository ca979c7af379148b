import { hashOf, isGlued, isHyphen, isMark, isWord, PLUS, type Reading } from './reading.js';

const PLUS_WORD = hashOf('plus');

/**
 * The token behind the "-plus" or "+" that stands between a number and its scale or unit and makes it a
 * least value: `10-plus million`, `10+ million`, `30-plus percent`; `at` itself where there is none. What is
 * behind decides: "10 plus million" and "10 plus interest" begin alike.
 */
export function skipPlus(reading: Reading, at: number): number {
  const word = isHyphen(reading, at) ? at + 1 : at;
  if (isWord(reading, word, PLUS_WORD)) return word + 1;
  return isMark(reading, at, PLUS) && isGlued(reading, at) ? at + 1 : at;
}
