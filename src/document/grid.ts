import type { TextRange } from './document.js';

/** A cell with something in it: its offsets in the text, and the stretch of the table's width it takes. */
export interface GridCell extends TextRange {
  /** columns of markup, or characters of a line set in a fixed pitch; half open */
  readonly left: number;
  readonly right: number;
}

/** One row of a table, its empty cells left out. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  /** whether a blank line stands before it; never in markup */
  readonly apart: boolean;
}

/** A data table as it stands in the text; markup and lines of text give the same. */
export interface Grid extends TextRange {
  readonly rows: readonly GridRow[];
  /** whether the widths are columns of markup or characters of a line */
  readonly measure: 'columns' | 'characters';
}
