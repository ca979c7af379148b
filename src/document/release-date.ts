import type { Release } from '../record/release.js';
import type { Reading } from '../text/reading.js';
import type { Metadata } from './document.js';
import type { Line } from './lines.js';
import type { CalendarDay } from './top/dateline.js';
import { isDateLine } from './top/line-kinds.js';

/** The release date, where it was found, and whether its year was worked out. */
export interface ReleaseDate {
  readonly date: string | null;
  readonly dateSource: Release['dateSource'];
  readonly inferred: boolean;
}

const MAX_LINES = 40;
const RELEASE_DATE =
  /^(?:strictly |under )?(?:for )?(?:embargo(?:ed)?|immediate release|release date|release|date|dated|issued|published|(?:press|stock exchange|company|regulatory|media|news) (?:release|announcement))\b/i;
const MAX_LABELLED = 90;
/** A label for the release and its date at the end of a title line: "… — for release 10 December 2025". */
const FOR_RELEASE = /\bfor (?:immediate )?release\b/i;

/** A release date the text gives outside a dateline: a date on its own line near the top, or behind a label. */
export function dayInText(
  { text, tokens }: Reading,
  lines: readonly Line[],
  days: readonly CalendarDay[],
): CalendarDay | null {
  for (const line of lines.slice(0, MAX_LINES)) {
    const content = text.slice(line.start, line.end);
    const labelled =
      content.length < MAX_LABELLED && (RELEASE_DATE.test(content) || FOR_RELEASE.test(content));
    if (!labelled && !isDateLine(content)) continue;
    const day = days.find(
      ({ first, date }) =>
        tokens.start[first]! >= line.start && tokens.start[first]! < line.end && (labelled || date !== null),
    );
    if (day) return day;
  }
  return null;
}

const isDay = (date: string): boolean => new Date(Date.parse(date)).toISOString().startsWith(date);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNumber = (name: string): string =>
  String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
/** A day with its year, alone or in a period: "the quarter ended July 3, 2004". */
const FULL_DAY = new RegExp(
  `\\b((?:${MONTHS.join('|')})[a-z]{0,6})\\.?\\s+(\\d{1,2}),\\s+((?:19|20)\\d\\d)\\b`,
  'i',
);
const EARLY_TEXT = 10_000;

/** A day with the year that brings it closest to another day. */
function nearest(monthDay: string, to: string): string | null {
  const year = Number(to.slice(0, 4));
  const choices = [year, year - 1, year + 1]
    .map((choice) => `${choice}-${monthDay}`)
    .filter((date) => !Number.isNaN(Date.parse(date)) && isDay(date));
  const distance = (date: string) => Math.abs(Date.parse(date) - Date.parse(to));
  return choices.sort((left, right) => distance(left) - distance(right))[0] ?? null;
}

/**
 * The year of a day that is printed without one: the filing's or the page's, else that of the dates in the text
 * it stands closest to.
 *
 * @returns YYYY-MM-DD, null where nothing tells
 */
function withYear({ monthDay }: CalendarDay, { date, filed }: Metadata, text: string): string | null {
  const [, month, day, year] = FULL_DAY.exec(text.slice(0, EARLY_TEXT)) ?? [];
  const printed = month && `${year}-${monthNumber(month)}-${day!.padStart(2, '0')}`;
  const known = filed ?? date ?? printed;
  return known ? nearest(monthDay, known) : null;
}

/** A day printed in the text, its year worked out or not. */
export interface PrintedDay {
  readonly date: string;
  readonly inferred: boolean;
}

/** A day of the text with its year, where there is one. */
export function printedDay(day: CalendarDay | null, metadata: Metadata, text: string): PrintedDay | null {
  if (!day) return null;
  const date = day.date ?? withYear(day, metadata, text);
  return date === null ? null : { date, inferred: day.date === null };
}

/**
 * The release date: what the caller says, what the dateline prints, what the source says, what else is printed
 * near the top, the day of filing. A printed dateline wins over the page's: pages are dated anew when they move.
 */
export function chooseDate(
  option: string | null,
  dateline: PrintedDay | null,
  inText: PrintedDay | null,
  { date: stated, filed }: Metadata,
): ReleaseDate {
  if (option) return { date: option, dateSource: 'option', inferred: false };
  if (dateline) return { ...dateline, dateSource: 'dateline' };
  if (stated) return { date: stated, dateSource: 'metadata', inferred: false };
  if (inText) return { ...inText, dateSource: 'text' };
  if (filed) return { date: filed, dateSource: 'filing', inferred: false };
  return { date: null, dateSource: null, inferred: false };
}
