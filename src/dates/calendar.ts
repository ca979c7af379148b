import { Chrono, strict } from 'chrono-node/en';
import { asSeen } from '../text/characters.js';
import { daysInMonth } from '../text/days.js';
import { inOneLine } from '../text/lines/in-one-line.js';
import { dayReaders, monthFirstReaders } from './calendar-readers.table.js';
import type { Day } from './expression.js';

/** A leap year, so that a February 29 without a year is a day. */
const LEAP_YEAR = 2024;
const REFERENCE = new Date(LEAP_YEAR, 0, 1);

const calendarOf = (readers: readonly number[]): Chrono =>
  new Chrono({ parsers: readers.map((index) => strict.parsers[index]!), refiners: [] });

const calendar = calendarOf(dayReaders);
/** For most days of a release: the others' regular expressions take long to compile. */
const monthFirstCalendar = calendarOf(monthFirstReaders);
const MONTH_FIRST = /^[a-z]+\.? \d/i;

/** The first day in a text. No reader but those for it reads anything where a text starts with a month. */
function firstDay(text: string): ReturnType<Chrono['parse']>[number] | undefined {
  const [result] = MONTH_FIRST.test(text) ? monthFirstCalendar.parse(text, REFERENCE) : [];
  return result?.index === 0 ? result : calendar.parse(text, REFERENCE)[0];
}

/**
 * Reads a calendar day with those of chrono-node's English parsers that read days; the rest of its
 * grammar (times, relative words, "Sun", "may") stays out, as it mistakes prose for dates.
 *
 * @param text the expression without its weekday: "December 28, 2006", "28 Dec 2006", "2006-12-28"
 * @returns the day, its year null where the text has none; null where the text is no day of the calendar
 */
export function readCalendarDay(text: string): Day | null {
  const result = firstDay(asSeen(inOneLine(text)));
  if (!result || result.end) return null;
  const { start } = result;
  const month = start.get('month');
  const day = start.get('day');
  if (!start.isCertain('month') || !start.isCertain('day') || month === null || day === null) return null;
  const year = start.isCertain('year') ? start.get('year') : null;
  return day <= daysInMonth(year ?? LEAP_YEAR, month) ? { kind: 'day', year, month, day } : null;
}
