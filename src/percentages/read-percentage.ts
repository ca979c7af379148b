import Big from 'big.js';
import { tellsChange } from '../text/changes.js';
import { CARDINAL, FRACTION, NUMBER, SIGN } from '../text/classes.js';
import {
  hasClass,
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
  PERCENT_SIGN,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { UPPERCASE } from '../text/tokens.js';
import { denominators } from './words.js';

export type Unit = 'percent' | 'percentage_points' | 'basis_points' | 'fraction';

/** A percentage as read; `low` and `high` are in percent and equal for a point. */
export interface Read {
  readonly first: number;
  readonly end: number;
  readonly low: Big;
  readonly high: Big;
  readonly unit: Unit;
  readonly rule: string;
}

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
function readPercentage(reading: Reading, at: number): Read | null {
  const number = readNumber(reading, at);
  if (!number) return null;
  const negative = signBefore(reading, at);
  const first = negative ? at - 1 : at;
  const low = number.value.times(negative ? -1 : 1);
  const unit = readUnit(reading, number.end);
  const high = readHigh(reading, first, unit?.end ?? number.end);
  if (
    high &&
    (!unit || unit.unit === high.unit) &&
    high.value.gt(low) &&
    (high.dash || !tellsChange(reading, first))
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

const OF = hashOf('of');
const HALF = hashOf('half');
const A = words('a', 'an');
const DETERMINERS = words(
  'the',
  'its',
  'their',
  'all',
  'our',
  'his',
  'her',
  'these',
  'those',
  'them',
  'that',
  'it',
  'this',
);
const OR = hashOf('or');
const SO = hashOf('so');
const TIME = words('year', 'years', 'hour', 'day', 'month', 'decade', 'century', 'mile', 'dozen');
const ORDINALS_BEFORE = words(
  'first',
  'second',
  'latter',
  'third',
  'fourth',
  'final',
  'last',
  'this',
  'next',
  'h',
  'back',
  'front',
  'former',
);

/** What stands before or behind a "half" of something named elsewhere: "of which half", "half upon delivery". */
const BEFORE_HALF = words('which', 'than', 'nearly', 'almost', 'about', 'roughly', 'approximately', 'other');
const BEHIND_HALF = words('is', 'are', 'was', 'were', 'upon', 'now');

/** Whether a share word is followed by what it is a share of. */
function isShare(reading: Reading, at: number): boolean {
  if (isWord(reading, at, OR) && isWord(reading, at + 1, SO)) return true;
  if (!isWord(reading, at, OF)) return false;
  return !hasClass(reading, at + 1, NUMBER | SIGN) || isMark(reading, at + 2, PERCENT_SIGN);
}

/** `half of those` · `half the budget` · `half or so of the price`. */
function readHalf(reading: Reading, at: number): Read | null {
  if (!isWord(reading, at, HALF) || isOne(reading, at - 1, ORDINALS_BEFORE)) return null;
  if (hasClass(reading, at - 1, NUMBER | CARDINAL) || isHyphen(reading, at + 1)) return null;
  const next = at + 1;
  if (isOne(reading, next, A) || (hasClass(reading, next + 1, NUMBER) && isWord(reading, next, OF)))
    return null;
  const whole =
    isInline(reading, next) && isOne(reading, next, DETERMINERS) && !isOne(reading, next + 1, TIME);
  const alone = isOne(reading, at - 1, BEFORE_HALF) || isOne(reading, next, BEHIND_HALF);
  return isShare(reading, next) || whole || alone ? fraction(at, next, 1, 2) : null;
}

function fraction(first: number, end: number, numerator: number, denominator: number): Read {
  const value = new Big(numerator).times(100).div(denominator).round(3);
  return { first, end, low: value, high: value, unit: 'fraction', rule: 'fraction' };
}

/** `one-third of patients` · `two-thirds` · `three quarters of respondents`. */
function readFraction(reading: Reading, at: number): Read | null {
  const number = reading.numbers.get(at);
  if (!number?.inWords || number.end !== at + 1 || number.value > 9) return null;
  const word = isHyphen(reading, number.end) && isGlued(reading, number.end) ? number.end + 1 : number.end;
  if (!hasClass(reading, word, FRACTION) || !isInline(reading, word)) return null;
  const denominator = denominators.get(reading.tokens.hash[word]!);
  if (!denominator || number.value >= denominator || hasClass(reading, at - 1, CARDINAL)) return null;
  const plural = textOf(reading, word).toLowerCase().endsWith('s');
  if (plural === (number.value === 1)) return null;
  const end = word + 1;
  // "two quarters", "one quarter later" are times, "one half" of a game is none of ours
  const shared = isShare(reading, end) || isOne(reading, end, DETERMINERS);
  if (!shared && (denominator === 4 || denominator === 2) && !isHyphen(reading, number.end)) return null;
  if (!shared && denominator === 4 && isHyphen(reading, number.end) && !plural) return null;
  return fraction(at, end, number.value, denominator);
}

/** One way of writing a percentage: where it can start (token classes), and its reader. */
export interface PercentageRule {
  readonly name: string;
  readonly startsWith: number;
  readonly read: (reading: Reading, at: number) => Read | null;
}

/**
 * The rules, in order.
 *
 * Takes "1.5%", "twenty percent", "50 basis points", "3 ppts", "10-12%", "one-third of patients".
 * Refuses "2.5x", "half a million", "second half", "a quarter of 2024", "threefold".
 */
export const percentageRules: readonly PercentageRule[] = [
  { name: 'percentage', startsWith: NUMBER | CARDINAL, read: readPercentage },
  { name: 'fraction', startsWith: CARDINAL, read: readFraction },
  { name: 'half', startsWith: FRACTION, read: readHalf },
];
