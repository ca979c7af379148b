import { NUMBER } from '../text/classes.js';
import {
  COLON,
  HYPHEN,
  hasClass,
  isGlued,
  isInline,
  isMark,
  isOne,
  OPEN,
  type Reading,
  SLASH,
  textOf,
  words,
} from '../text/reading.js';
import { MARK } from '../text/tokens.js';
import { found, type Read, readInteger, readYear } from './read.js';

/** Words a date stands behind, and hardly a serial number. */
const BEFORE_DATES = words(
  ...'in by since until till through from to of between and before after during due expires expiring maturing matures'.split(
    ' ',
  ),
);
const isDateContext = (reading: Reading, at: number): boolean =>
  isInline(reading, at) &&
  (isOne(reading, at - 1, BEFORE_DATES) || isMark(reading, at - 1, OPEN) || isMark(reading, at - 1, COLON));

/** Whether a number in figures is whole: nothing is glued to it that would go on with it. */
const endsThere = (reading: Reading, at: number): boolean =>
  !isGlued(reading, at) ||
  (reading.tokens.kind[at] === MARK &&
    !((isMark(reading, at, SLASH) || isMark(reading, at, HYPHEN)) && isGlued(reading, at + 1)));

const twoDigits = (reading: Reading, at: number): boolean =>
  hasClass(reading, at, NUMBER) && textOf(reading, at).length === 2;

/**
 * Reads a month and its year in figures where a word shows that they are a date.
 *
 * Takes "by 06/2025", "since 2024-03", "until 2024/11". Refuses "No. 17/2026", "Directive 04/2015", "in 13/2025".
 */
export function readMonthInFigures(reading: Reading, at: number): Read | null {
  if (isGlued(reading, at) && !isMark(reading, at - 1, OPEN)) return null;
  const separator = at + 1;
  const slash = isMark(reading, separator, SLASH);
  if (!slash && !isMark(reading, separator, HYPHEN)) return null;
  if (!isGlued(reading, separator) || !isGlued(reading, at + 2) || !endsThere(reading, at + 3)) return null;
  if (!isDateContext(reading, at)) return null;
  const yearFirst = readYear(reading, at);
  const month = yearFirst === null ? at : at + 2;
  const year = yearFirst ?? (slash ? readYear(reading, at + 2) : null);
  const number = twoDigits(reading, month) ? readInteger(reading, month, 1, 12) : null;
  return year === null || number === null ? null : found(at + 3, { kind: 'month', year, month: number });
}
