import Big from 'big.js';
import { CARDINAL, CURRENCY, FRACTION, NUMBER, SCALE, SIGN } from '../text/classes.js';
import {
  CLOSE,
  hasClass,
  hashOf,
  isCapitalised,
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
  SLASH,
  textOf,
} from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { isAmount, isLetterAmount } from './certainty.js';
import { readArticleScale, readInWords } from './in-words.js';
import { type Quantity, readQuantity, readScale } from './read-amount.js';
import { countryBefore, type Name, readLetterName, readName } from './read-name.js';
import { readCode, readSign, readTrailingCode, type Unit } from './read-unit.js';

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
  /** whether it is a least amount: `$10-plus million` */
  readonly open: boolean;
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

/** A quantity in currency units, with its sign. */
function signed({ number, negative }: Quantity, power: number): Big {
  const plain = new Big(number);
  const value = power === 0 ? plain : plain.times(`1e${power}`);
  return negative ? value.times(-1) : value;
}

const YEAR = /^(?:19|20)\d\d$/;

/** A unit with the scale between it and its number: `EUR million 12.5`, `Rs crore 120`; not "EUR million 9M 2024". */
function withScaleBehind(reading: Reading, unit: Unit): Unit {
  const scale = unit.power === 0 ? readScale(reading, unit.end, true) : null;
  if (!scale || isGlued(reading, unit.end) || !hasClass(reading, scale.end, NUMBER)) return unit;
  if (!isInline(reading, scale.end) || isGlued(reading, scale.end)) return unit;
  const joined =
    isGlued(reading, scale.end + 1) &&
    (isDash(reading, scale.end + 1) ||
      reading.tokens.kind[scale.end + 1] === WORD ||
      isMark(reading, scale.end + 1, SLASH));
  return joined ? unit : { ...unit, end: scale.end, power: scale.power };
}

/** `$ 5.2 million`, `EUR 16m`, `-$3 million`, `SEK -12 m`, `MSEK 1,310`. */
function readUnitFirst(reading: Reading, at: number): Amount | null {
  const plain = readSign(reading, at) ?? readCode(reading, at);
  const unit = plain && withScaleBehind(reading, plain);
  if (!unit || isMasked(reading, at) || !isInline(reading, unit.end)) return null;
  const quantity = readQuantity(reading, unit.end, SPACED_GROUPS.has(unit.unit), true);
  if (!quantity) return null;
  const digits = hasClass(reading, unit.end, NUMBER) ? textOf(reading, unit.end) : '';
  // a serial number: "CHF0123456"
  if (/^0\d/.test(digits)) return null;
  if (unit.letter && !isLetterAmount(reading, unit.end, quantity)) return null;
  // "ALL 2024", and the heading of a column: "MEUR 2024 2023"
  if ((unit.ambiguous || unit.power > 0) && quantity.power === null && YEAR.test(digits)) return null;
  if (isInsideWord(reading, at, unit.end, quantity)) return null;
  const uncertain =
    unit.ambiguous && quantity.power === null && !isAmount(reading, unit.first, digits, quantity.end);
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
    open: quantity.open,
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
const OF = hashOf('of');

/** `a million dollars`, `a quarter of a million euros`. Refuses "a million-dollar market", "millions of dollars". */
function readArticle(reading: Reading, at: number): Amount | null {
  const read = readArticleScale(reading, at);
  if (!read) return null;
  const { first, quantity } = read;
  const name = isHyphen(reading, quantity.end) ? null : readName(reading, quantity.end, true);
  if (!name || name.parts > 1) return null;
  return {
    first,
    end: name.end,
    unit: name.unit,
    value: signed(quantity, quantity.power! + name.power),
    scaled: true,
    uncertain: false,
    open: false,
    rule: 'number-first',
  };
}

/** `5.2 million dollars`, `540,000 Swiss francs`, `285 pence`, `3.5 cents`, `16 million €`, `500 million USD`. */
function readNumberFirst(reading: Reading, at: number): Amount | null {
  if (isMasked(reading, at)) return null;
  const quantity = readInWords(reading, at) ?? readQuantity(reading, at, true, true);
  if (!quantity || quantity.negative) return null;
  const scaled =
    quantity.power !== null ||
    (reading.numbers.get(at)?.inWords === true && new Big(quantity.number).gte(1000));
  const name = readName(reading, quantity.end, scaled) ?? readLetterName(reading, quantity.end);
  // the "2 million" of "1/2 million"
  if (scaled && isMark(reading, at - 1, SLASH) && isGlued(reading, at)) return null;
  // "one fourth of one cent"
  if (!name || (isWord(reading, at - 1, OF) && hasClass(reading, at - 2, FRACTION))) return null;
  const owner = name.unit === 'cents' ? countryBefore(reading, at) : null;
  // "125 USD million"
  const behind = quantity.power === null && name.parts === 1 ? readScaleBehindName(reading, name) : null;
  const power = (quantity.power ?? 0) + name.power + (behind?.power ?? 0);
  return {
    first: owner ? at - 1 : at,
    end: behind?.end ?? name.end,
    unit: owner ?? name.unit,
    value: name.parts === 1 ? signed(quantity, power) : signed(quantity, power).div(name.parts),
    scaled: power > 0,
    uncertain: false,
    open: quantity.open,
    rule: name.parts > 1 ? 'subunit' : 'number-first',
  };
}

/** The scale behind a code or sign: "125 USD million", "40 € bn"; not the place of "5 EUR Thousand Oaks". */
function readScaleBehindName(reading: Reading, { end, power }: Name): { power: number; end: number } | null {
  if (power > 0 || isHyphen(reading, end)) return null;
  const placed = isCapitalised(reading, end) && isCapitalised(reading, end + 1);
  return placed ? null : readScale(reading, end, true);
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
