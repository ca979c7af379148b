import { NUMBER } from '../text/classes.js';
import { codesOf } from '../text/integer-set.js';
import { CLOSE, hasClass, isGlued, isMark, OPEN, POINT, type Reading } from '../text/reading.js';
import { LINE_GAP, MARK } from '../text/tokens.js';

export const BULLETS = codesOf('•*·◦▪‣–—-o✓✗✔✘');

/** The first token of an item's text behind its bullet, number or letter; -1 where the line is no item. */
export function startOfItem(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (at + 1 >= tokens.count) return -1;
  if (tokens.kind[at] === MARK && BULLETS.has(tokens.hash[at]!) && !isGlued(reading, at + 1)) return at + 1;
  if (tokens.kind[at] === MARK && tokens.hash[at] === BULLET && tokens.gap[at + 1]! < LINE_GAP) return at + 1;
  const short = tokens.end[at]! - tokens.start[at]! <= 2;
  if (
    (hasClass(reading, at, NUMBER) || tokens.end[at]! - tokens.start[at]! === 1) &&
    short &&
    (isMark(reading, at + 1, POINT) || isMark(reading, at + 1, CLOSE)) &&
    !isGlued(reading, at + 2)
  )
    return at + 2;
  if (isMark(reading, at, OPEN) && isMark(reading, at + 2, CLOSE)) return at + 3;
  return -1;
}
const BULLET = '•'.charCodeAt(0);
