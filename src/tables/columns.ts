import type { Cell, Row } from './cells.js';
import { isNotGiven } from './cells.js';

/** The stretch of a table's width that the numbers of one column take. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

export const overlaps = (one: Extent, other: Extent): boolean =>
  one.left < other.right && one.right > other.left;

export const centreOf = ({ left, right }: Extent): number => (left + right) / 2;

const union = (one: Extent, other: Extent): Extent => ({
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
});

/** Where the digits of a cell stand; in markup, the cell. */
function coreOf({ left, right, text, number }: Cell): Extent {
  if (!number || right - left !== text.length) return { left, right };
  return { left: left + number.core, right: left + number.coreEnd };
}

/** More than any statement has. */
const MOST_COLUMNS = 100;

/** Takes the numbers of a row into the columns; a number across two of them says nothing. */
function addRow(columns: Extent[], cores: readonly Extent[]): void {
  if (cores.length > MOST_COLUMNS) return;
  const hits = cores.map((core) => columns.findIndex((column) => overlaps(column, core)));
  if (new Set(hits.filter((hit) => hit >= 0)).size < hits.filter((hit) => hit >= 0).length) return;
  cores.forEach((core, index) => {
    const over = columns.filter((column) => overlaps(column, core));
    if (over.length > 1) return;
    const at = hits[index]!;
    if (at < 0) {
      if (columns.length < MOST_COLUMNS) columns.push(core);
    } else {
      const wider = union(columns[at]!, core);
      if (columns.filter((column) => overlaps(column, wider)).length === 1) columns[at] = wider;
    }
  });
}

/**
 * The columns of numbers in a table, from left to right: the rows with most numbers lay them down, the others
 * widen them or add to them.
 */
export function findColumns(rows: readonly Row[]): Extent[] {
  const cores = rows
    .filter(({ kind }) => kind === 'figures')
    .map(({ cells }) => cells.filter(({ number, text }) => number !== null || isNotGiven(text)).map(coreOf))
    .sort((one, other) => other.length - one.length);
  const columns: Extent[] = [];
  for (const row of cores) addRow(columns, row);
  return columns.sort((one, other) => one.left - other.left);
}

/** The column a number stands in: the one it overlaps most, or the nearest; -1 where there are none. */
export function columnOf(columns: readonly Extent[], cell: Cell): number {
  const core = coreOf(cell);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  columns.forEach((column, index) => {
    const apart = overlaps(column, core)
      ? -Math.min(column.right, core.right) + Math.max(column.left, core.left)
      : Math.abs(centreOf(column) - centreOf(core));
    if (apart < least) [best, least] = [index, apart];
  });
  return best;
}
