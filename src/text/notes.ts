import { codesOf } from './integer-set.js';
import { CLOSE, isGlued, isInline, isMark, OPEN, type Reading, textOf } from './reading.js';
import { MARK } from './tokens.js';

const RAISED = codesOf('¹²³⁰⁴⁵⁶⁷⁸⁹⁽⁾*†‡§');
const OPEN_SQUARE = '['.charCodeAt(0);
const CLOSE_SQUARE = ']'.charCodeAt(0);
/** A mark of several signs: "¹²", "***". */
const LONGEST = 3;
const NAME_OF_NOTE = /^(?:[1-9]\d?|[a-z])$/;

/** A number or letter in brackets: `(2)`, `[a]`. */
const isBracketed = (reading: Reading, at: number): boolean =>
  (isMark(reading, at, OPEN)
    ? isMark(reading, at + 2, CLOSE)
    : isMark(reading, at, OPEN_SQUARE) && isMark(reading, at + 2, CLOSE_SQUARE)) &&
  isInline(reading, at) &&
  isGlued(reading, at + 1) &&
  isGlued(reading, at + 2) &&
  NAME_OF_NOTE.test(textOf(reading, at + 1));

/**
 * Skips a mark of a footnote, which parts a figure from its unit, scale or "per" and belongs to neither:
 * "$4.7¹ billion", "12[1] percent", "$25 (2) per share", "8.5**%".
 *
 * @returns the token behind the mark, or `at` where none stands
 */
export function skipNote(reading: Reading, at: number): number {
  if (isBracketed(reading, at)) return at + 3;
  const { kind, hash } = reading.tokens;
  let end = at;
  while (end < at + LONGEST && kind[end] === MARK && isGlued(reading, end) && RAISED.has(hash[end]!)) end++;
  return end;
}
