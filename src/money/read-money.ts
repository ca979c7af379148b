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
  isOne,
  isWord,
  OPEN,
  POINT,
  type Reading,
  SLASH,
  textOf,
  words,
} from '../text/reading.js';
import { AMBIGUOUS_CODES, EVERYDAY_NOUNS } from './currencies.js';
import { type Quantity, readQuantity } from './read-amount.js';
import { LONG_SCALES, SCALES } from './scales.js';
import { SIGN_PREFIXES, SIGNS, SUBUNITS } from './signs.js';
import { codesByName, codesByNoun, codeWords } from './words.js';

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
const US = hashOf('us');

interface Unit {
  readonly first: number;
  readonly end: number;
  readonly unit: string;
  readonly power: number;
  readonly ambiguous: boolean;
  /** a single letter: it counts only at a scale word or four digits */
  readonly letter: boolean;
}

/** A currency sign, with the letters in front of it that say whose it is: `$`, `C$`, `US $`, `NT$`. */
function readSign(reading: Reading, at: number): Unit | null {
  if (!hasClass(reading, at, SIGN)) return null;
  const sign = String.fromCharCode(reading.tokens.hash[at]!);
  const unit = SIGNS[sign];
  if (!unit) return null;
  const plain = { first: at, end: at + 1, unit, power: 0, ambiguous: false, letter: false };
  const before = at - 1;
  if (before < 0 || !isInline(reading, at)) return plain;
  if (!isGlued(reading, at))
    return isUpperUs(reading, before) ? { ...plain, first: before, unit: 'USD' } : plain;
  const prefix = textOf(reading, before);
  const named = /^[A-Z]/.test(prefix)
    ? SIGN_PREFIXES[sign === '＄' ? '$' : sign]?.[prefix.toLowerCase()]
    : undefined;
  return named ? { ...plain, first: before, unit: named } : plain;
}

const isUpperUs = (reading: Reading, at: number): boolean =>
  isWord(reading, at, US) && textOf(reading, at) === 'US';

/** A currency code or letter sign as printed: `EUR`, `Rs.`, `MSEK`, `USD $`. */
function readCode(reading: Reading, at: number): Unit | null {
  if (!hasClass(reading, at, CURRENCY)) return null;
  const word = textOf(reading, at);
  const code = codeWords.get(word);
  if (!code) return readNounFirst(at, word) ?? readLetter(reading, at, word);
  let end = at + 1;
  if (isMark(reading, end, POINT) && isGlued(reading, end) && word !== word.toUpperCase()) end++;
  if (hasClass(reading, end, SIGN) && isInline(reading, end)) end++;
  return {
    first: at,
    end,
    unit: code.unit,
    power: code.power,
    ambiguous: AMBIGUOUS_CODES.has(word),
    letter: false,
  };
}

/** "Baht 3.6 billion", "Naira 5 million": a currency's name in front of its amount. */
function readNounFirst(at: number, word: string): Unit | null {
  const noun = word.toLowerCase();
  const codes =
    word.length > 2 && word !== noun && !EVERYDAY_NOUNS.has(noun) ? codesByNoun.get(noun) : undefined;
  if (!codes) return null;
  const unit = codes.length === 1 ? codes[0]! : noun;
  return { first: at, end: at + 1, unit, power: 0, ambiguous: true, letter: false };
}

/** `R250 million` (rand), `P5 billion` (Philippine pesos), `S/ 120 million` (soles): a letter at the digits. */
function readLetter(reading: Reading, at: number, word: string): Unit | null {
  const unit = { R: 'ZAR', P: 'PHP', N: 'NGN', S: 'PEN' }[word];
  if (!unit) return null;
  const end = unit === 'PEN' ? at + 2 : at + 1;
  if (unit === 'PEN' && !(isMark(reading, at + 1, SLASH) && isGlued(reading, at + 1))) return null;
  if (unit !== 'PEN' && !isGlued(reading, end)) return null;
  return { first: at, end, unit, power: 0, ambiguous: false, letter: true };
}

const pow = (power: number): Big => new Big(10).pow(power);

