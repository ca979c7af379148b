import { isGlued, isHyphen, isInline, type Reading, textOf } from '../../text/reading.js';
import { DIGITS, MARK, UPPERCASE, WORD } from '../../text/tokens.js';

/** A word in capitals, or a letter in front of a number: "E2112". */
const isLetter = (reading: Reading, at: number): boolean => {
  const { kind, shape } = reading.tokens;
  if (kind[at] !== WORD) return false;
  return (
    (shape[at]! & UPPERCASE) !== 0 ||
    (kind[at + 1] === DIGITS && isGlued(reading, at + 1) && /^[A-Z]$/.test(textOf(reading, at)))
  );
};

/** A run of glued tokens in capitals, with the number behind it: "SYMPHONY 2", "ECO-RESET", "IPÊ-03", "E2112". */
export function runAt(reading: Reading, at: number): number {
  const { kind } = reading.tokens;
  if (!isLetter(reading, at) || (at > 0 && isGlued(reading, at) && !isOpening(reading, at - 1))) return -1;
  let end = at + 1;
  for (;;) {
    if (isHyphen(reading, end) && isGlued(reading, end) && isGlued(reading, end + 1)) {
      if (
        isLetter(reading, end + 1) ||
        kind[end + 1] === DIGITS ||
        (kind[end + 1] === WORD && textOf(reading, end + 1).length === 1)
      )
        end += 2;
      else return -1;
    } else if (kind[end] === DIGITS && isGlued(reading, end)) end++;
    else break;
  }
  const isNumber =
    kind[end] === DIGITS &&
    isInline(reading, end) &&
    /^\d{1,3}$/.test(textOf(reading, end)) &&
    !(
      kind[end + 1] === MARK &&
      isGlued(reading, end + 1) &&
      /[%.,]/.test(textOf(reading, end + 1)) &&
      isGlued(reading, end + 2)
    );
  return isNumber && kind[end - 1] === WORD ? end + 1 : end;
}
const isOpening = ({ tokens, text }: Reading, at: number): boolean =>
  tokens.kind[at] === MARK && /[(“"‘'/«]/.test(text.slice(tokens.start[at], tokens.end[at]));

/** A line of capitals, in which they say nothing. */
export function isAllCapitals({ tokens }: Reading, first: number, end: number): boolean {
  let words = 0;
  let upper = 0;
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== WORD || tokens.end[at]! - tokens.start[at]! < 3) continue;
    words++;
    if (tokens.shape[at]! & UPPERCASE) upper++;
  }
  return words > 2 && upper * 4 > words * 3;
}
