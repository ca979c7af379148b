import type { World } from './world.js';

/** First and last day of a period. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

const pad = (part: number): string => String(part).padStart(2, '0');
const lastDay = (year: number, month: number): string =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
const months = (year: number, first: number, last: number): Interval => ({
  from: `${year}-${pad(first)}-01`,
  to: lastDay(year, last),
});

/** The days a calendar value covers: a year, half, quarter, month, day or interval; null for fiscal and open ones. */
export function daysOf(value: string): Interval | null {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/.exec(value);
  if (parts) {
    const [, year, quarter, half, month, day] = parts;
    if (quarter) return months(Number(year), Number(quarter) * 3 - 2, Number(quarter) * 3);
    if (half) return months(Number(year), Number(half) * 6 - 5, Number(half) * 6);
    if (day) return { from: value, to: value };
    return month ? months(Number(year), Number(month), Number(month)) : months(Number(year), 1, 12);
  }
  const ends = value.split('/');
  if (ends.length !== 2) return null;
  const [from, to] = ends.map(daysOf);
  return from && to ? { from: from.from, to: to.to } : null;
}

/** The value of a period slot: a date id or a value itself. */
export function periodValue(world: World, period: string): string {
  const entity = world.entities.get(period);
  return entity && 'from' in entity ? entity.value : period;
}

/** The days of a period slot, as far as they are known. */
export function intervalOf(world: World, period: string): Interval | null {
  const entity = world.entities.get(period);
  if (entity && 'from' in entity && entity.from !== null && entity.to !== null)
    return { from: entity.from, to: entity.to };
  return daysOf(periodValue(world, period));
}

/**
 * The same period a number of years earlier: `2024-Q3` and 1 give `2023-Q3`. Null where the value has no year.
 */
export function yearsBefore(value: string, years: number): string | null {
  if (!/(?:^|\/|FY)\d{4}/.test(value)) return null;
  return value.replace(/(^|\/|FY)(\d{4})(-02-29)?/g, (_, before: string, year: string, leap?: string) => {
    const earlier = Number(year) - years;
    return `${before}${earlier}${leap ? '-02-28' : ''}`;
  });
}
