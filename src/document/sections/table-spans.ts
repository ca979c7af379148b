import type { Grid } from '../grid.js';
import type { Line } from '../lines.js';
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

/** A span without the text and the page's own lines that were read as its head or its foot. */
function withoutText(contents: readonly string[], { first, end }: LineSpan): LineSpan {
  const isText = (content: string): boolean =>
    content.split(/\s+/).filter((word) => SMALL_WORD.test(word)).length >= PROSE_WORDS &&
    !/\t/.test(content) &&
    !/(?: {3,}|\.{3,}\s*)[-($]*\d[\d,.]*\)?%?$/.test(content);
  let top = first;
  for (let at = first; at < Math.min(end, first + LEADING); at++)
    if (isText(contents[at]!) || PAGE.test(contents[at]!)) top = at + 1;
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
    const whole = { first: from, end: line };
    const { first, end } = grid.measure === 'columns' ? whole : withoutText(contents, whole);
    const last = titled.at(-1);
    const bottom = Math.max(floor, last?.end ?? 0);
    if (first >= end || end <= bottom) continue;
    const top = Math.max(bottom, titleLine(contents, lines, { first, end }, bottom));
    const goesOn =
      last !== undefined &&
      grid.measure === 'characters' &&
      top >= last.end &&
      isBridged(contents, last.end, Math.max(top, first)) &&
      !PAGE.test(text.slice(lines[last.end - 1]!.end, lines[first]!.start)) &&
      !contents.slice(top, first).some((content) => STATEMENT.test(content));
    if (goesOn) titled[titled.length - 1] = { first: last.first, end };
    else titled.push({ first: top, end });
  }
  return titled;
}

/** What the title of a statement of its own says. */
const STATEMENT =
  /\b(?:statements? of|balance sheets?|reconciliations?|cash flows?|financial (?:highlights|data|summary|results)|selected|segment|summary)\b/i;
