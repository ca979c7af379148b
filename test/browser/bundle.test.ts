import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { extractPage, extractRelease } from '../../src/index.js';
import { CORPUS, inFolder, ROOT } from '../support/command.js';
import { launch } from './support/browser.js';

const TEXT = readFileSync(path.join(CORPUS, 'gentium-crinos-acquisition.txt'), 'utf8');
const HTML =
  '<h1>Ørsted Ærø A/S sells unit 🧪</h1><p>OSLO, May 3, 2023 – It sold a unit for NOK 40 million.</p>';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** A page of a consumer: what it extracts is its title. */
const APPLICATION = `
import { extractPage, extractRelease } from 'press-facts';
const records = [extractRelease({ text: ${JSON.stringify(TEXT)} }), await extractPage({ html: ${JSON.stringify(HTML)} })];
document.body.textContent = JSON.stringify(records);
document.body.dataset.done = 'yes';
`;

/** Serves the files of a folder on loopback while `use` runs. */
async function serving<T>(folder: string, use: (address: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const name = request.url === '/' ? '/index.html' : request.url!;
    try {
      const content = readFileSync(path.join(folder, name));
      response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

it('a bundle for browsers gives the records that Node gives', () =>
  inFolder(async (folder) => {
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(ROOT, path.join(folder, 'node_modules/press-facts'));
    writeFileSync(path.join(folder, 'main.js'), APPLICATION);
    writeFileSync(path.join(folder, 'index.html'), '<body><script type="module" src="./main.js"></script>');
    const problems: string[] = [];
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { target: 'es2022', modulePreload: false },
    });
    const records = await serving(path.join(folder, 'dist'), async (address) => {
      const browser = await launch();
      try {
        const page = await browser.newPage();
        page.on('pageerror', (error) => problems.push(error.message));
        page.on('request', (request) => {
          if (!request.url().startsWith(address)) problems.push(`asks ${request.url()}`);
        });
        await page.goto(address);
        await page.waitForSelector('body[data-done]', { timeout: 60_000 });
        return JSON.parse((await page.textContent('body'))!);
      } finally {
        await browser.close();
      }
    });
    expect(problems).toEqual([]);
    expect(records).toEqual([extractRelease({ text: TEXT }), await extractPage({ html: HTML })]);
  }));
