import { once } from 'node:events';
import { Writable } from 'node:stream';
import type { CellValue, Row, stream } from 'exceljs';
import type { Cell, CellType, RowTable } from '../tables/table.js';
import { SHEETS } from './sheets.js';
import type { Spool, SpooledRow } from './spool.js';
import { TimelessWriter } from './timeless-writer.js';

/** What a sheet holds at most, its header included. */
const MOST_ROWS = 1_048_576;
/** Characters a cell holds at most. */
const MOST_CHARACTERS = 32_767;
/** Characters XML cannot hold. */
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** How wide columns are, in characters. */
const WIDTHS: Readonly<Record<string, number>> = {
  headline: 50,
  sentence: 60,
  text: 40,
  path: 30,
  issuer: 28,
  definition: 40,
};
const WIDTH = 14;

const words = (text: string): string => text.replace(NOT_IN_XML, '\ufffd').slice(0, MOST_CHARACTERS);

/** Excel counts days from the last one of 1899, which leaves out days before 1900-03-01. */
const FIRST_DAY = '1900-03-01';
const isExcelDay = (day: string): boolean =>
  day >= FIRST_DAY && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** A link to the row of a release, by a formula: a sheet holds only 65,530 links of the other kind. */
function linkTo(release: number, name: string): CellValue {
  const shown = words(name);
  const row = (release % (MOST_ROWS - 1)) + 2;
  const sheet = sheetName('Releases', Math.floor(release / (MOST_ROWS - 1)));
  // a string within a formula holds 255 characters
  const label = shown.slice(0, 200).replaceAll('"', '""');
  return { formula: `HYPERLINK("#'${sheet}'!A${row}","${label}")`, result: shown };
}

/** The name of a sheet, or of one that goes on with its rows. */
const sheetName = (name: string, part: number): string => (part === 0 ? name : `${name} ${part + 1}`);

/** The format of numbers of a column, where it has one. */
function formatOf(type: CellType, currency: Cell): string | null {
  if (type === 'day') return 'yyyy-mm-dd';
  if (type === 'percent') return '0.0##"%"';
  if (type !== 'money') return null;
  return typeof currency === 'string' ? `[$${currency}] #,##0.00` : '#,##0.00';
}

function cellValue(cell: Cell, type: CellType, release: number, isReleases: boolean): CellValue {
  if (typeof cell !== 'string') return cell;
  if (type === 'release' && !isReleases) return linkTo(release, cell);
  if (type === 'day' && isExcelDay(cell)) return new Date(`${cell}T00:00:00Z`);
  return words(cell);
}

function addSheet(workbook: stream.xlsx.WorkbookWriter, name: string, { columns }: RowTable) {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map((column) => ({
    header: column.name,
    width: WIDTHS[column.name] ?? WIDTH,
  }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  const header = sheet.getRow(1);
  header.font = { bold: true };
  header.commit();
  return sheet;
}

function format(row: Row, { columns }: RowTable, cells: readonly Cell[]): void {
  const currency = cells[columns.findIndex(({ name }) => name === 'currency')] ?? null;
  for (const [index, { type }] of columns.entries()) {
    const numberFormat = typeof cells[index] === 'string' && type !== 'day' ? null : formatOf(type, currency);
    if (numberFormat !== null && cells[index] !== null) row.getCell(index + 1).numFmt = numberFormat;
  }
}

/** How many rows are written between two looks at whether the output keeps up. */
const AT_ONCE = 200;

/**
 * Writes a workbook of what is spooled, sheet by sheet and row by row.
 *
 * @param write takes its bytes; resolves when more can be taken
 */
export async function writeWorkbook(
  spool: Spool,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const output = new Writable({
    write: (chunk: Uint8Array, _, done) => {
      write(chunk).then(() => done(), done);
    },
  });
  const failed = new Promise<never>((_, reject) => output.once('error', reject));
  const workbook = new TimelessWriter({ stream: output, useStyles: true, useSharedStrings: false });
  workbook.creator = 'press-facts';
  const writeAll = async (): Promise<void> => {
    for (const [index, { name, table }] of SHEETS.entries()) {
      let part = 0;
      let count = 1;
      let sheet = addSheet(workbook, name, table);
      for await (const { release, cells } of spool.read(index) as AsyncGenerator<SpooledRow>) {
        if (count === MOST_ROWS) {
          sheet.commit();
          part++;
          count = 1;
          sheet = addSheet(workbook, sheetName(name, part), table);
        }
        const values = cells.map((cell, at) =>
          cellValue(cell, table.columns[at]!.type, release, name === 'Releases'),
        );
        const row = sheet.addRow(values);
        format(row, table, cells);
        row.commit();
        count++;
        if (count % AT_ONCE === 0) await new Promise(setImmediate);
        if (output.writableNeedDrain) await once(output, 'drain');
      }
      sheet.commit();
    }
    await workbook.commit();
  };
  await Promise.race([writeAll(), failed]);
}
