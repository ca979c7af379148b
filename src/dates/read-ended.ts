import { CARDINAL, FISCAL, NUMBER, ORDINAL, PERIOD, TIME_UNIT } from '../text/classes.js';
import {
  COMMA,
  hasClass,
  hashOf,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
  words,
} from '../text/reading.js';
import type { Day, Length, TimeUnit } from './expression.js';
import { AND, found, OF, type Read, TO } from './read.js';
import { readDay } from './read-day.js';
import { readPeriod } from './read-period.js';
import { readYearTail } from './read-year.js';
import { units } from './words.js';

const QUARTERLY = hashOf('quarterly');
const PERIOD_NOUN = hashOf('period');
const ENDS = words('ended', 'ending', 'ends');
const BETWEEN = words(
  'fiscal',
  'financial',
  'period',
  'periods',
  'quarter',
  'quarters',
  'year',
  'years',
  'that',
  'which',
);
const ON = hashOf('on');
const HALF = hashOf('half');

/** Behind "ended", or "to" where a length of time stands before it, at the day itself; or -1. */
function skipEnded(reading: Reading, at: number, toCounts: boolean): number {
  if (isOne(reading, at, ENDS)) return isWord(reading, at + 1, ON) ? at + 2 : at + 1;
  return toCounts && isWord(reading, at, TO) ? at + 1 : -1;
}

function readLast(reading: Reading, at: number): { day: Day; end: number } | null {
  if (at < 0 || !isInline(reading, at)) return null;
  const read = readDay(reading, at);
  return read?.expression.kind === 'day' ? { day: read.expression, end: read.end } : null;
}

/** A length in words or digits with its unit: `three months`, `13-week`, and `and nine` behind the number. */
function readLength(reading: Reading, at: number): { length: Length; end: number } | null {
  const number = reading.numbers.get(at);
  if (!number) return null;
  let next = number.end;
  if (isHyphen(reading, next)) next++;
  let and = isMark(reading, next, COMMA) ? next + 1 : next;
  // "three and nine months", "three- and six-month": the first length is the value
  if (isWord(reading, and, AND)) {
    and++;
    const more = reading.numbers.get(and);
    if (more) next = isHyphen(reading, more.end) ? more.end + 1 : more.end;
  }
  const unit = hasClass(reading, next, TIME_UNIT) ? units.get(reading.tokens.hash[next]!) : undefined;
  if (!unit || !['day', 'week', 'month', 'year', 'quarter'].includes(unit)) return null;
  return { length: { amount: number.decimal, unit }, end: next + 1 };
}

/** Reads "three months ended September 30, 2024", "13-week fiscal quarter ended November 2, 2024". */
function readLengthEnded(reading: Reading, at: number): Read | null {
  const first = readLength(reading, at);
  if (!first) return null;
  let { end } = first;
  if (isWord(reading, end, AND)) {
    const second = readLength(reading, end + 1);
    if (second) end = second.end;
  }
  for (let skipped = 0; skipped < 3 && isOne(reading, end, BETWEEN); skipped++) end++;
  const last = readLast(reading, skipEnded(reading, end, true));
  return (
    last &&
    found(last.end, { kind: 'ended', length: first.length, unit: null, ordinal: null, last: last.day })
  );
}

/** Reads "quarter ended June 30, 2025", "fiscal year ending March 31, 2026", "half year to 30 June". */
function readUnitEnded(reading: Reading, at: number): Read | null {
  let next = at;
  if (hasClass(reading, next, FISCAL)) next++;
  let unit: TimeUnit | undefined;
  if (isWord(reading, next, HALF)) {
    unit = 'half';
    next++;
    if (isHyphen(reading, next)) next++;
    if (hasClass(reading, next, TIME_UNIT)) next++;
  } else {
    if (isWord(reading, next, QUARTERLY) && isWord(reading, next + 1, PERIOD_NOUN)) {
      unit = 'quarter';
      next++;
    } else unit = units.get(reading.tokens.hash[next]!);
    if (unit !== 'quarter' && unit !== 'year') return null;
    next++;
  }
  // "quarter and six months ended": the first is the value
  if (isWord(reading, next, AND)) {
    const second = readLength(reading, next + 1);
    if (second) next = second.end;
  }
  const last = readLast(reading, skipEnded(reading, next, unit !== 'quarter'));
  return last && found(last.end, { kind: 'ended', length: null, unit, ordinal: null, last: last.day });
}

/** Reads "third quarter ended September 30, 2024": a labelled period and its last day. */
function readLabelledEnded(reading: Reading, at: number): Read | null {
  const period = readPeriod(reading, at);
  if (!period) return null;
  const { expression } = period;
  if (expression.kind !== 'quarter' && expression.kind !== 'half' && expression.kind !== 'year') return null;
  const next = isMark(reading, period.end, COMMA) ? period.end + 1 : period.end;
  const last = readLast(reading, skipEnded(reading, next, false));
  if (!last) return null;
  // a fiscal label wins over the end date next to it (guideline, decisions)
  if (expression.year !== null) return found(last.end, expression);
  if (expression.kind === 'year') return null;
  const { kind: unit, fiscal, ordinal } = expression;
  const tail = isWord(reading, last.end, OF) ? readYearTail(reading, last.end) : null;
  if (tail?.fiscal) return found(tail.end, { ...expression, year: tail.year, fiscal: true });
  return found(last.end, {
    kind: 'ended',
    length: null,
    unit,
    ordinal: fiscal ? ordinal : null,
    last: last.day,
  });
}

/**
 * Reads a period by the day it ended on.
 *
 * Takes "three months ended September 30, 2024", "quarter ended June 30", "39-week period ended November
 * 2, 2024", "fiscal year ending March 31, 2026", "year to 31 March 2026".
 * Refuses "the period ended", "three months ended well".
 */
export function readEnded(reading: Reading, at: number): Read | null {
  if (hasClass(reading, at, NUMBER | CARDINAL)) {
    const read = readLengthEnded(reading, at);
    if (read) return read;
  }
  if (hasClass(reading, at, ORDINAL | FISCAL | NUMBER)) {
    const read = readLabelledEnded(reading, at);
    if (read) return read;
  }
  return hasClass(reading, at, TIME_UNIT | PERIOD | FISCAL) ? readUnitEnded(reading, at) : null;
}
