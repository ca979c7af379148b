import Big from 'big.js';
import { CURRENCY, NUMBER, SCALE, SIGN } from '../text/classes.js';
import { codesOf } from '../text/integer-set.js';
import { skipNote } from '../text/notes.js';
import { skipPlus } from '../text/open-numbers.js';
import {
  CLOSE,
  hasClass,
  hashOf,
  isApostrophe,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  isMinus,
  isWord,
  OPEN,
  POINT,
  type Reading,
  SLASH,
  textOf,
} from '../text/reading.js';
import { MARK } from '../text/tokens.js';
import { longScales, SPACED_SCALE, scales, stoppedScales } from './scales.js';

/** A number with its scale: `16.1 million`. `power` is null where no scale word follows it. */
export interface Quantity {
  readonly end: number;
  /** a decimal as it is written, or the sum of several numbers */
  readonly number: string | Big;
  readonly power: number | null;
  readonly negative: boolean;
  /** whether it is a least value: `10-plus million` */
  readonly open: boolean;
}

/** Behind digit groups set apart by apostrophes or spaces: `1'500'000`, `12 345 678`. */
function readGroups(reading: Reading, at: number, spaces: boolean): { decimal: string; end: number } | null {
  if (!hasClass(reading, at, NUMBER)) return null;
  let decimal = textOf(reading, at);
  if (!/^\d{1,3}$/.test(decimal)) return null;
  let end = at + 1;
  for (;;) {
    const next = isApostrophe(reading, end) && isGlued(reading, end) ? end + 1 : spaces ? end : -1;
    if (next < 0 || !hasClass(reading, next, NUMBER)) break;
    if (next === end ? reading.tokens.gap[next] !== 1 : !isGlued(reading, next)) break;
    const group = /^(\d{3})((?:[.,]\d{1,2})?)$/.exec(textOf(reading, next));
    if (!group) break;
    decimal += group[1]! + group[2]!.replace(',', '.');
    end = next + 1;
    if (group[2]) break;
  }
  return end > at + 1 ? { decimal, end } : null;
}

/** Decimals without a zero in front: `.05`. */
function readDecimals(reading: Reading, at: number): { decimal: string; end: number } | null {
  const digits =
    isMark(reading, at, POINT) && hasClass(reading, at + 1, NUMBER) ? textOf(reading, at + 1) : '';
  return isGlued(reading, at + 1) && /^\d+$/.test(digits) ? { decimal: `0.${digits}`, end: at + 2 } : null;
}

const MIL = hashOf('mil');

/** Behind the scale words at a token ("million", "lakh crore"), and their power of ten; null without one. */
export function readScale(
  reading: Reading,
  at: number,
  shortScales: boolean,
): { power: number; end: number } | null {
  let power = 0;
  let end = at;
  for (let words = 0; ; words++) {
    const next = isHyphen(reading, end) && isGlued(reading, end) ? end + 1 : end;
    if (!hasClass(reading, next, SCALE) || !isInline(reading, next)) break;
    const word = textOf(reading, next);
    const hash = reading.tokens.hash[next]!;
    // `500 T€`: thousands, as in TEUR
    const scale =
      word === 'T' && hasClass(reading, next + 1, SIGN) && isGlued(reading, next + 1) ? 3 : scales.get(hash)!;
    if (!longScales.has(hash)) {
      const glued = isGlued(reading, next) && next === end;
      const spaced = shortScales && (SPACED_SCALE.test(word) || (word === 'T' && scale === 3));
      if (words > 0 || !(glued || spaced)) break;
      if (isGlued(reading, next + 1) && hasClass(reading, next + 1, NUMBER)) break;
    }
    // Spanish "mil millones" are thousands of millions
    power += words > 0 && isWord(reading, next - 1, MIL) ? scale - 3 : scale;
    end = next + 1;
    if (isMark(reading, end, POINT) && stoppedScales.has(hash) && isGlued(reading, end)) {
      const stop = end + 1;
      const goesOn = !isCapitalised(reading, stop) || hasClass(reading, stop, CURRENCY);
      if (isInline(reading, stop) && goesOn) end = stop;
    }
  }
  return end === at ? null : { power, end };
}

