/** A stretch of days, both ends in it, as milliseconds of UTC. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const lastOfMonth = (year: number, month: number): number => Date.UTC(year, month, 1) - DAY;

/** Months of the parts of a year: the first, and how many. */
function monthsOf(part: string): readonly [number, number] | null {
  const [kind, number] = [part.charAt(0), Number(part.slice(1))];
  if (kind === 'Q') return [number * 3 - 2, 3];
  if (kind === 'H') return [number * 6 - 5, 6];
  return /^\d\d$/.test(part) ? [Number(part), 1] : null;
}

/** The days between two days as a record writes them, or null where one is not known. */
export const daysBetween = (from: string | null, to: string | null): Days | null =>
  from && to ? { from: utc(from), to: utc(to) } : null;

/** The days of a value such as `2024-09-30`, `2024-Q3`, `2024` or `2024-07-01/2024-09-30`; null for others. */
export function daysOfValue(value: string): Days | null {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return daysBetween(value, value);
  const [, first, last] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(value) ?? [];
  if (first && last) return daysBetween(first, last);
  const [, year, part] = /^(\d{4})(?:-([QH]\d|\d\d))?$/.exec(value) ?? [];
  if (!year) return null;
  const months = part === undefined ? ([1, 12] as const) : monthsOf(part);
  if (!months) return null;
  const [month, count] = months;
  return { from: Date.UTC(Number(year), month - 1, 1), to: lastOfMonth(Number(year), month - 1 + count) };
}

/** Lengths of fiscal periods, in days, with the weeks they may have more or less. */
const PERIODS = [
  { name: 'quarter', least: 80, most: 105 },
  { name: 'half', least: 175, most: 192 },
  { name: 'nine months', least: 265, most: 285 },
  { name: 'year', least: 355, most: 378 },
] as const;

/** A period by its length and last day: `quarter to 2024-09-30`. */
export function periodTo(days: Days): string {
  const length = lengthOf(days);
  const { name = `${length} days` } =
    PERIODS.find(({ least, most }) => length >= least && length <= most) ?? {};
  return `${name} to ${new Date(days.to).toISOString().slice(0, 10)}`;
}

/** How many days there are in a stretch. */
export const lengthOf = ({ from, to }: Days): number => (to - from) / DAY + 1;
