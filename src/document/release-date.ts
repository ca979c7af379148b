import type { Release } from '../record/release.js';
import type { Reading } from '../text/reading.js';
import type { Metadata } from './document.js';
import type { Line } from './lines.js';
import type { CalendarDay } from './top/dateline.js';
import { isDateLine, isPlacedDate } from './top/line-kinds.js';

/** The release date, where it was found, and whether its year was worked out. */
export interface ReleaseDate {
  readonly date: string | null;
  readonly dateSource: Release['dateSource'];
  readonly inferred: boolean;
}

const MAX_LINES = 40;
const RELEASE_DATE =
  /^(?:\*{1,3}|[([])?(?:strictly |under )?(?:for )?(?:embargo(?:ed)?|immediate (?:release|use|publication)|release date|release|(?:publication )?date|dated|issued|published|prepared|(?:press|stock exchange|company|regulatory|media|news) (?:release|announcement))\b/i;
const MAX_LABELLED = 90;
/** A label for the release and its date at the end of a title line: "… — for release 10 December 2025". */
const FOR_RELEASE = /\bfor (?:immediate )?release\b/i;
/** The kind of paper between a name and its date: "Example Oyj – Stock exchange release – 22 January 2026". */
const KIND_INSIDE =
  / [–—|-] (?:(?:stock exchange|press|media|news|company|regulatory) (?:release|announcement)|newsletter|bulletin)[ ,–—|-]+/i;
/** The number of an issue in front of its date: "Your weekly digest — Week 38, 15 September 2025". */
const ISSUE = /\b(?:week|issue|edition|number|no\.|vol\.|volume) \d{1,4}\s*[,|–—-]/i;
/** The parts of a line that rubrics and dates stand in: "Stories | People | 21 October 2025". */
const RUBRICS = /\s+[|·•]\s+/;

const hasDatePart = (content: string): boolean =>
  content.length < MAX_LABELLED && RUBRICS.test(content) && content.split(RUBRICS).some(isDateLine);

const isLabelled = (content: string): boolean =>
  content.length < MAX_LABELLED &&
  [RELEASE_DATE, FOR_RELEASE, KIND_INSIDE, ISSUE].some((label) => label.test(content));

/** The first day on a line, and whether the line may leave out its year. */
const dayOn = (
  { tokens }: Reading,
  line: Line,
  days: readonly CalendarDay[],
  yearless: boolean,
): CalendarDay | undefined =>
  days.find(
    ({ first, date }) =>
      tokens.start[first]! >= line.start && tokens.start[first]! < line.end && (yearless || date !== null),
  );

/** The day on a line near the top that is a date, or behind a label. */
function dayAtTop(
  reading: Reading,
  lines: readonly Line[],
  days: readonly CalendarDay[],
): CalendarDay | null {
  for (const line of lines.slice(0, MAX_LINES)) {
    const content = reading.text.slice(line.start, line.end);
    const labelled = isLabelled(content);
    if (!labelled && !isDateLine(content) && !hasDatePart(content)) continue;
    const day = dayOn(reading, line, days, labelled);
    if (day) return day;
  }
  return null;
}

/** The end mark of a wire and its day: "-0-   9/17/96". */
const END_MARK = /^\s*-0-\s+\d/;

/** The day below the text: with the place it was signed at, or behind the end mark of a wire; null where two are told. */
function dayAtEnd(
  reading: Reading,
  lines: readonly Line[],
  days: readonly CalendarDay[],
): CalendarDay | null {
  const closing = lines.slice(-MAX_LINES).filter(({ start, end }) => {
    const content = reading.text.slice(start, end);
    return isPlacedDate(content) || END_MARK.test(content);
  });
  const found = closing.flatMap((line) => dayOn(reading, line, days, false) ?? []);
  const [first] = found;
  return first && found.every(({ date }) => date === first.date) ? first : null;
}

const LEAD = 1_500;
const BEFORE_DAY = 60;
/** What leads to the day of the news in the first sentences. */
const TOLD_ON = /\b(?:today,? \(?|announce[sd]?,? on )$/i;

/** The day on which the first sentences say that the news is told: "announced today, September 30, 2024". */
function dayInLead({ text, tokens }: Reading, days: readonly CalendarDay[]): CalendarDay | null {
  for (const day of days) {
    const at = tokens.start[day.first]!;
    if (at > LEAD) return null;
    if (day.date !== null && TOLD_ON.test(text.slice(Math.max(0, at - BEFORE_DAY), at))) return day;
  }
  return null;
}

/**
 * A release date the text gives outside a dateline: a date on its own line near the top or behind a label, that of the
 * signature below the text, or the day on which the first sentences tell the news.
 */
export const dayInText = (
  reading: Reading,
  lines: readonly Line[],
  days: readonly CalendarDay[],
): CalendarDay | null =>
  dayAtTop(reading, lines, days) ?? dayAtEnd(reading, lines, days) ?? dayInLead(reading, days);

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
