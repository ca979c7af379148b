import { AMBIGUOUS_CODES } from '../text/ambiguous-codes.js';
import { CURRENCY, NUMBER, SCALE, SIGN } from '../text/classes.js';
import { skipNote } from '../text/notes.js';
import {
  hasClass,
  hashOf,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMinus,
  isOne,
  isWord,
  OPEN,
  POINT,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { EVERYDAY_NOUNS } from './currencies.js';
import { longScales, scaleBehindSign } from './scales.js';
import { SIGN_PREFIXES, SIGNS, SUBUNIT_SIGNS, SUBUNITS } from './signs.js';
import { codesByName, codesByNoun, codeWords } from './words.js';

const U = hashOf('u');
const S = hashOf('s');

/** What stands behind a number to say its currency; `parts` of it make one unit, `power` is that of a scaled code. */
export interface Name {
  readonly unit: string;
  readonly parts: number;
  readonly power: number;
  readonly end: number;
}

/** A name without a scale letter of its own. */
const named = (unit: string, parts: number, end: number): Name => ({ unit, parts, power: 0, end });

/** The sign behind a number: `16 €`, `50¢`, `45 €m`. */
function readSignBehind(reading: Reading, at: number): Name | null {
  const mark = String.fromCharCode(reading.tokens.hash[at]!);
  const subunit = SUBUNIT_SIGNS.get(mark);
  if (subunit) return named(subunit[0], subunit[1], at + 1);
  const sign = SIGNS[mark];
  if (!sign || isSignOfNext(reading, at)) return null;
  if (reading.tokens.kind[at + 1] !== WORD || !isGlued(reading, at + 1)) return named(sign, 1, at + 1);
  const power = scaleBehindSign.get(textOf(reading, at + 1));
  // "1M $WOD" counts tokens
  return power === undefined ? null : { unit: sign, parts: 1, power, end: at + 2 };
}

/** Whether a sign belongs to what follows it: "20 $5", "In 2024 $ 5 million", "class 2  $ 7,100", "1  $ —". */
function isSignOfNext(reading: Reading, at: number): boolean {
  let next = at + 1;
  if (!isInline(reading, next)) return false;
  if (isDash(reading, next) && !isGlued(reading, at)) return true;
  while (isMark(reading, next, OPEN) || isMark(reading, next, POINT) || isMinus(reading, next)) next++;
  if (!hasClass(reading, next, NUMBER) || (next > at + 1 && !isGlued(reading, next))) return false;
  return isGlued(reading, at + 1) || !(isGlued(reading, at) || endsRun(reading, at));
}

const LONGEST_RUN = 12;

/** Whether the signs of a row of numbers stand behind them: "10 € 20 € 30 €". */
function endsRun(reading: Reading, at: number): boolean {
  const { hash } = reading.tokens;
  for (let sign = at; sign < at + 2 * LONGEST_RUN; sign += 2) {
    if (!hasClass(reading, sign + 1, NUMBER) || !isInline(reading, sign + 1)) return sign > at;
    if (!hasClass(reading, sign + 2, SIGN) || hash[sign + 2] !== hash[at] || !isInline(reading, sign + 2))
      return false;
  }
  return false;
}

/** The name of a currency behind a number: "Swiss francs", "U.S. dollars", "euros", "USD"; or a subunit. */
export function readName(reading: Reading, at: number, scaled: boolean): Name | null {
  let next = isHyphen(reading, at) && isGlued(reading, at) ? at + 1 : skipNote(reading, at);
  if (!isInline(reading, next)) return null;
  if (hasClass(reading, next, SIGN)) return readSignBehind(reading, next);
  // "U.S. dollars"
  if (isWord(reading, next, U) && isMark(reading, next + 1, POINT) && isWord(reading, next + 2, S)) {
    next += isMark(reading, next + 3, POINT) ? 4 : 3;
    if (!hasClass(reading, next, CURRENCY)) return null;
    const noun = textOf(reading, next).toLowerCase();
    if (noun === 'dollars' || noun === 'dollar') return named('USD', 1, next + 1);
    return noun === 'cents' ? named('USD', 100, next + 1) : null;
  }
  for (let length = 3; length > 0; length--) {
    if (!hasClass(reading, next + length, CURRENCY) || !isInline(reading, next + length)) continue;
    const name = textOf(reading, next, next + length + 1)
      .toLowerCase()
      .replace(/\s+/g, ' ');
    const code = codesByName.get(name);
    if (code) return named(code, 1, next + length + 1);
    const cents = /^(.+) cents?$/.exec(name);
    const owner = cents && (codesByName.get(`${cents[1]} dollars`) ?? codesByName.get(`${cents[1]} rand`));
    if (owner || cents?.[1] === 'euro') return named(owner ?? 'EUR', 100, next + length + 1);
  }
  if (!hasClass(reading, next, CURRENCY)) return null;
  const word = textOf(reading, next);
  const lower = word.toLowerCase();
  const subunit = word === word.toUpperCase() ? undefined : SUBUNITS[lower];
  if (subunit) return scaled ? null : named(subunit[0], subunit[1], next + 1);
  const codes = codesByNoun.get(lower);
  if (codes) {
    const certain = scaled ? !isEveryday(reading, next) : countsSubunits(reading, next + 1);
    if (EVERYDAY_NOUNS.has(lower) && !certain) return null;
    return named(codes.length === 1 ? codes[0]! : lower, 1, next + 1);
  }
  const code = codeWords.get(word);
  if (!code || (code.power > 0 && scaled) || word.length < 2 || isHyphen(reading, at)) return null;
  const certain = scaled || isLongScale(reading, next + 1);
  if (AMBIGUOUS_CODES.has(word) && !certain) return null;
  return { unit: code.unit, parts: 1, power: code.power, end: next + 1 };
}

/** "9 CAD million": the scale shows that the code is one. */
const isLongScale = (reading: Reading, at: number): boolean =>
  hasClass(reading, at, SCALE) && isInline(reading, at) && longScales.has(reading.tokens.hash[at]!);

const AND = hashOf('and');

/** "two pounds and fifty pence": the subunits show that the noun is a currency's. */
function countsSubunits(reading: Reading, at: number): boolean {
  const number = reading.numbers.get(isWord(reading, at, AND) ? at + 1 : at);
  return (
    number !== undefined &&
    hasClass(reading, number.end, CURRENCY) &&
    SUBUNITS[textOf(reading, number.end)] !== undefined
  );
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
export function readLetterName(reading: Reading, at: number): Name | null {
  if (!isGlued(reading, at) || !hasClass(reading, at, CURRENCY)) return null;
  const word = textOf(reading, at);
  if (word === 'p') return named('p', 100, at + 1);
  return word === 'c' ? named('c', 100, at + 1) : null;
}

/** The country letters of `HK2.5 cents`, `A3.5 cents`. */
export function countryBefore(reading: Reading, at: number): string | null {
  if (!isGlued(reading, at) || !hasClass(reading, at, NUMBER)) return null;
  const letters = textOf(reading, at - 1);
  return /^[A-Z]{1,3}$/.test(letters) ? (SIGN_PREFIXES.$?.[letters.toLowerCase()] ?? null) : null;
}
