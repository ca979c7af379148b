import { AMBIGUOUS_CODES } from '../text/ambiguous-codes.js';
import { CURRENCY, ORGANISATION_HEAD, SIGN } from '../text/classes.js';
import {
  COLON,
  hasClass,
  hashOf,
  hasNaming,
  isCapitalised,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  isOne,
  isWord,
  OPEN,
  POINT,
  type Reading,
  SLASH,
  textOf,
  words,
} from '../text/reading.js';
import { DIGITS, MARK, UPPERCASE, WORD } from '../text/tokens.js';
import type { Draft } from './expression.js';
import { readInteger, readYear, TO } from './read.js';

/** Words before a four-digit number that make it part of a name, not a year (guideline, dates). */
const NAMES = words(
  ...'russell nikkei msci agenda vision horizon windows office iso iec rule section form regulation resolution no number article item box room suite unit act code version model series class flight route building level floor page figure table note directive standard convention protocol ind chapter patent grant'.split(
    ' ',
  ),
);
const LAWS = words('act', 'acts', 'code', 'law', 'ordinance', 'reform', 'bill');
const OF = hashOf('of');
const NO = hashOf('no');

/** Nouns that a plain number counts: "2000 employees" is no year. */
const COUNTED = words(
  ...'employees people patients subjects participants shares units customers clients members users stores locations sites students square acres hectares miles kilometers km meters metres feet ft tonnes tons ounces oz pounds lbs kg mg mcg ml mw gw kw kwh mwh barrels dollars euros pounds percent vehicles rooms homes beds megawatts megawatt gallons liters litres words attendees guests volunteers calories watts volts rpm cells genes votes jobs companies organizations stations and'.split(
    ' ',
  ),
);
const AND = hashOf('and');
const PREPOSITIONS = words(
  ...'in since by from until till through of for during before after to between and or early mid late fiscal year than over into around about circa'.split(
    ' ',
  ),
);
const STREETS = words(
  'street',
  'st',
  'avenue',
  'ave',
  'road',
  'rd',
  'boulevard',
  'blvd',
  'drive',
  'dr',
  'lane',
  'way',
  'parkway',
  'plaza',
  'highway',
  'hwy',
  'court',
  'circle',
);

/** "the third quarter in a row": a count of quarters. */
const ROWS = words('row', 'running', 'straight', 'consecutive', 'succession');
const IN_A = words('in');

const UNDERSCORE = '_'.charCodeAt(0);

/** A currency sign, or a code that is no word. */
const isCurrency = (reading: Reading, at: number): boolean =>
  hasClass(reading, at, SIGN) ||
  (hasClass(reading, at, CURRENCY) &&
    (reading.tokens.shape[at]! & UPPERCASE) !== 0 &&
    !AMBIGUOUS_CODES.has(textOf(reading, at)));

/** A street number: "2000 Example Street". */
function isAddress(reading: Reading, at: number): boolean {
  for (let next = at + 1; next < at + 5 && isInline(reading, next) && isCapitalised(reading, next); next++)
    // "in 2006 Dr. Bryan joined": a street has a name
    if (next > at + 1 && isOne(reading, next, STREETS)) return true;
  return false;
}

const isUpper = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD && /^\p{Lu}+$/u.test(textOf(reading, at));

/** A year inside a code or a file name: "MK-2024", "report_2023.pdf". */
function isInCode(reading: Reading, first: number, end: number): boolean {
  const { kind } = reading.tokens;
  const before = first - 1;
  if (isGlued(reading, first)) {
    if (isMark(reading, before, UNDERSCORE)) return true;
    if (isHyphen(reading, before) && isGlued(reading, before) && isUpper(reading, before - 1)) return true;
  }
  const point = isGlued(reading, end) && isMark(reading, end, POINT) && isGlued(reading, end + 1);
  return point && kind[end + 1] === WORD && !isCapitalised(reading, end + 1) && !isMasked(reading, end + 1);
}

