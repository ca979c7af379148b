import {
  CARDINAL,
  FISCAL,
  MONTH,
  NUMBER,
  ORDINAL,
  PERIOD,
  PERIOD_LABEL,
  RELATIVE,
  SEASON,
  TIME_UNIT,
} from '../text/classes.js';
import { endOfOrdinal } from '../text/numbers.js';
import {
  COMMA,
  hasClass,
  hashOf,
  isApostrophe,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  isOne,
  isWord,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { found, OF, type Read, readAnyYear, readInteger, readYear, THE } from './read.js';
import { readMonth } from './read-day.js';
import { ordinals, periods, relatives, seasons, units } from './words.js';

const YEAR = hashOf('year');
const FULL = hashOf('full');
const FY = hashOf('fy');
const CY = hashOf('cy');
const CALENDAR = hashOf('calendar');
const Q = hashOf('q');
const H = hashOf('h');
const MONTHS = hashOf('months');
const FIRST = hashOf('first');
const S = hashOf('s');
const ITS = hashOf('its');
const OUR = hashOf('our');

interface YearTail {
  readonly year: number;
  readonly fiscal: boolean;
  readonly end: number;
}

/**
 * Reads a fiscal or calendar year by its label: "fiscal 2025", "fiscal year 2024", "FY24", "CY2025".
 */
function readLabelledYear(reading: Reading, at: number): YearTail | null {
  if (!hasClass(reading, at, FISCAL)) return null;
  const { hash } = reading.tokens;
  const fiscal = hash[at] !== CY && hash[at] !== CALENDAR;
  let next = isWord(reading, at + 1, YEAR) ? at + 2 : at + 1;
  if (isMark(reading, next, COMMA) || isHyphen(reading, next)) next++;
  if (!isInline(reading, next)) return null;
  const label = hash[at] === FY || hash[at] === CY;
  const read = label ? readAnyYear(reading, next) : isYear(reading, next);
  return read && { ...read, fiscal };
}

const isYear = (reading: Reading, at: number): { year: number; end: number } | null => {
  const year = readYear(reading, at);
  return year === null ? null : { year, end: at + 1 };
};

/** The year behind a quarter or half: "of 2024", ", 2024", "fiscal 2024", "of fiscal year 2024", "FY26". */
function readYearTail(reading: Reading, at: number): YearTail | null {
  let next = at;
  if (isMark(reading, next, COMMA)) next++;
  if (isWord(reading, next, OF)) next++;
  if (isWord(reading, next, THE) || isWord(reading, next, ITS) || isWord(reading, next, OUR)) next++;
  if (!isInline(reading, next) && next < reading.tokens.count) return null;
  if (hasClass(reading, next, FISCAL)) return readLabelledYear(reading, next);
  if (isWord(reading, next, YEAR)) next++;
  const year = isYear(reading, next);
  return year && { ...year, fiscal: false };
}

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

/**
 * Reads a quarter or half by its ordinal: "third quarter of 2024", "second-quarter 2025", "fiscal third
 * quarter", "2nd half of 2026". Refuses "first quarterly", "second half million".
 */
function readOrdinalPeriod(reading: Reading, at: number, fiscal: boolean): Read | null {
  const ordinal = readOrdinal(reading, at);
  if (!ordinal) return null;
  let next = ordinal.end;
  if (isHyphen(reading, next)) next++;
  let labelled = fiscal;
  if (hasClass(reading, next, FISCAL)) {
    labelled ||= reading.tokens.hash[next] !== CALENDAR;
    next++;
  }
  const kind = hasClass(reading, next, PERIOD) ? periods.get(reading.tokens.hash[next]!) : undefined;
  if (!kind || !isInline(reading, next)) return null;
  return periodOf(kind, ordinal.ordinal, readYearTail(reading, next + 1), next + 1, labelled);
}

/** Reads "Q3 2024", "H1 FY26", "Q4'24", "3Q24", "1H 2025". */
function readLetterPeriod(reading: Reading, at: number): Read | null {
  const { hash } = reading.tokens;
  const kindOf = (token: number): 'quarter' | 'half' | null =>
    isWord(reading, token, Q) ? 'quarter' : isWord(reading, token, H) ? 'half' : null;
  if (hasClass(reading, at, PERIOD_LABEL) && hash[at] !== FY && hash[at] !== CY) {
    const kind = kindOf(at);
    const ordinal = isGlued(reading, at + 1) ? readInteger(reading, at + 1, 1, 4) : null;
    if (!kind || ordinal === null || !isCapitalised(reading, at)) return null;
    const end = at + 2;
    if (isHyphen(reading, end) && isGlued(reading, end) && isGlued(reading, end + 1)) {
      const year = readAnyYear(reading, end + 1);
      if (year) return periodOf(kind, ordinal, { ...year, fiscal: false }, end, false);
    }
    const short = isApostrophe(reading, end) ? readAnyYear(reading, end) : null;
    const tail = short ? { ...short, fiscal: false } : readYearTail(reading, end);
    return periodOf(kind, ordinal, tail, end, false);
  }
  const ordinal = readInteger(reading, at, 1, 4);
  if (ordinal === null || !isGlued(reading, at + 1)) return null;
  const kind = kindOf(at + 1);
  if (!kind || !isCapitalised(reading, at + 1)) return null;
  const glued = isGlued(reading, at + 2) ? readAnyYear(reading, at + 2) : null;
  const tail = glued ? { ...glued, fiscal: false } : readYearTail(reading, at + 2);
  return periodOf(kind, ordinal, tail, at + 2, false);
}

/** Reads "first six months of fiscal year 2024" as the quarter, half or months it is. */
function readFirstMonths(reading: Reading, at: number): Read | null {
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

/** Reads "fiscal 2025", "FY24", "fiscal 2024 third quarter", "fiscal third quarter of 2024". */
function readFiscal(reading: Reading, at: number): Read | null {
  const labelled = readLabelledYear(reading, at);
  if (labelled) {
    const { year, fiscal, end } = labelled;
    const behind = readPeriodBehindYear(reading, end, year, fiscal);
    return behind ?? found(end, { kind: 'year', year, fiscal });
  }
  const fiscal = reading.tokens.hash[at] !== CALENDAR && reading.tokens.hash[at] !== CY;
  const read = readOrdinalPeriod(reading, at + 1, fiscal);
  return isInline(reading, at + 1) ? read : null;
}

/** Reads a quarter or half that stands behind its year: the "third quarter" of "2024 third quarter". */
function readPeriodBehindYear(reading: Reading, at: number, year: number, fiscal: boolean): Read | null {
  if (!isInline(reading, at)) return null;
  const read = readOrdinalPeriod(reading, at, fiscal) ?? readLetterPeriod(reading, at);
  if (!read) return null;
  const { expression } = read;
  if ((expression.kind !== 'quarter' && expression.kind !== 'half') || expression.year !== null) return null;
  return found(read.end, { ...expression, year, fiscal });
}

/** Reads "2024 third quarter", "1990s" and a year on its own. */
function readYearFirst(reading: Reading, at: number): Read | null {
  const year = readYear(reading, at);
  if (year === null) return null;
  if (isWord(reading, at + 1, S) && isGlued(reading, at + 1))
    return year % 10 === 0 ? found(at + 2, { kind: 'decade', decade: year / 10 }) : null;
  const behind = readPeriodBehindYear(reading, at + 1, year, false);
  if (behind) return behind;
  return found(at + 1, { kind: 'year', year, fiscal: false });
}

/** Reads "summer 2025", "fall of 2024". */
function readSeason(reading: Reading, at: number): Read | null {
  const season = seasons.get(reading.tokens.hash[at]!)!;
  const next = isMark(reading, at + 1, COMMA) || isWord(reading, at + 1, OF) ? at + 2 : at + 1;
  const year = isInline(reading, next) ? readYear(reading, next) : null;
  return year === null ? null : found(next + 1, { kind: 'season', year, season });
}

/** Reads "this year", "last quarter", "this autumn", "next September". */
function readRelative(reading: Reading, at: number): Read | null {
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
  const unit = hasClass(reading, next, TIME_UNIT) ? units.get(reading.tokens.hash[next]!) : undefined;
  if (!unit || !['week', 'month', 'quarter', 'year'].includes(unit) || textOf(reading, next).endsWith('s'))
    return null;
  return found(next + 1, { kind: 'relative', unit, offset });
}

/**
 * Reads a period of the calendar or fiscal year, or a year.
 *
 * Takes "third quarter of fiscal 2024", "Q3 FY26", "H1 2025", "2024 fourth quarter", "FY24",
 * "summer 2025", "1990s", "last year". Refuses "a quarter of patients", "half", "Q5".
 */
export function readPeriod(reading: Reading, at: number): Read | null {
  if (isMasked(reading, at)) return null;
  if (hasClass(reading, at, FISCAL)) {
    const read = readFiscal(reading, at);
    if (read) return read;
  }
  if (hasClass(reading, at, ORDINAL))
    return readFirstMonths(reading, at) ?? readOrdinalPeriod(reading, at, false);
  if (hasClass(reading, at, NUMBER))
    return (
      readLetterPeriod(reading, at) ?? readYearFirst(reading, at) ?? readOrdinalPeriod(reading, at, false)
    );
  if (hasClass(reading, at, PERIOD_LABEL)) return readLetterPeriod(reading, at);
  if (hasClass(reading, at, SEASON)) return readSeason(reading, at);
  if (hasClass(reading, at, RELATIVE)) return readRelative(reading, at);
  return null;
}

/** Reads "the quarter", "the year": the period the release reports on, which its context must tell. */
export function readReported(reading: Reading, at: number): Read | null {
  if (!hasClass(reading, at, TIME_UNIT | PERIOD)) return null;
  const unit = units.get(reading.tokens.hash[at]!);
  if (unit !== 'quarter' || textOf(reading, at).endsWith('s')) return null;
  if (isWord(reading, at + 1, OF) || isHyphen(reading, at + 1)) return null;
  const before = isWord(reading, at - 1, FULL) || hasClass(reading, at - 1, FISCAL) ? at - 2 : at - 1;
  return isWord(reading, before, THE) ? found(at + 1, { kind: 'reported', unit }) : null;
}

const WEEK = hashOf('week');
const WEEK_CONTEXT = words('calendar', 'trading', 'buyback', 'in', 'during', 'for', 'of');
const STUDY = words(
  ...'patients patient participants subjects trial study dose dosing dosed baseline placebo endpoint treatment clinical'.split(
    ' ',
  ),
);

/** Whether a text is about a study, where "week 24" is a time point and not a week of the year. */
function isStudyText({ tokens }: Reading): boolean {
  for (let at = 0; at < tokens.count; at++) if (STUDY.has(tokens.hash[at]!)) return true;
  return false;
}

/** Reads "week 23" as a calendar week where the text is not about a study. */
export function readCalendarWeek(reading: Reading, at: number): Read | null {
  if (!isWord(reading, at, WEEK) || !isOne(reading, at - 1, WEEK_CONTEXT)) return null;
  const week = readInteger(reading, at + 1, 1, 53);
  if (week === null || isStudyText(reading)) return null;
  return found(at + 2, { kind: 'week', week });
}

const SEASON_CONTEXT = words('in', 'during', 'by', 'over', 'since', 'until', 'before');
const EVERYDAY_SEASONS = words('fall', 'spring');

/** Reads a season without its year where a preposition shows that it is one: "in summer", "by autumn". */
export function readBareSeason(reading: Reading, at: number): Read | null {
  const the = isWord(reading, at - 1, THE);
  if (isCapitalised(reading, at) || !isOne(reading, the ? at - 2 : at - 1, SEASON_CONTEXT)) return null;
  if (isOne(reading, at, EVERYDAY_SEASONS) && (!the || isWord(reading, at + 1, OF))) return null;
  return found(at + 1, { kind: 'season', year: null, season: seasons.get(reading.tokens.hash[at]!)! });
}
