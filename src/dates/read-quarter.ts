import { CARDINAL, FISCAL, NUMBER, ORDINAL, PERIOD, PERIOD_LABEL, RELATIVE } from '../text/classes.js';
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
  type Reading,
  SLASH,
  words,
} from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { found, OF, type Read, readAnyYear, readInteger } from './read.js';
import { isCalendar, isYearLabel, readYearTail, type YearTail } from './read-year.js';
import { ordinals, periods, relatives } from './words.js';

const QUARTERS = words('q', 'fq', 'qfy');
const HALVES = words('h', 'hfy');
/** Labels of fiscal periods: "FQ3 2025", "4QFY25". */
const FISCAL_LABELS = words('fq', 'qfy', 'hfy');
const MONTHS = hashOf('months');
const FIRST = hashOf('first');
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

/** Behind "of", "this year" or "next year": by how many years it lies off, and the token behind it. */
function readYearOffset(reading: Reading, at: number): { offset: number; end: number } | null {
  const relative = at + 1;
  const year =
    isWord(reading, at, OF) && hasClass(reading, relative, RELATIVE) && isWord(reading, at + 2, YEAR);
  return year ? { offset: relatives.get(reading.tokens.hash[relative]!)!, end: at + 3 } : null;
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
  const end = next + 1;
  const period = periodOf(kind, ordinal.ordinal, readYearTail(reading, end), end, labelled);
  const off = period?.end === end && !labelled ? readYearOffset(reading, end) : null;
  return off ? found(off.end, { kind: 'this', of: period!.expression, offset: off.offset }) : period;
}

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

/** Reads "Q3 2024", "H1 FY26", "Q4'24", "3Q24", "1H 2025", "Q425". */
export function readLetterPeriod(reading: Reading, at: number): Read | null {
  const kindOf = (token: number): 'quarter' | 'half' | null =>
    isOne(reading, token, QUARTERS) ? 'quarter' : isOne(reading, token, HALVES) ? 'half' : null;
  if (hasClass(reading, at, PERIOD_LABEL) && !isYearLabel(reading, at)) {
    const kind = kindOf(at);
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
      if (year) return periodOf(kind, ordinal, { ...year, fiscal: false }, end, false);
    }
    const short = isApostrophe(reading, end) ? readAnyYear(reading, end) : readSlashYear(reading, end);
    const tail = short ? { ...short, fiscal: false } : readYearTail(reading, end);
    return periodOf(kind, ordinal, tail, end, isOne(reading, at, FISCAL_LABELS));
  }
  const ordinal = readInteger(reading, at, 1, 4);
  if (ordinal === null || !isGlued(reading, at + 1)) return null;
  const kind = kindOf(at + 1);
  if (!kind || !isCapitalised(reading, at + 1)) return null;
  const glued = isGlued(reading, at + 2) ? readAnyYear(reading, at + 2) : null;
  const short = glued ?? readSlashYear(reading, at + 2);
  const tail = short ? { ...short, fiscal: false } : readYearTail(reading, at + 2);
  return periodOf(kind, ordinal, tail, at + 2, isOne(reading, at + 1, FISCAL_LABELS));
}

/** Reads "first six months of fiscal year 2024" as the quarter, half or months it is. */
export function readFirstMonths(reading: Reading, at: number): Read | null {
  if (!isWord(reading, at, FIRST) || !hasClass(reading, at + 1, CARDINAL | NUMBER)) return null;
  const number = reading.numbers.get(at + 1);
  if (!number || !isWord(reading, number.end, MONTHS)) return null;
  const end = number.end + 1;
  const tail = isWord(reading, end, OF) ? readYearTail(reading, end) : null;
  if (!tail) return null;
  const { year, fiscal } = tail;
  if (number.value === 3) return found(tail.end, { kind: 'quarter', ordinal: 1, year, fiscal });
  if (number.value === 6) return found(tail.end, { kind: 'half', ordinal: 1, year, fiscal });
  if (fiscal) {
    const quarter = (ordinal: number) => ({ kind: 'quarter', ordinal, year, fiscal }) as const;
    return number.value === 9 ? found(tail.end, { kind: 'range', from: quarter(1), to: quarter(3) }) : null;
  }
  if (number.value > 12 || number.value < 1) return null;
  const last = { kind: 'month', year, month: number.value } as const;
  return found(tail.end, {
    kind: 'range',
    from: { kind: 'day', year, month: 1, day: 1 },
    to: { kind: 'day', year, month: last.month, day: new Date(Date.UTC(year, last.month, 0)).getUTCDate() },
  });
}
