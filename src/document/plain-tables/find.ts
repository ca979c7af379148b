import type { TextRange } from '../document.js';
import type { Grid, GridRow } from '../grid.js';
import { type Chunk, chunkOf } from './chunks.js';
import { readTableLines, type TableLine } from './lines.js';

/** Lines without figures that a table may have between two with them. */
const WIDEST_GAP = 12;
/** Lines that the headings of a table may take. */
const HIGHEST_HEAD = 14;
/** Rows of figures that make a table where they hold one number each; two are enough where they hold more. */
const FEWEST_ROWS = 3;
/** A digit behind a gap: without it no table. */
const FIGURE_BEHIND_GAP =
  /(?:\t[ \u00a0]*|[ \u00a0]{2}(?![ \u00a0])|\.{4}(?!\.)[ \u00a0]*)(?:[-($€£¥A-Z]{1,5}[ \u00a0]{0,30})?[(.]?\d/;
/** What every such gap holds: looked for first, in no time. */
const GAPS = ['\t', '  ', '\u00a0', '....'];

interface Block {
  readonly first: number;
  readonly last: number;
}

/** Whether a line below the last figures is the end of their label. */
const endsLabel = (line: TableLine | undefined): boolean =>
  line?.kind === 'words' && line.chunks.length === 1 && /^[a-z][^.]{0,40}$/.test(line.chunks[0]!.text);

/** The lines from one with figures to the last that belongs with it; inside of `<TABLE>` to its end. */
function blockFrom(lines: readonly TableLine[], first: number): Block {
  let last = first;
  for (let at = first + 1; at < lines.length && at - last <= WIDEST_GAP; at++) {
    const { kind } = lines[at]!;
    if (kind === 'figures') last = at;
    else if (kind === 'open' || kind === 'close' || kind === 'page' || kind === 'prose') break;
  }
  return { first, last: endsLabel(lines[last + 1]) ? last + 1 : last };
}

/** The first line of what stands above a block as its headings. */
function headOf(lines: readonly TableLine[], first: number, floor: number): number {
  let head = first;
  let blanks = 0;
  let read = 0;
  for (let at = first - 1; at >= floor && read < HIGHEST_HEAD; at--) {
    const { kind } = lines[at]!;
    if (kind === 'open' || kind === 'close' || kind === 'page' || kind === 'prose' || kind === 'figures')
      break;
    if (kind === 'blank') {
      if (++blanks > 1 && head < first) break;
      continue;
    }
    blanks = 0;
    read++;
    if (kind === 'words') head = at;
  }
  return head;
}

/** Widens the chunks of a heading to the rule that underlines them. */
function underlined(chunks: readonly Chunk[], rule: TableLine): readonly Chunk[] {
  return chunks.map((chunk) => {
    const segments = rule.chunks.filter(({ left, right }) => left < chunk.right && right > chunk.left);
    if (segments.length !== 1) return chunk;
    const [segment] = segments;
    const above = chunks.filter(({ left, right }) => left < segment!.right && right > segment!.left);
    if (above.length > 1) return chunk;
    return {
      ...chunk,
      left: Math.min(chunk.left, segment!.left),
      right: Math.max(chunk.right, segment!.right),
    };
  });
}

const TRAILING = /[ \u00a0]([(]?[\d,.]+[)]?%?)$/;

/** Sets a number apart that one space parts from its label, where it ends where numbers of other rows do. */
function alignedApart(chunks: readonly Chunk[], ends: ReadonlyMap<number, number>): readonly Chunk[] {
  const [first, ...others] = chunks;
  if (!first || others.length === 0) return chunks;
  const trailing = TRAILING.exec(first.text);
  if (!trailing || (ends.get(first.right) ?? 0) < 2) return chunks;
  const cut = trailing.index;
  const shared = { end: first.end, right: first.right };
  const number = chunkOf({
    ...shared,
    text: trailing[1]!,
    start: first.start + cut + 1,
    left: first.left + cut + 1,
  });
  if (!number.isNumber) return chunks;
  const label = { text: first.text.slice(0, cut), end: first.start + cut, right: first.left + cut };
  return [chunkOf({ ...first, ...label }), number, ...others];
}

/** How often numbers end at each character of the line. */
function numberEnds(lines: readonly TableLine[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { kind, chunks } of lines)
    if (kind === 'figures')
      for (const { text, right, isNumber } of chunks)
        if (isNumber) {
          const digits = right - (/[)%]+$/.exec(text)?.[0].length ?? 0);
          for (const end of new Set([right, digits])) ends.set(end, (ends.get(end) ?? 0) + 1);
        }
  return ends;
}

const PAGE = /^\d{1,3}$/;

function isTable(lines: readonly TableLine[]): boolean {
  const rows = lines.filter(({ kind }) => kind === 'figures');
  const wide = rows.filter(({ chunks }) => chunks.filter(({ isNumber }) => isNumber).length > 1);
  if (wide.length > 1) return true;
  // one small number behind each label is a list of contents
  return (
    rows.length >= FEWEST_ROWS &&
    rows.some(({ chunks }) => chunks.some(({ text, isNumber }) => isNumber && !PAGE.test(text)))
  );
}

const cellOf = ({ start, end, left, right }: Chunk) => ({ start, end, left, right });

function gridOf(lines: readonly TableLine[]): Grid {
  const ends = numberEnds(lines);
  const rows: GridRow[] = [];
  let apart = false;
  lines.forEach((line, index) => {
    if (line.kind !== 'figures' && line.kind !== 'words') {
      apart ||= line.kind === 'blank';
      return;
    }
    const rule = line.kind === 'words' && lines[index + 1]?.kind === 'rule' ? lines[index + 1]! : null;
    const chunks = rule
      ? underlined(line.chunks, rule)
      : line.kind === 'figures' && !line.tabbed
        ? alignedApart(line.chunks, ends)
        : line.chunks;
    rows.push({ cells: chunks.map(cellOf), apart });
    apart = false;
  });
  return {
    start: rows[0]!.cells[0]!.start,
    end: rows.at(-1)!.cells.at(-1)!.end,
    rows,
    measure: lines.some(({ kind, tabbed }) => kind === 'figures' && tabbed) ? 'columns' : 'characters',
  };
}

/**
 * Finds tables that plain text sets by spaces or tabs, with the tags of older EDGAR submissions around them
 * (`<TABLE>`, `<S>`, `<C>`) or without.
 *
 * @param text the text of a document
 * @param known where tables of the markup stand, in order; nothing is looked for in them
 * @returns the tables in text order; rules and tags are left out of their rows
 */
export function findPlainTables(text: string, known: readonly TextRange[]): Grid[] {
  if (!GAPS.some((gap) => text.includes(gap)) || !FIGURE_BEHIND_GAP.test(text)) return [];
  const lines = readTableLines(text, known);
  const grids: Grid[] = [];
  let floor = 0;
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.kind !== 'figures') continue;
    const { first, last } = blockFrom(lines, at);
    const block = lines.slice(headOf(lines, first, floor), last + 1);
    if (isTable(block)) grids.push(gridOf(block));
    at = last;
    floor = last + 1;
  }
  return grids;
}
