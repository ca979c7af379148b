import { AMBIGUOUS_CODES } from '../text/ambiguous-codes.js';
import { CURRENCY, NUMBER, SCALE, SIGN } from '../text/classes.js';
import {
  hasClass,
  hashOf,
  isGlued,
  isInline,
  isMark,
  isWord,
  POINT,
  type Reading,
  SLASH,
  textOf,
} from '../text/reading.js';
import { EVERYDAY_NOUNS } from './currencies.js';
import { scaleBeforeSign, scaleBehindSign } from './scales.js';
import { SIGN_PREFIXES, SIGNS } from './signs.js';
import { codesByNoun, codeWords } from './words.js';

const US = hashOf('us');

/** What stands in front of an amount to say its currency. */
export interface Unit {
  readonly first: number;
  readonly end: number;
  readonly unit: string;
  readonly power: number;
  readonly ambiguous: boolean;
  /** a single letter: it counts only at a scale word or four digits */
  readonly letter: boolean;
}

/** A currency sign, with the letters in front of it that say whose it is: `$`, `C$`, `US $`, `NT$`. */
export function readSign(reading: Reading, at: number): Unit | null {
  if (!hasClass(reading, at, SIGN)) return null;
  const sign = String.fromCharCode(reading.tokens.hash[at]!);
  const unit = SIGNS[sign];
  if (!unit) return null;
  const behind = scaleBehind(reading, at + 1);
  const plain = {
    first: at,
    end: behind?.end ?? at + 1,
    unit,
    power: behind?.power ?? 0,
    ambiguous: false,
    letter: false,
  };
  const before = at - 1;
  if (before < 0 || !isInline(reading, at)) return plain;
  if (!isGlued(reading, at))
    return isUpperUs(reading, before) ? { ...plain, first: before, unit: 'USD' } : plain;
  const prefix = textOf(reading, before);
  const named = /^[A-Z]/.test(prefix)
    ? SIGN_PREFIXES[sign === '＄' ? '$' : sign]?.[prefix.toLowerCase()]
    : undefined;
  if (named) return { ...plain, first: before, unit: named };
  const power = behind || isGlued(reading, before) ? undefined : scaleBeforeSign.get(prefix);
  return power === undefined ? plain : { ...plain, first: before, power };
}

/** The scale letters behind a sign, set apart from the number: `US$m 12.4`, `€bn 3`. */
function scaleBehind(reading: Reading, at: number): { power: number; end: number } | null {
  if (!hasClass(reading, at, SCALE) || !isGlued(reading, at) || !isInline(reading, at + 1)) return null;
  const power = hasClass(reading, at + 1, NUMBER) ? scaleBehindSign.get(textOf(reading, at)) : undefined;
  return power === undefined ? null : { power, end: at + 1 };
}

const isUpperUs = (reading: Reading, at: number): boolean =>
  isWord(reading, at, US) && textOf(reading, at) === 'US';

/** A currency code or letter sign as printed: `EUR`, `Rs.`, `MSEK`, `USD $`. */
export function readCode(reading: Reading, at: number): Unit | null {
  if (!hasClass(reading, at, CURRENCY)) return null;
  const word = textOf(reading, at);
  const code = codeWords.get(word);
  if (!code) return readNounFirst(at, word) ?? readLetter(reading, at, word);
  let end = at + 1;
  if (isMark(reading, end, POINT) && isGlued(reading, end) && word !== word.toUpperCase()) end++;
  // "ALL.3" is a word with a footnote
  else if (isMark(reading, end, POINT) && isGlued(reading, end)) return null;
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

/** A code behind an amount ("$15 billion USD", "€5 million EUR"): it belongs to the span and names the currency. */
export function readTrailingCode(
  reading: Reading,
  at: number,
  unit: string,
): { unit: string; end: number } | null {
  if (!hasClass(reading, at, CURRENCY) || reading.tokens.gap[at]! > 1) return null;
  const code = codeWords.get(textOf(reading, at));
  if (!code || code.power > 0 || (hasClass(reading, at + 1, NUMBER) && isInline(reading, at + 1)))
    return null;
  const fits = unit === '$' ? code.unit.endsWith('D') : code.unit === unit;
  return fits ? { unit: code.unit, end: at + 1 } : null;
}
