import { isMarkedRow } from './table-rows.js';

const NUMBER =
  /^(?:[A-Z]{0,3}\s?[$€£¥])?\s*[-–—+~≈<>≤≥(]*\s*(?:[$€£¥]\s*)?[\d.][\d,. ]*(?:\s*[–-]\s*[\d.,]+)?\s*(?:%|pts?|bps|x|million|billion|[kmb]n?)?\s*\)?\s*%?[*†‡]*(?:\s?\(\w{1,2}\))?$/i;
const NOTHING = /^(?:[-–—]+|n\/?[am]|nm|nil)$/i;
const LONG_CELL = 160;
const SENTENCE = /[.!?]["”’)]*\s+["“‘(]?\p{Lu}|[a-z]{3}[.!?]$/u;

/** A table as its cells read, number parts joined, empty cells and rows left out. */
export interface TableShape {
  readonly rows: readonly (readonly string[])[];
  readonly hasHeaderCells: boolean;
}

const isNumber = (cell: string): boolean => cell.length < 40 && (NUMBER.test(cell) || NOTHING.test(cell));
const isProse = (cell: string): boolean =>
  cell.length > LONG_CELL || (cell.length > 80 && SENTENCE.test(cell));

/**
 * Whether a table holds data rather than laying out prose: several columns whose cells are numbers, or
 * short texts under header cells, or a grid of short texts three wide.
 */
export function isDataTable({ rows, hasHeaderCells }: TableShape): boolean {
  const wide = rows.filter((row) => row.length > 1);
  if (wide.length === 0 || wide.every(isMarkedRow)) return false;
  const others = wide.flatMap((row) => row.slice(1));
  const numeric = others.filter(isNumber).length;
  const figures = wide.filter((row) => row.slice(1).some((cell) => /\d/.test(cell) && isNumber(cell))).length;
  if (figures > 0 && numeric * 2 >= others.length) return rows.length > 1 || numeric > 1;
  const prose = wide.filter((row) => row.some(isProse)).length;
  if (prose * 2 >= wide.length) return false;
  if (figures >= 2 && numeric * 3 >= others.length) return true;
  if (hasHeaderCells && rows.length > 1) return true;
  const grid = wide.filter((row) => row.length > 2).length;
  return grid >= 3 && grid * 2 >= rows.length;
}
