import { describe, expect, it } from 'vitest';
import { extractPage, extractRelease } from '../../src/index.js';

const HEAD = 'Orrin Peak Copper Reports\n\nTORONTO, November 4, 2024 – Orrin Peak Copper Corp. said so.';

describe('what is long beyond reason gives its record', () => {
  it('a title of 1,200 words', () => {
    const text = `${HEAD} ${'Vice '.repeat(1200)}President Jane Doe left.\n`;
    expect(extractRelease({ text }).release.date).toBe('2024-11-04');
  });

  it.each([
    ['ranks', 'secondary endpoints are '],
    ['verdicts', 'met its primary endpoint '],
    ['verbs', 'appointed '],
  ])('a sentence of 60,000 characters of %s', (_, unit) => {
    const text = `${HEAD} ${unit.repeat(60_000 / unit.length)}\n`;
    expect(extractRelease({ text }).release.date).toBe('2024-11-04');
  });

  it('a table of 130,000 rows', async () => {
    const rows = Array.from({ length: 130_000 }, (_, row) => `<tr><td>Row ${row}</td><td>$ ${row}</td></tr>`);
    const [headline, body] = HEAD.split('\n\n');
    const html = `<h1>${headline}</h1><p>${body}</p><table>${rows.join('')}</table>`;
    const { release, money } = await extractPage({ html });
    expect(release.date).toBe('2024-11-04');
    expect(money.at(-1)).toMatchObject({ currency: 'USD', amount: 129_999 });
  });
});
