import { attribute, type HtmlNode, isElement, walk } from './dom.js';
import { isBlock } from './elements.js';
import { isDataTable } from './table-kind.js';
import { isColumnwise, isLabelledRow, isMarkedRow, joinNumberParts } from './table-rows.js';
import { LineWriter } from './writer.js';

/** The tables in a tree that hold no other table: the others lay out what is in them. */
export function leafTables(root: HtmlNode): ReadonlySet<HtmlNode> {
  const leaves = new Set<HtmlNode>();
  const open: HtmlNode[] = [];
  const isTable = (node: HtmlNode) => node.name === 'table' && isElement(node) && isBlock(node);
  walk(
    root,
    (node) => {
      if (!isTable(node)) return true;
      if (open.length > 0) leaves.delete(open.at(-1)!);
      leaves.add(node);
      open.push(node);
      return true;
    },
    (node) => {
      if (isTable(node)) open.pop();
    },
  );
  return leaves;
}

/** Whether a node is one of these tables. */
export const isLeafTable = (leaves: ReadonlySet<HtmlNode>, node: HtmlNode): boolean =>
  node.name === 'table' && leaves.has(node);

type Cells = readonly (readonly string[])[];

interface Cell {
  readonly writer: LineWriter;
  readonly left: number;
  readonly right: number;
}

/** More columns than any table has; broken markup states millions. */
const MOST_COLUMNS = 1000;

const span = (node: HtmlNode, name: 'colspan' | 'rowspan'): number =>
  Math.min(MOST_COLUMNS, Math.max(1, Number.parseInt(attribute(node, name), 10) || 1));

/** Reads the cells of one table, then writes it as data or as prose, whichever it is. */
export class TableReader {
  readonly #parent: LineWriter;
  readonly #rows: Cell[][] = [[]];
  /** how many more rows the cell above reaches into, by column */
  #reach: number[] = [];
  #column = 0;
  #hasHeaderCells = false;

  constructor(parent: LineWriter) {
    this.#parent = parent;
  }

  /** The writer of the next cell; one that nothing was written to serves again. */
  #add(left: number, right: number): LineWriter {
    const cells = this.#rows.at(-1)!;
    const writer = cells.at(-1)?.writer.isEmpty ? cells.pop()!.writer : new LineWriter();
    cells.push({ writer, left, right });
    return writer;
  }

  /** Begins a row; the writer takes what stands outside its cells. */
  row(): LineWriter {
    this.#rows.push([]);
    this.#column = 0;
    return this.loose();
  }

  /** Takes the reach of a row's cells down by the row that ends. */
  endRow(): LineWriter {
    this.#reach = this.#reach.map((rows) => Math.max(0, rows - 1));
    return this.row();
  }

  /** Begins a cell. */
  cell(node: HtmlNode): LineWriter {
    this.#hasHeaderCells ||= node.name === 'th';
    while ((this.#reach[this.#column] ?? 0) > 0) this.#column++;
    const left = this.#column;
    this.#column += span(node, 'colspan');
    const rows = span(node, 'rowspan');
    if (rows > 1 || this.#reach.length > 0)
      for (let column = left; column < this.#column; column++) this.#reach[column] = rows;
    return this.#add(left, this.#column);
  }

  /** A writer for what stands outside cells. */
  loose(): LineWriter {
    return this.#add(this.#column, this.#column + 1);
  }

  /** Writes the table and gives its parent's writer back. */
  finish(): LineWriter {
    const rows = this.#rows
      .map((cells) =>
        cells
          .map(({ writer, left, right }) => ({ lines: writer.finish(), left, right }))
          .filter(({ lines }) => lines.length > 0),
      )
      .filter((cells) => cells.length > 0);
    const placed = rows.map((cells) =>
      joinNumberParts(cells.map(({ lines, left, right }) => ({ text: flat(lines), left, right }))),
    );
    const joined = placed.map((cells) => cells.map(({ text }) => text));
    const lines = rows.map((cells) => cells.map((cell) => cell.lines));
    if (isDataTable({ rows: joined, hasHeaderCells: this.#hasHeaderCells })) this.#parent.table(placed);
    else if (isColumnwise(joined)) for (const column of joined[0]!.keys()) this.#writeColumn(lines, column);
    else
      lines.forEach((cells, index) => {
        this.#writeProse(cells, joined[index]!);
      });
    return this.#parent;
  }

  #writeColumn(rows: readonly Cells[], column: number): void {
    this.#parent.paragraph();
    for (const cells of rows) this.#parent.append(cells[column]!);
  }

  #writeProse(cells: Cells, joined: readonly string[]): void {
    if (isMarkedRow(joined) || isLabelledRow(joined)) {
      const [first, ...others] = cells.at(-1)!;
      const mark = cells.slice(0, -1).flat().join(' ');
      this.#parent.append([`${mark} ${first}`, ...others]);
      return;
    }
    if (cells.length > 1 && joined.length < cells.length) this.#parent.append(joined);
    else for (const lines of cells) this.#parent.append(lines);
  }
}

/** The lines of a cell as one. */
const flat = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim().replaceAll('\t', ' '))
    .filter((line) => line !== '')
    .join(' ');
