import type { Section } from '../../record/release.js';
import type { SectionKind } from '../../record/span.js';
import type { TextRange } from '../document.js';
import type { Grid } from '../grid.js';
import type { Line } from '../lines.js';
import type { Headline } from '../top/headline.js';
import { bodyMarks } from './body.js';
import { type DatelineSpan, topMarks } from './head.js';
import type { Mark } from './mark.js';
import { tableSpans } from './table-spans.js';

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
 * @param contents what stands on the lines
 * @param tables where data tables stand, in order
 * @param contacts blocks of contacts above the body
 * @returns sections in order that cover the text without gap or overlap
 */
export function findSections(
  text: string,
  lines: readonly Line[],
  contents: readonly string[],
  headline: Headline | null,
  dateline: DatelineSpan | null,
  tables: readonly Grid[] = [],
  contacts: readonly TextRange[] = [],
): Section[] {
  if (lines.length === 0) return [{ kind: 'body', start: 0, end: text.length, heading: null }];
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
