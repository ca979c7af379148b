import { MONTH, NUMBER, RELATIVE, SIGN, TIME_UNIT } from '../text/classes.js';
import {
  hasClass,
  hashOf,
  isApostrophe,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
  SLASH,
  words,
} from '../text/reading.js';
import { LAST } from '../words/calendar-words.js';
import type { Expression, PartUnit } from './expression.js';
import { found, OF, type Read, readAnyYear, readInteger, readYear, THE } from './read.js';
import { readMonth } from './read-month.js';
import { readOrdinal } from './read-quarter.js';
import { readRelative } from './read-relative.js';
import { readYearOffset, readYearTail, type YearTail } from './read-year.js';
import { units } from './words.js';

const LAST_WORDS = words('last', 'final', 'closing');
const FIRST_WORDS = words('first', 'opening', 'initial');
const IN = hashOf('in');
const M = hashOf('m');
const PART_UNITS: ReadonlySet<string> = new Set(['day', 'week', 'month']);
/** Of a month no more weeks or days are counted than it has. */
const MOST: Readonly<Record<PartUnit, number>> = { day: 31, week: 4, month: 0 };
const MOST_OF_YEAR: Readonly<Record<PartUnit, number>> = { day: 366, week: 52, month: 12 };

/** How a part is counted: its side, and how many units lie before it. */
interface Count {
  readonly side: 'START' | 'END';
  readonly skipped: number;
  readonly count: number;
  readonly unit: PartUnit;
  readonly end: number;
}

/** "first two weeks", "second month", "last day", up to the unit. */
function readCount(reading: Reading, at: number): Count | null {
  const isLast = isOne(reading, at, LAST_WORDS);
  const isFirst = isOne(reading, at, FIRST_WORDS);
  const ordinal = isLast || isFirst ? null : readOrdinal(reading, at);
  if (!isLast && !isFirst && !ordinal) return null;
  const behind = ordinal?.end ?? at + 1;
  const number = ordinal ? undefined : reading.numbers.get(behind);
  const noun = number ? (isHyphen(reading, number.end) ? number.end + 1 : number.end) : behind;
  const unit = hasClass(reading, noun, TIME_UNIT) ? units.get(reading.tokens.hash[noun]!) : undefined;
  if (!unit || !PART_UNITS.has(unit) || !isInline(reading, noun)) return null;
  const count = number?.value ?? 1;
  if (!Number.isInteger(count) || count < 1 || (ordinal && ordinal.ordinal === LAST)) return null;
  return {
    side: isLast ? 'END' : 'START',
    skipped: ordinal ? ordinal.ordinal - 1 : 0,
    count,
    unit: unit as PartUnit,
    end: noun + 1,
  };
}

const quarterOf = (ordinal: number, year: number, fiscal: boolean) =>
  ({ kind: 'quarter', ordinal, year, fiscal }) as const;

/** Whole quarters and halves among months counted from the beginning or end of a year (guideline, decisions). */
function wholePart(
  { side, skipped, count }: Omit<Count, 'unit' | 'end'>,
  { year, fiscal }: YearTail,
): Expression | null {
  if (skipped > 0) return null;
  const isLast = side === 'END';
  if (count === 3) return quarterOf(isLast ? 4 : 1, year, fiscal);
  if (count === 6) return { kind: 'half', ordinal: isLast ? 2 : 1, year, fiscal };
  if (count === 9 && fiscal)
    return {
      kind: 'range',
      from: quarterOf(isLast ? 2 : 1, year, true),
      to: quarterOf(isLast ? 4 : 3, year, true),
    };
  return null;
}

