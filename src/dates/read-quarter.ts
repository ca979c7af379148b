import { FISCAL, ORDINAL, PERCENT, PERIOD, PERIOD_LABEL, SCALE, TIME_UNIT } from '../text/classes.js';
import { endOfOrdinal } from '../text/numbers.js';
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
  PERCENT_SIGN,
  type Reading,
  SLASH,
  words,
} from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { LAST } from '../words/calendar-words.js';
import type { Expression } from './expression.js';
import { found, OF, type Read, readAnyYear, readInteger, skipPoint, THE } from './read.js';
import { isCalendar, isYearLabel, readYearOffset, readYearTail, type YearTail } from './read-year.js';
import { ordinals, periods } from './words.js';

const QUARTERS = words('q', 'fq', 'qfy');
const HALVES = words('h', 'hfy');
/** Labels of fiscal periods: "FQ3 2025", "4QFY25". */
const FISCAL_LABELS = words('fq', 'qfy', 'hfy');
const LAST_WORD = hashOf('last');
/** Ordinals that other things have too: they need a year with them. */
const OUTER = words('final', 'closing', 'opening');
const YEAR = hashOf('year');

/** The ordinal of a period, in words or digits ("third", "3rd"), and the token behind it. */
export function readOrdinal(reading: Reading, at: number): { ordinal: number; end: number } | null {
  if (hasClass(reading, at, ORDINAL))
    return { ordinal: ordinals.get(reading.tokens.hash[at]!)!, end: at + 1 };
  const ordinal = readInteger(reading, at, 1, 4);
  const end = endOfOrdinal(reading.tokens, at);
  return ordinal === null || end === at + 1 ? null : { ordinal, end };
}

const periodOf = (
  kind: 'quarter' | 'half',
  ordinal: number,
  tail: YearTail | null,
  end: number,
  fiscal: boolean,
): Read | null =>
  kind === 'half' && ordinal > 2
    ? null
    : found(tail?.end ?? end, {
        kind,
        ordinal,
        year: tail?.year ?? null,
        fiscal: fiscal || (tail?.fiscal ?? false),
      });

/** The period in the year that stands behind it by where it lies: "Q2 of this year", "first half next year". */
function inNamedYear(reading: Reading, { end, expression }: Read): Read | null {
  const year = readYearOffset(reading, end);
  if (!year || !('year' in expression) || expression.year !== null) return null;
  const of = year.fiscal ? ({ ...expression, fiscal: true } as Expression) : expression;
  return found(year.end, { kind: 'this', of, offset: year.offset });
}

/**
 * Reads a quarter or half by its ordinal: "third quarter of 2024", "second-quarter 2025", "fiscal third
 * quarter", "2nd half of 2026", "first quarter of next year". Refuses "first quarterly", "second half million".
 */
export function readOrdinalPeriod(reading: Reading, at: number, fiscal: boolean): Read | null {
  const ordinal = readOrdinal(reading, at);
  if (!ordinal) return null;
  let next = ordinal.end;
  if (isHyphen(reading, next)) next++;
  let labelled = fiscal;
  if (hasClass(reading, next, FISCAL)) {
    labelled ||= !isCalendar(reading, next);
    next++;
  }
  const kind = hasClass(reading, next, PERIOD) ? periods.get(reading.tokens.hash[next]!) : undefined;
  if (!kind || !isInline(reading, next)) return null;
  const tail = readYearTail(reading, skipPoint(reading, next + 1));
  const end = tail ? skipPoint(reading, next + 1) : next + 1;
  const nth = ordinal.ordinal === LAST ? lastOf(kind) : ordinal.ordinal;
  const period = periodOf(kind, nth, tail, end, labelled);
  if (!period) return null;
  const named = tail || labelled ? null : inNamedYear(reading, period);
  // "the final quarter" of what the text does not say
  const isBare = !tail && !named && !labelled && isOne(reading, at, OUTER) && !isOfYear(reading, end);
  return isBare ? null : (named ?? period);
}

const lastOf = (kind: 'quarter' | 'half'): number => (kind === 'half' ? 2 : 4);

/** "of the year", "of the fiscal year". */
function isOfYear(reading: Reading, at: number): boolean {
  const the = isWord(reading, at, OF) && isWord(reading, at + 1, THE) ? at + 2 : -1;
  return isWord(reading, hasClass(reading, the, FISCAL) ? the + 1 : the, YEAR);
}

/** Reads "last quarter of 2015", "last half of this year"; without its year it is the one before now. */
export function readLastPeriod(reading: Reading, at: number): Read | null {
  if (!isWord(reading, at, LAST_WORD) || !hasClass(reading, at + 1, PERIOD) || !isInline(reading, at + 1))
    return null;
  const kind = periods.get(reading.tokens.hash[at + 1]!);
  const end = at + 2;
  if (!kind || !(isWord(reading, end, OF) || hasClass(reading, end, FISCAL))) return null;
  const tail = readYearTail(reading, end);
  const period = periodOf(kind, lastOf(kind), tail, end, false);
  if (tail || isOfYear(reading, end)) return period;
  return period && inNamedYear(reading, period);
}

