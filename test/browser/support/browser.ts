import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { extract, inFolder } from '../../support/command.js';

/** Debian's Chromium; elsewhere its path is told by the environment. */
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A browser without a window that asks for nothing by itself. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A page that is open, and what went wrong or out on it. */
export interface Opened {
  readonly page: Page;
  /** dialogs, errors, messages on the console, and requests beside that of the page itself */
  readonly incidents: readonly string[];
}

/** Opens an address and writes down what should not happen. */
export async function open(browser: Browser, address: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const incidents: string[] = [];
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('console', (message) => incidents.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    if (request.url() !== address) incidents.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, incidents };
}

/** The inputs of a page, by their names, and what is done with it. */
export async function withReport<T>(
  browser: Browser,
  inputs: Readonly<Record<string, string>>,
  use: (opened: Opened) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    for (const [name, content] of Object.entries(inputs)) await writeFile(path.join(folder, name), content);
    const report = path.join(folder, 'report.html');
    const { status, stderr } = extract([...Object.keys(inputs), '--output', report, '--quiet'], {
      cwd: folder,
    });
    if (status !== 0) throw new Error(stderr);
    const opened = await open(browser, pathToFileURL(report).href);
    try {
      return await use(opened);
    } finally {
      await opened.page.close();
    }
  });
}

/** What axe finds that keeps people out. */
export async function barriersIn(page: Page): Promise<string[]> {
  // the page's own policy lets no script in; that of the browser does
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${axe.source}; axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).slice(0, 3).join(' ')))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as string[];
}
