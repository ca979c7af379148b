import { MONTH, NUMBER } from '../text/classes.js';
import {
  COMMA,
  HYPHEN,
  hasClass,
  isCapitalised,
  isGlued,
  isInline,
  isMark,
  POINT,
  type Reading,
  SLASH,
  textOf,
} from '../text/reading.js';
import { readCalendarDay } from './calendar.js';
import { found, type Read, readInteger, readYear } from './read.js';

/** Characters of a day that is one token: `3.21.22`. */
const SHORTEST_DOTTED = 7;

/** `03.21.22` alone on its line: the month first, as in America, where only one order gives a day. */
function readShortDay(reading: Reading, at: number, digits: string): Read | null {
  const [, month, day, year] = /^(0?[1-9]|1[0-2])\.(1[3-9]|2\d|3[01])\.(\d\d)$/.exec(digits) ?? [];
  if (!month || !day || !year || isInline(reading, at) || isInline(reading, at + 1)) return null;
  const read = readCalendarDay(`20${year}-${month.padStart(2, '0')}-${day}`);
  return read && found(at + 1, read);
}

/** Days with points are day, month, year, as in German and Czech. */
function europeanDay([, day, month, year]: RegExpExecArray, end: number): Read | null {
  const read = readCalendarDay(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
  return read && found(end, read);
}

/** Reads a day in digits: `2025-10-12`, `10/12/2025`, `12.10.2025`, and one that begins with its year: `2027/Oct/31`. */
export function readNumericDay(reading: Reading, at: number): Read | null {
  const named = readYearMonthDay(reading, at);
  if (named) return named;
  const separator = at + 1;
  const length = reading.tokens.end[at]! - reading.tokens.start[at]!;
  if (length >= SHORTEST_DOTTED) {
    const digits = textOf(reading, at);
    const short = readShortDay(reading, at, digits);
    if (short) return short;
    const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(digits);
    if (dotted) return europeanDay(dotted, at + 1);
  }
  if (isMark(reading, separator, POINT)) {
    const spaced = /^(\d{1,2})\. (\d{1,2})\. ((?:19|20)\d\d)$/.exec(
      textOf(reading, at, Math.min(at + 5, reading.tokens.count)),
    );
    if (spaced) return europeanDay(spaced, at + 5);
  }
  if (!isMark(reading, separator, SLASH) && !isMark(reading, separator, HYPHEN)) return null;
  for (let index = separator; index <= at + 4; index++) if (!isGlued(reading, index)) return null;
  if (reading.tokens.hash[at + 3] !== reading.tokens.hash[separator]) return null;
  if (!hasClass(reading, at + 2, NUMBER) || !hasClass(reading, at + 4, NUMBER)) return null;
  if (isGlued(reading, at + 5) && isMark(reading, at + 5, HYPHEN)) return null;
  // a year has two digits at least, before or behind the others
  if (length < 4 && textOf(reading, at + 4).length < 2) return null;
  const day = readCalendarDay(textOf(reading, at, at + 5));
  return day && day.year !== null ? found(at + 5, day) : null;
}

const isSeparator = (reading: Reading, at: number): boolean =>
  (isMark(reading, at, SLASH) || isMark(reading, at, HYPHEN)) &&
  isGlued(reading, at) &&
  isGlued(reading, at + 1);

/** `2027/Oct/31` · `2027-Oct-31` · `2027 Oct 31`. */
function readYearMonthDay(reading: Reading, at: number): Read | null {
  const year = readYear(reading, at);
  if (year === null) return null;
  const joined = isSeparator(reading, at + 1);
  const month = joined ? at + 2 : at + 1;
  if (!hasClass(reading, month, MONTH) || !isCapitalised(reading, month) || !isInline(reading, month))
    return null;
  const day = joined ? month + 2 : month + 1;
  if (joined ? !isSeparator(reading, month + 1) : isGlued(reading, day) || !isInline(reading, day))
    return null;
  const number = readInteger(reading, day, 1, 31);
  // "2027 Oct 31, 2028": the day has a year of its own
  if (
    number === null ||
    (!joined && readYear(reading, isMark(reading, day + 1, COMMA) ? day + 2 : day + 1) !== null)
  )
    return null;
  const read = readCalendarDay(`${number} ${textOf(reading, month)} ${year}`);
  return read && found(day + 1, read);
}
