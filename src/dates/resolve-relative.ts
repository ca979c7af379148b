import { civil } from '../text/days.js';
import type { Expression } from './expression.js';
import { type Calendar, type Place, type Resolved, read, worked } from './resolved.js';
import { dayNumberValue, monthValue, partValue, type Value, weekValue, yearValue } from './value.js';

/** The fiscal year a text is written in: that of the quarter it reports on, else the one called after the year. */
export function fiscalYearNow({ reported, release }: Calendar): number | null {
  if (reported?.kind === 'quarter' && reported.fiscal && reported.year !== null) return reported.year;
  return release === null ? null : civil(release).year;
}

/** The year a word like "this year" counts from: the release date's; unknown without one. */
export function resolveRelative(
  { unit, offset, fiscal }: Extract<Expression, { kind: 'relative' }>,
  { calendar }: Place,
): Resolved {
  const { release } = calendar;
  if (fiscal) {
    const year = fiscalYearNow(calendar);
    return year === null
      ? read({ value: 'FYXXXX', from: null, to: null })
      : worked(yearValue(year + offset, true), 'year');
  }
  const at = release === null ? null : civil(release);
  switch (unit) {
    case 'year':
      return at
        ? worked(yearValue(at.year + offset, false), 'year')
        : read({ value: 'XXXX', from: null, to: null });
    case 'quarter': {
      if (!at) return read({ value: 'XXXX-QX', from: null, to: null });
      const index = at.year * 4 + Math.floor((at.month - 1) / 3) + offset;
      return worked(partValue('quarter', Math.floor(index / 4), (index % 4) + 1, false), 'value');
    }
    case 'month': {
      if (!at) return read({ value: 'XXXX-XX', from: null, to: null });
      const index = at.year * 12 + at.month - 1 + offset;
      return worked(monthValue(Math.floor(index / 12), (index % 12) + 1), 'value');
    }
    case 'week':
      return release === null
        ? read({ value: 'XXXX-WXX', from: null, to: null })
        : worked(weekValue(release + offset * 7), 'value');
    default:
      return release === null
        ? read({ value: 'XXXX-XX-XX', from: null, to: null })
        : worked(dayNumberValue(release + offset), 'value');
  }
}

/** The quarter so many before or behind another; the other where its number is not known. */
export function shiftQuarter(quarter: Value, offset: number): Value {
  const parts = /^(FY)?(\d{4})-Q(\d)$/.exec(quarter.value);
  if (offset === 0 || !parts) return quarter;
  const index = Number(parts[2]) * 4 + Number(parts[3]) - 1 + offset;
  return partValue('quarter', Math.floor(index / 4), (index % 4) + 1, parts[1] !== undefined);
}
