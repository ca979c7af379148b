import { describe, expect, it } from 'vitest';
import { findPlainTables } from '../src/document/plain-tables/find.js';
import { extractRelease } from '../src/index.js';

const HEAD = 'Orrin Peak Copper Reports\n\nTORONTO, November 4, 2024 – Orrin Peak Copper Corp. said so.';
const read = (text: string) => extractRelease({ text: `${HEAD} ${text}\n` });

describe('what no release says gives its record', () => {
  it.each([
    ['a word with a capital in each letter pair', 'aB', 10_000],
    ['titles', 'Dr. ', 4000],
    ['a name that goes on', 'University of ', 2000],
    ['number words', 'one hundred ', 4000],
    ['days', '1/', 4000],
    ['line ends', '-\n', 4000],
  ])('%s without end', (_, unit, times) => {
    expect(read(unit.repeat(times)).release.date).toBe('2024-11-04');
  });

  it('number words that run on are numbers side by side', () => {
    const { money } = read('It paid one hundred and five one hundred dollars.');
    expect(money).toMatchObject([{ text: 'one hundred dollars', amount: 100 }]);
  });

  it('a scale between two amounts belongs to the first', () => {
    const { money } = read('It lost $4 M€5 in all.');
    expect(money).toMatchObject([{ text: '$4 M', amount: 4_000_000 }]);
  });

  it('a line of dots between figures is none of their rows', () => {
    const text = '......\nRevenue    41    52\n......\nCosts    (11)    (12)\n';
    const [grid] = findPlainTables(text, []);
    const cells = grid!.rows.map((row) => row.cells.map(({ start, end }) => text.slice(start, end)));
    expect(cells).toEqual([
      ['Revenue', '41', '52'],
      ['Costs', '(11)', '(12)'],
    ]);
  });
});
