import { isContactLabel, reaches } from '../contact-lines.js';
import type { Grid } from '../grid.js';
import type { Line } from '../lines.js';
import { isNameLine } from '../top/line-kinds.js';
import { type LineSpan, titleLine } from './table-titles.js';

const FIGURE = /^[[(]?[-–—+$€£¥A-Z]{0,5}\s?[[(]?\d[\d,.]*\s?(?:%|x|bps)?[\])]?%?$|^[-–—]{1,3}$|^n\/?[am]$/i;
const SMALL_WORD = /^\p{Ll}{2,}/u;
/** A row with so many words in small letters is a line of text whose words were spread to the width. */
const PROSE_WORDS = 7;
const FEWEST_ROWS = 2;

/** Whether the rows of a grid are those of a table, and not lines of text set to one width. */
function isTable(text: string, { rows, measure }: Grid): boolean {
  if (measure === 'columns') return true;
  let figures = 0;
  let prose = 0;
  for (const { cells } of rows) {
    const words = cells.map(({ start, end }) => text.slice(start, end));
    const small = words.flatMap((cell) => cell.split(/\s+/)).filter((word) => SMALL_WORD.test(word)).length;
    if (small >= PROSE_WORDS) prose++;
    else if (words.some((cell, index) => (index > 0 || words.length === 1) && FIGURE.test(cell))) figures++;
  }
  return figures >= FEWEST_ROWS && figures > prose;
}

const LEADING = 12;

const isContact = (content: string): boolean =>
  !content.includes('\t') && (reaches(content) || isContactLabel(content));

/** A span without contacts that were read as its head. */
function withoutContacts(contents: readonly string[], { first, end }: LineSpan): LineSpan {
  let top = first;
  for (let at = first; at < Math.min(end, first + LEADING); at++) if (isContact(contents[at]!)) top = at + 1;
  return { first: top, end };
}

/** A span without the text and the page's own lines that were read as its head or its foot. */
function withoutText(contents: readonly string[], { first, end }: LineSpan): LineSpan {
  const isText = (content: string): boolean =>
    content.split(/\s+/).filter((word) => SMALL_WORD.test(word)).length >= PROSE_WORDS &&
    !/\t/.test(content) &&
    !/(?: {3,}|\.{3,}\s*)[-($]*\d[\d,.]*\)?%?$/.test(content);
  let top = first;
  for (let at = first; at < Math.min(end, first + LEADING); at++)
    if (isText(contents[at]!) || PAGE.test(contents[at]!) || isContact(contents[at]!)) top = at + 1;
  let bottom = end;
  while (bottom > top && (isText(contents[bottom - 1]!) || !/\d/.test(contents[bottom - 1]!))) bottom--;
  return { first: top, end: bottom };
}

/** Lines between two parts of one statement: rules and labels. */
const MOST_BETWEEN = 5;
const LONGEST_BETWEEN = 90;
const PAGE = /<page>|\f|\bpage \d/i;
const TAG = /^<\/?(?:table|page)/i;

/** Whether what stands between two grids of a text is still the statement. */
function isBridged(contents: readonly string[], from: number, to: number): boolean {
  return (
    to - from <= MOST_BETWEEN &&
    contents
      .slice(from, to)
      .every((content) => content.length <= LONGEST_BETWEEN && !TAG.test(content) && !/[.!?:]$/.test(content))
  );
}

/**
 * The lines that tables stand on, their titles included; parts of one statement set in lines of text are one.
 *
 * @param grids the tables, in order
 * @param floor the first line that may be a title
 */
export function tableSpans(
  text: string,
  contents: readonly string[],
  lines: readonly Line[],
  grids: readonly Grid[],
  floor: number,
): LineSpan[] {
  const titled: LineSpan[] = [];
  let line = 0;
  for (const grid of grids) {
    if (!isTable(text, grid)) continue;
    while (line < lines.length && lines[line]!.start < grid.start && lines[line]!.end <= grid.start) line++;
    // a line that begins before the table is text that was joined to it
    if (line < lines.length && lines[line]!.start < grid.start) line++;
    const from = line;
    while (line < lines.length && lines[line]!.start < grid.end) line++;
    for (const part of statementsIn(contents, lines, { first: from, end: line })) {
      const { first, end } =
        grid.measure === 'columns' ? withoutContacts(contents, part) : withoutText(contents, part);
      const last = titled.at(-1);
      const bottom = Math.max(floor, last?.end ?? 0);
      if (first >= end || end <= bottom) continue;
      const top = Math.max(bottom, titleLine(contents, lines, { first, end }, bottom));
      const goesOn =
        last !== undefined &&
        part.first === from &&
        grid.measure === 'characters' &&
        isBridged(contents, last.end, Math.max(top, first)) &&
        !PAGE.test(text.slice(lines[last.end - 1]!.end, lines[first]!.start)) &&
        !contents.slice(last.end, end).some((content) => opensStatement(content));
      if (goesOn) titled[titled.length - 1] = { first: last.first, end };
      else titled.push({ first: top, end });
    }
  }
  return titled;
}

/** Whether a line is the title of a statement, or the name of the house above one. */
const opensStatement = (content: string): boolean =>
  content.length < LONGEST_BETWEEN &&
  !content.includes('\t') &&
  !/\d{3}| {3,}\S/.test(content) &&
  ((STATEMENT.test(content) && !/[.:;]$/.test(content)) || isNameLine(content));

/** The statements in the lines of one grid: each begins with a title behind a blank line. */
function statementsIn(
  contents: readonly string[],
  lines: readonly Line[],
  { first, end }: LineSpan,
): LineSpan[] {
  const starts = [first];
  let hasFigures = false;
  for (let at = first; at < end; at++) {
    const content = contents[at]!;
    if (hasFigures && lines[at]!.opensParagraph && opensStatement(content)) {
      starts.push(at);
      hasFigures = false;
    } else hasFigures ||= /\d/.test(content);
  }
  return starts.map((start, index) => ({ first: start, end: starts[index + 1] ?? end }));
}

/** What the title of a statement of its own says. */
const STATEMENT =
  /\b(?:statements? of|balance sheets?|reconciliations?|cash flows?|financial (?:highlights|data|summary|results)|selected|segment|summary)\b/i;
