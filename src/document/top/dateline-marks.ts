import {
  CLOSE,
  isDash,
  isGlued,
  isHyphen,
  isMark,
  isMasked,
  OPEN,
  POINT,
  type Reading,
  SLASH,
} from '../../text/reading.js';

/** Whether dots in a row stand at a token, as old wires have them behind a place: "MINNEAPOLIS...". */
export const isEllipsis = (reading: Reading, at: number): boolean =>
  (isMark(reading, at + 1, POINT) && isGlued(reading, at + 1)) ||
  (isMark(reading, at - 1, POINT) && isGlued(reading, at));

/** Whether a separator between the parts of a dateline stands at a token: a dash set apart, a slash, a bar. */
export function isSeparator(reading: Reading, at: number): boolean {
  if (isMark(reading, at, '|'.charCodeAt(0))) return true;
  if (isMark(reading, at, POINT)) return isEllipsis(reading, at);
  if (isMark(reading, at, SLASH)) return !isGlued(reading, at) || !isGlued(reading, at + 1);
  if (!isDash(reading, at)) return false;
  if (!isHyphen(reading, at)) return true;
  return (
    isHyphen(reading, at + 1) ||
    isHyphen(reading, at - 1) ||
    !isGlued(reading, at) ||
    !isGlued(reading, at + 1)
  );
}

/** How far a bracket may reach, in tokens. */
const LONGEST_BRACKET = 16;

/** The token behind a bracket that opens at `at` and closes soon, else -1. */
function closingOf(reading: Reading, at: number, open: number, close: number): number {
  if (!isMark(reading, at, open)) return -1;
  for (let next = at + 1; next < at + LONGEST_BRACKET; next++)
    if (isMark(reading, next, close)) return next + 1;
  return -1;
}

export const SQUARE_OPEN = '['.charCodeAt(0);
const SQUARE_CLOSE = ']'.charCodeAt(0);

/** The token behind a round or square bracket that opens at `at` and closes soon, else -1. */
export const behindBracket = (reading: Reading, at: number): number =>
  Math.max(closingOf(reading, at, OPEN, CLOSE), closingOf(reading, at, SQUARE_OPEN, SQUARE_CLOSE));

/** Whether a bracket is the label of a link: "[label](https://…)". */
export const isLink = (reading: Reading, at: number, end: number): boolean =>
  isMark(reading, at, SQUARE_OPEN) && isMark(reading, end, OPEN) && isMasked(reading, end + 1);
