/**
 * How long a page of five hundred releases takes to open: made from the releases of the shared folder, or from the
 * two of corpus/ where that is not at hand. `node bench/page.mjs [RUNS]`, after a build, with Chromium installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const COUNT = 500;
const root = fileURLToPath(new URL('..', import.meta.url));
const shared = path.join(root, '../shared/bench/releases');

/** The texts of a folder, or nothing where there is none. */
function textsIn(folder) {
  const isThere = statSync(folder, { throwIfNoEntry: false });
  const names = isThere ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return names.sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** Milliseconds from the start of the navigation to the first release on the screen. */
async function opening(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.locator('mark').first().waitFor();
  const entries = await page.locator('nav.list li').count();
  if (entries !== COUNT) throw new Error(`${entries} releases are on the page`);
  const opened = await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
      ),
  );
  await page.close();
  return opened;
}

const found = textsIn(shared);
const texts = found.length > 0 ? found : textsIn(path.join(root, 'corpus'));
const folder = mkdtempSync(path.join(tmpdir(), 'press-facts-'));
try {
  const lines = Array.from({ length: COUNT }, (_, index) =>
    JSON.stringify({ path: `release-${index + 1}`, text: texts[index % texts.length] }),
  );
  const input = path.join(folder, 'releases.ndjson');
  const report = path.join(folder, 'report.html');
  writeFileSync(input, `${lines.join('\n')}\n`);
  execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), input, '--output', report, '--quiet']);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const times = [];
  for (let run = 0; run < Number(process.argv[2] ?? 5); run++)
    times.push(await opening(browser, pathToFileURL(report).href));
  await browser.close();
  const median = times.sort((one, other) => one - other)[times.length >> 1];
  const frame = statSync(path.join(root, 'dist/page/report.html')).size;
  console.log(
    `${COUNT} releases, ${(statSync(report).size / 1e6).toFixed(1)} MB (the page without them ${(frame / 1e3).toFixed(0)} kB): ` +
      `open in ${median.toFixed(0)} ms (median of ${times.length}, longest ${times.at(-1).toFixed(0)})`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
