/** A cell of a table in the text, with the tab or line break behind it. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** the column it stands in, from 1; null for one that goes across all */
  readonly column: number | null;
}

/** The cells of a table whose lines are rows, and how many columns it has. */
export interface Cells {
  readonly columns: number;
  readonly cells: readonly Cell[];
}

/** The cells of one line: they end with the tab or line break behind them. */
function cellsIn(text: string, start: number, end: number): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  for (let at = start; at < end; ) {
    const tab = text.indexOf('\t', at);
    const next = tab < 0 || tab >= end ? end : tab + 1;
    cells.push({ start: at, end: next });
    at = next;
  }
  return cells;
}

/**
 * Reads the cells of a stretch of text whose lines are rows and whose tabs part cells. Where a row has fewer
 * cells than others its numbers stand in the last columns, for the empty cells before them are left out.
 */
export function cellsOf(text: string, start: number, end: number): Cells {
  const rows: { start: number; end: number }[][] = [];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    rows.push(cellsIn(text, at, next));
    at = next;
  }
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const cells = rows.flatMap((row) => {
    if (row.length === 1) return row.map((cell): Cell => ({ ...cell, column: null }));
    const missing = columns - row.length;
    // a heading of dates names no row
    const isLabelled = row.some(({ start: from, end: to }) => !/\d/.test(text.slice(from, to)));
    return row.map((cell, index): Cell => {
      const column = isLabelled && index === 0 ? 1 : index + 1 + missing;
      return { ...cell, column };
    });
  });
  return { columns, cells };
}
