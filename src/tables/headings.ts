import type { Cell, Row } from './cells.js';
import { centreOf, type Extent, overlaps } from './columns.js';

/** Columns by their indexes, both inclusive. */
interface Group {
  readonly first: number;
  readonly last: number;
}

const groupCentre = (columns: readonly Extent[], { first, last }: Group): number =>
  (columns[first]!.left + columns[last]!.right) / 2;

function nearest(columns: readonly Extent[], cell: Extent): number {
  let best = 0;
  columns.forEach((column, index) => {
    if (Math.abs(centreOf(column) - centreOf(cell)) < Math.abs(centreOf(columns[best]!) - centreOf(cell)))
      best = index;
  });
  return best;
}

/** How many characters a heading may stand off the middle of its columns. */
const CENTRED = 3;

/** The columns below a heading of a line: those it stands over, and more while that brings it to their middle. */
function groupBelow(columns: readonly Extent[], cell: Extent, isFree: (column: number) => boolean): Group {
  const over = columns.map((column) => overlaps(column, cell));
  const first = over.indexOf(true);
  let group =
    first < 0
      ? { first: nearest(columns, cell), last: nearest(columns, cell) }
      : { first, last: over.lastIndexOf(true) };
  const distance = (candidate: Group) => Math.abs(groupCentre(columns, candidate) - centreOf(cell));
  while (distance(group) > CENTRED) {
    const wider = [
      { first: group.first - 1, last: group.last },
      { first: group.first, last: group.last + 1 },
      { first: group.first - 1, last: group.last + 1 },
    ].filter(
      (candidate) =>
        candidate.first >= 0 &&
        candidate.last < columns.length &&
        (candidate.first === group.first || isFree(candidate.first)) &&
        (candidate.last === group.last || isFree(candidate.last)),
    );
    wider.sort((one, other) => distance(one) - distance(other));
    const [best] = wider;
    if (!best || distance(best) >= distance(group)) break;
    group = best;
  }
  return group;
}

/** Which heading cell stands over each column of a row set in a fixed pitch. */
function byCharacters(columns: readonly Extent[], cells: readonly Cell[]): (Cell | null)[] {
  const taken = columns.map((column) => cells.some((cell) => overlaps(column, cell)));
  const over: (Cell | null)[] = columns.map(() => null);
  for (const cell of cells) {
    const { first, last } = groupBelow(columns, cell, (column) => !taken[column]);
    for (let index = first; index <= last; index++) {
      const before = over[index];
      const column = centreOf(columns[index]!);
      if (!before || Math.abs(centreOf(cell) - column) < Math.abs(centreOf(before) - column))
        over[index] = cell;
    }
  }
  return over;
}

/** The same for markup, where cells state what they span. */
function byCells(columns: readonly Extent[], cells: readonly Cell[]): (Cell | null)[] {
  return columns.map((column) => cells.find((cell) => overlaps(column, cell)) ?? null);
}

/** Cells of the same width that state no span, over groups of columns of the same size. */
function inTurn(columns: readonly Extent[], cells: readonly Cell[]): (Cell | null)[] {
  const size = columns.length / cells.length;
  return columns.map((_, index) => cells[Math.floor(index / size)]!);
}

/** A heading cell for each column of one row, null where none stands over it. */
export function headingsOver(
  columns: readonly Extent[],
  { cells }: Row,
  measure: 'columns' | 'characters',
): (Cell | null)[] {
  if (cells.length === 0) return columns.map(() => null);
  if (cells.length === columns.length) return [...cells];
  if (measure === 'characters') return byCharacters(columns, cells);
  const over = byCells(columns, cells);
  const isSpanless = cells.every(({ left, right }) => right - left === 1);
  const isMissed = cells.some((cell) => !over.includes(cell));
  return isSpanless && isMissed && columns.length % cells.length === 0 ? inTurn(columns, cells) : over;
}
