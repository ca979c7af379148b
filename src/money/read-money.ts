import Big from 'big.js';
import { CARDINAL, CURRENCY, FRACTION, NUMBER, SCALE, SIGN } from '../text/classes.js';
import {
  CLOSE,
  hasClass,
  hashOf,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  isMinus,
  isWord,
  OPEN,
  type Reading,
  textOf,
} from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { type Quantity, readQuantity, readScale } from './read-amount.js';
import { countryBefore, readLetterName, readName } from './read-name.js';
import { readCode, readSign, readTrailingCode } from './read-unit.js';
import { longScales, scales } from './scales.js';

/**
 * An amount as read. `unit` is an ISO code, or what the release must decide: `$`, `kr`, `fils`, or a noun
 * of several currencies in lower case (`dollars`).
 */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly unit: string;
  /** in currency units */
  readonly value: Big;
  /** whether the amount has a scale word of its own */
  readonly scaled: boolean;
  /** read by a code that is also a word: counts only where the release uses that code elsewhere */
  readonly uncertain: boolean;
  readonly rule: string;
}

const SPACED_GROUPS = new Set([
  'SEK',
  'NOK',
  'DKK',
  'EUR',
  'CHF',
  'CZK',
  'PLN',
  'HUF',
  'ISK',
  'kr',
  'XOF',
  'XAF',
  'ZAR',
  'RUB',
  'UAH',
]);

const pow = (power: number): Big => new Big(10).pow(power);

const signed = ({ number, negative }: Quantity, power: number): Big =>
  number.times(pow(power)).times(negative ? -1 : 1);

/** `$ 5.2 million`, `EUR 16m`, `-$3 million`, `SEK -12 m`, `MSEK 1,310`. */
function readUnitFirst(reading: Reading, at: number): Amount | null {
  const unit = readSign(reading, at) ?? readCode(reading, at);
  if (!unit || isMasked(reading, at) || !isInline(reading, unit.end)) return null;
  const quantity = readQuantity(reading, unit.end, SPACED_GROUPS.has(unit.unit), true);
  if (!quantity) return null;
  const digits = hasClass(reading, unit.end, NUMBER) ? textOf(reading, unit.end) : '';
  // a serial number: "CHF0123456"
  if (/^0\d/.test(digits)) return null;
  if (unit.letter && quantity.power === null && quantity.number.lt(1000)) return null;
  if (isInsideWord(reading, at, unit.end, quantity)) return null;
  const uncertain = unit.ambiguous && quantity.power === null && !/[.,]|\d{5}|^(?!19|20)\d{4}$/.test(digits);
  const bracketed = readBracketedScale(reading, unit.first, quantity);
  const trailing = readTrailingCode(reading, quantity.end, unit.unit);
  const minus = unit.first - 1;
  const negative =
    isMinus(reading, minus) &&
    isGlued(reading, unit.first) &&
    !isBullet(reading, minus) &&
    !joins(reading, minus);
  const value = signed(quantity, unit.power + (bracketed?.power ?? quantity.power ?? 0));
  return {
    first: negative || bracketed ? minus : unit.first,
    end: bracketed?.end ?? trailing?.end ?? quantity.end,
    unit: trailing?.unit ?? unit.unit,
    value: negative || bracketed ? value.times(-1) : value,
    scaled: bracketed !== null || quantity.power !== null || unit.power > 0,
    uncertain,
    rule: hasClass(reading, at, SIGN) ? 'sign-first' : 'code-first',
  };
}

/** "Fr8Example": letters, digits and letters without a space are one word, not francs. */
const isInsideWord = (
  reading: Reading,
  at: number,
  digits: number,
  { end, power }: { end: number; power: number | null },
): boolean =>
  reading.tokens.kind[at] === WORD &&
  isGlued(reading, digits) &&
  power === null &&
  isGlued(reading, end) &&
  reading.tokens.kind[end] === WORD;

/** The scale behind the brackets of `($1.2) million`, which are the sign of the number. */
function readBracketedScale(
  reading: Reading,
  first: number,
  { end, power }: Quantity,
): { power: number; end: number } | null {
  if (power !== null || !isMark(reading, first - 1, OPEN) || !isMark(reading, end, CLOSE)) return null;
  return isGlued(reading, first) && isGlued(reading, end) ? readScale(reading, end + 1, true) : null;
}

const isBullet = (reading: Reading, at: number): boolean =>
  !isInline(reading, at) && !isGlued(reading, at + 1);
/** Whether a dash stands between two numbers, as in a range. */
const joins = (reading: Reading, at: number): boolean =>
  isGlued(reading, at) || hasClass(reading, at - 1, NUMBER | SCALE);

const TO = hashOf('to');
const AND = hashOf('and');
const BETWEEN = hashOf('between');
const HALF = hashOf('half');
const A = hashOf('a');
const OF = hashOf('of');
const QUARTER = hashOf('quarter');

