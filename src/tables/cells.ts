import type { Grid } from '../document/grid.js';
import { isYear, type PrintedNumber, readPrintedNumber } from '../text/printed-number.js';
import { isPeriodOnly } from './period-words.js';
import { readUnit } from './units.js';

/** A cell with its text and the number it holds, if it holds one and nothing else. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
  readonly number: PrintedNumber | null;
}

export type RowKind = 'figures' | 'heading' | 'label';

/** A row of a table: what it is, its label, and the cells beside it. */
export interface Row {
  readonly kind: RowKind;
  readonly label: Cell | null;
  readonly cells: readonly Cell[];
  readonly apart: boolean;
}

/** What stands for a number that is not given. */
const NOT_GIVEN = /^(?:\*+|n\/?[am]\.?|n\.[am]\.|not meaningful|nil)$/i;

/** Whether a text says that a number is not given: "*", "n/a". */
export const isNotGiven = (text: string): boolean => NOT_GIVEN.test(text);

const isFigure = ({ number, text }: Cell): boolean => (number !== null && !isYear(text)) || isNotGiven(text);

/** Labels of rows that set years over columns instead of numbers: none, a period or a unit. */
const isHeadingLabel = (label: Cell | null): boolean =>
  label === null ||
  isPeriodOnly(label.text) ||
  readUnit(label.text) !== null ||
  /^\(.*\)$|:$|^(?:in|dollars|amounts)\b/i.test(label.text);

function kindOf(label: Cell | null, cells: readonly Cell[], isBelowFigures: boolean): RowKind {
  if (cells.length === 0) return 'label';
  if (cells.some(isFigure)) return 'figures';
  const isYears = cells.some(({ text }) => isYear(text));
  return isYears && isBelowFigures && !isHeadingLabel(label) ? 'figures' : 'heading';
}

/** Where the labels of most rows begin, with some room for indentation. */
function labelEdge(grid: Grid): number {
  const lefts = grid.rows.filter(({ cells }) => cells.length > 1).map(({ cells }) => cells[0]!.left);
  if (lefts.length === 0) return grid.measure === 'columns' ? 1 : 20;
  lefts.sort((one, other) => one - other);
  const typical = lefts[Math.floor(lefts.length / 4)]!;
  return grid.measure === 'columns' ? typical + 1 : typical + 16;
}

/** Where the first column of numbers begins: the least of the lefts behind a text, stray ones aside. */
function numberEdge(rows: readonly (readonly Cell[])[]): number {
  const lefts = rows.flatMap(([first, ...others]) => {
    const figure = first && first.number === null ? others.find(isFigure) : undefined;
    return figure ? [figure.left] : [];
  });
  lefts.sort((one, other) => one - other);
  return lefts[Math.floor(lefts.length / 10)] ?? 0;
}

/** Whether the first cell of a row is its label: it stands before the numbers, or alone where labels begin. */
function isLabel(cell: Cell, isAlone: boolean, labels: number, numbers: number): boolean {
  if (cell.number !== null) return cell.left === 0 && labels > 0;
  return (cell.left + cell.right) / 2 < numbers || (cell.left < labels && (isAlone || numbers === 0));
}

/** What opens a label whose rest has a cell of its own. */
const OPENS_LABEL = /[:–—-]$|^(?:less|add|plus|of which|total)$/i;

/** A label with what stands in more cells before the numbers: "Less:" and "treasury stock". */
function withMore(label: Cell, all: readonly Cell[], numbers: number): Cell {
  if (!OPENS_LABEL.test(label.text)) return label;
  const more = all
    .slice(1)
    .findIndex((cell) => cell.number !== null || (cell.left + cell.right) / 2 >= numbers);
  const parts = all.slice(0, more < 0 ? 1 : more + 1);
  const last = parts.at(-1)!;
  return { ...label, text: parts.map(({ text }) => text).join(' '), end: last.end, right: last.right };
}

/**
 * Reads the rows of a grid.
 *
 * @param text the text the grid's offsets are into
 */
export function readRows(text: string, grid: Grid): Row[] {
  const read = grid.rows.map(({ cells }) =>
    cells.map(({ start, end, left, right }): Cell => {
      const content = text.slice(start, end);
      return { text: content, start, end, left, right, number: readPrintedNumber(content) };
    }),
  );
  const [labels, numbers] = [labelEdge(grid), numberEdge(read)];
  let isBelowFigures = false;
  return read.map((all, index) => {
    const [first] = all;
    const isYears = all.length > 1 && all.every((cell) => isYear(cell.text));
    const label = first && !isYears && isLabel(first, all.length === 1, labels, numbers) ? first : null;
    const isFigures = kindOf(label, all.slice(label ? 1 : 0), isBelowFigures) === 'figures';
    const whole = label && isFigures ? withMore(label, all, numbers) : label;
    const cells = whole ? all.filter(({ start }) => start >= whole.end) : all;
    const kind = kindOf(whole, cells, isBelowFigures);
    isBelowFigures ||= kind === 'figures';
    return { kind, label: whole, cells, apart: grid.rows[index]!.apart };
  });
}