const signed = ({ number, negative }: Quantity, power: number): Big =>
  number.times(pow(power)).times(negative ? -1 : 1);

/** A code behind an amount with a sign ("$15 billion USD"): it belongs to the span and names the currency. */
function readTrailingCode(reading: Reading, at: number, unit: string): { unit: string; end: number } | null {
  if (unit !== '$' || !hasClass(reading, at, CURRENCY) || reading.tokens.gap[at]! > 1) return null;
  const code = codeWords.get(textOf(reading, at));
  return code && /D$/.test(code.unit) && code.power === 0 ? { unit: code.unit, end: at + 1 } : null;
}

/** `$ 5.2 million`, `EUR 16m`, `-$3 million`, `SEK -12 m`, `MSEK 1,310`. */
function readUnitFirst(reading: Reading, at: number): Amount | null {
  const unit = readSign(reading, at) ?? readCode(reading, at);
  if (!unit || isMasked(reading, at) || !isInline(reading, unit.end)) return null;
  const quantity = readQuantity(reading, unit.end, SPACED_GROUPS.has(unit.unit), true);
  if (!quantity) return null;
  const digits = hasClass(reading, unit.end, NUMBER) ? textOf(reading, unit.end) : '';
  if (unit.letter && quantity.power === null && quantity.number.lt(1000)) return null;
  const uncertain = unit.ambiguous && quantity.power === null && !/[.,]|\d{4}/.test(digits);
  const trailing = readTrailingCode(reading, quantity.end, unit.unit);
  const minus = unit.first - 1;
  const negative =
    isMinus(reading, minus) &&
    isGlued(reading, unit.first) &&
    !isBullet(reading, minus) &&
    !joins(reading, minus);
  const value = signed(quantity, unit.power + (quantity.power ?? 0));
  return {
    first: negative ? minus : unit.first,
    end: trailing?.end ?? quantity.end,
    unit: trailing?.unit ?? unit.unit,
    value: negative ? value.times(-1) : value,
    scaled: quantity.power !== null || unit.power > 0,
    uncertain,
    rule: hasClass(reading, at, SIGN) ? 'sign-first' : 'code-first',
  };
}

const isBullet = (reading: Reading, at: number): boolean =>
  !isInline(reading, at) && !isGlued(reading, at + 1);
/** Whether a dash stands between two numbers, as in a range. */
const joins = (reading: Reading, at: number): boolean =>
  isGlued(reading, at) || hasClass(reading, at - 1, NUMBER | SCALE);

const U = hashOf('u');
const S = hashOf('s');

/** The name of a currency behind a number: "Swiss francs", "U.S. dollars", "euros", "USD"; or a subunit. */
function readName(
  reading: Reading,
  at: number,
  scaled: boolean,
): { unit: string; parts: number; end: number } | null {
  let next = isHyphen(reading, at) && isGlued(reading, at) ? at + 1 : at;
  if (!isInline(reading, next)) return null;
  if (hasClass(reading, next, SIGN)) {
    const sign = SIGNS[String.fromCharCode(reading.tokens.hash[next]!)];
    const closed = !hasClass(reading, next + 1, NUMBER) || !isGlued(reading, next + 1);
    return sign && closed ? { unit: sign, parts: 1, end: next + 1 } : null;
  }
  // "U.S. dollars"
  if (isWord(reading, next, U) && isMark(reading, next + 1, POINT) && isWord(reading, next + 2, S)) {
    next += isMark(reading, next + 3, POINT) ? 4 : 3;
    if (!hasClass(reading, next, CURRENCY)) return null;
    const noun = textOf(reading, next).toLowerCase();
    if (noun === 'dollars' || noun === 'dollar') return { unit: 'USD', parts: 1, end: next + 1 };
    return noun === 'cents' ? { unit: 'USD', parts: 100, end: next + 1 } : null;
  }
  for (let length = 3; length > 0; length--) {
    if (!hasClass(reading, next + length, CURRENCY) || !isInline(reading, next + length)) continue;
    const name = textOf(reading, next, next + length + 1)
      .toLowerCase()
      .replace(/\s+/g, ' ');
    const code = codesByName.get(name);
    if (code) return { unit: code, parts: 1, end: next + length + 1 };
    const cents = /^(.+) cents?$/.exec(name);
    const owner = cents && (codesByName.get(`${cents[1]} dollars`) ?? codesByName.get(`${cents[1]} rand`));
    if (owner || cents?.[1] === 'euro') return { unit: owner ?? 'EUR', parts: 100, end: next + length + 1 };
  }
  if (!hasClass(reading, next, CURRENCY)) return null;
  const word = textOf(reading, next);
  const lower = word.toLowerCase();
  const subunit = word === word.toUpperCase() ? undefined : SUBUNITS[lower];
  if (subunit) return scaled ? null : { unit: subunit[0], parts: subunit[1], end: next + 1 };
  const codes = codesByNoun.get(lower);
  if (codes) {
    if (EVERYDAY_NOUNS.has(lower) && !scaled) return null;
    return { unit: codes.length === 1 ? codes[0]! : lower, parts: 1, end: next + 1 };
  }
  const code = codeWords.get(word);
  if (!code || code.power > 0 || word.length < 2 || isHyphen(reading, at)) return null;
  if (AMBIGUOUS_CODES.has(word) && !scaled) return null;
  return { unit: code.unit, parts: 1, end: next + 1 };
}