/** The power of ten of a scale word that is written out. */
function longScale(reading: Reading, at: number): number | null {
  if (!hasClass(reading, at, SCALE) || !isInline(reading, at)) return null;
  const hash = reading.tokens.hash[at]!;
  return longScales.has(hash) ? scales.get(hash)! : null;
}

/** `half a billion dollars`, `half-million dollars`: the amount in words that no number phrase covers. */
function readHalf(reading: Reading, at: number): Quantity | null {
  if (!isWord(reading, at, HALF)) return null;
  const scale = isWord(reading, at + 1, A) || isHyphen(reading, at + 1) ? at + 2 : at + 1;
  const power = longScale(reading, scale);
  return power === null ? null : { end: scale + 1, number: new Big('0.5'), power, negative: false };
}

/** `two and a half million dollars`. */
function readAndHalf(reading: Reading, at: number): Quantity | null {
  const number = reading.numbers.get(at);
  const and = number?.end ?? -1;
  if (
    !number ||
    !isWord(reading, and, AND) ||
    !isWord(reading, and + 1, A) ||
    !isWord(reading, and + 2, HALF)
  )
    return null;
  const power = longScale(reading, and + 3);
  const half = new Big(number.decimal).plus('0.5');
  return power === null ? null : { end: and + 4, number: half, power, negative: false };
}

/** `a million dollars`: its article is its number. Refuses "a million-dollar market", "millions of dollars". */
function readArticle(reading: Reading, at: number): Amount | null {
  const power = longScale(reading, at);
  if (power === null || !isWord(reading, at - 1, A) || !isInline(reading, at)) return null;
  const name = isHyphen(reading, at + 1) ? null : readName(reading, at + 1, true);
  if (!name || name.parts > 1) return null;
  const { unit, end } = name;
  // "a quarter of a million dollars"
  const part = isWord(reading, at - 2, OF) && hasClass(reading, at - 3, FRACTION);
  if (part && !isWord(reading, at - 3, QUARTER)) return null;
  const value = pow(power).times(part ? '0.25' : 1);
  return {
    first: part ? at - 3 : at - 1,
    end,
    unit,
    value,
    scaled: true,
    uncertain: false,
    rule: 'number-first',
  };
}

/** `5.2 million dollars`, `540,000 Swiss francs`, `285 pence`, `3.5 cents`, `16 million €`, `500 million USD`. */
function readNumberFirst(reading: Reading, at: number): Amount | null {
  if (isMasked(reading, at)) return null;
  const quantity =
    readHalf(reading, at) ?? readAndHalf(reading, at) ?? readQuantity(reading, at, true, false);
  if (!quantity || quantity.negative) return null;
  const scaled = quantity.power !== null;
  const name = readName(reading, quantity.end, scaled) ?? readLetterName(reading, quantity.end);
  if (!name) return null;
  const owner = name.unit === 'cents' ? countryBefore(reading, at) : null;
  return {
    first: owner ? at - 1 : at,
    end: name.end,
    unit: owner ?? name.unit,
    value: signed(quantity, quantity.power ?? 0).div(name.parts),
    scaled,
    uncertain: false,
    rule: name.parts > 1 ? 'subunit' : 'number-first',
  };
}

/** `10-12 million euros`, `30–36c`, `14.0 to 21.5 cents`: the low end of a range whose unit stands behind it. */
function readLowEnd(reading: Reading, at: number): Amount | null {
  const low = isMasked(reading, at) ? null : readQuantity(reading, at, false, false);
  if (!low || low.negative) return null;
  const joined =
    isDash(reading, low.end) ||
    isWord(reading, low.end, TO) ||
    (isWord(reading, low.end, AND) && isWord(reading, at - 1, BETWEEN));
  const high = joined && isInline(reading, low.end + 1) ? readNumberFirst(reading, low.end + 1) : null;
  if (!high || high.first !== low.end + 1) return null;
  const cents = high.rule === 'subunit' ? 100 : 1;
  const value = signed(low, low.power ?? 0).div(cents);
  // "takes the total for 2025 to 16.8 cents"
  if (value.gte(high.value)) return null;
  return { ...high, first: at, end: low.end, value, scaled: low.power !== null };
}

/** One way of writing an amount: where it can start (token classes), and its reader. */
export interface MoneyRule {
  readonly name: string;
  readonly startsWith: number;
  readonly read: (reading: Reading, at: number) => Amount | null;
}

/**
 * The rules, in order.
 *
 * Takes "EUR 16 million", "$5.2M", "C$2.5M", "RMB1 trillion", "$(1.2) million", "5 cents", "half a billion
 * dollars". Refuses "10 BTC", "millions of dollars", "$TICK", "100 tokens".
 */
export const moneyRules: readonly MoneyRule[] = [
  { name: 'unit-first', startsWith: SIGN | CURRENCY, read: readUnitFirst },
  { name: 'number-first', startsWith: NUMBER | CARDINAL | FRACTION, read: readNumberFirst },
  { name: 'article', startsWith: SCALE, read: readArticle },
  { name: 'low-end', startsWith: NUMBER | CARDINAL, read: readLowEnd },
];
