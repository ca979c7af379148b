import { tellsChange } from '../text/changes.js';
import { CARDINAL, FRACTION, NUMBER, TIME_UNIT } from '../text/classes.js';
import {
  hasClass,
  hashOf,
  isCapitalised,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMasked,
  isOne,
  isWord,
  type Reading,
  words,
} from '../text/reading.js';
import type { Length, TimeUnit } from './expression.js';
import { AND, found, OF, type Read, TO } from './read.js';
import { units } from './words.js';

const HALF = hashOf('half');
const A = words('a', 'an');
const OR = hashOf('or');
const MORE = hashOf('more');
const PLUS = hashOf('plus');
const DAY_KINDS = words(
  'business',
  'trading',
  'calendar',
  'consecutive',
  'straight',
  'working',
  'full',
  'fiscal',
  'further',
  'more',
  'additional',
  'court',
  'banking',
  'market',
);
const SINGULAR_SECOND = hashOf('second');

/** A number as a plain decimal, and the token behind it. */
interface Amount {
  readonly amount: string;
  readonly end: number;
}

/** A number, `and a half` included. */
function readAmount(reading: Reading, at: number): Amount | null {
  const number = reading.numbers.get(at);
  if (!number || isMasked(reading, at)) return null;
  const and = behindHyphen(reading, number.end);
  if (isWord(reading, and, AND)) {
    const article = behindHyphen(reading, and + 1);
    const half = behindHyphen(reading, article + 1);
    if (isOne(reading, article, A) && isWord(reading, half, HALF))
      return { amount: `${number.decimal}.5`, end: half + 1 };
  }
  return { amount: number.decimal, end: number.end };
}

const behindHyphen = (reading: Reading, at: number): number => (isHyphen(reading, at) ? at + 1 : at);

/** The unit at a token, "business days" and the like included, and the token behind it. */
function readUnit(reading: Reading, at: number, hyphenated: boolean): { unit: TimeUnit; end: number } | null {
  const noun = isOne(reading, at, DAY_KINDS) ? at + 1 : at;
  if (!hasClass(reading, noun, TIME_UNIT) || !isInline(reading, noun)) return null;
  const { hash, gap } = reading.tokens;
  if (hash[noun] === SINGULAR_SECOND && !hyphenated) return null;
  if (gap[noun]! > 2 || (units.get(hash[noun]!) === 'quarter' && isWord(reading, noun + 1, OF))) return null;
  return { unit: units.get(hash[noun]!)!, end: noun + 1 };
}

/** A number with its unit: `six months`, `four-month`, `7.9 months`, `two or more years`. */
function lengthOf(reading: Reading, { amount, end }: Amount): { length: Length; end: number } | null {
  const more = isWord(reading, end, OR) && isWord(reading, end + 1, MORE);
  const next = more ? end + 2 : end;
  const hyphenated = isHyphen(reading, next) && isGlued(reading, next);
  const unit = readUnit(reading, hyphenated ? next + 1 : next, hyphenated);
  return unit && { length: { amount, unit: unit.unit }, end: unit.end };
}

function readLength(reading: Reading, at: number): { length: Length; end: number } | null {
  const amount = readAmount(reading, at);
  return amount && lengthOf(reading, amount);
}

/** `18-24 months`, `six to nine months`, `60 to 90 minute`, `six- to nine-month`. */
function lengthRange(reading: Reading, low: Amount): Read | null {
  let next = low.end;
  if (isHyphen(reading, next) && (isWord(reading, next + 1, TO) || isWord(reading, next + 1, OR))) next++;
  if (!(isDash(reading, next) || isWord(reading, next, TO) || isWord(reading, next, OR))) return null;
  const high = readLength(reading, next + 1);
  if (!high || Number(high.length.amount) <= Number(low.amount)) return null;
  return found(high.end, {
    kind: 'duration',
    parts: [{ amount: low.amount, unit: high.length.unit }],
    high: high.length,
  });
}

const ORDER: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const isSmaller = (unit: TimeUnit, than: TimeUnit): boolean => ORDER.indexOf(unit) > ORDER.indexOf(than);

/** Behind what joins the units of one duration: "and", "plus", "-plus-". */
function skipAnd(reading: Reading, at: number): number {
  const word = isHyphen(reading, at) && isGlued(reading, at) ? at + 1 : at;
  if (isWord(reading, word, PLUS)) return isHyphen(reading, word + 1) ? word + 2 : word + 1;
  return isWord(reading, at, AND) ? at + 1 : at;
}

/**
 * Reads a duration: a number and its unit, a range of them, or two units in one ("four-month and one-day").
 *
 * Takes "seven years", "two year", "12-month", "six to nine months", "thirty (30) days", "half a year",
 * "more than a decade".
 * Refuses "several years", "a year", "30 second-line patients".
 */
export function readDuration(reading: Reading, at: number): Read | null {
  if (isWord(reading, at, HALF)) return readHalf(reading, at);
  if (hasClass(reading, at, FRACTION)) return readLongUnit(reading, at);
  if (!hasClass(reading, at, NUMBER | CARDINAL)) return null;
  const amount = readAmount(reading, at);
  if (!amount) return null;
  const range = lengthRange(reading, amount);
  if (range) return range;
  const first = lengthOf(reading, amount);
  if (!first) return null;
  const parts = [first.length];
  let { end } = first;
  for (let next = skipAnd(reading, end); hasClass(reading, next, NUMBER | CARDINAL); ) {
    const more = readLength(reading, next);
    if (!more || !isInline(reading, next) || !isSmaller(more.length.unit, parts.at(-1)!.unit)) break;
    parts.push(more.length);
    end = more.end;
    next = skipAnd(reading, end);
  }
  // "18 months to 2 years", "two to three years" with the unit said twice
  if (parts.length === 1 && (isWord(reading, end, TO) || (isDash(reading, end) && !isHyphen(reading, end)))) {
    const high = readLength(reading, end + 1);
    if (high && !tellsChange(reading, { first: at, end: high.end, whole: true }))
      return found(high.end, { kind: 'duration', parts, high: high.length });
  }
  return found(end, { kind: 'duration', parts, high: null });
}

/** Reads "decade", "century" behind an article: "more than a decade". */
function readLongUnit(reading: Reading, at: number): Read | null {
  const unit = units.get(reading.tokens.hash[at]!);
  if ((unit !== 'decade' && unit !== 'century') || !isOne(reading, at - 1, A)) return null;
  // a capital letter is a title's: "A Decade in Design"
  if (isGlued(reading, at) || isCapitalised(reading, at)) return null;
  return found(at + 1, { kind: 'duration', parts: [{ amount: '1', unit }], high: null });
}

/** Reads "half a year", "half an hour". */
function readHalf(reading: Reading, at: number): Read | null {
  if (!isOne(reading, at + 1, A)) return null;
  const unit = readUnit(reading, at + 2, false);
  return (
    unit && found(unit.end, { kind: 'duration', parts: [{ amount: '0.5', unit: unit.unit }], high: null })
  );
}
