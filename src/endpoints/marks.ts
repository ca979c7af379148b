import { NUMBER } from '../text/classes.js';
import {
  CLOSE,
  COLON,
  COMMA,
  hasClass,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isQuote,
  OPEN,
  POINT,
  type Reading,
  SEMICOLON,
  textOf,
} from '../text/reading.js';
import { LINE_GAP, MARK, WORD } from '../text/tokens.js';
import { list } from '../words/endpoint-words.js';

export type Mark = '#' | ',' | ':' | ';' | '-' | '"' | '(' | ')' | '.' | 'line';

const ENUMERATOR = /^(?:[ivx]{1,4}|[a-z]|\d)$/i;
/** Whether a token marks an item of a list, where it stands in brackets: "1", "iv", "b". */
export const isEnumerator = (reading: Reading, at: number): boolean => ENUMERATOR.test(textOf(reading, at));

/** Whether a dash separates clauses here rather than joining words or digits. */
export function isBreak(reading: Reading, at: number): boolean {
  if (!isDash(reading, at)) return false;
  const left = isGlued(reading, at);
  const right = isGlued(reading, at + 1);
  if (isHyphen(reading, at))
    return !left && (!right || isDash(reading, at + 1))
      ? true
      : left && isDash(reading, at + 1) && isGlued(reading, at + 1);
  if (left && right)
    return (
      isDash(reading, at + 1) || !(hasClass(reading, at - 1, NUMBER) || hasClass(reading, at + 1, NUMBER))
    );
  // a sign in front of a number
  return !(right && !left && hasClass(reading, at + 1, NUMBER));
}

const SHORTENED = list('st no dr vs cent');
/** The point of "St. George's", "i.e." or a decimal. */
const isInnerPoint = (reading: Reading, at: number): boolean => {
  if (!isGlued(reading, at)) return false;
  if (isGlued(reading, at + 1)) return reading.tokens.kind[at - 1] !== MARK;
  if (reading.tokens.kind[at - 1] !== WORD) return false;
  const before = reading.tokens.end[at - 1]! - reading.tokens.start[at - 1]!;
  return (before === 1 || isOne(reading, at - 1, SHORTENED)) && isInline(reading, at + 1);
};

/** The mark that separates pieces at a token, or null. */
export function markAt(reading: Reading, at: number): Mark | null {
  if (reading.tokens.kind[at] !== MARK) return null;
  if (isMark(reading, at, COMMA))
    return isGlued(reading, at + 1) && hasClass(reading, at + 1, NUMBER) ? null : ',';
  if (isMark(reading, at, SEMICOLON)) return ';';
  if (isMark(reading, at, COLON))
    return isGlued(reading, at) && isGlued(reading, at + 1) && hasClass(reading, at + 1, NUMBER) ? null : ':';
  if (isQuote(reading, at)) return '"';
  if (isMark(reading, at, POINT)) return isInnerPoint(reading, at) ? null : '.';
  if (isBreak(reading, at)) return '-';
  if (isMark(reading, at, OPEN)) return '(';
  return isMark(reading, at, CLOSE) ? ')' : null;
}

/** The token behind the bracket that opens at a token, or -1. */
export function endOfBracket(reading: Reading, at: number, limit: number): number {
  for (let next = at + 1, depth = 1; next < limit; next++) {
    if (isMark(reading, next, OPEN)) depth++;
    else if (isMark(reading, next, CLOSE) && --depth === 0) return next + 1;
  }
  return -1;
}

const COLUMN = 3;
/** Whether a token stands in the next column of a line: three spaces and more apart. */
export const isWide = ({ tokens }: Reading, at: number): boolean =>
  tokens.start[at]! - tokens.end[at - 1]! >= COLUMN;

/** Whether a token opens a cell behind another of its row. */
export function opensCell({ text, tokens }: Reading, at: number): boolean {
  if (at === 0 || at >= tokens.count || tokens.gap[at]! < LINE_GAP) return false;
  const gap = text.slice(tokens.end[at - 1], tokens.start[at]);
  return gap.includes('\t') && !gap.includes('\n');
}

const SQUARE = '['.charCodeAt(0);
const SQUARE_CLOSE = ']'.charCodeAt(0);
/** Behind "[Time frame: Week 16]" that opens at a token, or -1. */
export function endOfSquare(reading: Reading, at: number, limit: number): number {
  if (!isMark(reading, at, SQUARE)) return -1;
  for (let next = at + 1; next < Math.min(limit, at + 25); next++)
    if (isMark(reading, next, SQUARE_CLOSE)) return next + 1;
  return -1;
}
