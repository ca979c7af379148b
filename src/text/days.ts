/** Calendar arithmetic in the proleptic Gregorian calendar, on plain numbers: no time zone can interfere. */

const DAY = 86_400_000;

const FEBRUARY = 2;
/** The months of 30 days. */
const isShort = (month: number): boolean => month === 4 || month === 6 || month === 9 || month === 11;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number of days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === FEBRUARY) return isLeap(year) ? 29 : 28;
  return isShort(month) ? 30 : 31;
}

/** The number of a day in a count of days without gaps. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY;

/** ISO 8601 of a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = civil(number);
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The day number of an ISO 8601 day. */
export const parseIsoDay = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** Whether a text is a day of the calendar in ISO 8601: `2024-02-29`, not `2023-02-29`. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = parseIsoDay(text);
  return !Number.isNaN(day) && isoDay(day) === text;
}

/** Year, month and day of a day number. */
export function civil(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The ISO 8601 weekday of a day number, Monday 1 to Sunday 7. */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The ISO 8601 week a day number lies in: its week-numbering year, number and first day. */
export function isoWeek(number: number): { year: number; week: number; monday: number } {
  const monday = number - weekday(number) + 1;
  const { year } = civil(monday + 3);
  const first = dayNumber(year, 1, 4);
  const week = (monday - (first - weekday(first) + 1)) / 7 + 1;
  return { year, week, monday };
}

/**
 * The first day of a length of whole months that ends on a given day: three months ended September 30
 * began on July 1, twelve months ended February 28 on March 1, three months ended December 30 on October 1.
 */
export function startOfMonths(last: number, months: number): number {
  const { year, month, day } = civil(last + 1);
  const index = year * 12 + (month - 1) - months;
  const startYear = Math.floor(index / 12);
  const startMonth = (((index % 12) + 12) % 12) + 1;
  return dayNumber(startYear, startMonth, Math.min(day, daysInMonth(startYear, startMonth) + 1));
}
