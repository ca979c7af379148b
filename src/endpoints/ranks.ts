import type { Endpoint } from '../record/endpoint.js';
import { hashOf, isDash, isHyphen, isInline, isOne, isWord, type Reading, words } from '../text/reading.js';
import {
  ADJECTIVES,
  END,
  ENDPOINT_NOUNS,
  EVALUATION,
  ITEMS,
  MEASURES,
  OUTCOME_NOUNS,
  POINT_NOUNS,
  RANKED_NOUNS,
} from '../words/endpoint-words.js';

export type Role = Endpoint['role'];

const PRIMARY = words('primary', 'primaries');
const COPRIMARY = words('coprimary', 'coprimaries');
const MAIN = words('principal', 'main');
export const CO = hashOf('co');
const DUAL = hashOf('dual');
export const KEY = hashOf('key');
const SECONDARY = words('secondary', 'secondaries');
const EXPLORATORY = hashOf('exploratory');
const TERTIARY = hashOf('tertiary');

/** The rank at a token and the token behind it. */
export function readRank(reading: Reading, at: number): { role: Role; end: number } | null {
  if (isOne(reading, at, PRIMARY)) return { role: 'primary', end: at + 1 };
  if (isOne(reading, at, MAIN) && followsNoun(reading, at + 1)) return { role: 'primary', end: at + 1 };
  if (isOne(reading, at, COPRIMARY)) return { role: 'co-primary', end: at + 1 };
  if (isWord(reading, at, DUAL) && isOne(reading, at + 1, PRIMARY))
    return { role: 'co-primary', end: at + 2 };
  if (isWord(reading, at, CO)) {
    const next = isHyphen(reading, at + 1) ? at + 2 : at + 1;
    return isOne(reading, next, PRIMARY) ? { role: 'co-primary', end: next + 1 } : null;
  }
  if (isWord(reading, at, KEY)) {
    const next = isHyphen(reading, at + 1) ? at + 2 : at + 1;
    // "key platelet-derived secondary endpoints"
    for (let behind = next; behind < next + 4 && isInline(reading, behind); behind++)
      if (isOne(reading, behind, SECONDARY)) return { role: 'key-secondary', end: behind + 1 };
    return null;
  }
  if (isOne(reading, at, SECONDARY)) return { role: 'secondary', end: at + 1 };
  if (isWord(reading, at, EXPLORATORY) || isWord(reading, at, TERTIARY))
    return { role: 'exploratory', end: at + 1 };
  return null;
}

/** "main outcome measure", "principal efficacy endpoint": the noun stands at most two words on. */
const followsNoun = (reading: Reading, at: number): boolean =>
  endOfNoun(reading, at, false) !== null ||
  (isOne(reading, at, ADJECTIVES) && endOfNoun(reading, at + 1, true) !== null);

const isPlural = ({ text, tokens }: Reading, at: number): boolean =>
  /(?:s|ia)$/.test(text.slice(tokens.start[at], tokens.end[at]));

/**
 * Behind "endpoint", "end point", "outcome measure" and their plurals, or null.
 *
 * @param ranked whether a rank stands in front: then "outcome", "criterion", "variable", "measure" are endpoints too
 */
export function endOfNoun(
  reading: Reading,
  at: number,
  ranked: boolean,
): { end: number; plural: boolean } | null {
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
    return ranked && !isOne(reading, at + 1, NO_OUTCOME)
      ? { end: at + 1, plural: isPlural(reading, at) }
      : null;
  }
  if (!ranked) return null;
  if (isOne(reading, at, EVALUATION) && isOne(reading, at + 1, ITEMS))
    return { end: at + 2, plural: isPlural(reading, at + 1) };
  if (isOne(reading, at, ONES)) return { end: at + 1, plural: isPlural(reading, at) };
  return isOne(reading, at, RANKED_NOUNS) ? { end: at + 1, plural: isPlural(reading, at) } : null;
}
/** "the secondary ones": the noun is said before. */
export const ONES = words('one', 'ones');
const NO_OUTCOME = words('study', 'trial', 'assessor', 'assessors');
