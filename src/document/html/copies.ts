import type { TableLines } from './writer.js';

/** Rendered lines and where data tables stand among them. */
export interface Rendered {
  readonly lines: readonly string[];
  readonly tables: readonly TableLines[];
}

/** A line of text, or a table with all its rows. */
interface Piece {
  readonly first: number;
  readonly end: number;
  readonly content: string;
}

/** A paragraph at least this long is not printed twice on purpose. */
const LONGEST_REFRAIN = 60;

function piecesOf({ lines, tables }: Rendered): Piece[] {
  const pieces: Piece[] = [];
  let table = 0;
  for (let first = 0; first < lines.length; first++) {
    while (table < tables.length && tables[table]!.end <= first) table++;
    const range = tables[table];
    const end = range && range.first <= first ? range.end : first + 1;
    const content = lines.slice(first, end).join('\n').trim();
    if (content !== '') pieces.push({ first, end, content });
    first = end - 1;
  }
  return pieces;
}

/**
 * Leaves out what a page prints a second time for another width of screen: pieces that repeat pieces before
 * them in the same order, at least one of them a paragraph.
 */
export function withoutCopies(rendered: Rendered): Rendered {
  const pieces = piecesOf(rendered);
  const firsts = new Map<string, number>();
  const dropped = new Set<number>();
  const isLong = ({ content }: Piece): boolean =>
    content.length >= LONGEST_REFRAIN && !content.includes('\t');
  for (let at = 0; at < pieces.length; at++) {
    const earlier = firsts.get(pieces[at]!.content);
    if (earlier === undefined) {
      firsts.set(pieces[at]!.content, at);
      continue;
    }
    let length = 1;
    while (
      earlier + length < at &&
      at + length < pieces.length &&
      pieces[earlier + length]!.content === pieces[at + length]!.content
    )
      length++;
    if (!pieces.slice(at, at + length).some(isLong)) continue;
    for (let copy = at; copy < at + length; copy++) dropped.add(copy);
    at += length - 1;
  }
  if (dropped.size === 0) return rendered;
  const lines: string[] = [];
  const tables: TableLines[] = [];
  const tableAt = new Map(rendered.tables.map((table) => [table.first, table]));
  let last = -1;
  for (const [index, { first, end }] of pieces.entries()) {
    if (dropped.has(index)) continue;
    if (lines.length > 0 && (rendered.lines[first - 1] === '' || last !== index - 1)) lines.push('');
    last = index;
    const table = tableAt.get(first);
    if (table) tables.push({ ...table, first: lines.length, end: lines.length + end - first });
    lines.push(...rendered.lines.slice(first, end));
  }
  return { lines, tables };
}
