import { isMasked, type Reading } from '../../../text/reading.js';
import { DIGITS, LINE_GAP, PARAGRAPH_GAP } from '../../../text/tokens.js';

/** A line of a contact block, or its part in one of several columns; tokens, half open. */
export interface ContactRow {
  readonly first: number;
  readonly end: number;
}

/** Whether a telephone number or an address stands at a token. */
export const isReach = (reading: Reading, at: number): boolean =>
  isMasked(reading, at) || reading.tokens.kind[at] === DIGITS;

/** Lines that belong together: between blank lines, or one column of them. */
export type ContactGroup = readonly ContactRow[];

interface Cell extends ContactRow {
  /** how far it stands from the start of its line */
  readonly indent: number;
}

/** White space that may part columns, and what parts them for sure: a tab, or spaces that no sentence has. */
const CELL_GAP = /\t|[^\S\n]{2}/;
const COLUMN_GAP = /\t|[^\S\n]{4}/;

/** The cells of a line. */
function cellsOf({ text, tokens }: Reading, first: number, end: number): Cell[] {
  const { start, end: ends } = tokens;
  const lineStart = text.lastIndexOf('\n', start[first]!) + 1;
  const cells: Cell[] = [];
  let from = first;
  for (let at = first + 1; at <= end; at++) {
    const parts = at === end || CELL_GAP.test(text.slice(ends[at - 1], start[at]));
    if (!parts) continue;
    cells.push({ first: from, end: at, indent: start[from]! - lineStart });
    from = at;
  }
  return cells;
}

/** Lines with several cells each as their columns, read one after the other; others as they are. */
function columnsOf({ text, tokens }: Reading, lines: readonly (readonly Cell[])[]): ContactGroup[] {
  const isWide = ({ first }: Cell, index: number): boolean =>
    index > 0 && COLUMN_GAP.test(text.slice(tokens.end[first - 1], tokens.start[first]));
  const widest = lines.reduce(
    (most, line) => (line.length > most.length ? line : most),
    [] as readonly Cell[],
  );
  const several = lines.filter(({ length }) => length > 1);
  if (several.length < 2 || !several.some((line) => line.some(isWide))) return [lines.flat()];
  const columns: ContactRow[][] = widest.map(() => []);
  for (const line of lines)
    line.forEach((cell, index) => {
      const distances = widest.map(({ indent }) => Math.abs(indent - cell.indent));
      // tabs part cells of any width
      const column = line.length === widest.length ? index : distances.indexOf(Math.min(...distances));
      columns[column]!.push(cell);
    });
  return columns;
}

/** Whether a line ends in front of a token, and not only its cell, as at a tab. */
const endsRow = ({ text, tokens }: Reading, at: number): boolean =>
  tokens.gap[at]! >= LINE_GAP && !TAB.test(text.slice(tokens.end[at - 1], tokens.start[at]));
const TAB = /^[^\S\n]*\t[^\S\n]*$/;

/** How many of the groups may be of one line before blank lines are taken for line ends. */
const LONE_SHARE = 0.7;

/**
 * The lines of a contact block by groups, in reading order: those of columns one column after the other. Where
 * nearly every line is a paragraph of its own all are one group.
 *
 * @param first the first token of the block
 * @param end the token behind its last
 */
export function contactGroups(reading: Reading, first: number, end: number): ContactGroup[] {
  const { gap } = reading.tokens;
  const paragraphs: Cell[][][] = [];
  let from = first;
  for (let at = first + 1; at <= end; at++) {
    if (at < end && !endsRow(reading, at)) continue;
    const cells = cellsOf(reading, from, at);
    const opens = paragraphs.length === 0 || gap[from] === PARAGRAPH_GAP;
    if (opens) paragraphs.push([cells]);
    else paragraphs.at(-1)!.push(cells);
    from = at;
  }
  const { start, end: ends } = reading.tokens;
  // "Contact DetailsJane Doe": lines that a page has glued are a paragraph of one
  const isLone = (lines: readonly (readonly Cell[])[]): boolean =>
    lines.slice(1).every(([cell]) => start[cell!.first] === ends[cell!.first - 1]);
  const lone = paragraphs.filter(isLone).length;
  const groups = lone > 2 && lone > paragraphs.length * LONE_SHARE ? [paragraphs.flat()] : paragraphs;
  return groups.flatMap((lines) => columnsOf(reading, lines));
}
