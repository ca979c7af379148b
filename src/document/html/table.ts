import { type HtmlNode, isElement, walk } from './dom.js';
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

interface Row {
  readonly cells: LineWriter[];
}

/** Reads the cells of one table, then writes it as data or as prose, whichever it is. */
export class TableReader {
  readonly #parent: LineWriter;
  readonly #rows: Row[] = [{ cells: [] }];
  #hasHeaderCells = false;

  constructor(parent: LineWriter) {
    this.#parent = parent;
  }

  /** The writer of the next cell; one that nothing was written to serves again. */
  #add(): LineWriter {
    const { cells } = this.#rows.at(-1)!;
    const last = cells.at(-1);
    if (last?.isEmpty) return last;
    const writer = new LineWriter();
    cells.push(writer);
    return writer;
  }

  /** Begins a row; the writer takes what stands outside its cells. */
  row(): LineWriter {
    this.#rows.push({ cells: [] });
    return this.#add();
  }

  /** Begins a cell. */
  cell(header: boolean): LineWriter {
    this.#hasHeaderCells ||= header;
    return this.#add();
  }

  /** A writer for what stands outside cells. */
  loose(): LineWriter {
    return this.#add();
  }

  /** Writes the table and gives its parent's writer back. */
  finish(): LineWriter {
    const rows = this.#rows
      .map(({ cells }) => cells.map((cell) => cell.finish()).filter((lines) => lines.length > 0))
      .filter((cells) => cells.length > 0);
    const joined = rows.map((cells) => joinNumberParts(cells.map(flat)));
    if (isDataTable({ rows: joined, hasHeaderCells: this.#hasHeaderCells }))
      this.#parent.table(joined.map((cells) => cells.join('\t')));
    else if (isColumnwise(joined)) for (const column of joined[0]!.keys()) this.#writeColumn(rows, column);
    else
      rows.forEach((cells, index) => {
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
