import { FISCAL, MONTH } from '../text/classes.js';
import {
  COMMA,
  hasClass,
  hashOf,
  isCapitalised,
  isDash,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
  words,
} from '../text/reading.js';
import type { Expression } from './expression.js';
import { isNoDate } from './negatives.js';
import { isLater } from './order.js';
import { AND, found, OF, type Read, readSplitYear, readYear, skipPoint } from './read.js';
import { readDay } from './read-day.js';
import { readMonth } from './read-month.js';
import { readPeriod } from './read-period.js';
import { readYearOffset } from './read-year.js';

const THROUGH = words('to', 'through', 'until', 'till', 'thru');
const CONTINUING = words('continuing', 'extending', 'running', 'ending', 'expiring', 'concluding');
/** They name the last day themselves: "and ending on June 30", "and expiring June 30". */
const ENDING = words('ending', 'expiring', 'concluding');
const ON = hashOf('on');
const IN = hashOf('in');
const INCLUDING = hashOf('including');
const BETWEEN = hashOf('between');
const FROM = hashOf('from');
const THE = hashOf('the');

/** One end of a range: a day, a month, a quarter, a year. */
function readPoint(reading: Reading, at: number, trusted: boolean): Read | null {
  return readDay(reading, at) ?? readMonth(reading, at, trusted) ?? readPeriod(reading, at);
}

/** Whether two months are joined that need not stand alone: "Dec - Feb 2015", "Nov–Jan". */
function joinsMonths(reading: Reading, at: number): boolean {
  if (!hasClass(reading, at, MONTH)) return false;
  const next = skipPoint(reading, at + 1);
  const joined =
    isDash(reading, next) ||
    isOne(reading, next, THROUGH) ||
    (isWord(reading, next, AND) && isBetween(reading, at));
  return (
    joined &&
    hasClass(reading, next + 1, MONTH) &&
    isCapitalised(reading, next + 1) &&
    isInline(reading, next + 1)
  );
}

/** The range in the year that stands apart behind it: "April to June in 2017", "January to March of last year". */
function inYearBehind(reading: Reading, { end, expression }: Read): Read | null {
  if (expression.kind !== 'range' || !('year' in expression.to) || expression.to.year !== null) return null;
  const offset = readYearOffset(reading, end);
  if (offset && !offset.fiscal)
    return found(offset.end, { kind: 'this', of: expression, offset: offset.offset, ofYear: true });
  const year = isWord(reading, end, IN) || isWord(reading, end, OF) ? readYear(reading, end + 1) : null;
  if (year === null) return null;
  const draft = { first: end + 1, end: end + 2, edge: null, rule: 'range' };
  if (isNoDate(reading, { ...draft, expression: { kind: 'year', year, fiscal: false } })) return null;
  const to = { ...expression.to, year } as Expression;
  const joined = join(expression.from, to);
  return joined && found(end + 2, joined);
}

/** Behind what joins the two ends: a dash, "to", "through", or the "and" of "between … and …"; or -1. */
function skipJoint(reading: Reading, first: number, at: number): number {
  let next = isMark(reading, at, COMMA) ? at + 1 : at;
  if (isDash(reading, next)) return isInline(reading, next) && isInline(reading, next + 1) ? next + 1 : -1;
  if (isWord(reading, next, AND)) {
    if (isOne(reading, next + 1, CONTINUING)) {
      next += 2;
      if (isOne(reading, next - 1, ENDING))
        return isWord(reading, next, ON) ? next + 1 : isOne(reading, next, THROUGH) ? next + 1 : next;
    } else if (next === at && isBetween(reading, first)) return skipThe(reading, next + 1);
  }
  if (!isOne(reading, next, THROUGH)) return -1;
  const including = isWord(reading, next + 1, AND) && isWord(reading, next + 2, INCLUDING);
  return skipThe(reading, including ? next + 3 : next + 1);
}

const skipThe = (reading: Reading, at: number): number => (isWord(reading, at, THE) ? at + 1 : at);

const isBetween = (reading: Reading, first: number): boolean =>
  isWord(reading, first - 1, BETWEEN) ||
  (isWord(reading, first - 1, THE) && isWord(reading, first - 2, BETWEEN));

const SPANS = new Set(['day', 'month', 'year', 'quarter', 'half']);

/** The two ends as one range, a year the one lacks taken from the other; null where they do not fit. */
function join(from: Expression, to: Expression): Expression | null {
  if (from.kind !== to.kind || !SPANS.has(from.kind)) return null;
  if (from.kind === 'year' && to.kind === 'year')
    return to.year > from.year ? { kind: 'range', from, to } : null;
  if ('year' in from && 'year' in to) {
    const whole = from.year !== null && to.year !== null;
    if (whole && (from.year! > to.year! || (from.year === to.year && isLater(from, to)))) return null;
    if (from.year === null && to.year !== null)
      return {
        kind: 'range',
        from: { ...from, year: isLater(from, to) ? to.year - 1 : to.year } as Expression,
        to,
      };
    if (from.year !== null && to.year === null)
      return {
        kind: 'range',
        from,
        to: { ...to, year: isLater(from, to) ? from.year + 1 : from.year } as Expression,
      };
  }
  return { kind: 'range', from, to };
}

/** `2024-25`, `2024/25`: the years of a season, in short. */
function readShortYears(reading: Reading, at: number): Read | null {
  const split = readSplitYear(reading, at);
  if (!split) return null;
  const whole = (year: number) => ({ kind: 'year', year, fiscal: false }) as const;
  return found(split.end, { kind: 'range', from: whole(split.year - 1), to: whole(split.year) });
}

/**
 * Reads a range of days, months, quarters or years; a change from one period to another ("moved from
 * Q3 to Q4") is left as two.
 *
 * Takes "January 1 to March 31, 2025", "April through June", "2006-2008", "between May and June 2025".
 * Refuses "2023 and 2024", "mid-2025 to the first quarter of 2026", "2025-10-12".
 */
export function readRange(reading: Reading, at: number): Read | null {
  const months = joinsMonths(reading, at);
  const from = readPoint(reading, at, months);
  if (!from || from.edge) return readShortYears(reading, at);
  if (from.expression.kind === 'range') return null;
  const next = skipJoint(reading, at, from.end);
  if (next < 0 || !isInline(reading, next)) return readShortYears(reading, at);
  const to = readPoint(reading, next, months);
  if (!to || to.edge) return readShortYears(reading, at);
  if (from.expression.kind !== 'day' && isWord(reading, at - 1, FROM) && isMove(reading, at - 2)) return null;
  const fiscal = hasClass(reading, next, FISCAL) || !hasClass(reading, at, FISCAL);
  const expression = fiscal ? join(from.expression, to.expression) : null;
  const read = expression && found(to.end, expression);
  return read && (inYearBehind(reading, read) ?? read);
}

const MOVES = words(
  ...'move moves moved moving shift shifts shifted shifting change changes changed changing delay delayed postponed deferred slipped brought forward extended accelerated pushed rises rose grew increased decreased fell declined improved narrowed revised'.split(
    ' ',
  ),
);
const isMove = (reading: Reading, at: number): boolean => isOne(reading, at, MOVES);