/** Reads "Quarter 1 2018", "Qtr. 3", "Half 2 of 2024": the word in front of its number. */
export function readNumberedPeriod(reading: Reading, at: number): Read | null {
  const kind =
    hasClass(reading, at, PERIOD) && isCapitalised(reading, at)
      ? periods.get(reading.tokens.hash[at]!)
      : undefined;
  if (!kind) return null;
  const number = skipPoint(reading, at + 1);
  const ordinal =
    isInline(reading, number) && !isGlued(reading, number) ? readInteger(reading, number, 1, 4) : null;
  if (ordinal === null || isUnitBehind(reading, number + 1)) return null;
  const end = number + 1;
  const slash = readSlashYear(reading, end);
  const tail = slash ? { ...slash, fiscal: false } : readYearTail(reading, end);
  const period = periodOf(kind, ordinal, tail, end, false);
  return period && ((tail ? null : inNamedYear(reading, period)) ?? period);
}

/** Whether a number counts what stands behind it: "Half 2 million". */
const isUnitBehind = (reading: Reading, at: number): boolean =>
  isInline(reading, at) &&
  (hasClass(reading, at, SCALE | TIME_UNIT | PERCENT) || isMark(reading, at, PERCENT_SIGN));

/** The year behind a slash: the "/24" of "Q2/24". */
const readSlashYear = (reading: Reading, at: number): { year: number; end: number } | null =>
  isMark(reading, at, SLASH) && isGlued(reading, at) && isGlued(reading, at + 1)
    ? readAnyYear(reading, at + 1)
    : null;

/** A quarter and its year in one number: the "425" of "Q425". */
function readRun(reading: Reading, at: number): { ordinal: number; year: number } | null {
  const run = readInteger(reading, at, 100, 499);
  return run === null || run % 100 < 10 ? null : { ordinal: Math.floor(run / 100), year: 2000 + (run % 100) };
}

const kindOf = (reading: Reading, at: number): 'quarter' | 'half' | null =>
  isOne(reading, at, QUARTERS) ? 'quarter' : isOne(reading, at, HALVES) ? 'half' : null;

/** Reads "Q3 2024", "H1 FY26", "Q4'24", "3Q24", "1H 2025", "Q425". */
export function readLetterPeriod(reading: Reading, at: number): Read | null {
  if (hasClass(reading, at, PERIOD_LABEL) && !isYearLabel(reading, at)) {
    const kind = kindOf(reading, at);
    const run = kind === 'quarter' && isGlued(reading, at + 1) ? readRun(reading, at + 1) : null;
    if (run)
      return isCapitalised(reading, at) ? found(at + 2, { kind: 'quarter', fiscal: false, ...run }) : null;
    const ordinal = isGlued(reading, at + 1) ? readInteger(reading, at + 1, 1, 4) : null;
    if (!kind || ordinal === null || !isCapitalised(reading, at)) return null;
    const end = at + 2;
    // a model number: "Q4x"
    if (isGlued(reading, end) && reading.tokens.kind[end] === WORD && !hasClass(reading, end, FISCAL))
      return null;
    if (isHyphen(reading, end) && isGlued(reading, end) && isGlued(reading, end + 1)) {
      const year = readAnyYear(reading, end + 1);
      if (year)
        return periodOf(kind, ordinal, { ...year, fiscal: false }, end, isOne(reading, at, FISCAL_LABELS));
    }
    const short = isApostrophe(reading, end) ? readAnyYear(reading, end) : readSlashYear(reading, end);
    const tail = short ? { ...short, fiscal: false } : readYearTail(reading, end);
    const period = periodOf(kind, ordinal, tail, end, isOne(reading, at, FISCAL_LABELS));
    return period && ((tail ? null : inNamedYear(reading, period)) ?? period);
  }
  const ordinal = readInteger(reading, at, 1, 4);
  if (ordinal === null || !isGlued(reading, at + 1)) return null;
  const kind = kindOf(reading, at + 1);
  if (!kind || !isCapitalised(reading, at + 1)) return null;
  const glued = isGlued(reading, at + 2) ? readAnyYear(reading, at + 2) : null;
  const short = glued ?? readSlashYear(reading, at + 2);
  const tail = short ? { ...short, fiscal: false } : readYearTail(reading, at + 2);
  const period = periodOf(kind, ordinal, tail, at + 2, isOne(reading, at + 1, FISCAL_LABELS));
  return period && ((tail ? null : inNamedYear(reading, period)) ?? period);
}

/** Reads the letter and number of a quarter or half alone: the "Q2" of "2017-Q2, 2017-Q3". */
export function readLetterLabel(reading: Reading, at: number): Read | null {
  const kind = kindOf(reading, at);
  const ordinal = isGlued(reading, at + 1) ? readInteger(reading, at + 1, 1, 4) : null;
  if (!kind || ordinal === null || !isCapitalised(reading, at)) return null;
  const end = at + 2;
  return isGlued(reading, end) && reading.tokens.kind[end] === WORD
    ? null
    : periodOf(kind, ordinal, null, end, isOne(reading, at, FISCAL_LABELS));
}
