/** Takes the picture of the page that README shows, of the two source documents: `npm run picture`, with Chromium installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from './eval/places.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'press-facts-'));
try {
  const report = path.join(folder, 'report.html');
  const inputs = ['crinos-acquisition', 'phase3-update'].map((name) => `corpus/gentium-${name}.txt`);
  const command = [
    path.join(root, 'dist/cli.js'),
    ...inputs,
    '--date',
    '2007-01-09',
    '--output',
    report,
    '--quiet',
  ];
  execFileSync(process.execPath, command, { cwd: root });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  await page.goto(pathToFileURL(report).href);
  await page.locator('mark[data-key="money-1"]').hover();
  await page.getByRole('tooltip').waitFor();
  await page.screenshot({ path: path.join(root, 'docs/page.png') });
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
