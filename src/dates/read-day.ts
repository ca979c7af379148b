import { MONTH, NUMBER, WEEKDAY } from '../text/classes.js';
import { endOfOrdinal } from '../text/numbers.js';
import {
  COMMA,
  HYPHEN,
  hasClass,
  hashOf,
  isCapitalised,
  isDash,
  isGlued,
  isInline,
  isMark,
  isMasked,
  isOne,
  isWord,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { readCalendarDay } from './calendar.js';
import type { Day } from './expression.js';
import { AND, found, OF, type Read, readInteger, readYear, skipPoint, TO } from './read.js';
import { readNumericDay } from './read-numeric-day.js';
import { weekdays } from './words.js';

const BETWEEN = hashOf('between');
const DAY = hashOf('day');

/** Behind an optional comma and year: `, 2025`. Returns the end and whether a year was there. */
export function skipYear(reading: Reading, at: number): number {
  const year = isMark(reading, at, COMMA) || isWord(reading, at, OF) ? at + 1 : at;
  const glued = isGlued(reading, year) && year === at;
  return !glued && isInline(reading, year) && readYear(reading, year) !== null ? year + 1 : at;
}

/** Months that are everyday words in small letters. */
const EVERYDAY_MONTHS = words('may', 'march', 'mar');

/** Whether a month beside a day is one: in small letters an everyday word needs a year or a "th" with it. */
const isMonthBeside = (reading: Reading, at: number, clear: boolean): boolean =>
  hasClass(reading, at, MONTH) &&
  (clear || isCapitalised(reading, at) || !isOne(reading, at, EVERYDAY_MONTHS));

/** The token behind the day of a month in digits (`12`, `12th`), or -1. */
export const endOfDayNumber = (reading: Reading, at: number): number =>
  readInteger(reading, at, 1, 31) === null || textOf(reading, at).length > 2
    ? -1
    : endOfOrdinal(reading.tokens, at);

/** A day and its year with the space behind the comma lost: the "23,2022" of "February 23,2022". */
function readGluedYear(reading: Reading, at: number): { day: number; year: number } | null {
  if (!hasClass(reading, at, NUMBER)) return null;
  const digits = /^(\d{1,2}),((?:19|20)\d\d)$/.exec(textOf(reading, at));
  return digits && { day: Number(digits[1]), year: Number(digits[2]) };
}

/** The day whose number and month are two tokens, with its year where there is one. */
function dayOfMonth(reading: Reading, number: number, month: number, year: number | null): Day | null {
  const text = `${readInteger(reading, number, 1, 31)} ${textOf(reading, month)}`;
  return readCalendarDay(year === null ? text : `${text} ${year}`);
}

/** Whether a token joins the two ends of a range: a dash, "to", the "and" of "between … and …". */
const joinsDays = (reading: Reading, first: number, at: number): boolean =>
  isDash(reading, at) ||
  isWord(reading, at, TO) ||
  (isWord(reading, at, AND) && isWord(reading, first - 1, BETWEEN));

/** `October 12-14, 2025`: a second day behind a dash or "to", in the same month. */
function readSecondDay(reading: Reading, start: number, first: Day, at: number): Read | null {
  if (!joinsDays(reading, start, at) || first.year !== null) return null;
  const glued = readGluedYear(reading, at + 1);
  if (glued && glued.day > first.day && glued.day <= 31)
    return found(at + 2, {
      kind: 'range',
      from: { ...first, year: glued.year },
      to: { ...first, year: glued.year, day: glued.day },
    });
  const end = endOfDayNumber(reading, at + 1);
  if (end < 0 || hasClass(reading, end, MONTH)) return null;
  const day = readInteger(reading, at + 1, 1, 31)!;
  const tail = skipYear(reading, end);
  const year = tail > end ? readYear(reading, tail - 1) : null;
  if (day <= first.day) return null;
  return found(tail, { kind: 'range', from: { ...first, year }, to: { ...first, year, day } });
}

/** `October 12, 2025` · `Nov. 06` · `August 21st, 2025`, and ranges of days in one month. */
function readMonthDay(reading: Reading, at: number): Read | null {
  const point = skipPoint(reading, at + 1);
  // "April, 16th 2026"
  const number = isMark(reading, point, COMMA) ? point + 1 : point;
  if (!isInline(reading, number)) return null;
  const glued = readGluedYear(reading, number);
  if (glued) {
    const day = readCalendarDay(`${textOf(reading, at)} ${glued.day}, ${glued.year}`);
    return day && found(number + 1, day);
  }
  const end = endOfDayNumber(reading, number);
  if (end < 0) return null;
  const tail = skipYear(reading, end);
  if (!isMonthBeside(reading, at, tail > end || end > number + 1)) return null;
  if (number > point && tail === end) return null;
  const year = tail > end ? readYear(reading, tail - 1) : null;
  const text = `${textOf(reading, at)} ${textOf(reading, number, end)}`;
  const day = readCalendarDay(year === null ? text : `${text}, ${year}`);
  if (!day) return null;
  return readSecondDay(reading, at, day, tail) ?? found(tail, day);
}

/** `12 October 2025` · `3rd of June` · `12-14 October 2025`. */
function readDayMonth(reading: Reading, at: number): Read | null {
  const number = endOfDayNumber(reading, at);
  if (number < 0) return null;
  const second = joinsDays(reading, at, number) ? endOfDayNumber(reading, number + 1) : -1;
  if (second >= 0) {
    if (!hasClass(reading, second, MONTH)) return null;
    const last = readDayMonth(reading, number + 1);
    if (last?.expression.kind !== 'day') return null;
    const { expression: to } = last;
    const day = readInteger(reading, at, 1, 31)!;
    return day < to.day ? found(last.end, { kind: 'range', from: { ...to, day }, to }) : null;
  }
  // "the 15th day of March"
  const of = isWord(reading, number, DAY) && isWord(reading, number + 1, OF) ? number + 1 : number;
  const month = isWord(reading, of, OF) || isMark(reading, of, HYPHEN) ? of + 1 : of;
  if (!hasClass(reading, month, MONTH) || !isInline(reading, month)) return null;
  const end = skipPoint(reading, month + 1);
  const hyphenated = isMark(reading, number, HYPHEN) && isMark(reading, end, HYPHEN);
  const tail = hyphenated && readYear(reading, end + 1) !== null ? end + 2 : skipYear(reading, end);
  if (!isMonthBeside(reading, month, tail > end || number > at + 1)) return null;
  const day = hyphenated
    ? readCalendarDay(textOf(reading, at, tail).replaceAll('-', ' '))
    : dayOfMonth(reading, at, month, tail > end ? readYear(reading, tail - 1) : null);
  // without a year behind it the point may end the sentence
  return day && found(tail > end ? tail : month + 1, day);
}

/**
 * Reads a calendar day, or several days of one month, with its weekday in front.
 *
 * Takes "December 28, 2006", "Tuesday, 16 September 2025", "October 12-14, 2025", "12/28/2006".
 * Refuses "May 2025", "Phase 1/2", "24/7", "33-40".
 */
export function readDay(reading: Reading, at: number): Read | null {
  if (isMasked(reading, at)) return null;
  if (hasClass(reading, at, WEEKDAY)) {
    let next = skipPoint(reading, at + 1);
    if (isMark(reading, next, COMMA)) next++;
    if (!isInline(reading, next) || hasClass(reading, next, WEEKDAY)) return null;
    const read = readDay(reading, next);
    if (read?.expression.kind !== 'day' || read.expression.year !== null) return read;
    return { ...read, expression: { ...read.expression, weekday: weekdays.get(reading.tokens.hash[at]!)! } };
  }
  if (hasClass(reading, at, MONTH)) return readMonthDay(reading, at);
  if (hasClass(reading, at, NUMBER)) return readDayMonth(reading, at) ?? readNumericDay(reading, at);
  return null;
}
