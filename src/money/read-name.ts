import { AMBIGUOUS_CODES } from '../text/ambiguous-codes.js';
import { CURRENCY, NUMBER, SIGN } from '../text/classes.js';
import {
  hasClass,
  hashOf,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  POINT,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { EVERYDAY_NOUNS } from './currencies.js';
import { SIGN_PREFIXES, SIGNS, SUBUNITS } from './signs.js';
import { codesByName, codesByNoun, codeWords } from './words.js';

const U = hashOf('u');
const S = hashOf('s');

/** The name of a currency behind a number: "Swiss francs", "U.S. dollars", "euros", "USD"; or a subunit. */
export function readName(
  reading: Reading,
  at: number,
  scaled: boolean,
): { unit: string; parts: number; end: number } | null {
  let next = isHyphen(reading, at) && isGlued(reading, at) ? at + 1 : at;
  if (!isInline(reading, next)) return null;
  if (hasClass(reading, next, SIGN)) {
    const sign = SIGNS[String.fromCharCode(reading.tokens.hash[next]!)];
    // "1M $WOD" counts tokens, "20 $5" is two numbers
    const goesOn = hasClass(reading, next + 1, NUMBER) || reading.tokens.kind[next + 1] === WORD;
    const closed = !goesOn || !isGlued(reading, next + 1);
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
    if (EVERYDAY_NOUNS.has(lower) && (!scaled || isEveryday(reading, next))) return null;
    return { unit: codes.length === 1 ? codes[0]! : lower, parts: 1, end: next + 1 };
  }
  const code = codeWords.get(word);
  if (!code || code.power > 0 || word.length < 2 || isHyphen(reading, at)) return null;
  if (AMBIGUOUS_CODES.has(word) && !scaled) return null;
  return { unit: code.unit, parts: 1, end: next + 1 };
}

const OF = hashOf('of');
const MARKS = words('mark', 'marks');
const REAL = hashOf('real');

/** "the 8 billion mark", "one million pounds of uranium", "2 million real users": no currency. */
const isEveryday = (reading: Reading, at: number): boolean =>
  isOne(reading, at, MARKS) ||
  isWord(reading, at + 1, OF) ||
  (isWord(reading, at, REAL) && reading.tokens.kind[at + 1] === WORD && isInline(reading, at + 1));

/** `4.2p`, `3.5c`: the letter of a subunit at the digits; whether it is one, the release decides. */
export function readLetterName(
  reading: Reading,
  at: number,
): { unit: string; parts: number; end: number } | null {
  if (!isGlued(reading, at) || !hasClass(reading, at, CURRENCY)) return null;
  const word = textOf(reading, at);
  if (word === 'p') return { unit: 'p', parts: 100, end: at + 1 };
  return word === 'c' ? { unit: 'c', parts: 100, end: at + 1 } : null;
}

/** The country letters of `HK2.5 cents`, `A3.5 cents`. */
export function countryBefore(reading: Reading, at: number): string | null {
  if (!isGlued(reading, at) || !hasClass(reading, at, NUMBER)) return null;
  const letters = textOf(reading, at - 1);
  return /^[A-Z]{1,3}$/.test(letters) ? (SIGN_PREFIXES.$?.[letters.toLowerCase()] ?? null) : null;
}
