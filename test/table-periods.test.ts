import { describe, expect, it } from 'vitest';
import { readPeriod } from '../src/tables/period-words.js';
import { periodOf } from '../src/tables/periods.js';
import { readUnit } from '../src/tables/units.js';

const PERIODS: readonly [heading: string, period: string | null][] = [
  ['Three Months Ended May 31, 2022', '2022-03-01/2022-05-31'],
  ['Three Months Ended December 30, 2023', '2023-10-01/2023-12-30'],
  ['3 Months Ended December 2006', '2006-10-01/2006-12-31'],
  ['13 Weeks Ended 11/2/24', '2024-08-04/2024-11-02'],
  ['Thirty-Nine Weeks Ended November 2, 2024', '2024-02-04/2024-11-02'],
  ['Quarter Ended Dec. 31, 2023', '2023-Q4'],
  ['Quarter Ended December 30, 2023', '../2023-12-30'],
  ['Year Ended December 31, 2023', '2023'],
  ['Fiscal Year Ended January 28, 2024', '../2024-01-28'],
  ['First Quarter 2022', '2022-Q1'],
  ['Second Quarter Fiscal 2024', 'FY2024-Q2'],
  ['Q3 FY24', 'FY2024-Q3'],
  ["1Q'24", '2024-Q1'],
  ['2014GAAP', '2014'],
  ['Half-year ended 30 June 2024', '2024-H1'],
  ['Three Months Ended Sep-24', '2024-07-01/2024-09-30'],
  ['YTD 2024', null],
  ['9M 2024', null],
  ['Three Months Ended', null],
];
const NOT_PERIODS = ['Total', '% Change', 'Inc (Dec)', 'Note 3', '$ Change', 'Current Quarter'];

describe('what headings say of periods', () => {
  it.each(PERIODS)('%s', (heading, period) => {
    expect(periodOf(readPeriod(heading)!, false, true).period).toBe(period);
  });

  it('is a day over a balance', () => {
    expect(periodOf(readPeriod('As of APRIL 1,2006')!, true, false)).toEqual({
      period: '2006-04-01',
      from: '2006-04-01',
      to: '2006-04-01',
    });
  });

  it.each(NOT_PERIODS)('nothing: %s', (heading) => {
    expect(readPeriod(heading)).toBeNull();
  });
});

const UNITS: readonly [text: string, scale: number, currency: string | null, shares: number | null][] = [
  ['(In thousands, except per share data)', 1e3, null, null],
  ['(in thousands, except share and per share amounts)', 1e3, null, 1],
  ['(In millions, except number of shares, which are reflected in thousands, and par value)', 1e6, null, 1e3],
  ['($000s)', 1e3, '$', null],
  ['US$’000', 1e3, 'USD', null],
  ['(Canadian $ in millions)', 1e6, 'CAD', null],
  ['(MILLIONS OF YEN)', 1e6, 'JPY', null],
  ['(ALL AMOUNTS IN THOUSANDS)', 1e3, null, null],
];

describe('statements of units', () => {
  it.each(UNITS)('%s', (text, scale, currency, shares) => {
    expect(readUnit(text)?.statement).toMatchObject({ scale, currency, shares });
  });

  it.each(['sold for $3 million', '(unaudited)', '(loss)', '$1.3 billion for a cost of $49.4 million'])(
    'none: %s',
    (text) => {
      expect(readUnit(text)).toBeNull();
    },
  );
});
