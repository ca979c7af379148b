import { civil, dayNumber, daysInMonth, startOfMonths } from '../text/days.js';
import type { Draft } from './expression.js';

/** Years of 52 and 53 weeks end some days off the end of the month. */
const SLACK = 10;

/**
 * The month in which the fiscal year ends that a quarter or half belongs to, from its ordinal and its last
 * day: a third quarter that ended on December 28, 2024 lies in the year that ends
 * in March 2025.
 */
function lastMonth(unit: 'quarter' | 'half', ordinal: number, last: number): { year: number; month: number } {
  const months = unit === 'quarter' ? (4 - ordinal) * 3 : (2 - ordinal) * 6;
  return civil(startOfMonths(last - SLACK, -months));
}

/**
 * By how many years the labels of fiscal years in a text lag behind the years they end in, as its own pairs
 * of label and last day show: retailers call the year that ends in January 2025 fiscal 2024.
 *
 * @param labels the latest year the text gives with a quarter or half, by kind and ordinal
 */
export function labelLag(
  drafts: readonly Draft[],
  labels: ReadonlyMap<string, { readonly year: number; readonly fiscal: boolean }>,
): number | null {
  const latest = new Map<string, number>();
  for (const { expression } of drafts) {
    if (expression.kind !== 'ended' || expression.last.year === null) continue;
    const { unit, ordinal, last } = expression;
    if (ordinal === null || unit === null || unit === 'year') continue;
    const year = lastMonth(unit, ordinal, dayNumber(last.year!, last.month, last.day)).year;
    const key = `${unit}${ordinal}`;
    latest.set(key, Math.max(year, latest.get(key) ?? year));
  }
  for (const [key, year] of latest) {
    const label = labels.get(key);
    const lag = label?.fiscal ? year - label.year : null;
    if (lag === 0 || lag === 1) return lag;
  }
  return null;
}

/**
 * The label of the fiscal year of a quarter or half by its last day.
 *
 * @param lag as from `labelLag`; null where the text does not tell
 */
export function fiscalYearOf(
  unit: 'quarter' | 'half',
  ordinal: number,
  last: number,
  lag: number | null,
): number {
  const { year, month } = lastMonth(unit, ordinal, last);
  if (lag !== null) return year - lag;
  // a year that ends in January but not on a month's last day is a retailer's
  const end = civil(last);
  return month === 1 && end.day !== daysInMonth(end.year, end.month) ? year - 1 : year;
}
