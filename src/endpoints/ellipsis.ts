import { CLOSE, COMMA, isMark, isOne, type Reading } from '../text/reading.js';
import { MARK } from '../text/tokens.js';
import { list } from '../words/endpoint-words.js';

/** Verdicts that leave the verb out and take it from what was said before. */

const NOT = list('not');
const ELLIPTIC = list('was were did is are does has have');
const NEITHER = list('neither none');
const AS = list('as');

/** "…, but not in C": what was said before is denied of what follows. */
export const isDenial = (reading: Reading, from: number): boolean =>
  isOne(reading, from, BUT) && isOne(reading, from + 1, NOT);
const BUT = list('but');

const ECHOES = list('so as nor neither');
const SAME = list('same');
const HOLDS = list('goes applies holds went applied held is was');
const TOO = list('too well likewise also');
/** "…, and so was B", "…, as did B", "nor was B", "B was prolonged too": what was said before holds of what follows. */
export const isEcho = (reading: Reading, from: number, to: number): boolean => {
  let last = to - 1;
  while (last > from && reading.tokens.kind[last] === MARK) last--;
  if (isOne(reading, last, TOO)) return true;
  for (let at = from; at < from + 3; at++)
    if (
      (isOne(reading, at, ECHOES) && isOne(reading, at + 1, ELLIPTIC)) ||
      // "the same goes for C"
      (isOne(reading, at, SAME) && isOne(reading, at + 1, HOLDS))
    )
      return true;
  return false;
};

/** "…; against the first it did": what was denied of another holds of this one. */
export function isAffirmed(reading: Reading, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && (reading.tokens.kind[last] === MARK || isMark(reading, last, CLOSE))) last--;
  // "was left as it was"
  return isOne(reading, last, ELLIPTIC) && !isOne(reading, last - 2, AS);
}

const TAIL = list('with at where the');

/** "…; B was not": the verb is left out and what was said before denied. */
export function isElliptic(reading: Reading, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && reading.tokens.kind[last] === MARK) last--;
  if (isOne(reading, last, NOT) && isOne(reading, last - 1, ELLIPTIC)) return true;
  // "Neither of the latter was."
  if (isOne(reading, from, NEITHER) && isOne(reading, last, ELLIPTIC)) return true;
  // "the latter was not, with a difference of …"
  for (let at = from; at < last; at++)
    if (isOne(reading, at, NOT) && isOne(reading, at - 1, ELLIPTIC) && isMark(reading, at + 1, COMMA))
      return isOne(reading, at + 2, TAIL);
  return false;
}