const VULGAR_FRACTIONS: Readonly<Record<string, string>> = { '¼': '0.25', '½': '0.5', '¾': '0.75' };
const FRACTION_SIGNS = codesOf(Object.keys(VULGAR_FRACTIONS).join(''));

/** The fraction sign behind whole digits: `2½`, `2 ½`. */
function vulgarFraction(reading: Reading, at: number): string | undefined {
  const { tokens } = reading;
  if (tokens.kind[at] !== MARK || !FRACTION_SIGNS.has(tokens.hash[at]!) || !isInline(reading, at))
    return undefined;
  return VULGAR_FRACTIONS[String.fromCharCode(tokens.hash[at]!)];
}

/** The parts of a fraction in digits that have an exact value: `1/2`, `3/4`. */
function slashFraction(reading: Reading, at: number): { value: Big; end: number } | null {
  if (!isMark(reading, at + 1, SLASH) || !isGlued(reading, at + 1) || !isGlued(reading, at + 2)) return null;
  const numerator = reading.numbers.get(at)?.value ?? 0;
  const denominator = reading.numbers.get(at + 2)?.value ?? 0;
  if (numerator < 1 || numerator >= denominator || ![2, 4, 5, 8].includes(denominator)) return null;
  return { value: new Big(numerator).div(denominator), end: at + 3 };
}

/** The fraction that starts at a token or behind whole digits: `½`, `1/2`; and the token behind it. */
function readFraction(reading: Reading, at: number): { value: Big; end: number } | null {
  if (!isInline(reading, at)) return null;
  const sign = vulgarFraction(reading, at);
  return sign === undefined ? slashFraction(reading, at) : { value: new Big(sign), end: at + 1 };
}

/**
 * Reads a number and its scale, with a minus sign or brackets that are the sign of the number:
 * `5.2 million`, `(1.2) million`, `-12 m`, `1'500'000`.
 *
 * @param spaces whether digit groups may be set apart by spaces
 * @param shortScales whether a scale letter may stand apart from the digits (`SEK 161 m`)
 */
export function readQuantity(
  reading: Reading,
  at: number,
  spaces: boolean,
  shortScales: boolean,
): Quantity | null {
  let next = at;
  let negative = false;
  let bracketed = false;
  if (isMinus(reading, next) && isGlued(reading, next + 1)) {
    negative = true;
    next++;
  } else if (isMark(reading, next, OPEN) && isGlued(reading, next + 1)) {
    bracketed = true;
    negative = true;
    next++;
  }
  if (isMasked(reading, next)) return null;
  const groups = readGroups(reading, next, spaces) ?? readDecimals(reading, next);
  const phrase = reading.numbers.get(next);
  if (!groups && !phrase) return null;
  const number = groups ?? { decimal: phrase!.decimal, end: phrase!.end };
  let { end } = number;
  // `2½`, `1 1/2`: a fraction in digits counts only where a scale shows that it is no date
  const behind = groups || phrase!.inWords ? null : readFraction(reading, end);
  const part = behind && readScale(reading, behind.end, shortScales) ? behind : null;
  if (part) end = part.end;
  const inner = bracketed ? readScale(reading, end, shortScales) : null;
  if (inner) end = inner.end;
  if (bracketed) {
    if (!isMark(reading, end, CLOSE) || !isGlued(reading, end)) return null;
    end++;
  }
  const plus = inner ? end : skipPlus(reading, end);
  const scale =
    inner ?? readScale(reading, plus, shortScales) ?? readScale(reading, skipNote(reading, end), shortScales);
  return {
    end: inner ? end : (scale?.end ?? end),
    number: part ? new Big(number.decimal).plus(part.value) : number.decimal,
    power: scale?.power ?? null,
    negative,
    open: plus > end && scale !== null && scale.end > plus,
  };
}
