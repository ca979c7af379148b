import { DAY_WORD, EDGE, FISCAL, NUMBER, TIME_UNIT } from '../text/classes.js';
import {
  COMMA,
  hasClass,
  hashOf,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
  words,
} from '../text/reading.js';
import type { Edge, Expression } from './expression.js';
import { found, OF, type Read, readYear, THE } from './read.js';
import { readMonth } from './read-month.js';
import { readPeriod } from './read-period.js';
import { edges, units } from './words.js';

const YEAR = hashOf('year');
const END = hashOf('end');
const MID = hashOf('mid');
const IN = hashOf('in');
const TO = hashOf('to');
const THIS_OR_ITS = words('the', 'its', 'our');
const ADVERBS = words('early', 'late');
const LATER = hashOf('later');
const NOUNS = words('end', 'beginning', 'start', 'middle', 'close');
const WHOLE = words('quarter', 'year', 'month', 'week');

/** A period an edge can belong to: a month, quarter, year, season, or "the quarter". */
function readWhole(reading: Reading, at: number): Read | null {
  const month = readMonth(reading, at, true);
  if (month) return month;
  const period = readPeriod(reading, at);
  if (period) return period;
  const start = hasClass(reading, at, FISCAL) ? at + 1 : at;
  if (!isOne(reading, start, WHOLE) || !isWord(reading, at - 1, THE)) return null;
  const unit = units.get(reading.tokens.hash[start]!)!;
  const expression: Expression =
    unit === 'quarter' ? { kind: 'reported', unit, offset: 0 } : { kind: 'relative', unit, offset: 0 };
  return found(start + 1, expression);
}

/** "year-end 2025", "2024 year-end", "mid-year", "year-end". */
function readYearEdge(reading: Reading, at: number): Read | null {
  const year = readYear(reading, at);
  let next = year === null ? at : at + 1;
  let edge: Edge;
  if (isWord(reading, next, MID)) {
    next = isHyphen(reading, next + 1) ? next + 2 : next + 1;
    if (!isWord(reading, next, YEAR)) return null;
    edge = 'MID';
  } else {
    if (!isWord(reading, next, YEAR)) return null;
    next = isHyphen(reading, next + 1) ? next + 2 : next + 1;
    if (!isWord(reading, next, END)) return null;
    edge = 'END';
  }
  const end = next + 1;
  if (year !== null) return found(end, { kind: 'year', year, fiscal: false }, edge);
  const tail = isMark(reading, end, COMMA) ? end + 1 : end;
  const behind = hasClass(reading, tail, FISCAL) ? readPeriod(reading, tail) : null;
  if (behind?.expression.kind === 'year') return found(behind.end, behind.expression, edge);
  const after = isInline(reading, tail) ? readYear(reading, tail) : null;
  if (after !== null) return found(tail + 1, { kind: 'year', year: after, fiscal: false }, edge);
  return found(end, { kind: 'relative', unit: 'year', offset: 0 }, edge);
}

/**
 * Reads a part of a period; its word belongs to the span.
 *
 * Takes "early 2026", "mid-March", "end of the third quarter", "late in 2027", "later last year",
 * "year-end 2025". Refuses "early patients", "the end", "end of the bed", "late-stage", "later this year".
 */
export function readEdge(reading: Reading, at: number): Read | null {
  if (hasClass(reading, at, TIME_UNIT | NUMBER)) return readYearEdge(reading, at);
  if (!hasClass(reading, at, EDGE) || hasClass(reading, at, DAY_WORD)) return null;
  const edge = edges.get(reading.tokens.hash[at]!)!;
  let next = at + 1;
  if (isWord(reading, at, MID)) {
    const year = readYearEdge(reading, at);
    if (year) return year;
    // "mid-March", "mid – March"
    if (isDash(reading, next)) next++;
    // "mid-to-late 2026"
    if (isWord(reading, next, TO)) {
      const late = isHyphen(reading, next + 1) ? next + 2 : next + 1;
      if (isOne(reading, late, ADVERBS)) next = isHyphen(reading, late + 1) ? late + 2 : late + 1;
    }
  } else if (isWord(reading, at, END) && isHyphen(reading, next) && isGlued(reading, next)) {
    // "end-2025"; not the "end" of "year-end-2025"
    if (isGlued(reading, at)) return null;
    next++;
  } else if (isOne(reading, at, NOUNS)) {
    if (!isWord(reading, next, OF)) return null;
    next++;
    if (isOne(reading, next, THIS_OR_ITS)) next++;
    if (isWord(reading, next, YEAR)) {
      const year = readYear(reading, next + 1);
      if (year !== null) return found(next + 2, { kind: 'year', year, fiscal: false }, edge);
    }
  } else if (isHyphen(reading, next)) next++;
  else if (isWord(reading, next, IN)) {
    next++;
    if (isWord(reading, next, THE)) next++;
  }
  if (!isInline(reading, next)) return null;
  const whole = readWhole(reading, next);
  if (!whole || whole.edge || whole.expression.kind === 'decade') return null;
  // "later this year" is no part of it but what is left of it (guideline, decisions)
  if (isWord(reading, at, LATER) && !(whole.expression.kind === 'relative' && whole.expression.offset < 0))
    return null;
  return found(whole.end, whole.expression, edge);
}
