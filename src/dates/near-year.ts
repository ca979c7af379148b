import { civil, dayNumber, daysInMonth, weekday } from '../text/days.js';
import type { Day } from './expression.js';
import type { Place } from './resolved.js';
import type { Tense } from './tense.js';

interface Nearby {
  readonly candidate: number;
  /** days from the anchor */
  readonly distance: number;
}

/** How much farther a day may lie than the nearest one for the tense to point to it. */
const REACH = 3;

/**
 * Of a day in the years around an anchor, the nearest; the next nearest where the tense contradicts and it
 * is not much farther ("had been weak through September", said in May).
 */
function chooseYear(anchor: number, tense: () => Tense, dayIn: (year: number) => number): number {
  const { year } = civil(anchor);
  const [first, second] = [year - 1, year, year + 1]
    .map((candidate) => ({ candidate, distance: dayIn(candidate) - anchor }))
    .sort((left, right) => Math.abs(left.distance) - Math.abs(right.distance)) as [Nearby, Nearby];
  if (Math.abs(second.distance) >= REACH * Math.abs(first.distance)) return first.candidate;
  const told = tense();
  const contradicts = (told === 'past' && first.distance > 0) || (told === 'future' && first.distance < 0);
  return contradicts ? second.candidate : first.candidate;
}

/** The year in which a month and day lie nearest to what a place counts from; null without that. */
export function nearestYear(place: Place, month: number, day: number): number | null {
  if (place.anchor === null) return null;
  const last = (year: number) => dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
  return chooseYear(place.anchor, place.tense, last);
}

/** Of the years around an anchor, the nearest in which a day falls on the weekday in front of it. */
export function yearByWeekday({ month, day, weekday: wanted }: Day, anchor: number | null): number | null {
  if (wanted === undefined || anchor === null) return null;
  const { year } = civil(anchor);
  const [nearest] = [year - 1, year, year + 1]
    .map((candidate) => ({ candidate, number: dayNumber(candidate, month, day) }))
    .filter(({ number }) => weekday(number) === wanted)
    .sort((left, right) => Math.abs(left.number - anchor) - Math.abs(right.number - anchor));
  return nearest?.candidate ?? null;
}
