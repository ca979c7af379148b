import type { Dateline, Release, Section } from '../record/release.js';
import type { Span } from '../record/span.js';
import { codesOf } from '../text/integer-set.js';
import { isMark, OPEN, type Reading } from '../text/reading.js';
import { MARK, NO_GAP } from '../text/tokens.js';
import { type DatedDay, type DatelineRead, readDateline } from './dateline.js';
import type { Document } from './document.js';
import { isDateLine } from './headline.js';
import { locateHeadline } from './letterhead.js';
import type { Line } from './lines.js';
import { findSections } from './sections.js';

/** What a release says of itself, before its parties are known. */
export interface Structure {
  readonly headline: Span | null;
  readonly dateline: Dateline | null;
  readonly date: string | null;
  readonly dateSource: Release['dateSource'];
  readonly sections: readonly Section[];
}

const MAX_LINES_TO_DATELINE = 16;
const RELEASE_DATE =
  /^(?:for )?(?:immediate release|release date|date|dated|issued|published|(?:press|stock exchange|company|regulatory|media|news) (?:release|announcement))\b/i;

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
function datelineOf(reading: Reading, { start, end }: Line, days: readonly DatedDay[]): DatelineRead | null {
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
    if (behind?.date && behind.wire) return behind;
  }
  return null;
}

/** The dateline: one that the body goes on behind is preferred to one that stands alone. */
function findDateline(
  reading: Reading,
  lines: readonly Line[],
  from: number,
  days: readonly DatedDay[],
): DatelineRead | null {
  let alone: DatelineRead | null = null;
  for (let index = from; index < Math.min(lines.length, from + MAX_LINES_TO_DATELINE); index++) {
    const read = datelineOf(reading, lines[index]!, days);
    if (!read) continue;
    if (read.opensBody) return alone?.date && !read.date ? alone : read;
    alone ??= read;
  }
  return alone;
}

/** A release date the text gives outside a dateline: a date on its own line near the top, or behind a label. */
function dateInText(
  { text, tokens }: Reading,
  lines: readonly Line[],
  days: readonly DatedDay[],
): string | null {
  for (const line of lines.slice(0, MAX_LINES_TO_DATELINE)) {
    const content = text.slice(line.start, line.end);
    if (!isDateLine(content) && !(RELEASE_DATE.test(content) && content.length < 90)) continue;
    const day = days.find(
      ({ first }) => tokens.start[first]! >= line.start && tokens.start[first]! < line.end,
    );
    if (day) return day.date;
  }
  return null;
}

/** More days than stand in front of any dateline. */
const EARLY_DAYS = 100;

const DAY = 86_400_000;

/** Whether two days follow each other: a page's clock may run in another time zone than its newsroom's. */
const isDayApart = (left: string | null, right: string | null): boolean =>
  left !== null && right !== null && Math.abs(Date.parse(left) - Date.parse(right)) === DAY;

/**
 * Finds headline, dateline, release date and sections.
 *
 * @param days the fully dated days of the text, in order
 * @param date the release date the caller gives (YYYY-MM-DD), or null
 */
export function findStructure(
  document: Document,
  reading: Reading,
  lines: readonly Line[],
  days: readonly DatedDay[],
  date: string | null,
): Structure {
  const { text, metadata } = document;
  const early = days.slice(0, EARLY_DAYS);
  const located = locateHeadline(text, lines, metadata.headline);
  // a text without a headline starts with its dateline
  const opening = located && datelineOf(reading, lines[located.firstLine]!, early);
  const headline = opening?.opensBody && opening.date ? null : located;
  const read = headline
    ? findDateline(reading, lines, headline.endLine, early)
    : (opening ?? findDateline(reading, lines, 0, early));
  const { start, end } = reading.tokens;
  const slice = (part: { first: number; end: number } | null): string | null =>
    part && text.slice(start[part.first], end[part.end - 1]);
  const dateline: Dateline | null = read && {
    text: text.slice(start[read.first], end[read.end - 1]),
    start: start[read.first]!,
    end: end[read.end - 1]!,
    place: slice(read.place),
    date: read.date,
    wire: slice(read.wire),
  };
  const printed = dateline?.date ?? null;
  const sources = [
    ['option', date],
    ['metadata', isDayApart(metadata.date, printed) ? null : metadata.date],
    ['dateline', printed],
    ['text', dateInText(reading, lines, early)],
    ['metadata', metadata.filed],
  ] as const;
  const [dateSource, released] = sources.find(([, value]) => value !== null) ?? [null, null];
  const sectionDateline = dateline && { ...dateline, opensBody: read?.opensBody ?? false };
  return {
    headline: headline && {
      text: text.slice(headline.start, headline.end),
      start: headline.start,
      end: headline.end,
    },
    dateline,
    date: released,
    dateSource,
    sections: findSections(text, lines, headline, sectionDateline, document.tables),
  };
}
