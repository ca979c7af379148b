import { FISCAL, MONTH, NUMBER, PERIOD, RELATIVE, SEASON, TIME_UNIT } from '../text/classes.js';
import { hasClass, hashOf, isHyphen, isInline, isWord, type Reading, textOf } from '../text/reading.js';
import { found, OF, type Read, THE } from './read.js';
import { readDay } from './read-day.js';
import { readMonth } from './read-month.js';
import { isCalendar, readYearOffset } from './read-year.js';
import { relatives, seasons, units } from './words.js';

const PREVIOUS = hashOf('previous');
const FULL = hashOf('full');
const YEAR = hashOf('year');

/** Reads "this year", "last quarter", "this autumn", "next September". */
export function readRelative(reading: Reading, at: number): Read | null {
  const offset = relatives.get(reading.tokens.hash[at]!)!;
  const next = at + 1;
  if (!isInline(reading, next)) return null;
  if (hasClass(reading, next, SEASON)) {
    const season = seasons.get(reading.tokens.hash[next]!)!;
    return found(next + 1, { kind: 'this', of: { kind: 'season', year: null, season }, offset });
  }
  if (hasClass(reading, next, MONTH) && offset <= 0) {
    const month = readMonth(reading, next);
    if (month?.expression.kind !== 'month' || month.expression.year !== null) return null;
    return found(month.end, { kind: 'this', of: month.expression, offset });
  }
  if (hasClass(reading, next, FISCAL)) {
    const year = isCalendar(reading, next) ? null : readYearOffset(reading, at);
    return year && found(year.end, { kind: 'relative', unit: 'year', offset, fiscal: true });
  }
  const unit = hasClass(reading, next, TIME_UNIT) ? units.get(reading.tokens.hash[next]!) : undefined;
  if (!unit || !['week', 'month', 'quarter', 'year'].includes(unit) || textOf(reading, next).endsWith('s'))
    return null;
  // "the last quarter of the match", "next week of trials"
  if (offset !== 0 && isWord(reading, next + 1, OF)) return null;
  if (unit === 'quarter' && isWord(reading, at, PREVIOUS))
    return found(next + 1, { kind: 'reported', unit, offset });
  return found(next + 1, { kind: 'relative', unit, offset });
}

/** Reads "the quarter", "the year": the period the release reports on, which its context must tell. */
export function readReported(reading: Reading, at: number): Read | null {
  if (!hasClass(reading, at, TIME_UNIT | PERIOD)) return null;
  const unit = units.get(reading.tokens.hash[at]!);
  if (unit !== 'quarter' || textOf(reading, at).endsWith('s')) return null;
  if (isWord(reading, at + 1, OF) || isHyphen(reading, at + 1)) return null;
  const before = isWord(reading, at - 1, FULL) || hasClass(reading, at - 1, FISCAL) ? at - 2 : at - 1;
  return isWord(reading, before, THE) ? found(at + 1, { kind: 'reported', unit, offset: 0 }) : null;
}

/**
 * Reads a month or day of a year that is named by where it lies: "May of last year", "April this year",
 * "March 5 of next year". Refuses "May last", "June this week".
 */
export function readOfYear(reading: Reading, at: number): Read | null {
  const day = hasClass(reading, at + 1, NUMBER) ? at + 2 : at + 1;
  // cheap before the day is read: most months stand before no such year
  const relative = isWord(reading, day, OF) ? day + 1 : day;
  if (!hasClass(reading, relative, RELATIVE) || !isWord(reading, relative + 1, YEAR)) return null;
  if (!isInline(reading, relative) || !isInline(reading, relative + 1)) return null;
  const read = day > at + 1 ? readDay(reading, at) : readMonth(reading, at, true);
  if (read?.end !== day || !('year' in read.expression)) return null;
  const offset = relatives.get(reading.tokens.hash[relative]!)!;
  return found(relative + 2, { kind: 'this', of: read.expression, offset, ofYear: true });
}
