import type { ReleaseRecord } from '../../record/record.js';
import { type View, viewOf } from './view.js';

/** What stands in a cell; null for nothing. */
export type Cell = string | number | boolean | null;

/**
 * What a column holds: words, a day (YYYY-MM-DD), a number, an amount in the currency that stands in the column
 * `currency` of its row, a number of percent, or the path of the release that the row is of.
 */
export type CellType = 'text' | 'day' | 'number' | 'money' | 'percent' | 'release';

/** A column of a table of items. */
export interface Column<Item> {
  readonly name: string;
  readonly type: CellType;
  readonly value: (item: Item, view: View) => Cell | undefined;
}

/** A table that records give rows of. */
export interface RowTable {
  readonly columns: readonly { readonly name: string; readonly type: CellType }[];
  /** The rows of a record: a cell for each column. */
  readonly rows: (record: ReleaseRecord) => Cell[][];
}

/** A table by its columns. */
export const rowTable = <Item>(
  items: (view: View) => readonly Item[],
  columns: readonly Column<Item>[],
): RowTable => ({
  columns: columns.map(({ name, type }) => ({ name, type })),
  rows: (record) => {
    const view = viewOf(record);
    return items(view).map((item) => columns.map(({ value }) => value(item, view) ?? null));
  },
});

/** Words on one line: a wrapped line of the text is no line of a cell. */
export function oneLine(text: string): string;
export function oneLine(text: string | undefined): string | undefined;
export function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ');
}

/** What stands in the first columns of every table: which release a row is of. */
export const releaseColumns: readonly Column<unknown>[] = [
  { name: 'path', type: 'release', value: (_, { record }) => record.source.path },
  { name: 'headline', type: 'text', value: (_, { record }) => oneLine(record.release.headline?.text) },
  { name: 'releaseDate', type: 'day', value: (_, { record }) => record.release.date },
  { name: 'issuer', type: 'text', value: (_, { record }) => record.release.issuerName },
  { name: 'ticker', type: 'text', value: (_, { record }) => tickersText(record.release.tickers) },
];

/** `Nasdaq:EXMP; TSX:EX`. */
export const tickersText = (
  tickers: readonly { readonly exchange: string | null; readonly symbol: string }[],
): string | null =>
  tickers
    .map(({ exchange, symbol }) => (exchange === null ? symbol : `${oneLine(exchange)}:${symbol}`))
    .join('; ') || null;
