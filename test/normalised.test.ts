import { expect, test } from 'vitest';
import { extractRelease } from '../src/index.js';

test.each([
  ['Tarnow Rail closed the sale on Décember 4, 2023.', 'Décember'],
  ['Tarnow Rail opens the line in Ápril.', 'Ápril'],
  ['Tarnow Rail signed on 2 Déc 2024 in Lodz.', 'Déc 2024'],
  [`Tarnow Rail owes $${'9'.repeat(400)} on paper.`, `$${'9'.repeat(400)}`],
  [`Tarnow Rail grew ${'9'.repeat(400)}% in a year.`, `${'9'.repeat(400)}%`],
])('a mention that has no value is left out with a warning, and nothing else: %#', (sentence, mention) => {
  const text = `${sentence} It paid $5 million, or 12%, on March 3, 2024.`;
  const { dates, money, percentages, warnings } = extractRelease({ text, date: '2024-11-04' });
  const start = text.indexOf(mention);
  expect(warnings).toEqual([
    {
      code: 'mention-not-normalised',
      message: expect.stringContaining('none that can be normalised'),
      start,
      end: start + mention.length,
    },
  ]);
  expect(dates.at(-1)).toMatchObject({ text: 'March 3, 2024', value: '2024-03-03' });
  expect(money.map(({ amount }) => amount)).toEqual([5_000_000]);
  expect(percentages.map(({ value }) => value)).toEqual([12]);
});
