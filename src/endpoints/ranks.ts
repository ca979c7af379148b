import type { Endpoint } from '../record/endpoint.js';
import { hashOf, isDash, isHyphen, isInline, isOne, isWord, type Reading } from '../text/reading.js';
import { END, ENDPOINT_NOUNS, MEASURES, OUTCOME_NOUNS, POINT_NOUNS } from './words.js';

export type Role = Endpoint['role'];

const PRIMARY = hashOf('primary');
const COPRIMARY = hashOf('coprimary');
export const CO = hashOf('co');
export const DUAL = hashOf('dual');
export const KEY = hashOf('key');
const SECONDARY = hashOf('secondary');
const EXPLORATORY = hashOf('exploratory');
const TERTIARY = hashOf('tertiary');

/** The rank at a token and the token behind it. */
export function readRank(reading: Reading, at: number): { role: Role; end: number } | null {
  if (isWord(reading, at, PRIMARY)) return { role: 'primary', end: at + 1 };
  if (isWord(reading, at, COPRIMARY)) return { role: 'co-primary', end: at + 1 };
  if (isWord(reading, at, DUAL) && isWord(reading, at + 1, PRIMARY))
    return { role: 'co-primary', end: at + 2 };
  if (isWord(reading, at, CO)) {
    const next = isHyphen(reading, at + 1) ? at + 2 : at + 1;
    return isWord(reading, next, PRIMARY) ? { role: 'co-primary', end: next + 1 } : null;
  }
  if (isWord(reading, at, KEY)) {
    const next = isHyphen(reading, at + 1) ? at + 2 : at + 1;
    return isWord(reading, next, SECONDARY) ? { role: 'key-secondary', end: next + 1 } : null;
  }
  if (isWord(reading, at, SECONDARY)) return { role: 'secondary', end: at + 1 };
  if (isWord(reading, at, EXPLORATORY) || isWord(reading, at, TERTIARY))
    return { role: 'exploratory', end: at + 1 };
  return null;
}

/** Where "endpoint", "end point", "outcome measure" or a plural of them ends, or null where none stands. */
export function endOfNoun(reading: Reading, at: number): { end: number; plural: boolean } | null {
  if (isOne(reading, at, ENDPOINT_NOUNS))
    return { end: at + 1, plural: reading.tokens.end[at]! - reading.tokens.start[at]! === 9 };
  if (isOne(reading, at, END)) {
    const next = isDash(reading, at + 1) ? at + 2 : at + 1;
    if (!isOne(reading, next, POINT_NOUNS) || !isInline(reading, next)) return null;
    return { end: next + 1, plural: reading.tokens.end[next]! - reading.tokens.start[next]! === 6 };
  }
  if (isOne(reading, at, OUTCOME_NOUNS)) {
    if (isOne(reading, at + 1, MEASURES))
      return { end: at + 2, plural: reading.tokens.end[at + 1]! - reading.tokens.start[at + 1]! === 8 };
    return null;
  }
  return null;
}
