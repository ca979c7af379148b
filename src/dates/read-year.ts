import { FISCAL, RELATIVE } from '../text/classes.js';
import {
  COMMA,
  hasClass,
  hashOf,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isWord,
  type Reading,
} from '../text/reading.js';
import { OF, readAnyYear, readSplitYear, readYear, THE } from './read.js';
import { relatives } from './words.js';

const YEAR = hashOf('year');
const FY = hashOf('fy');
const CY = hashOf('cy');
const CALENDAR = hashOf('calendar');
const ITS = hashOf('its');
const OUR = hashOf('our');

/** Whether a word of the class FISCAL is a calendar year's: "calendar 2025", "CY25". */
export const isCalendar = (reading: Reading, at: number): boolean =>
  isWord(reading, at, CY) || isWord(reading, at, CALENDAR);

/** Whether a letter label is one of a year: "FY24", "CY25". */
export const isYearLabel = (reading: Reading, at: number): boolean =>
  isWord(reading, at, FY) || isWord(reading, at, CY);

/** A year that belongs to a period, up to token `end`. */
export interface YearTail {
  readonly year: number;
  readonly fiscal: boolean;
  readonly end: number;
}

/**
 * Reads a fiscal or calendar year by its label: "fiscal 2025", "fiscal year 2024", "FY24", "CY2025",
 * "FY 2024-25", which is named for the year it ends in.
 */
export function readLabelledYear(reading: Reading, at: number): YearTail | null {
  if (!hasClass(reading, at, FISCAL)) return null;
  const fiscal = !isCalendar(reading, at);
  const word = isHyphen(reading, at + 1) && isGlued(reading, at + 1) ? at + 2 : at + 1;
  let next = isWord(reading, word, YEAR) ? word + 1 : at + 1;
  if (isMark(reading, next, COMMA) || isHyphen(reading, next)) next++;
  if (!isInline(reading, next)) return null;
  const split = fiscal ? readSplitYear(reading, next) : null;
  const read = split ?? (isYearLabel(reading, at) ? readAnyYear(reading, next) : wholeYear(reading, next));
  return read && { ...read, fiscal };
}

const wholeYear = (reading: Reading, at: number): { year: number; end: number } | null => {
  const year = readYear(reading, at);
  return year === null ? null : { year, end: at + 1 };
};

/** The year behind a quarter or half: "of 2024", ", 2024", "fiscal 2024", "of fiscal year 2024", "FY26". */
export function readYearTail(reading: Reading, at: number): YearTail | null {
  let next = at;
  if (isMark(reading, next, COMMA)) next++;
  if (isWord(reading, next, OF)) next++;
  if (isWord(reading, next, THE) || isWord(reading, next, ITS) || isWord(reading, next, OUR)) next++;
  if (!isInline(reading, next) && next < reading.tokens.count) return null;
  if (hasClass(reading, next, FISCAL)) return readLabelledYear(reading, next);
  if (isWord(reading, next, YEAR)) next++;
  // only fiscal years are split: "third quarter of 2024/25"
  const split = readSplitYear(reading, next);
  if (split) return { ...split, fiscal: true };
  const year = wholeYear(reading, next);
  return year && { ...year, fiscal: false };
}

/** A year named by where it lies, up to token `end`: "of last year" is -1. */
export interface YearOffset {
  readonly offset: number;
  readonly fiscal: boolean;
  readonly end: number;
}

/** Reads the year behind a period that is named by where it lies: "of this year", "next year", "of the last fiscal year". */
export function readYearOffset(reading: Reading, at: number): YearOffset | null {
  const of = isWord(reading, at, OF) ? at + 1 : at;
  const relative = isWord(reading, of, THE) && of > at ? of + 1 : of;
  if (!hasClass(reading, relative, RELATIVE) || !isInline(reading, relative)) return null;
  const fiscal = hasClass(reading, relative + 1, FISCAL) && !isCalendar(reading, relative + 1);
  const year = hasClass(reading, relative + 1, FISCAL) ? relative + 2 : relative + 1;
  if (!isWord(reading, year, YEAR) || !isInline(reading, year)) return null;
  return { offset: relatives.get(reading.tokens.hash[relative]!)!, fiscal, end: year + 1 };
}
