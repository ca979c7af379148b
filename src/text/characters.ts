/** What a UTF-16 code unit is to the tokeniser. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const NEWLINE = 5;
/** Written inside words without being seen: soft hyphen, zero-width space, joiners, marks of direction, byte-order mark, combining marks. */
export const JOINER = 6;

const UNSEEN_SIGN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const BLANK = /[\s\u0085]/u;
const MARK = /\p{M}/u;
const UPPERCASE = /\p{Lu}|\p{Lt}/u;
const LETTER = /\p{L}/u;

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const character = String.fromCharCode(code);
  if (UNSEEN_SIGN.test(character)) return JOINER;
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c)
    return NEWLINE;
  if (BLANK.test(character)) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (UPPERCASE.test(character)) return UPPER;
  if (LETTER.test(character)) return LOWER;
  return MARK.test(character) ? JOINER : OTHER;
}

const UNSEEN = new RegExp(UNSEEN_SIGN, 'g');

/** A stretch of text as it is seen: without soft hyphens and signs that have no width. */
export const asSeen = (text: string): string => text.replace(UNSEEN, '');

const TABLE_SIZE = 0x2100;
const table = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(code));

/** Behind the end of a text `charCodeAt` gives no number: as 0 it is looked up like every other. */
const wholeNumber = (code: number): number => code | 0;

/**
 * The class of a UTF-16 code unit, after Unicode's general categories.
 *
 * @param code the code unit, as from `charCodeAt`
 */
export function characterClass(code: number): number {
  const unit = wholeNumber(code);
  return unit < TABLE_SIZE ? table[unit]! : classify(unit);
}

function toLower(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

const lowerTable = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => toLower(code));

/**
 * The lower-case form of a code unit that has one of the same length, else the unit itself.
 *
 * @param code the code unit, as from `charCodeAt`
 */
export function lowerCode(code: number): number {
  const unit = wholeNumber(code);
  return unit < TABLE_SIZE ? lowerTable[unit]! : toLower(unit);
}