const TO = hashOf('to');
const AND = hashOf('and');
const BETWEEN = hashOf('between');
const HALF = hashOf('half');
const A = hashOf('a');

/** `half a billion dollars`: the amount in words that no number phrase covers. */
function readHalf(reading: Reading, at: number): Quantity | null {
  if (!isWord(reading, at, HALF) || !isWord(reading, at + 1, A) || !hasClass(reading, at + 2, SCALE))
    return null;
  const word = textOf(reading, at + 2).toLowerCase();
  if (!LONG_SCALES.has(word)) return null;
  return { end: at + 3, number: new Big('0.5'), power: SCALES[word]!, negative: false };
}

/** `5.2 million dollars`, `540,000 Swiss francs`, `285 pence`, `3.5 cents`, `16 million €`, `500 million USD`. */
function readNumberFirst(reading: Reading, at: number): Amount | null {
  if (isMasked(reading, at)) return null;
  const quantity = readHalf(reading, at) ?? readQuantity(reading, at, false, false);
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

/** The country letters of `HK2.5 cents`, `A3.5 cents`. */
function countryBefore(reading: Reading, at: number): string | null {
  if (!isGlued(reading, at) || !hasClass(reading, at, NUMBER)) return null;
  const letters = textOf(reading, at - 1);
  return /^[A-Z]{1,3}$/.test(letters) ? (SIGN_PREFIXES.$?.[letters.toLowerCase()] ?? null) : null;
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
  return { ...high, first: at, end: low.end, value, scaled: low.power !== null };
}

/** `4.2p`, `3.5c`: the letter of a subunit at the digits; whether it is one, the release decides. */
function readLetterName(reading: Reading, at: number): { unit: string; parts: number; end: number } | null {
  if (!isGlued(reading, at) || !hasClass(reading, at, CURRENCY)) return null;
  const word = textOf(reading, at);
  if (word === 'p') return { unit: 'p', parts: 100, end: at + 1 };
  return word === 'c' ? { unit: 'c', parts: 100, end: at + 1 } : null;
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
  { name: 'low-end', startsWith: NUMBER | CARDINAL, read: readLowEnd },
];

/** Whether brackets around an amount are its sign: "a loss of ($0.05)", not "NIS 120 million ($36 million)". */
export function isBracketSign(reading: Reading, first: number, end: number): boolean {
  if (!isMark(reading, first - 1, OPEN) || !isMark(reading, end, CLOSE)) return false;
  if (!isGlued(reading, first) || !isGlued(reading, end)) return false;
  return isOne(reading, first - 2, BEFORE_SIGNED);
}

const BEFORE_SIGNED = words(
  'of',
  'was',
  'were',
  'is',
  'or',
  'to',
  'at',
  'and',
  'from',
  'by',
  'be',
  'totaled',
  'with',
  'versus',
  'vs',
  'approximately',
);
