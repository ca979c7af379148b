import Big from 'big.js';
import { FRACTION, SCALE } from '../text/classes.js';
import {
  COMMA,
  hasClass,
  hashOf,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  type NumberPhrase,
  type Reading,
  words,
  wordTable,
} from '../text/reading.js';
import { type Quantity, readScale } from './read-amount.js';
import { longScales, scales } from './scales.js';

const AND = hashOf('and');
const A = words('a', 'an', 'one');
const OF = hashOf('of');
const HALF = hashOf('half');
const POINT_WORD = hashOf('point');

/** Parts of a million or billion; a third is none, since it has no exact value. */
const PARTS = wordTable({ half: '0.5', quarter: '0.25', quarters: '0.25' });

/** A quantity in words up to a token; `power` is that of its last scale word. */
const quantity = (number: Big, power: number, end: number): Quantity => ({
  end,
  number,
  power,
  negative: false,
  open: false,
});

/** The power of ten of a scale word that is written out. */
export function longScale(reading: Reading, at: number): number | null {
  if (!hasClass(reading, at, SCALE) || !isInline(reading, at)) return null;
  const hash = reading.tokens.hash[at]!;
  return longScales.has(hash) ? scales.get(hash)! : null;
}

/** `half a billion`, `half of a million`, `half-million`. */
function readHalf(reading: Reading, at: number): Quantity | null {
  if (!isWord(reading, at, HALF) || isPartOfMore(reading, at)) return null;
  const of = isWord(reading, at + 1, OF) || (isHyphen(reading, at + 1) && isOne(reading, at + 2, A));
  const article = of ? at + 2 : at + 1;
  const scale =
    isOne(reading, article, A) || (article === at + 1 && isHyphen(reading, article)) ? article + 1 : at + 1;
  const next = behindHyphen(reading, scale);
  const power = longScale(reading, next);
  return power === null ? null : quantity(new Big('0.5'), power, next + 1);
}

/** The token behind a hyphen, or the token itself. */
const behindHyphen = (reading: Reading, at: number): number => (isHyphen(reading, at) ? at + 1 : at);

/** The half of "two-and-a-half", whose number stands before it. */
function isPartOfMore(reading: Reading, at: number): boolean {
  const article = isHyphen(reading, at - 1) ? at - 2 : at - 1;
  return (
    isOne(reading, article, A) &&
    isWord(reading, isHyphen(reading, article - 1) ? article - 2 : article - 1, AND)
  );
}

/** The part behind "and": `a half`, `one-half`, `three quarters`; its value and the token behind it. */
function readPart(reading: Reading, at: number): { value: Big; end: number } | null {
  const count = isOne(reading, at, A) ? 1 : reading.numbers.get(at)?.value;
  if (count === undefined || count > 3) return null;
  const word = behindHyphen(reading, at + 1);
  const part = hasClass(reading, word, FRACTION) ? PARTS.get(reading.tokens.hash[word]!) : undefined;
  return part === undefined ? null : { value: new Big(part).times(count), end: word + 1 };
}

/** `two and a half million`, `one and three quarters billion`. */
function readAndPart(reading: Reading, number: NumberPhrase): Quantity | null {
  const and = behindHyphen(reading, number.end);
  if (!isWord(reading, and, AND)) return null;
  const part = readPart(reading, behindHyphen(reading, and + 1));
  if (!part) return null;
  const scale = behindHyphen(reading, part.end);
  const power = longScale(reading, scale);
  return power === null ? null : quantity(part.value.plus(number.decimal), power, scale + 1);
}

/** `three quarters of a million`, `three-quarters of a billion`, `one-half million`. */
function readPartOf(reading: Reading, at: number): Quantity | null {
  const part = readPart(reading, at);
  if (!part || part.value.gte(1)) return null;
  const of = isWord(reading, part.end, OF) && isOne(reading, part.end + 1, A);
  const scale = of ? part.end + 2 : behindHyphen(reading, part.end);
  const power = longScale(reading, scale);
  return power === null ? null : quantity(part.value, power, scale + 1);
}

/** `one million five hundred thousand`, `two million, three hundred thousand`: scales that go down. */
function readSum(reading: Reading, number: NumberPhrase, at: number): Quantity | null {
  let total = new Big(0);
  let end = at;
  let smallest = Number.POSITIVE_INFINITY;
  for (let next = at; ; ) {
    const part = reading.numbers.get(next);
    if (!part?.inWords || (next > at && !isInline(reading, next))) break;
    const power = longScale(reading, part.end);
    const factor = new Big(10).pow(power ?? 0);
    if (new Big(part.decimal).times(factor).gte(`1e${Math.min(smallest, 99)}`)) break;
    total = total.plus(factor.times(part.decimal));
    end = power === null ? part.end : part.end + 1;
    smallest = power ?? 0;
    if (power === null) break;
    next = isMark(reading, end, COMMA) || isWord(reading, end, AND) ? end + 1 : end;
  }
  return end > number.end + 1 ? quantity(total, 0, end) : null;
}

/** `one point five million`. */
function readPoint(reading: Reading, whole: NumberPhrase): Quantity | null {
  if (!isWord(reading, whole.end, POINT_WORD)) return null;
  let end = whole.end + 1;
  let digits = '';
  for (; digits.length < 3; end++) {
    const digit = reading.numbers.get(end);
    if (!digit?.inWords || digit.value > 9 || digit.end !== end + 1) break;
    digits += digit.decimal;
  }
  const power = digits === '' ? null : longScale(reading, end);
  return power === null ? null : quantity(new Big(`${whole.decimal}.${digits}`), power, end + 1);
}

/** An amount in words that no number phrase covers. */
export function readInWords(reading: Reading, at: number): Quantity | null {
  const number = reading.numbers.get(at);
  if (!number) return readHalf(reading, at);
  const parts = readAndPart(reading, number);
  if (parts || !number.inWords) return parts;
  return readPartOf(reading, at) ?? readPoint(reading, number) ?? readSum(reading, number, at);
}

/**
 * The number whose article is its count: `a million`, `a hundred thousand`, `a million and a half`, `a
 * quarter of a million`. Refuses "millions" and "a third of a million".
 *
 * @param at the first scale word
 * @returns the quantity and its first token
 */
export function readArticleScale(reading: Reading, at: number): { first: number; quantity: Quantity } | null {
  if (longScale(reading, at) === null || !isOne(reading, at - 1, ARTICLES) || !isInline(reading, at))
    return null;
  const scale = readScale(reading, at, false)!;
  const part = isWord(reading, scale.end, AND) ? readPart(reading, scale.end + 1) : null;
  if (part) return { first: at - 1, quantity: quantity(part.value.plus(1), scale.power, part.end) };
  if (!isWord(reading, at - 2, OF) || !hasClass(reading, at - 3, FRACTION))
    return { first: at - 1, quantity: quantity(new Big(1), scale.power, scale.end) };
  const share = PARTS.get(reading.tokens.hash[at - 3]!);
  return share === undefined
    ? null
    : { first: at - 3, quantity: quantity(new Big(share), scale.power, scale.end) };
}

const ARTICLES = words('a', 'an');
