import { COMMON, FUNCTION_WORD } from '../../text/classes.js';
import { codesOf } from '../../text/integer-set.js';
import {
  CLOSE,
  hasNaming,
  isCapitalised,
  isGlued,
  isInline,
  isMark,
  isOne,
  OPEN,
  type Reading,
  textOf,
  words,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { isProper } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import { atomCount } from '../names/shape.js';
import { before } from './surroundings.js';

const TRADEMARKS = codesOf('™®℠');

export const isTrademark = (reading: Reading, at: number): boolean =>
  at < reading.tokens.count &&
  isGlued(reading, at) &&
  (TRADEMARKS.has(reading.tokens.hash[at]!) ||
    (isMark(reading, at, OPEN) && isOne(reading, at + 1, MARKS) && isMark(reading, at + 2, CLOSE)));
const MARKS = words('tm', 'r', 'sm');

/** "ICs", "APIs": a short form in the plural. */
export const isPlural = (reading: Reading, name: Occurrence): boolean =>
  atomCount(name) <= 2 &&
  name.key.endsWith('s') &&
  reading.tokens.end[name.end - 1]! - reading.tokens.start[name.atoms.at(-1)!]! <= LONGEST_PLURAL &&
  PLURAL.test(textOf(reading, name.atoms.at(-1)!)) &&
  name.legalForm === null;
const PLURAL = /^\p{Lu}{2,4}s$/u;
const LONGEST_PLURAL = 5;

const PLACE_OFFICES = wordSet('mayor bishop archbishop sheriff prefect');
const OF_LINKS = wordSet('of');
/** "the mayor of | Bermillo", "| Nordhavn Mayor Jane Doe": the place of an office. */
export const isPlaceOfOffice = (reading: Reading, name: Occurrence): boolean =>
  (isOne(reading, before(reading, name), OF_LINKS) &&
    isOne(reading, before(reading, name) - 1, PLACE_OFFICES)) ||
  (isOne(reading, name.end, PLACE_OFFICES) && isInline(reading, name.end));

const ONE = wordSet('a an');
const LONGEST_KIND = 4;
/** "a Nevada Corporation,", "a leading Contract Development Organization": everyday words that say of what kind something is. */
export function isOneOfAKind(reading: Reading, name: Occurrence): boolean {
  if (name.atoms.length === 1 && name.legalForm === null) return false;
  if (name.atoms.some((atom) => isProper(reading, atom)) || hasNaming(reading, name.end, COMMON))
    return false;
  for (let at = name.first - 1; at > name.first - LONGEST_KIND && isInline(reading, at + 1); at--) {
    if (isOne(reading, at, ONE)) return !isCapitalised(reading, at);
    if (
      isCapitalised(reading, at) ||
      !hasNaming(reading, at, COMMON) ||
      hasNaming(reading, at, FUNCTION_WORD)
    )
      return false;
  }
  return false;
}
