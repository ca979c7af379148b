import type { Dateline, Release, Section } from '../record/release.js';
import type { Span } from '../record/span.js';
import type { Steps } from '../steps.js';
import { codesOf } from '../text/integer-set.js';
import { isMark, OPEN, type Reading } from '../text/reading.js';
import { MARK, NO_GAP } from '../text/tokens.js';
import type { Document } from './document.js';
import type { Grid } from './grid.js';
import { contentOf, type Line } from './lines.js';
import { otherPaper } from './other-papers.js';
import { chooseDate, dayInText, printedDay } from './release-date.js';
import { findSections } from './sections/find.js';
import { type CalendarDay, type DatelineRead, readDateline, readPlaceAlone } from './top/dateline.js';
import { MAX_TOP_LINES, readTop, readTopOf } from './top/headline.js';
import type { TopLine } from './top/headline-joins.js';
import type { LineKind } from './top/line-kinds.js';

/** What a release says of itself, before its parties are known. */
export interface Structure {
  readonly headline: Span | null;
  readonly dateline: Dateline | null;
  readonly date: string | null;
  readonly dateSource: Release['dateSource'];
  /** whether the year of the date was worked out */
  readonly inferred: boolean;
  readonly sections: readonly Section[];
  /** what tells that the text is another paper than a release, or null */
  readonly otherPaper: string | null;
}

/** The first token at or behind an offset. */
function tokenAt({ tokens }: Reading, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BULLETS = codesOf('*•·▪◦');

/** Whether a line is an item of a list: "* Jane Doe, Director – …" is no dateline. */
const isBullet = ({ tokens }: Reading, at: number): boolean =>
  tokens.kind[at] === MARK && BULLETS.has(tokens.hash[at]!) && tokens.gap[at + 1] !== NO_GAP;

/** How far into a line the caption of a picture may go on in front of a dateline, in tokens. */
const LONGEST_CAPTION = 80;

/** The dateline a line starts with, or that follows a caption: "… at the fair. (EXAMPLEWIRE) - March 5, 2025 - …". */
function datelineOf(
  reading: Reading,
  { start, end }: Line,
  days: readonly CalendarDay[],
): DatelineRead | null {
  const first = tokenAt(reading, start);
  const stop = tokenAt(reading, end);
  if (isBullet(reading, first)) return null;
  const read = readDateline(reading, first, stop, days);
  if (read) return read;
  const { sentences, sentenceOf } = reading;
  for (let sentence = sentenceOf[first]! + 1; sentence + 1 < sentences.length; sentence++) {
    const at = sentences[sentence]!;
    if (at >= Math.min(stop, first + LONGEST_CAPTION)) return null;
    if (!isMark(reading, at, OPEN)) continue;
    const behind = readDateline(reading, at, stop, days);
    if (behind?.day && behind.wire) return behind;
  }
  return null;
}

/** A dateline and the line it stands on. */
interface DatelineAt extends DatelineRead {
  readonly line: number;
}

/** Text that an undated place is followed by, at least, in a dateline that opens the body. */
const OPENED = 60;

/** The same for the name of a wire alone, which stands in front of headlines too. */
const OPENED_BY_WIRE = 100;

/** Whether enough text goes on behind a dateline to be the body's first sentence. */
function opensText(
  reading: Reading,
  lines: readonly Line[],
  top: readonly TopLine[],
  { end, day, wire, place, line }: DatelineAt,
): boolean {
  if (day !== null || (wire !== null && place !== null)) return true;
  const needed = wire === null ? OPENED : OPENED_BY_WIRE;
  if (lines[line]!.end - reading.tokens.end[end - 1]! >= needed) return true;
  const next = top[line + 1];
  return next?.opensParagraph === false && (next.kind === 'title' || next.kind === 'prose');
}

/** A place on a line of its own, with the date on the line above or below it. */
function placeBesideDate(
  reading: Reading,
  lines: readonly Line[],
  top: readonly TopLine[],
  line: number,
): DatelineRead | null {
  if (top[line - 1]?.kind !== 'date' && top[line + 1]?.kind !== 'date') return null;
  const { start, end } = lines[line]!;
  return readPlaceAlone(reading, tokenAt(reading, start), tokenAt(reading, end));
}

/** Kinds of lines that have a dateline at their start. */
const PLACED: ReadonlySet<LineKind> = new Set(['title', 'name', 'prose', 'item', 'date']);

/** The dateline, and the line of the one that the body goes on behind: it is preferred to one that stands alone. */
function findDateline(
  reading: Reading,
  lines: readonly Line[],
  top: readonly TopLine[],
  days: readonly CalendarDay[],
): { readonly read: DatelineAt | null; readonly body: number } {
  let alone: DatelineAt | null = null;
  for (const [line, { kind }] of top.entries()) {
    if (!PLACED.has(kind)) continue;
    const found =
      datelineOf(reading, lines[line]!, days) ??
      (kind === 'title' ? placeBesideDate(reading, lines, top, line) : null);
    if (!found) continue;
    const read = { ...found, line };
    if (read.opensBody && opensText(reading, lines, top, read))
      return { read: alone?.day && !read.day ? alone : read, body: line };
    alone ??= read;
  }
  return { read: alone, body: -1 };
}

/** More days than stand in front of any dateline. */
const EARLY_DAYS = 100;

/**
 * Finds headline, dateline, release date and sections.
 *
 * @param days the days of the text, in order
 * @param tables where data tables stand, in order
 * @param date the release date the caller gives (YYYY-MM-DD), or null
 */
export function* findStructure(
  document: Document,
  reading: Reading,
  lines: readonly Line[],
  days: readonly CalendarDay[],
  tables: readonly Grid[],
  date: string | null,
): Steps<Structure> {
  const { text, metadata } = document;
  const early = days.slice(0, EARLY_DAYS);
  const contents = lines.map((line) => contentOf(text, line));
  const top = readTop(text, lines, contents);
  yield;
  const { read, body } = findDateline(reading, lines, top, early);
  yield;
  const { headline, contacts } = readTopOf(text, lines, contents, top, body, metadata.headline);
  const { start, end } = reading.tokens;
  const slice = (part: { first: number; end: number } | null): string | null =>
    part && text.slice(start[part.first], end[part.end - 1]);
  const printed = printedDay(read?.day ?? null, metadata, text);
  const dateline: Dateline | null = read && {
    text: text.slice(start[read.first], end[read.end - 1]),
    start: start[read.first]!,
    end: end[read.end - 1]!,
    place: slice(read.place),
    date: printed?.date ?? null,
    wire: slice(read.wire),
  };
  const inText = printed ? null : printedDay(dayInText(reading, lines, days), metadata, text);
  const released = chooseDate(date, printed, inText, metadata);
  yield;
  const sectionDateline = dateline && { ...dateline, opensBody: read?.opensBody ?? false };
  return {
    headline: headline && {
      text: text.slice(headline.start, headline.end),
      start: headline.start,
      end: headline.end,
    },
    dateline,
    date: released.date,
    dateSource: released.dateSource,
    inferred: released.inferred,
    otherPaper: otherPaper(text, contents.slice(0, MAX_TOP_LINES), read?.day != null && body >= 0),
    sections: findSections(text, lines, contents, headline, sectionDateline, tables, contacts),
  };
}
