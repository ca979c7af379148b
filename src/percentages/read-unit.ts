import { skipNote } from '../text/notes.js';
import {
  hashOf,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  PERCENT_SIGN,
  POINT,
  type Reading,
  words,
} from '../text/reading.js';
import { UPPERCASE } from '../text/tokens.js';
import { readPointChange } from './point-change.js';
import type { Unit } from './read.js';

const PER = hashOf('per');
const CENT = hashOf('cent');
const PERCENT = words('percent', 'pct');
const PERCENTAGE = words('percentage', 'pct');
const POINTS = words('point', 'points', 'pt', 'pts');
const BASIS = hashOf('basis');
const BPS = words('bps', 'bp');
const PPTS = words('ppts', 'ppt', 'pp', 'pps');
const P = hashOf('p');
const B = hashOf('b');
const FULLWIDTH_PERCENT = '％'.charCodeAt(0);

/** A unit behind a number, and the token behind it. */
export interface UnitRead {
  readonly unit: Unit;
  readonly end: number;
}

const points = (end: number): UnitRead => ({ unit: 'percentage_points', end });

/** The token of "points" behind a sign or word at its end: `% points`, `percentage-points`, `%-pts`; -1 without. */
function pointsBehind(reading: Reading, at: number): number {
  const next = isHyphen(reading, at) && isGlued(reading, at) ? at + 1 : at;
  return isInline(reading, next) && isOne(reading, next, POINTS) ? next : -1;
}

/** `p.p.` and `b.p.`, their last full stop included where the sentence goes on or another unit follows. */
function readDotted(reading: Reading, at: number): UnitRead | null {
  const basis = isWord(reading, at, B);
  if (!basis && !isWord(reading, at, P)) return null;
  if (!isMark(reading, at + 1, POINT) || !isGlued(reading, at + 1)) return null;
  if (!isWord(reading, at + 2, P) || !isGlued(reading, at + 2)) return null;
  const stop = isMark(reading, at + 3, POINT) && isGlued(reading, at + 3) ? at + 4 : at + 3;
  return basis ? { unit: 'basis_points', end: stop } : points(stop);
}

/** The unit of a percentage at a token, and the token behind it. */
export function readUnit(reading: Reading, from: number): UnitRead | null {
  const at = skipNote(reading, from);
  const { tokens } = reading;
  if (isMark(reading, at, PERCENT_SIGN) || isMark(reading, at, FULLWIDTH_PERCENT)) {
    if (tokens.gap[at]! > 1) return null;
    const point = pointsBehind(reading, at + 1);
    return point < 0 ? { unit: 'percent', end: at + 1 } : points(point + 1);
  }
  const word = isHyphen(reading, at) && isGlued(reading, at) ? at + 1 : at;
  if (!isInline(reading, word)) return null;
  const point = pointsBehind(reading, word + 1);
  if (isOne(reading, word, PERCENTAGE) && point >= 0) return points(point + 1);
  if (isOne(reading, word, PERCENT))
    return point < 0 ? { unit: 'percent', end: word + 1 } : points(point + 1);
  if (isWord(reading, word, PER) && isWord(reading, word + 1, CENT))
    return { unit: 'percent', end: word + 2 };
  if (isWord(reading, word, BASIS) && point >= 0) return { unit: 'basis_points', end: point + 1 };
  if (isOne(reading, word, BPS)) return { unit: 'basis_points', end: word + 1 };
  if (isOne(reading, word, PPTS) && !(tokens.shape[word]! & UPPERCASE)) return points(word + 1);
  return readDotted(reading, word) ?? readPointChange(reading, word);
}
