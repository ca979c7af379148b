import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { performer } from '../src/batch/perform.js';
import { PLAIN_SETTINGS } from '../src/batch/task.js';
import { serveApp } from '../src/serve/app.js';
import { CORPUS, start } from './support/command.js';

const app = serveApp({
  perform: performer({ ...PLAIN_SETTINGS, withText: true, validate: true, maxBytes: 100_000, timeout: 60 }),
  page: '<p>the page</p>',
  maxBytes: 100_000,
  hosts: new Set(['127.0.0.1', 'localhost']),
});

const HERE = 'http://127.0.0.1:8321';
const CRINOS = readFileSync(path.join(CORPUS, 'gentium-crinos-acquisition.txt'), 'utf8');

interface Answer {
  readonly error?: string;
  readonly failures?: readonly unknown[];
  readonly records?: readonly {
    readonly source: { readonly path: string; readonly mediaType: string };
    readonly text: string;
    readonly release: { readonly date: string | null; readonly dateSource: string | null };
    readonly money: readonly { readonly text: string; readonly currency: string }[];
  }[];
}

async function post(
  body: string | Uint8Array<ArrayBuffer>,
  mediaType: string,
  query = '',
  headers: Record<string, string> = {},
) {
  const response = await app.request(`${HERE}/extract${query}`, {
    method: 'POST',
    headers: { 'content-type': mediaType, host: '127.0.0.1:8321', ...headers },
    body,
  });
  const answer: Answer = JSON.parse(await response.text());
  return { status: response.status, ...answer };
}

