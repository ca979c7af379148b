import Big from 'big.js';
import { civil, dayNumber, daysInMonth, isoDay, isoWeek, startOfMonths, weekday } from '../text/days.js';
import type { ClockTime, Day, Length, PartUnit, TimeUnit } from './expression.js';

/** A normalised value: TIMEX3 / ISO 8601, and the first and last day it covers as day numbers, when known. */
export interface Value {
  readonly value: string;
  readonly from: number | null;
  readonly to: number | null;
}

const pad = (number: number): string => String(number).padStart(2, '0');
const unknown = (value: string): Value => ({ value, from: null, to: null });

/** The value of a calendar day. */
export function dayValue({ year, month, day }: Omit<Day, 'kind'>): Value {
  if (year === null) return unknown(`XXXX-${pad(month)}-${pad(day)}`);
  const number = dayNumber(year, month, day);
  return { value: isoDay(number), from: number, to: number };
}

/** The value of a day given by its number. */
export const dayNumberValue = (number: number): Value => ({
  value: isoDay(number),
  from: number,
  to: number,
});

/** The value of a month of a year. */
export function monthValue(year: number | null, month: number): Value {
  if (year === null) return unknown(`XXXX-${pad(month)}`);
  return {
    value: `${year}-${pad(month)}`,
    from: dayNumber(year, month, 1),
    to: dayNumber(year, month, daysInMonth(year, month)),
  };
}

/** The value of a calendar year, or of a fiscal one, whose days are not known from its label. */
export const yearValue = (year: number, fiscal: boolean): Value =>
  fiscal
    ? unknown(`FY${year}`)
    : { value: String(year), from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };

/** The value of a decade: 199 for the 1990s. */
export const decadeValue = (decade: number): Value => ({
  value: String(decade),
  from: dayNumber(decade * 10, 1, 1),
  to: dayNumber(decade * 10 + 9, 12, 31),
});

/** The value of a quarter (1 to 4) or half (1, 2) of a calendar or fiscal year. */
export function partValue(
  kind: 'quarter' | 'half',
  year: number | null,
  ordinal: number,
  fiscal: boolean,
): Value {
  const part = `${kind === 'quarter' ? 'Q' : 'H'}${ordinal}`;
  if (year === null) return unknown(`${fiscal ? 'FYXXXX' : 'XXXX'}-${part}`);
  if (fiscal) return unknown(`FY${year}-${part}`);
  const months = kind === 'quarter' ? 3 : 6;
  const last = ordinal * months;
  return {
    value: `${year}-${part}`,
    from: dayNumber(year, last - months + 1, 1),
    to: dayNumber(year, last, daysInMonth(year, last)),
  };
}

/** First and last month of the seasons of the northern hemisphere, by their TIMEX3 codes. */
const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};

/** The value of a season. */
export function seasonValue(year: number | null, season: string): Value {
  if (year === null) return unknown(`XXXX-${season}`);
  const [first, last] = SEASON_MONTHS[season]!;
  const from = dayNumber(year, first, 1);
  const end = last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last };
  return {
    value: `${year}-${season}`,
    from,
    to: dayNumber(end.year, end.month, daysInMonth(end.year, end.month)),
  };
}

/** The value of a weekday: the day itself where it is known, else only its number in the week. */
export const weekdayValue = (number: number | null, day: number): Value =>
  number === null ? unknown(`XXXX-WXX-${day}`) : dayNumberValue(number);

/** The value of the ISO week a day lies in. */
export function weekValue(number: number): Value {
  const { year, week, monday } = isoWeek(number);
  return { value: `${year}-W${pad(week)}`, from: monday, to: monday + 6 };
}

/** The value of an ISO week by its number; the year is null where it is not known. */
export function numberedWeekValue(year: number | null, week: number): Value {
  // January 4 lies in the first week of its year
  return year === null ? unknown(`XXXX-W${pad(week)}`) : weekValue(dayNumber(year, 1, 4) + (week - 1) * 7);
}

/** The value of a range: from the first day of its first end to the last day of its last. */
export const rangeValue = (from: Value, to: Value): Value => ({
  value: `${from.value}/${to.value}`,
  from: from.from,
  to: to.to,
});

const interval = (from: number, to: number): Value => ({ value: `${isoDay(from)}/${isoDay(to)}`, from, to });

