import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ROWS } from '../src/output/rows.js';
import { TABLES } from '../src/output/tables/tables.js';
import type { ReleaseRecord } from '../src/record/record.js';
import { extract } from './support/command.js';

type Row = Readonly<Record<string, string>>;

const CRINOS = 'corpus/gentium-crinos-acquisition.txt';
const PHASE3 = 'corpus/gentium-phase3-update.txt';

/** The rows of a table, by a parser that is not of the package that writes it. */
function rowsOf(commandLine: readonly string[], stdin = ''): Row[] {
  const { stdout, stderr, status } = extract([...commandLine, '-q', '--format', 'csv'], { stdin });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const { data, errors } = Papa.parse<Row>(stdout, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}
const pick = (rows: readonly Row[], ...names: string[]) =>
  rows.map((row) => names.map((name) => row[name]).join(' | '));

describe('--format csv', () => {
  it('has a row for each mention, in text order', () => {
    const rows = rowsOf([CRINOS]);
    const { dates, money, percentages }: ReleaseRecord = JSON.parse(extract([CRINOS]).stdout)[0];
    const starts = rows.map(({ start }) => Number(start));
    expect(rows).toHaveLength(dates.length + money.length + percentages.length);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    expect(rows.find(({ id }) => id === 'money-1')).toMatchObject({
      path: CRINOS,
      headline: 'Gentium Acquires Italian Defibrotide Marketing Rights from Crinos',
      issuer: 'Gentium S.p.A.',
      section: 'body',
      kind: 'money',
      text: 'EUR 16 million',
      currency: 'EUR',
      amount: '16000000',
      low: '16000000',
      mid: '16000000',
      high: '16000000',
      start: '385',
      end: '399',
      rule: 'code-first',
    });
    expect(rows.find(({ id }) => id === 'date-2')).toMatchObject({ value: '2006-12-28', amount: '' });
    for (const { sentence, text } of rows) expect(sentence).toContain(text!.replace(/\s+/g, ' '));
  });

  it('has the middle of a range beside its ends', () => {
    const stdin =
      'Corwen plc expects sales of $0.1 million to $0.3 million and growth of 5% to 8%, up to 9% at best.\n';
    expect(pick(rowsOf(['-'], stdin), 'amount', 'percent', 'low', 'mid', 'high')).toEqual([
      ' |  | 100000 | 200000 | 300000',
      ' |  | 5 | 6.5 | 8',
      ' | 9 |  |  | 9',
    ]);
  });

  it('has rows of facts, payments and parties in words', () => {
    const [acquisition] = rowsOf([CRINOS, '--rows', 'facts']);
    expect(acquisition).toMatchObject({
      kind: 'acquisition',
      status: 'agreed',
      amountOf: 'price',
      amount: '16000000',
    });
    expect(acquisition!.summary).toMatch(
      /^acquirer: Gentium S\.p\.A\.; target: Italian marketing authorizations .*; seller: Crinos S\.p\.A\.; price: EUR 16000000; /,
    );
    expect(
      pick(
        rowsOf([CRINOS, '--rows', 'payments']),
        'payer',
        'payee',
        'currency',
        'amount',
        'due',
        'condition',
      ),
    ).toEqual([
      'Gentium S.p.A. | Crinos S.p.A. | EUR | 8000000 |  | at closing',
      'Gentium S.p.A. | Crinos S.p.A. | EUR | 4000000 | 2007-12-31 | ',
      'Gentium S.p.A. | Crinos S.p.A. | EUR | 4000000 | 2008-12-31 | ',
    ]);
    expect(rowsOf([CRINOS, '--rows', 'parties'])[0]).toMatchObject({
      kind: 'organization',
      name: 'Gentium S.p.A.',
      roles: expect.stringContaining('acquirer'),
    });
  });

  it('has rows of endpoints, figures and releases', () => {
    const endpoints = rowsOf([PHASE3, '--rows', 'endpoints']);
    const record: ReleaseRecord = JSON.parse(extract([PHASE3]).stdout)[0];
    expect(endpoints.map(({ role, measure }) => [role, measure])).toEqual(
      record.endpoints.map(({ role, measure }) => [role, measure?.text ?? '']),
    );
    const [sales] = rowsOf(['test/fixtures/tables/three-row-heading.htm', '--rows', 'figures']);
    expect(sales).toMatchObject({
      text: '$41,208',
      label: 'Net sales',
      metric: 'revenue',
      scale: '1000',
      amount: '41208000',
      dash: 'false',
    });
    expect(pick(rowsOf([CRINOS, PHASE3, '--rows', 'releases']), 'path', 'money')).toEqual([
      `${CRINOS} | ${record.money.length >= 0 ? 4 : ''}`,
      `${PHASE3} | ${record.money.length}`,
    ]);
  });

  it('has rows of results, guidance and the calendar', () => {
    const stdin =
      'Corwen Instruments plc Reports Results\n\nLONDON, May 2, 2023 – Corwen Instruments plc (LSE: CRW) reported revenue of $61.2 million for the first quarter of 2023, up 14% from a year ago. For 2023 the company expects revenue of $240 million to $260 million. It will hold a conference call on May 4, 2023 at 9:00 a.m. ET.\n';
    expect(
      pick(rowsOf(['-', '--rows', 'results'], stdin), 'metric', 'period', 'currency', 'amount', 'change'),
    ).toEqual(['revenue | 2023-Q1 | USD | 61200000 | 14']);
    expect(pick(rowsOf(['-', '--rows', 'guidance'], stdin), 'metric', 'low', 'mid', 'high')).toEqual([
      'revenue | 240000000 | 250000000 | 260000000',
    ]);
    expect(pick(rowsOf(['-', '--rows', 'calendar'], stdin), 'from', 'kind', 'what')).toEqual([
      '2023-05-04 | conference call | date',
    ]);
  });

  it('has the words at its offsets in every kind of rows, whatever ends their lines', () => {
    const text =
      'Corwen Reports\n\nLONDON, May 2,\n2023 – Corwen Instruments\nplc (OTC\nBoard: CRW) reported revenue of $61.2\nmillion for the first\nquarter of 2023, up 14\npercent. For 2023 it expects revenue of $240 million to $260\nmillion. It has agreed to acquire Tarn Optics Ltd. for EUR 16\nmillion, of which EUR 10\nmillion is payable at\nclosing and EUR 6\nmillion is due by June\n30, 2024. It will hold a conference call on May\n4, 2023.\n';
    const counts = ROWS.map((rows) => {
      const stdin = rows === 'money' ? text.replaceAll('\n', '\r') : text;
      const { stdout } = extract(['-', '-q', '-f', 'csv', '--rows', rows], { stdin });
      // any line end ends a record here, as in most readers
      const found: Row[] = parse(stdout, { columns: true, record_delimiter: ['\r\n', '\n', '\r'] });
      for (const { text: words, start, end } of found)
        if (words !== undefined)
          expect([rows, words]).toEqual([rows, stdin.slice(Number(start), Number(end))]);
      for (const row of found)
        for (const [name, cell] of Object.entries(row))
          if (name !== 'text') expect([name, cell]).toEqual([name, cell.replace(/\s+/g, ' ')]);
      return [rows, found.length];
    });
    expect(Object.fromEntries(counts)).toMatchObject({ payments: 2, results: 1, guidance: 1, releases: 1 });
  });

  it('makes cells harmless that a spreadsheet would run, and leaves numbers', () => {
    const stdin =
      '=HYPERLINK("http://evil.example";"Results")\n\n+1 Zürn Optik AG lost $2 million, or -5%, in May 2023.\n';
    const rows = rowsOf(['-', '--rows', 'mentions'], stdin);
    const cells = rows.flatMap((row) => Object.entries(row));
    for (const [name, cell] of cells)
      if (!['amount', 'percent', 'low', 'mid', 'high'].includes(name))
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(rows[0]!.headline).toBe(`'=HYPERLINK("http://evil.example";"Results")`);
    expect(rows.find(({ kind }) => kind === 'money')!.sentence).toMatch(/^'\+1 Zürn/);
    const figures = rowsOf(['test/fixtures/tables/three-row-heading.htm', '--rows', 'figures']);
    expect(figures.find(({ text }) => text === '(212)')!.amount).toBe('-212000');
  });

  it.each([
    ['--rows facts', '--rows says what a row of CSV is; the format is json'],
    ['--rows facts -f xlsx', '--rows says what a row of CSV is; the format is xlsx'],
    [
      '--rows facts -f csv --only dates',
      '--only dates leaves out facts, which the rows of facts would be of',
    ],
    ['-f ics --only dates,money', '--only dates,money leaves out facts, which a calendar would be of'],
  ])('refuses %s, which would give something else or nothing', (options, problem) => {
    expect(extract([CRINOS, ...options.split(' ')])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `extract: ${problem}\n`,
    });
  });

  it('has a header without records, and every kind of rows has its names', () => {
    expect(Object.keys(TABLES).sort()).toEqual([...ROWS].sort());
    for (const rows of ROWS) {
      const { stdout, status } = extract(['no-such.txt', '-q', '-f', 'csv', '--rows', rows]);
      expect({ status, header: stdout }).toEqual({
        status: 1,
        header: `${TABLES[rows].columns.map(({ name }) => name).join(',')}\r\n`,
      });
    }
  });
});
