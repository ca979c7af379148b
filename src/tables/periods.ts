import {
  dayNumberValue,
  lengthEndedValue,
  monthValue,
  partValue,
  unitEndedValue,
  type Value,
  yearValue,
} from '../dates/value.js';
import { dayNumber, daysInMonth, isoDay } from '../text/days.js';
import type { PeriodWords } from './period-words.js';

/** When a column is measured, as the record says it. */
export interface Period {
  readonly period: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_PERIOD: Period = { period: null, from: null, to: null };

const asPeriod = ({ value, from, to }: Value): Period => ({
  period: value,
  from: from === null ? null : isoDay(from),
  to: to === null ? null : isoDay(to),
});

/** The last day that words name: of the month where they name no day. */
function lastDay({ year, month, day }: PeriodWords): number | null {
  if (year === null || month === null) return null;
  const days = daysInMonth(year, month);
  return day !== null && day > days ? null : dayNumber(year, month, day ?? days);
}

/** A period of a length that ends on a day; one of a unit without a count is the calendar's where it fits. */
function endedOn({ length, part }: PeriodWords, last: number): Value {
  if (!length) return unitEndedValue(part!.kind, last);
  if (length.count === 1 && length.unit !== 'month' && length.unit !== 'week' && length.unit !== 'day')
    return unitEndedValue(length.unit, last);
  return lengthEndedValue({ amount: String(length.count), unit: length.unit }, last);
}

/**
 * The period that words say, by the rules of the dates: three months ended on a day are an interval, a
 * fiscal label stays one.
 *
 * @param isBalance whether the statement is of one day, so that a length says nothing
 * @param isFlow whether it is of a stretch of time, so that a day alone only ends it
 */
export function periodOf(words: PeriodWords, isBalance: boolean, isFlow: boolean): Period {
  const { length, part, fiscal, year, month, day } = words;
  const last = lastDay(words);
  if (last !== null) {
    if (isBalance) return asPeriod(day === null ? monthValue(year, month!) : dayNumberValue(last));
    if (part && fiscal && !length) return asPeriod(partValue(part.kind, year, part.ordinal, true));
    if (length || part) return asPeriod(endedOn(words, last));
    if (day === null) return asPeriod(monthValue(year, month!));
    return isFlow
      ? { period: `../${isoDay(last)}`, from: null, to: isoDay(last) }
      : asPeriod(dayNumberValue(last));
  }
  if (year === null || month !== null) return NO_PERIOD;
  if (part) return asPeriod(partValue(part.kind, year, part.ordinal, fiscal));
  if (length && !isWholeYear(words)) return NO_PERIOD;
  return asPeriod(yearValue(year, fiscal));
}

const isWholeYear = ({ length }: PeriodWords): boolean =>
  length?.unit === 'year' ||
  (length?.unit === 'month' && length.count === 12) ||
  (length?.unit === 'week' && length.count >= 52);

/** Words of a heading with what they leave open taken from others: a caption, a heading above. */
export function complete(words: PeriodWords, others: PeriodWords | null): PeriodWords {
  if (!others) return words;
  const sole = others.lengths.length === 1 ? others.length : null;
  return {
    ...words,
    length: words.length ?? (words.part ? null : sole),
    // a quarter above the table names columns of years, not of days
    part: words.part ?? (words.length || words.month !== null ? null : others.part),
    fiscal:
      words.fiscal || (words.part === null && words.month === null && others.part !== null && others.fiscal),
    month: words.month ?? others.month,
    day: words.month === null ? others.day : words.day,
    // a day without a year is not dated by a year that another day has
    year:
      words.year ??
      (others.years.length === 1 && (words.month === null || others.day === null) ? others.year : null),
  };
}
