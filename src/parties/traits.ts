import { COMMA, isMark, type Reading } from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { isOwner, type Occurrence } from './occurrence.js';
import { isGivenFirst, looksPersonal } from './shape.js';

/**
 * What most evidence depends on, as bits: worked out once for each place of a name, so that a rule is only
 * asked where it can hold.
 */

/** made like a person's name */
export const PERSONAL = 1 << 0;
/** and starts with a given name */
export const GIVEN = 1 << 1;
export const WITH_FORM = 1 << 2;
export const WITHOUT_FORM = 1 << 3;
export const ONE_WORD = 1 << 4;
export const MORE_WORDS = 1 << 5;
export const COMMA_BEHIND = 1 << 6;
export const WORD_BEHIND = 1 << 7;
/** a word in front of it and its title */
export const WORD_BEFORE = 1 << 8;
export const BRACKETED = 1 << 9;
export const TITLED = 1 << 10;
export const FIRST = 1 << 11;
export const OWNING = 1 << 12;
/** no word right in front of it */
export const MARK_BEFORE = 1 << 13;

/** The traits of a name where it stands. */
export function traitsOf(reading: Reading, name: Occurrence): number {
  const { kind } = reading.tokens;
  const { first, end, afterDegrees, bracket, titleBefore, legalForm, atoms, initial } = name;
  const behind = bracket === null ? afterDegrees : bracket.end;
  const before = (titleBefore === null ? first : titleBefore.first) - 1;
  let traits = legalForm === null ? WITHOUT_FORM : WITH_FORM;
  traits |= atoms.length === 1 ? ONE_WORD : MORE_WORDS;
  if (looksPersonal(reading, name)) traits |= isGivenFirst(reading, name) ? PERSONAL | GIVEN : PERSONAL;
  if (kind[behind] === WORD) traits |= WORD_BEHIND;
  else if (isMark(reading, behind, COMMA)) traits |= COMMA_BEHIND;
  if (before >= 0 && kind[before] === WORD) traits |= WORD_BEFORE;
  if (first > 0 && kind[first - 1] !== WORD) traits |= MARK_BEFORE;
  if (bracket !== null) traits |= BRACKETED;
  if (titleBefore !== null) traits |= TITLED;
  if (initial) traits |= FIRST;
  if (isOwner(reading, end)) traits |= OWNING;
  return traits;
}