describe('POST /extract', () => {
  it('gives the record of a text, with what the query says of it', async () => {
    const query = '?path=wire/7&date=2007-01-03';
    const { status, records, failures } = await post(CRINOS, 'text/plain; charset=utf-8', query);
    expect({ status, failures }).toEqual({ status: 200, failures: [] });
    expect(records?.map(({ source, text, release }) => [source.path, text === CRINOS, release.date])).toEqual(
      [['wire/7', true, '2007-01-03']],
    );
  });

  it('renders a page, and takes text that looks like one as text', async () => {
    const html = '<h1>Halden Pumps Pays</h1><p>Halden Pumps Inc. paid $3 million today.</p>';
    const page = await post(html, 'text/html');
    expect(page.records?.[0]?.text).toBe('Halden Pumps Pays\n\nHalden Pumps Inc. paid $3 million today.');
    expect((await post(html, 'text/plain')).records?.[0]?.text).toBe(html);
  });

  it('takes JSON as the command does: an object, one per line, or an array', async () => {
    const one = { path: 'a', text: 'Halden Pumps Inc. paid $3 million.', currency: 'CAD' };
    const other = { path: 'b', text: 'Halden Pumps Inc. paid $4 million.' };
    const told = async (body: string, mediaType = 'application/json') =>
      (await post(body, mediaType)).records?.map(({ source, money }) => [
        source.path,
        money[0]?.text,
        money[0]?.currency,
      ]);
    const first = ['a', '$3 million', 'CAD'];
    const second = ['b', '$4 million', 'USD'];
    expect(await told(JSON.stringify(one))).toEqual([first]);
    expect(await told(JSON.stringify(one, null, 2))).toEqual([first]);
    expect(await told(JSON.stringify([one, other]))).toEqual([first, second]);
    const lines = `${JSON.stringify(one)}\n${JSON.stringify(other)}\n`;
    expect(await told(lines, 'application/x-ndjson')).toEqual([first, second]);
  });

  it('tells what could not be read beside what could', async () => {
    const { status, records, failures } = await post(
      '[{"path":"a","text":"Paid $3 million."},{"path":"b"}]',
      'application/json',
    );
    expect(status).toBe(200);
    expect(records?.map(({ source }) => source.path)).toEqual(['a']);
    expect(failures).toEqual([{ path: 'request', reason: 'item 2: needs "text" or "html"' }]);
  });

  it.each([
    ['text/plain', ' \n', 'holds only white space'],
    ['application/octet-stream', '%PDF-1.4 x', 'is a PDF, not text; convert it to text first'],
  ])('answers 422 where %s gives no record', async (mediaType, body, reason) => {
    expect(await post(body, mediaType)).toEqual({
      status: 422,
      records: [],
      failures: [{ path: 'request', reason }],
    });
  });

  it('answers 400 to what is called JSON and is none, and would be read as text', async () => {
    const { status, error } = await post('{"text": Paid $3 million}', 'application/json');
    expect({ status, error: error?.slice(0, 13) }).toEqual({ status: 400, error: 'is not JSON: ' });
  });

  it.each([
    ['[]', 422, 'is an empty JSON array'],
    ['5', 422, 'item 1: not a JSON object'],
    ['[["a"]]', 422, 'item 1: not a JSON object'],
  ])('takes nothing that is called JSON for text: %s', async (body, status, reason) => {
    const answer = await post(body, 'application/json');
    expect(answer).toMatchObject({ status, records: [], failures: [{ path: 'request' }] });
    expect(JSON.stringify(answer.failures)).toContain(reason);
  });

  it('takes the day and the currency of the query whatever the media type, and refuses wrong ones', async () => {
    const text = 'Halden Pumps Inc. paid $3 million.';
    for (const [body, mediaType] of [
      [text, 'text/plain'],
      [text, 'application/octet-stream'],
      [JSON.stringify({ text }), 'application/json'],
    ] as const) {
      const { records } = await post(body, mediaType, '?date=2024-11-04&currency=CAD');
      expect(records?.map(({ release, money }) => [release.date, money[0]?.currency])).toEqual([
        ['2024-11-04', 'CAD'],
      ]);
      expect(await post(body, mediaType, '?date=4.11.2024')).toEqual({
        status: 400,
        error: 'date must be YYYY-MM-DD',
      });
      expect((await post(body, mediaType, '?currency=XXQ')).status).toBe(400);
    }
  });

  it('reads text in the encoding that is named, and refuses what it would misread', async () => {
    const text = 'Société Halden paid €3 million.';
    const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect((await post(utf16, 'text/plain; charset="UTF-16LE"')).records?.[0]?.text).toBe(text);
    const latin = new Uint8Array(Buffer.from('Société Halden paid $3 million.', 'latin1'));
    expect((await post(latin, 'text/plain; charset=iso-8859-1')).records?.[0]?.text).toBe(
      'Société Halden paid $3 million.',
    );
    expect((await post(text, 'text/plain; charset=klingon')).status).toBe(415);
    expect(await post(text, 'text/plain', '', { 'content-encoding': 'gzip' })).toEqual({
      status: 415,
      error: 'is encoded as gzip; send it as it is',
    });
  });

  it('answers 405 to other methods', async () => {
    const response = await app.request(`${HERE}/extract`, { headers: { host: 'localhost' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('answers 415 to media types it does not read', async () => {
    expect((await post('x', 'image/png')).status).toBe(415);
  });

  it('answers 413 to more than the limit', async () => {
    const { status, error } = await post('x'.repeat(100_001), 'text/plain');
    expect({ status, error }).toEqual({ status: 413, error: 'is over the limit of 100000 bytes' });
  });

  it('reads no file, whatever the path', async () => {
    const query = `?path=${encodeURIComponent('/etc/passwd')}`;
    const { records } = await post('Halden Pumps Inc. paid $3 million.', 'text/plain', query);
    expect(records?.map(({ source, text }) => [source.path, text])).toEqual([
      ['/etc/passwd', 'Halden Pumps Inc. paid $3 million.'],
    ]);
  });

  it('answers neither to other names nor to pages of other sites', async () => {
    expect((await post('x', 'text/plain', '', { host: 'rebound.example' })).status).toBe(421);
    expect((await post('x', 'text/plain', '', { origin: 'https://other.example' })).status).toBe(403);
    expect((await post('Paid $3.', 'text/plain', '', { origin: HERE })).status).toBe(200);
  });
});

it('the page stands at / and nothing anywhere else', async () => {
  const headers = { host: 'localhost:8321' };
  expect(await (await app.request(`${HERE}/`, { headers })).text()).toBe('<p>the page</p>');
  expect((await app.request(`${HERE}/../package.json`, { headers })).status).toBe(404);
});

it('the command serves on loopback and ends when it is interrupted', async () => {
  const child = start(['serve', '--port', '0', '--jobs', '1']);
  const [address] = await new Promise<string[]>((resolve) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().split('\n')));
  });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const response = await fetch(`${address}extract`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: 'Halden Pumps Inc. paid $3 million.',
  });
  expect(response.status).toBe(200);
  const ended = new Promise((resolve) => child.once('exit', (status) => resolve(status)));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
});
