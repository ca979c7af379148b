import Big from 'big.js';
import { tellsChange } from '../text/changes.js';
import {
  CLOSE,
  hashOf,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  isMinus,
  isOne,
  isWord,
  OPEN,
  PERCENT_SIGN,
  POINT,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { UPPERCASE } from '../text/tokens.js';
import type { Read, Unit } from './read.js';

const PER = hashOf('per');
const CENT = hashOf('cent');
const PERCENT = words('percent', 'pct');
const PERCENTAGE = hashOf('percentage');
const POINTS = words('point', 'points');
const BASIS = hashOf('basis');
const BPS = words('bps', 'bp');
const PPTS = words('ppts', 'ppt', 'pp', 'pps');
const TO = hashOf('to');
const AND = hashOf('and');
const BETWEEN = hashOf('between');
const FULLWIDTH_PERCENT = '％'.charCodeAt(0);

/** The unit of a percentage at a token, and the token behind it. */
function readUnit(reading: Reading, at: number): { unit: Unit; end: number } | null {
  const { tokens } = reading;
  if (isMark(reading, at, PERCENT_SIGN) || isMark(reading, at, FULLWIDTH_PERCENT)) {
    if (tokens.gap[at]! > 1) return null;
    const next = isHyphen(reading, at + 1) && isGlued(reading, at + 1) ? at + 2 : at + 1;
    return isOne(reading, next, POINTS)
      ? { unit: 'percentage_points', end: next + 1 }
      : { unit: 'percent', end: at + 1 };
  }
  const word = isHyphen(reading, at) && isGlued(reading, at) ? at + 1 : at;
  if (!isInline(reading, word)) return null;
  if (isOne(reading, word, PERCENT))
    return isOne(reading, word + 1, POINTS)
      ? { unit: 'percentage_points', end: word + 2 }
      : { unit: 'percent', end: word + 1 };
  if (isWord(reading, word, PER) && isWord(reading, word + 1, CENT))
    return { unit: 'percent', end: word + 2 };
  const pointsAt = isHyphen(reading, word + 1) ? word + 2 : word + 1;
  if (isWord(reading, word, PERCENTAGE) && isOne(reading, pointsAt, POINTS))
    return { unit: 'percentage_points', end: pointsAt + 1 };
  if (isWord(reading, word, BASIS) && isOne(reading, pointsAt, POINTS))
    return { unit: 'basis_points', end: pointsAt + 1 };
  if (isOne(reading, word, BPS)) return { unit: 'basis_points', end: word + 1 };
  if (isOne(reading, word, PPTS) && !(tokens.shape[word]! & UPPERCASE))
    return { unit: 'percentage_points', end: word + 1 };
  return null;
}

/** A number with its sign: `-1.21`, `5`, `twenty`. */
function readNumber(reading: Reading, at: number): { first: number; value: Big; end: number } | null {
  const negative = isMinus(reading, at) && isGlued(reading, at + 1);
  const number = reading.numbers.get(negative ? at + 1 : at);
  if (!number || isMasked(reading, at)) return null;
  return { first: at, value: new Big(number.decimal).times(negative ? -1 : 1), end: number.end };
}

const inPercent = (value: Big, unit: Unit): Big => (unit === 'basis_points' ? value.div(100) : value);

/** A minus sign that belongs to the number: glued to it, and to nothing in front. */
function signBefore(reading: Reading, at: number): boolean {
  if (!isMinus(reading, at - 1) || !isGlued(reading, at)) return false;
  return (
    !isGlued(reading, at - 1) ||
    isMark(reading, at - 2, '('.charCodeAt(0)) ||
    isMark(reading, at - 2, ':'.charCodeAt(0)) ||
    isMark(reading, at - 2, '/'.charCodeAt(0))
  );
}

/** Whether the digits at a token stand behind a decimal point alone: the "5" of ".5%". */
const isBehindPoint = (reading: Reading, at: number): boolean =>
  isMark(reading, at - 1, POINT) && isGlued(reading, at) && !isGlued(reading, at - 1);

/** A number with what belongs to it in front: `5`, `-1.21`, `.5`, `(3.4)` where brackets are its sign. */
function readSigned(reading: Reading, at: number): { first: number; value: Big; end: number } | null {
  const number = readNumber(reading, at);
  if (!number) return null;
  const { end } = number;
  const pointed = isBehindPoint(reading, at) && /^\d+$/.test(textOf(reading, at));
  const first = pointed ? at - 1 : at;
  const value = pointed ? new Big(`0.${textOf(reading, at)}`) : number.value;
  if (signBefore(reading, first)) return { first: first - 1, value: value.times(-1), end };
  const opened = isMark(reading, first - 1, OPEN) && isGlued(reading, first);
  const bracketed = opened && isMark(reading, end, CLOSE) && isMark(reading, end + 1, PERCENT_SIGN);
  return bracketed ? { first: first - 1, value: value.times(-1), end: end + 1 } : { first, value, end };
}

/** The high end behind a low one: `10% to 12%`, `10-12%`, `between 35 and 38 percent`. */
function readHigh(
  reading: Reading,
  first: number,
  at: number,
): { value: Big; unit: Unit; end: number; dash: boolean } | null {
  const dash = isDash(reading, at);
  const and = isWord(reading, at, AND) && isWord(reading, first - 1, BETWEEN);
  if (!(dash || and || isWord(reading, at, TO)) || !isInline(reading, at + 1)) return null;
  const number = readNumber(reading, at + 1);
  if (!number) return null;
  const unit = readUnit(reading, number.end);
  return unit && { value: number.value, unit: unit.unit, end: unit.end, dash };
}

/** `1.5%` · `20 per cent` · `25 bps` · `10% to 12%` · `-1.21%` · `10-12%`. */
export function readPercentage(reading: Reading, at: number): Read | null {
  const number = readSigned(reading, at);
  if (!number) return null;
  const { first, value: low } = number;
  const unit = readUnit(reading, number.end);
  const high = readHigh(reading, first, unit?.end ?? number.end);
  if (
    high &&
    (!unit || unit.unit === high.unit) &&
    high.value.gt(low) &&
    (high.dash || !tellsChange(reading, { first, end: high.end, whole: unit !== null }))
  )
    return {
      first,
      end: high.end,
      low: inPercent(low, high.unit),
      high: inPercent(high.value, high.unit),
      unit: high.unit,
      rule: 'range',
    };
  if (!unit) return null;
  const value = inPercent(low, unit.unit);
  return {
    first,
    end: unit.end,
    low: value,
    high: value,
    unit: unit.unit,
    rule: unit.unit.replace('_', '-'),
  };
}
