import { readFileSync } from 'node:fs';
import path from 'node:path';
import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { SHEETS } from '../src/output/xlsx/sheets.js';
import type { ReleaseRecord } from '../src/record/record.js';
import { extract, inFolder, ROOT } from './support/command.js';

const INPUTS = ['gentium-crinos-acquisition.txt', 'gentium-phase3-update.txt'].map((name) =>
  path.join(ROOT, 'corpus', name),
);
const TABLE = path.join(ROOT, 'test/fixtures/tables/three-row-heading.htm');

/** A workbook of inputs, by a reader that is not of the package that writes it. */
const workbookOf = (inputs: readonly string[], stdin = ''): Promise<XLSX.WorkBook> =>
  inFolder((folder) => {
    const { status, stderr } = extract([...inputs, '-q', '--timeout', '60', '-o', 'facts.xlsx'], {
      cwd: folder,
      stdin,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return XLSX.read(readFileSync(path.join(folder, 'facts.xlsx')), { cellNF: true, cellDates: false });
  });

/** The cells of a row by the names of their columns; the header is row 1. */
function row(sheet: XLSX.WorkSheet, number: number): Record<string, XLSX.CellObject | undefined> {
  const { e } = XLSX.utils.decode_range(sheet['!ref']!);
  const columns = Array.from({ length: e.c + 1 }, (_, column) => XLSX.utils.encode_col(column));
  return Object.fromEntries(columns.map((column) => [sheet[`${column}1`].v, sheet[`${column}${number}`]]));
}
const rowCount = (sheet: XLSX.WorkSheet): number => XLSX.utils.decode_range(sheet['!ref']!).e.r;
const day = (cell: XLSX.CellObject | undefined) => XLSX.SSF.format('yyyy-mm-dd', cell!.v as number);

/** The day and time of each part of a ZIP archive, as its directory has them: two seconds to the unit. */
function daysOfParts(archive: Buffer): string[] {
  const days: string[] = [];
  for (let at = archive.indexOf('PK\x01\x02'); at >= 0; at = archive.indexOf('PK\x01\x02', at + 4)) {
    const [time, day] = [archive.readUInt16LE(at + 12), archive.readUInt16LE(at + 14)];
    const clock = [time >> 11, (time >> 5) & 63, (time & 31) * 2].map((part) =>
      String(part).padStart(2, '0'),
    );
    days.push(`${1980 + (day >> 9)}-${(day >> 5) & 15}-${day & 31} ${clock.join(':')}`);
  }
  return days;
}

describe('--format xlsx', () => {
  it('has the sheets, a frozen header with filters, and as many rows as the records have', async () => {
    const workbook = await workbookOf([...INPUTS, TABLE]);
    expect(workbook.SheetNames).toEqual(SHEETS.map(({ name }) => name));
    const records: ReleaseRecord[] = JSON.parse(extract([...INPUTS, TABLE, '--timeout', '60']).stdout);
    for (const { name, table } of SHEETS) {
      const sheet = workbook.Sheets[name]!;
      expect([name, rowCount(sheet)]).toEqual([name, records.flatMap(table.rows).length]);
      expect(sheet['!autofilter']!.ref).toMatch(/^A1:[A-Z]+1$/);
    }
  });

  it('has real numbers in the currency they are in, real days, and a link to the release', async () => {
    const { Sheets } = await workbookOf([TABLE, ...INPUTS]);
    const money = row(Sheets.Money!, 2 + rowCount(Sheets.Money!) - 5);
    const amounts = Array.from({ length: rowCount(Sheets.Money!) }, (_, index) =>
      row(Sheets.Money!, index + 2),
    );
    const price = amounts.find(({ text }) => text!.v === 'EUR 16 million')!;
    expect(money).toBeDefined();
    expect(price.amount).toMatchObject({ t: 'n', v: 16_000_000, z: '[$EUR] #,##0.00' });
    expect(price.path).toMatchObject({
      t: 's',
      v: INPUTS[0],
      f: `HYPERLINK("#'Releases'!A3","${INPUTS[0]!.slice(0, 200)}")`,
    });
    const dates = Array.from({ length: rowCount(Sheets.Dates!) }, (_, index) =>
      row(Sheets.Dates!, index + 2),
    );
    const signed = dates.find(({ text }) => text!.v === 'December 28, 2006')!;
    expect(signed.from).toMatchObject({ t: 'n', z: 'yyyy-mm-dd' });
    expect(day(signed.from)).toBe('2006-12-28');
    expect(signed.start).toMatchObject({ t: 'n', v: 187 });
    const figure = row(Sheets.Figures!, 2);
    expect(figure.amount).toMatchObject({ t: 'n', v: 41_208_000, z: '[$USD] #,##0.00' });
    expect(figure.dash).toMatchObject({ t: 'b', v: false });
  });

  it('has percentages as the numbers they are, and the payment plan of a deal', async () => {
    const stdin = 'Corwen plc raised its stake from 12.5% to 15% on 1 May 2023.\n';
    const { Sheets } = await workbookOf(['-'], stdin);
    expect(row(Sheets.Percentages!, 2).percent).toMatchObject({ t: 'n', v: 12.5, z: '0.0##"%"' });
    const plan = (await workbookOf(INPUTS.slice(0, 1))).Sheets.Payments!;
    expect([2, 3, 4].map((number) => row(plan, number).amount?.v)).toEqual([8e6, 4e6, 4e6]);
    expect(day(row(plan, 3).dueFrom)).toBe('2007-12-31');
    expect(row(plan, 2).dueFrom).toBeUndefined();
  });

  it('runs nothing that stands in a release', async () => {
    const stdin =
      '=HYPERLINK("http://evil.example";"Results")\n\n+1 Zürn Optik AG lost $2 million in May 2023.\u0000\n';
    const { Sheets } = await workbookOf(['-'], stdin);
    expect(row(Sheets.Releases!, 2).headline).toMatchObject({
      t: 's',
      v: '=HYPERLINK("http://evil.example";"Results")',
    });
    for (const [name, sheet] of Object.entries(Sheets))
      for (const [place, cell] of Object.entries(sheet as Record<string, XLSX.CellObject>))
        if (cell?.f)
          expect([name, place, cell.f]).toEqual([name, place, expect.stringMatching(/^HYPERLINK\("#'/)]);
  });

  it('is the same, byte for byte, for the same inputs, and has its sheets without any', () =>
    inFolder((folder) => {
      for (const name of ['one.xlsx', 'two.xlsx']) extract([...INPUTS, '-o', name], { cwd: folder });
      const [one, two] = ['one.xlsx', 'two.xlsx'].map((name) => readFileSync(path.join(folder, name)));
      expect(one!.equals(two!)).toBe(true);
      expect(daysOfParts(one!)).toEqual(Array(20).fill('1980-1-1 00:00:00'));
      extract(['no-such.txt', '-o', 'none.xlsx'], { cwd: folder });
      expect(XLSX.read(readFileSync(path.join(folder, 'none.xlsx'))).SheetNames).toEqual(
        SHEETS.map(({ name }) => name),
      );
    }));
});
