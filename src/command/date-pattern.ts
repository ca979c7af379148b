import { isIsoDay } from '../text/days.js';

/** Finds the day in the name of a file, YYYY-MM-DD; null where there is none. */
export type DateFromName = (name: string) => string | null;

const PARTS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  DD: '(?<day>\\d{2})',
};

/**
 * Makes what finds a day in names of files by a pattern such as `YYYYMMDD`, `DD.MM.YYYY` or `release_YYYY-MM-DD`:
 * year, month and day stand once each, all else stands for itself. It may stand anywhere in a name, but within no
 * longer number.
 *
 * @returns null where the pattern lacks a part, or has one twice
 */
export function dateFromName(pattern: string): DateFromName | null {
  const pieces = pattern.split(/(YYYY|MM|DD)/);
  const isWhole = Object.keys(PARTS).every((part) => pieces.filter((piece) => piece === part).length === 1);
  if (!isWhole) return null;
  const source = pieces.map((piece) => PARTS[piece] ?? piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const regex = new RegExp(`(?<!\\d)${source.join('')}(?!\\d)`, 'g');
  return (name) => {
    for (const { groups } of name.matchAll(regex)) {
      const day = `${groups!.year}-${groups!.month}-${groups!.day}`;
      if (isIsoDay(day)) return day;
    }
    return null;
  };
}
