import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CORPUS, start } from '../support/command.js';
import { barriersIn, launch } from './support/browser.js';

const CRINOS = readFileSync(path.join(CORPUS, 'gentium-crinos-acquisition.txt'), 'utf8');

let browser: Browser;
let server: ReturnType<typeof start>;
let address: string;
beforeAll(async () => {
  browser = await launch();
  server = start(['serve', '--port', '0', '--jobs', '1']);
  address = await new Promise<string>((resolve) => {
    server.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
});
afterAll(async () => {
  server.kill();
  await browser.close();
});

it('shows the record of what is pasted, with the date that is given', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByLabel(/Paste a press release/).fill(CRINOS);
  await page.getByLabel(/Release date/).fill('2007-01-03');
  await page.getByRole('button', { name: 'Extract' }).click();
  await page.locator('mark').first().waitFor();
  expect(await page.locator('#release-text').textContent()).toBe(CRINOS);
  expect(await page.getByRole('main').locator('time').textContent()).toBe('2007-01-03');
  await page.close();
});

it('reads the files that are chosen and says what cannot be read', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const text = 'BOSTON, May 6, 2025 – Halden Pumps Inc. paid $3 million today.';
  const html = '<h1>Halden Pumps Pays</h1><p>Halden Pumps Inc. paid $4 million today.</p>';
  await page.getByLabel('Files', { exact: true }).setInputFiles([
    { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 x') },
    { name: 'two.html', mimeType: 'text/html', buffer: Buffer.from(html) },
  ]);
  await page.getByRole('listitem').nth(1).waitFor();
  await expect.poll(() => page.locator('mark.k-money').textContent()).toBe('$4 million');
  expect(await page.getByText('scan.pdf').textContent()).toBe(
    'scan.pdf: is a PDF, not text; convert it to text first',
  );
  await page.getByRole('listitem').first().getByRole('button').click();
  expect(await page.locator('#release-text').textContent()).toBe(text);
  await page.close();
});

it.each(['light', 'dark'] as const)(
  'keeps nobody out in its %s theme, before and after',
  async (colorScheme) => {
    const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(address);
    expect(await barriersIn(page)).toEqual([]);
    await page.getByLabel(/Paste a press release/).fill(CRINOS);
    await page.getByRole('button', { name: 'Extract' }).click();
    await page.locator('mark').first().waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page
      .getByLabel('Files', { exact: true })
      .setInputFiles([{ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 x') }]);
    await page.getByText('scan.pdf').waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page.close();
  },
);