/** A part of a period: so many units long, so many of them behind its first or before its last day. */
export interface Part {
  readonly unit: PartUnit;
  readonly count: number;
  readonly skipped: number;
  readonly side: 'START' | 'END';
}

/** The first day of the month so many months behind that of a day. */
const monthStart = (day: number, months: number): number => {
  const { year, month } = civil(day);
  const index = year * 12 + month - 1 + months;
  return dayNumber(Math.floor(index / 12), (index % 12) + 1, 1);
};

/**
 * The value of a part of a period (guideline: "first week of March" are seven calendar days counted from
 * its beginning); a single day or month is one. Of a period whose days are not known only it is.
 */
export function partOfValue(period: Value, { unit, count, skipped, side }: Part): Value {
  const { from, to } = period;
  if (from === null || to === null) return unknown(period.value);
  const before = side === 'START' ? skipped : -(skipped + count);
  if (unit === 'month') {
    const first = monthStart(side === 'START' ? from : to + 1, before);
    const { year, month } = civil(first);
    return count === 1 ? monthValue(year, month) : interval(first, monthStart(first, count) - 1);
  }
  const days = unit === 'week' ? 7 : 1;
  const first = (side === 'START' ? from : to + 1) + before * days;
  return count * days === 1 ? dayNumberValue(first) : interval(first, first + count * days - 1);
}

const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * The value of a period of known length by its last day (guideline: "three months ended …").
 *
 * @param length how long it is; weeks and days are counted back from the end
 * @param last the last day's number
 */
export function lengthEndedValue({ amount, unit }: Length, last: number): Value {
  const count = Number(amount);
  const months = MONTHS[unit];
  if (months !== undefined) return interval(startOfMonths(last, Math.round(count * months)), last);
  return interval(last - Math.round(count * (unit === 'week' ? 7 : 1)) + 1, last);
}

/**
 * The value of a quarter, half or year by its last day: the calendar period where the day says so, else
 * the interval; an open start where the day is no month end.
 */
export function unitEndedValue(unit: 'quarter' | 'half' | 'year', last: number): Value {
  const { year, month, day } = civil(last);
  if (day !== daysInMonth(year, month)) return { value: `../${isoDay(last)}`, from: null, to: last };
  if (unit === 'year' && month === 12) return yearValue(year, false);
  if (unit === 'half' && month % 6 === 0) return partValue('half', year, month / 6, false);
  if (unit === 'quarter' && month % 3 === 0) return partValue('quarter', year, month / 3, false);
  return interval(startOfMonths(last, MONTHS[unit]!), last);
}

const DESIGNATORS: Readonly<Record<TimeUnit, readonly [factor: number, designator: string, time: boolean]>> =
  {
    second: [1, 'S', true],
    minute: [1, 'M', true],
    hour: [1, 'H', true],
    day: [1, 'D', false],
    week: [1, 'W', false],
    month: [1, 'M', false],
    quarter: [3, 'M', false],
    half: [6, 'M', false],
    year: [1, 'Y', false],
    decade: [10, 'Y', false],
    century: [100, 'Y', false],
  };

const halfYear = ({ amount, unit }: Length): Length =>
  amount === '0.5' && unit === 'year' ? { amount: '6', unit: 'month' } : { amount, unit };

/** A duration in ISO 8601: `P7Y`, `P4M1D`, `PT48H`. */
export function durationValue(parts: readonly Length[]): string {
  let date = '';
  let time = '';
  for (const part of parts.map(halfYear)) {
    const [factor, designator, isTime] = DESIGNATORS[part.unit];
    const text = `${new Big(part.amount).times(factor).toString()}${designator}`;
    if (isTime) time += text;
    else date += text;
  }
  return `P${date}${time ? `T${time}` : ''}`;
}

/** A time of day as ISO 8601: `T08:30`, `T14:05:33`. */
export const clockValue = ({ minutes, seconds }: ClockTime): string =>
  `T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}${seconds === null ? '' : `:${pad(seconds)}`}`;

/**
 * The day number of the weekday nearest to a day.
 *
 * @param tense `past` or `future` to take the one before or behind, null for the nearest
 */
export function nearestWeekday(anchor: number, day: number, tense: 'past' | 'future' | null): number {
  const ahead = (day - weekday(anchor) + 7) % 7;
  const back = tense === 'past' ? ahead > 0 : tense === 'future' ? false : ahead > 3;
  return anchor + ahead - (back ? 7 : 0);
}
