import { describe, expect, it } from 'vitest';
import { readUnit } from '../src/tables/units.js';

describe('readUnit', () => {
  it.each([
    ['(In millions, except per share data)', 1e6, null],
    ['EUR in thousands', 1e3, 'EUR'],
    ["CHF'000", 1e3, 'CHF'],
    ['$mm', 1e6, '$'],
    ['(EUR m)', 1e6, 'EUR'],
    ['US$ K', 1e3, 'USD'],
  ])('reads %s', (text, scale, currency) => {
    expect(readUnit(text)?.statement).toMatchObject({ scale, currency });
  });

  it.each([
    'Orrin Peak Copper Reports',
    'ORRIN PEAK COPPER REPORTS',
    'Merrin Bank Reports (Unaudited Bank Figures)',
    'Oakum Ltd (formerly Oak and Elm)',
    'sold for $3 million',
    'two million shares outstanding',
  ])('takes no factor from %s', (text) => {
    expect(readUnit(text)?.statement.scale ?? 1).toBe(1);
  });
});
