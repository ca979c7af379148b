import type { ReleaseRecord } from '../../record/record.js';
import type { Cell, RowTable } from '../tables/table.js';
import { TABLES } from '../tables/tables.js';

/** The sheets of a workbook, in order. */
export const SHEETS: readonly { readonly name: string; readonly table: RowTable }[] = [
  { name: 'Releases', table: TABLES.releases },
  { name: 'Facts', table: TABLES.facts },
  { name: 'Payments', table: TABLES.payments },
  { name: 'Results', table: TABLES.results },
  { name: 'Guidance', table: TABLES.guidance },
  { name: 'Calendar', table: TABLES.calendar },
  { name: 'Dates', table: TABLES.dates },
  { name: 'Money', table: TABLES.money },
  { name: 'Percentages', table: TABLES.percentages },
  { name: 'Endpoints', table: TABLES.endpoints },
  { name: 'Parties', table: TABLES.parties },
  { name: 'Figures', table: TABLES.figures },
];

/** The rows of a record for each sheet, as one line of text. */
export const printRows = (record: ReleaseRecord): string =>
  JSON.stringify(SHEETS.map(({ table }) => table.rows(record)));

/** The rows for each sheet out of such a line. */
export const readRows = (printed: string): Cell[][][] => JSON.parse(printed);
