import { NUMBER, ORDINAL } from '../text/classes.js';
import { hasClass, isHyphen, isWord, type Reading } from '../text/reading.js';
import { LAST } from '../words/calendar-words.js';
import type { Draft } from './expression.js';
import { AND, readInteger } from './read.js';
import { readPeriod } from './read-period.js';
import { readOrdinal } from './read-quarter.js';

/**
 * Reads periods that share their head: "first and second quarters of 2025", "Q1 and Q2 2025". They are one
 * mention each; the shared head and year belong to the last (guideline, dates).
 *
 * @returns the drafts in order, or null where the token starts no such list
 */
export function readSharedPeriods(reading: Reading, at: number): Draft[] | null {
  if (!hasClass(reading, at, ORDINAL | NUMBER)) return null;
  const first = readOrdinal(reading, at);
  if (!first || first.ordinal === LAST) return null;
  const and = isHyphen(reading, first.end) ? first.end + 1 : first.end;
  if (!isWord(reading, and, AND) || readInteger(reading, and + 1, 0, 9999) !== null) return null;
  const last = readPeriod(reading, and + 1);
  if (!last) return null;
  const { expression } = last;
  if (expression.kind !== 'quarter' && expression.kind !== 'half') return null;
  if (first.ordinal >= expression.ordinal) return null;
  const rule = 'shared-period';
  return [
    { first: at, end: first.end, expression: { ...expression, ordinal: first.ordinal }, edge: null, rule },
    { first: and + 1, end: last.end, expression, edge: null, rule },
  ];
}
