import type { Section } from '../../record/release.js';
import type { SectionKind } from '../../record/span.js';
import { contactBlockEnd, isContactLabel, isContactLine, isDirect } from '../contact-lines.js';
import type { TextRange } from '../document.js';
import type { Grid } from '../grid.js';
import { contentOf, type Line } from '../lines.js';
import type { Headline } from '../top/headline.js';
import { describesCompany, describesSame } from './company-description.js';
import { type DatelineSpan, topMarks } from './head.js';
import { inlineMarks } from './inline.js';
import type { Mark } from './mark.js';
import { aboutHeading, SECTION_ROWS, type SectionRow } from './rows.js';
import { tableSpans } from './table-spans.js';
import type { LineSpan } from './table-titles.js';

/** Lines longer than this are text, not a heading; UTF-16 units. */
const LONG_LINE = 300;
const LONGEST_HEADING = 140;

/** A short line without an end mark: a heading of the body. */
const isHeading = (content: string): boolean =>
  content.length < 90 &&
  !/[.!?,;:”"]$/.test(content) &&
  /^[\p{Lu}\d]/u.test(content) &&
  content.split(/\s+/).length < 12;

/** A rule or the end of a page: what stands before and behind it may belong together. */
const isDivider = (content: string): boolean =>
  /^(?:[^\p{L}\p{N}]+|<[^<>]{1,30}>\s*\d{0,4}|[-–—\s]*\d{1,3}[-–—\s]*)$/u.test(content);

const RULE = /^[-–—_=*\s]{5,}$/;

/** What a text is cut by, as read so far. */
interface Reading {
  readonly contents: readonly string[];
  readonly lines: readonly Line[];
  readonly tables: readonly LineSpan[];
}

/** What opens a section on a line, or null. */
function openedBy(
  { contents, lines }: Reading,
  index: number,
): { readonly row: SectionRow; readonly heading: string | null } | null {
  const content = contents[index]!;
  for (const row of SECTION_ROWS) {
    if (row.heading.test(content)) {
      const short = content.length <= LONGEST_HEADING;
      const under = short && index + 1 < lines.length ? contents[index + 1]! : content;
      if (row.over && !row.over(`${content} ${under}`)) continue;
      if (row.over && !short && !/^[^.]{3,80}:/.test(content)) continue;
      const label =
        /^[^.:]{3,120}(?=:)/.exec(content)?.[0] ?? (short && !/[.;]$/.test(content) ? content : null);
      return { row, heading: row.kind === 'boilerplate' && !row.over ? null : (label?.trim() ?? null) };
    }
    if (row.paragraph?.(content)) return { row, heading: null };
  }
  return null;
}

/** Sections behind which names and numbers are contacts, with no label over them. */
const CLOSING: ReadonlySet<SectionKind> = new Set(['about', 'forward-looking', 'boilerplate']);
const MOST_NAMES = 4;
/** Words of a sentence: a line that asks to call is no block of contacts. */
const SMALL_WORDS = /(?:\s\p{Ll}{2,}.*){3}/u;

/** Whether lines of names that end in a number or an address begin on a line: contacts without a label. */
function opensUnlabelled(contents: readonly string[], lines: readonly Line[], index: number): boolean {
  if (!lines[index]!.opensParagraph) return false;
  for (let at = index; at < Math.min(lines.length, index + MOST_NAMES); at++) {
    if (!isContactLine(contents[at]!) || (at > index && lines[at]!.opensParagraph)) return false;
    if (isDirect(contents[at]!)) return SMALL_WORDS.exec(contents[at]!) === null;
  }
  return false;
}

const CONTINUES_ABOUT: SectionRow = {
  kind: 'about',
  heading: /^$/,
  continues: (_, headed) => headed,
};

/** Cuts the lines from `from` on; the marks come in text order. */
function* bodyMarks(reading: Reading, from: number): Generator<Mark> {
  const { contents, lines, tables } = reading;
  let current: SectionRow | null = null;
  let kind: SectionKind = 'body';
  let headed = false;
  /** where dividers began that nothing of the same section has followed yet */
  let divided = -1;
  let table = 0;
  /** the line of the last heading */
  let opener = -1;
  const opensOther = (index: number): boolean =>
    aboutHeading(contents[index]!) !== null ||
    openedBy(reading, index) !== null ||
    tables.some(({ first, end }) => first <= index && index < end);
  const begin = function* (
    index: number,
    opened: SectionKind,
    heading: string | null,
    parts = true,
  ): Generator<Mark> {
    if (divided >= 0)
      yield { start: lines[divided]!.start, kind: 'boilerplate', heading: null, parts: false };
    divided = -1;
    kind = opened;
    yield { start: lines[index]!.start, kind: opened, heading, parts };
  };
  for (let index = from; index < lines.length; index++) {
    while (table < tables.length && tables[table]!.end <= index) table++;
    const span = tables[table];
    if (span && span.first <= index) {
      yield* begin(index, 'table', null);
      current = null;
      index = span.end - 1;
      continue;
    }
    const content = contents[index]!;
    if (isDivider(content)) {
      if (divided < 0) divided = index;
      continue;
    }
    const about = aboutHeading(content);
    if (about !== null) {
      yield* begin(index, 'about', about);
      current = CONTINUES_ABOUT;
      headed = true;
      continue;
    }
    if (isContactLabel(content)) {
      const end = contactBlockEnd(contents, lines, index, opensOther);
      if (end > index) {
        yield* begin(
          index,
          'contact',
          content.length <= LONGEST_HEADING ? content.replace(/[:\s]+$/, '') : null,
        );
        current = null;
        index = end - 1;
        continue;
      }
    }
    if (CLOSING.has(kind) && opensUnlabelled(contents, lines, index)) {
      yield* begin(index, 'contact', null);
      current = null;
      const end = contactBlockEnd(contents, lines, index, opensOther);
      index = Math.max(index, end - 1);
      continue;
    }
    const opened = openedBy(reading, index);
    if (opened && !(opened.heading === null && current?.kind === opened.row.kind)) {
      yield* begin(index, opened.row.kind, opened.heading, opened.row.kind !== 'boilerplate');
      current = opened.row;
      headed = opened.heading !== null;
      if (headed && content.length <= LONGEST_HEADING) opener = index;
      continue;
    }
    const describes =
      index > from &&
      !(headed && (current?.kind === 'about' || index === opener + 1)) &&
      describesCompany(content);
    const ruled = divided >= 0 && RULE.test(contents[index - 1]!);
    const unheaded = current?.kind === 'about' && !headed && index > 0;
    if (describes && unheaded && describesSame(content, contents[index - 1]!)) continue;
    if (describes && (ruled || closesRelease(reading, index, kind))) {
      yield* begin(index, 'about', null);
      current = CONTINUES_ABOUT;
      headed = false;
      continue;
    }
    const heading = lines[index]!.opensParagraph && isHeading(content);
    // a heading over two lines, each with a rule below
    const isRest =
      headed &&
      content.length < LONGEST_HEADING &&
      index > opener + 1 &&
      contents.slice(opener + 1, index).every(isDivider);
    // what stands right under a heading is its own, whatever it says
    const isUnder = headed && index === opener + 1;
    const goesOn =
      current !== null && (isRest || (!heading && (isUnder || current.continues(content, headed))));
    if (isRest) opener = index;
    if (goesOn || (current === null && kind === 'body')) divided = -1;
    else if (kind !== 'body' || divided >= 0) {
      yield* begin(index, 'body', heading ? content : null, false);
      current = null;
    }
    if (content.length > LONG_LINE) yield* inlineMarks(content, lines[index]!.start);
  }
  if (divided >= 0 && kind !== 'body')
    yield { start: lines[divided]!.start, kind: 'boilerplate', heading: null, parts: false };
}

/** Whether a paragraph stands where a house describes itself: next to cautions, contacts, end marks or the end. */
function closesRelease(reading: Reading, index: number, before: SectionKind): boolean {
  if (before === 'forward-looking' || before === 'boilerplate' || before === 'about' || before === 'contact')
    return true;
  const { contents, lines, tables } = reading;
  let next = index + 1;
  while (next < lines.length && (isDivider(contents[next]!) || describesCompany(contents[next]!))) next++;
  if (next >= lines.length) return true;
  const content = contents[next]!;
  return (
    isContactLabel(content) ||
    aboutHeading(content) !== null ||
    openedBy(reading, next) !== null ||
    tables.some(({ first }) => first === next)
  );
}

/** Sections that end with their last line: what stands behind it is the page's. */
const ENDS_WITH_LINE: ReadonlySet<SectionKind> = new Set(['about', 'forward-looking', 'contact', 'table']);

/** The marks with those of what belongs to no line behind a section: ends of pages, tags. */
function withoutTrails(text: string, lines: readonly Line[], marks: readonly Mark[]): Mark[] {
  let line = 0;
  return marks.flatMap((mark, index) => {
    const end = marks[index + 1]?.start ?? text.length;
    while (line + 1 < lines.length && lines[line + 1]!.start < end) line++;
    const last = lines[line]!.end;
    if (
      !ENDS_WITH_LINE.has(mark.kind) ||
      last >= end ||
      last <= mark.start ||
      text.slice(last, end).trim() === ''
    )
      return [mark];
    return [mark, { start: last, kind: 'boilerplate' as const, heading: null, parts: false }];
  });
}

/**
 * Cuts a text into sections: headline, subheadline, contacts and dateline at the top, then descriptions of
 * companies, cautions, contacts, tables and boilerplate by their headings, or by how they read.
 *
 * @param tables where data tables stand, in order
 * @param contacts blocks of contacts above the body
 * @returns sections in order that cover the text without gap or overlap
 */
export function findSections(
  text: string,
  lines: readonly Line[],
  headline: Headline | null,
  dateline: DatelineSpan | null,
  tables: readonly Grid[] = [],
  contacts: readonly TextRange[] = [],
): Section[] {
  if (lines.length === 0) return [{ kind: 'body', start: 0, end: text.length, heading: null }];
  const contents = lines.map((line) => contentOf(text, line));
  const top = topMarks(text, lines, headline, dateline, contacts);
  const from = lines.findIndex(({ end }) => end > top.body);
  const floor = headline ? headline.endLine : 0;
  const spans = tableSpans(text, contents, lines, tables, floor);
  // a table between the headline and the body is no subheadline
  const early = spans.filter(({ first }) => lines[first]!.start < top.body);
  const marks: Mark[] = [
    ...top.marks,
    ...early.flatMap(({ first, end }): Mark[] => [
      { start: lines[first]!.start, kind: 'table', heading: null, parts: true },
      ...(end < lines.length && lines[end]!.start < top.body
        ? [{ start: lines[end]!.start, kind: 'subheadline' as const, heading: null, parts: false }]
        : []),
    ]),
    ...(from < 0 ? [] : bodyMarks({ contents, lines, tables: spans }, from)),
  ].sort((left, right) => left.start - right.start);
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (last && mark.start === last.start) kept[kept.length - 1] = mark;
    else if (!last || mark.parts || mark.kind !== last.kind || mark.heading !== null) kept.push(mark);
  }
  return withoutTrails(text, lines, kept).map(({ kind, start, heading }, index, all) => ({
    kind,
    start: index === 0 ? 0 : start,
    end: all[index + 1]?.start ?? text.length,
    heading,
  }));
}
