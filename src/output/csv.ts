import { stringify } from 'csv-stringify/sync';
import type { RecordFormat } from './format.js';
import type { Rows } from './rows.js';
import type { Cell } from './tables/table.js';
import { TABLES } from './tables/tables.js';
import { textWriter } from './text-writer.js';

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;

/** Line ends of every kind: csv-stringify itself looks for those it writes. */
const LINE_END = /[\r\n]/;

/**
 * A cell as it is printed. Words that a spreadsheet would run as a formula get an apostrophe in front; numbers
 * stay as they are, with their sign.
 */
const harmless = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell);

const print = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: 'windows', quoted_match: LINE_END, cast: { boolean: String } },
  );

/**
 * Comma-separated values (RFC 4180) in UTF-8, a header above the rows of all records.
 *
 * @param rows what a row is
 */
export function csv(rows: Rows): RecordFormat {
  const table = TABLES[rows];
  const header = print([table.columns.map(({ name }) => name)]);
  return {
    print: (record) => print(table.rows(record)),
    writer: textWriter({ open: header, separator: '', end: '', close: '', empty: header }),
  };
}
