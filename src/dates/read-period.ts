import { FISCAL, NUMBER, ORDINAL, PERIOD, PERIOD_LABEL, RELATIVE, SEASON } from '../text/classes.js';
import {
  hasClass,
  hashOf,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  isWord,
  type Reading,
  SLASH,
} from '../text/reading.js';
import type { Expression } from './expression.js';
import { found, type Read, readYear } from './read.js';
import { readLabelledMonths, readPartOf } from './read-part.js';
import {
  readLastPeriod,
  readLetterLabel,
  readLetterPeriod,
  readNumberedPeriod,
  readOrdinalPeriod,
} from './read-quarter.js';
import { readRelative } from './read-relative.js';
import { readSeason } from './read-season.js';
import { isCalendar, readLabelledYear } from './read-year.js';

const S = hashOf('s');
const YEAR = hashOf('year');

/** Reads "fiscal 2025", "FY24", "fiscal 2024 third quarter", "fiscal third quarter of 2024". */
function readFiscal(reading: Reading, at: number): Read | null {
  const labelled = readLabelledYear(reading, at);
  if (labelled) {
    const { year, fiscal, end } = labelled;
    const behind = readPeriodBehindYear(reading, end, year, fiscal);
    return behind ?? found(end, { kind: 'year', year, fiscal });
  }
  const fiscal = !isCalendar(reading, at);
  if (!isInline(reading, at + 1)) return null;
  const read = readOrdinalPeriod(reading, at + 1, fiscal);
  if (read || !fiscal || !hasClass(reading, at + 1, PERIOD_LABEL)) return read;
  const letter = readLetterPeriod(reading, at + 1);
  return letter && found(letter.end, { ...letter.expression, fiscal } as Expression);
}

/** Reads a quarter or half that stands behind its year: the "third quarter" of "2024 third quarter". */
function readPeriodBehindYear(reading: Reading, at: number, year: number, fiscal: boolean): Read | null {
  if (!isInline(reading, at)) return null;
  const read = readOrdinalPeriod(reading, at, fiscal) ?? readLetterLabel(reading, at);
  if (!read) return null;
  const { expression } = read;
  if ((expression.kind !== 'quarter' && expression.kind !== 'half') || expression.year !== null) return null;
  return found(read.end, { ...expression, year, fiscal });
}

function labelBehindYear(reading: Reading, at: number, year: number): Read | null {
  const read = readLetterLabel(reading, at);
  return read && found(read.end, { ...read.expression, year } as Expression);
}

/** Reads "2024 third quarter", "2025 fiscal year", "1990s" and a year on its own. */
function readYearFirst(reading: Reading, at: number): Read | null {
  const year = readYear(reading, at);
  if (year === null) return null;
  if (isWord(reading, at + 1, S) && isGlued(reading, at + 1))
    return year % 10 === 0 ? found(at + 2, { kind: 'decade', decade: year / 10 }) : null;
  const joined =
    (isHyphen(reading, at + 1) || isMark(reading, at + 1, SLASH)) &&
    isGlued(reading, at + 1) &&
    isGlued(reading, at + 2);
  // "2017-Q2", "2017Q3", "2018 Q1"
  const behind = joined
    ? labelBehindYear(reading, at + 2, year)
    : readPeriodBehindYear(reading, at + 1, year, false);
  if (behind) return behind;
  if (hasClass(reading, at + 1, FISCAL) && isInline(reading, at + 1) && isWord(reading, at + 2, YEAR))
    return found(at + 3, { kind: 'year', year, fiscal: !isCalendar(reading, at + 1) });
  return found(at + 1, { kind: 'year', year, fiscal: false });
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
  if (hasClass(reading, at, ORDINAL)) return readPartOf(reading, at) ?? readOrdinalPeriod(reading, at, false);
  if (hasClass(reading, at, NUMBER))
    return (
      readLetterPeriod(reading, at) ??
      readYearFirst(reading, at) ??
      readLabelledMonths(reading, at) ??
      readPartOf(reading, at) ??
      readOrdinalPeriod(reading, at, false)
    );
  if (hasClass(reading, at, PERIOD_LABEL)) return readLetterPeriod(reading, at);
  if (hasClass(reading, at, SEASON)) return readSeason(reading, at);
  if (hasClass(reading, at, RELATIVE))
    return readLastPeriod(reading, at) ?? readPartOf(reading, at) ?? readRelative(reading, at);
  if (hasClass(reading, at, PERIOD)) return readNumberedPeriod(reading, at);
  return null;
}
