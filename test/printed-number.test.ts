import { describe, expect, it } from 'vitest';
import { isYear, readPrintedNumber } from '../src/text/printed-number.js';

const TAKEN: readonly [text: string, value: number, printed: string][] = [
  ['$1,234', 1234, '$1,234'],
  ['$ (1,234)', -1234, '$ (1,234)'],
  ['($1,234)', -1234, '($1,234)'],
  ['-$1,234', -1234, '-$1,234'],
  ['–1.2', -1.2, '–1.2'],
  ['(.05)', -0.05, '(.05)'],
  ['(5.0 )%', -5, '(5.0 )%'],
  ['(242) bp.', -242, '(242) bp.'],
  ['US$ 12.3', 12.3, 'US$ 12.3'],
  ['CHF 1,200', 1200, 'CHF 1,200'],
  ['€12.3m', 12.3, '€12.3m'],
  ['1.5x', 1.5, '1.5x'],
  ['1,234*', 1234, '1,234'],
  ['1,234(a)', 1234, '1,234'],
  ['13,589 1', 13589, '13,589 '],
];
const DASHES = ['—', '$—', '$ -', '--', '—%', '- -'];
const REFUSED = [
  'NM',
  'n/a',
  '*',
  '12-14',
  '3/31/04',
  'DEC 31',
  'JUN 2005',
  '1 2',
  '1,234)',
  'Note 3',
  '1.234,5',
  '',
];

describe('a number as a table prints it', () => {
  it.each(TAKEN)('takes %s', (text, value, printed) => {
    const number = readPrintedNumber(text)!;
    expect([number.value, text.slice(number.start, number.end), number.isDash]).toEqual([
      value,
      printed,
      false,
    ]);
  });

  it.each(DASHES)('takes %s for a dash', (text) => {
    expect(readPrintedNumber(text)).toMatchObject({ value: 0, isDash: true });
  });

  it.each(REFUSED)('refuses %j', (text) => {
    expect(readPrintedNumber(text)).toBeNull();
  });

  it('keeps the marks of notes', () => {
    expect(readPrintedNumber('1,234 (1)')?.notes).toEqual(['1']);
    expect(readPrintedNumber('1,234†')?.notes).toEqual(['†']);
  });

  it('knows years', () => {
    expect(['2004', '1999 (1)', '2004*', '2,004', '204'].map(isYear)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
