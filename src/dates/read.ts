import { NUMBER } from '../text/classes.js';
import {
  hasClass,
  hashOf,
  isApostrophe,
  isDash,
  isGlued,
  isMark,
  isMasked,
  POINT,
  type Reading,
  SLASH,
} from '../text/reading.js';
import { DIGITS, MARK } from '../text/tokens.js';
import type { Edge, Expression } from './expression.js';

/** What a reader found: an expression up to token `end`. */
export interface Read {
  readonly end: number;
  readonly expression: Expression;
  readonly edge: Edge | null;
}

export const found = (end: number, expression: Expression, edge: Edge | null = null): Read => ({
  end,
  expression,
  edge,
});

export const OF = hashOf('of');
export const THE = hashOf('the');
export const AND = hashOf('and');
export const TO = hashOf('to');

const MOST_DIGITS = 4;
const ZERO = '0'.charCodeAt(0);

/** The value of a whole number in digits at a token, between two bounds, or null. */
export function readInteger(reading: Reading, at: number, low: number, high: number): number | null {
  if (!hasClass(reading, at, NUMBER) || isMasked(reading, at)) return null;
  const { text, tokens } = reading;
  const end = tokens.end[at]!;
  if (end - tokens.start[at]! > MOST_DIGITS) return null;
  let value = 0;
  for (let index = tokens.start[at]!; index < end; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value >= low && value <= high ? value : null;
}

/** A year in four digits. */
export function readYear(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  if (at >= tokens.count || tokens.end[at]! - tokens.start[at]! !== 4) return null;
  return readInteger(reading, at, 1700, 2199);
}

/** A year in four or two digits, as behind FY and Q3: `2024`, `24`, `'24`. Returns it with its end. */
export function readAnyYear(reading: Reading, at: number): { year: number; end: number } | null {
  const year = readYear(reading, at);
  if (year !== null) return { year, end: at + 1 };
  const digits = isApostrophe(reading, at) ? at + 1 : at;
  const { tokens } = reading;
  if (digits >= tokens.count || tokens.end[digits]! - tokens.start[digits]! !== 2) return null;
  const short = readInteger(reading, digits, 0, 99);
  return short === null ? null : { year: 2000 + short, end: digits + 1 };
}

/**
 * A year that begins in one calendar year and ends in the next: `2024/25`, `2024-25`, `2024/2025`. Returns
 * the year it ends in, with its end.
 */
export function readSplitYear(reading: Reading, at: number): { year: number; end: number } | null {
  const year = readYear(reading, at);
  if (year === null || !(isMark(reading, at + 1, SLASH) || isDash(reading, at + 1))) return null;
  if (!isGlued(reading, at + 1) || !isGlued(reading, at + 2)) return null;
  const { start, end, kind } = reading.tokens;
  const second = readInteger(reading, at + 2, 0, 2199);
  const length = (end[at + 2] ?? 0) - (start[at + 2] ?? 0);
  const next = year + 1;
  if (second === null || !(length === 4 ? second === next : length === 2 && second === next % 100))
    return null;
  const tail = at + 3;
  const goesOn =
    isGlued(reading, tail) &&
    (kind[tail] !== MARK || (kind[tail + 1] === DIGITS && isGlued(reading, tail + 1)));
  return goesOn ? null : { year: next, end: tail };
}

/** Behind the point of an abbreviation ("Nov."), where there is one. */
export const skipPoint = (reading: Reading, at: number): number =>
  isMark(reading, at, POINT) && reading.tokens.gap[at] === 0 ? at + 1 : at;