/** The part of a year: "first six months of fiscal year 2024", "first two weeks of 2022", "last month of this year". */
function readPartOfYear(reading: Reading, part: Count, at: number): Read | null {
  if (part.skipped + part.count > MOST_OF_YEAR[part.unit]) return null;
  const { side, skipped, count, unit } = part;
  const tail = isWord(reading, at - 1, OF) || isWord(reading, at - 1, IN) ? readYearTail(reading, at) : null;
  if (tail) {
    const whole = unit === 'month' ? wholePart(part, tail) : null;
    if (whole) return found(tail.end, whole);
    const of: Expression = { kind: 'year', year: tail.year, fiscal: false };
    return tail.fiscal ? null : found(tail.end, { kind: 'part', of, unit, count, skipped, side });
  }
  const offset = readYearOffset(reading, at);
  if (!offset || offset.fiscal) return null;
  const whole = unit === 'month' ? wholePart(part, { year: 0, fiscal: false, end: 0 }) : null;
  if (whole)
    return found(offset.end, {
      kind: 'this',
      of: { ...whole, year: null } as Expression,
      offset: offset.offset,
    });
  const of: Expression = { kind: 'relative', unit: 'year', offset: offset.offset };
  return found(offset.end, { kind: 'part', of, unit, count, skipped, side });
}

/** The month that a part is one of: "March", "March 2024", "next month". */
function readMonthWhole(reading: Reading, at: number): Read | null {
  if (hasClass(reading, at, MONTH)) return readMonth(reading, at, true);
  const relative = hasClass(reading, at, RELATIVE) ? readRelative(reading, at) : null;
  const isMonth = relative?.expression.kind === 'relative' && relative.expression.unit === 'month';
  return isMonth ? relative : null;
}

/**
 * Reads a counted part of a year or month.
 *
 * Takes "first two weeks of 2022", "second month of 2021", "first week of March", "last day of June 2024",
 * "first six months of fiscal 2024", "last three months of this year".
 * Refuses "first two weeks of treatment", "last week", "first full week of March".
 */
export function readPartOf(reading: Reading, at: number): Read | null {
  const part = readCount(reading, at);
  if (!part || !(isWord(reading, part.end, OF) || isWord(reading, part.end, IN))) return null;
  const whole = isWord(reading, part.end + 1, THE) ? part.end + 2 : part.end + 1;
  const { side, skipped, count, unit } = part;
  const month = readMonthWhole(reading, whole);
  if (month) {
    if (skipped + count > MOST[unit]) return null;
    return found(month.end, { kind: 'part', of: month.expression, unit, count, skipped, side });
  }
  return readPartOfYear(reading, part, part.end + 1);
}

/** What stands for a number of months from the beginning of a year: "6M", "9M". */
const LABELLED_MONTHS = new Set([3, 6, 9, 12]);

/** Reads "9M 2024", "9M/2019", "6M'24", "9M FY25"; not the "3M 2024" of a company's name. */
export function readLabelledMonths(reading: Reading, at: number): Read | null {
  const count = readInteger(reading, at, 3, 12);
  if (count === null || !LABELLED_MONTHS.has(count) || hasClass(reading, at - 1, SIGN)) return null;
  if (!isWord(reading, at + 1, M) || !isGlued(reading, at + 1) || !isCapitalised(reading, at + 1))
    return null;
  const next = at + 2;
  const joined =
    isGlued(reading, next) && (isMark(reading, next, SLASH) || isHyphen(reading, next)) ? next + 1 : next;
  const isMarked =
    joined > next ||
    isApostrophe(reading, next) ||
    (isGlued(reading, next) && hasClass(reading, next, NUMBER));
  const short = isMarked ? readAnyYear(reading, joined) : null;
  if (count === 3 && !short) return null;
  const year = short ?? wholeYear(reading, next);
  const tail: YearTail | null = year ? { ...year, fiscal: false } : readFiscalYear(reading, next);
  if (!tail) return null;
  const whole = wholePart({ side: 'START', skipped: 0, count }, tail);
  if (whole) return found(tail.end, whole);
  if (tail.fiscal) return null;
  const month = (nth: number) => ({ kind: 'month', year: tail.year, month: nth }) as const;
  return found(tail.end, { kind: 'range', from: month(1), to: month(count) });
}

function wholeYear(reading: Reading, at: number): { year: number; end: number } | null {
  const next = isWord(reading, at, OF) ? at + 1 : at;
  const year = isInline(reading, next) ? readYear(reading, next) : null;
  return year === null ? null : { year, end: next + 1 };
}

const readFiscalYear = (reading: Reading, at: number): YearTail | null => {
  const tail = readYearTail(reading, at);
  return tail?.fiscal ? tail : null;
};