/** A number in front of a slash that no year follows: "2016/679", "2024/17". */
function isSerial(reading: Reading, end: number): boolean {
  if (!isGlued(reading, end) || !isMark(reading, end, SLASH) || !isGlued(reading, end + 1)) return false;
  return reading.tokens.kind[end + 1] === DIGITS && readYear(reading, end + 1) === null;
}

/** The low end of a count: "2000 to 2500 meters". */
function isLowCount(reading: Reading, first: number, end: number): boolean {
  const joined = isWord(reading, end, TO) || isDash(reading, end);
  if (!joined || isOne(reading, first - 1, IN_A)) return false;
  const next = readInteger(reading, end + 1, 1000, 9999) === null ? -1 : end + 2;
  return isOne(reading, next, COUNTED) && !isWord(reading, next, AND) && isInline(reading, next);
}

/** Whether a bare year is a number of something else: part of a name or law, a count, an address. */
function isNoYear(reading: Reading, { first, end, expression }: Draft): boolean {
  const { tokens } = reading;
  const year = expression.kind === 'year' ? expression.year : 0;
  const before = first - 1;
  if (isOne(reading, before, NAMES) && isInline(reading, first)) return true;
  if (isWord(reading, before, OF) && isOne(reading, before - 1, LAWS)) return true;
  // "Decree Law No. 32 of 2021"
  const numbered = isWord(reading, before, OF) && tokens.kind[before - 1] === DIGITS;
  if (numbered && isWord(reading, isMark(reading, before - 2, POINT) ? before - 3 : before - 2, NO))
    return true;
  if (isOne(reading, end, LAWS) && isCapitalised(reading, end) && isInline(reading, end)) return true;
  if (isGlued(reading, first) && tokens.kind[before] !== MARK) return true;
  if (isGlued(reading, first) && isHyphen(reading, before) && tokens.kind[before - 1] === DIGITS) return true;
  if (isGlued(reading, first) && (isMark(reading, before, COLON) || isMark(reading, before, POINT)))
    return true;
  if (
    isGlued(reading, end) &&
    isHyphen(reading, end) &&
    tokens.kind[end + 1] === DIGITS &&
    isGlued(reading, end + 1)
  )
    return true;
  if (
    isGlued(reading, end) &&
    isMark(reading, end, COLON) &&
    isGlued(reading, end + 1) &&
    tokens.kind[end + 1] === DIGITS
  )
    return true;
  if (isInCode(reading, first, end) || isSerial(reading, end)) return true;
  // an amount: "EUR 1990"
  if (isCurrency(reading, before) && isInline(reading, first)) return true;
  if (tokens.kind[before] === DIGITS && tokens.gap[first]! <= 1 && before > 0) return true;
  // a number out of a year's series: "No. 17/2026"
  if (isGlued(reading, first) && isMark(reading, before, SLASH) && tokens.kind[before - 1] === DIGITS)
    return true;
  if (isOne(reading, end, COUNTED) && !isWord(reading, end, AND) && isInline(reading, end)) return true;
  if (isLowCount(reading, first, end)) return true;
  const certain = isOne(reading, before, PREPOSITIONS) || isMark(reading, before, OPEN);
  if ((year < 1900 || year > 2060) && !certain) return true;
  return isAddress(reading, first);
}

/**
 * Whether an expression that reads like a date is none: a year inside a name, law, standard or address, a
 * count, a period of a game.
 */
export function isNoDate(reading: Reading, draft: Draft): boolean {
  const { expression, first, end } = draft;
  if (expression.kind === 'year' && !expression.fiscal && end === first + 1) return isNoYear(reading, draft);
  const ordinal = (expression.kind === 'quarter' || expression.kind === 'half') && expression.year === null;
  if (ordinal && (isOne(reading, end, ROWS) || (isOne(reading, end, IN_A) && isOne(reading, end + 2, ROWS))))
    return true;
  if (expression.kind === 'month' && expression.year === null)
    return (
      hasNaming(reading, end, ORGANISATION_HEAD) && isCapitalised(reading, end) && isInline(reading, end)
    );
  return false;
}
