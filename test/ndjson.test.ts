import { describe, expect, it } from 'vitest';
import { NO_METADATA } from '../src/document/document.js';
import type { ReadHtml } from '../src/document/document-of.js';
import { InputError } from '../src/document/errors.js';
import { documentOfNdjson, readJson, readNdjsonLine } from '../src/document/ndjson.js';
import { holdsJson, holdsNdjson, isNdjsonPath } from '../src/document/ndjson-kind.js';

const readHtml: ReadHtml = (html) => ({
  text: html.replace(/<[^<>]*>/g, ''),
  metadata: NO_METADATA,
  tables: [],
});

function problem(line: string): string {
  try {
    readNdjsonLine(line, 3);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'none';
}

describe('readNdjsonLine', () => {
  it('reads text and HTML with what is known of them', () => {
    expect(readNdjsonLine('{"text":"Acme wins."}', 1)).toEqual({
      number: 1,
      unit: 'line',
      path: null,
      content: { kind: 'text', value: 'Acme wins.' },
      date: null,
      currency: null,
      url: null,
    });
    expect(readNdjsonLine('\ufeff{"text":"a"}', 1).content.value).toBe('a');
    const full =
      '{"path":"a/b.htm","html":"<p>Acme</p>","date":"2024-02-29","currency":"CAD","id":7,"text":null}\r';
    expect(readNdjsonLine(full, 12)).toEqual({
      number: 12,
      unit: 'line',
      path: 'a/b.htm',
      content: { kind: 'html', value: '<p>Acme</p>' },
      date: '2024-02-29',
      currency: 'CAD',
      url: null,
    });
  });

  it.each([
    ['{}', 'line 3: needs "text" or "html"'],
    ['{"text":null}', 'line 3: needs "text" or "html"'],
    ['{"text":"a","html":"b"}', 'line 3: has both "text" and "html"; give one'],
    ['{"text":7}', 'line 3: "text" must be a string'],
    ['{"text":"a","path":["b"]}', 'line 3: "path" must be a string'],
    ['{"text":"a","date":"5 May 2024"}', 'line 3: date must be YYYY-MM-DD'],
    ['{"text":"a","date":"2023-02-29"}', 'line 3: date must be YYYY-MM-DD'],
    ['{"text":"a","date":20240505}', 'line 3: date must be YYYY-MM-DD'],
    ['{"text":"a","currency":"dollars"}', 'line 3: currency must be an ISO 4217 code, such as USD'],
    ['{"text":"a","currency":5}', 'line 3: "currency" must be a string'],
    [
      '{"text":"a","date":"x","currency":"usd"}',
      'line 3: date must be YYYY-MM-DD; currency must be an ISO 4217 code, such as USD',
    ],
    ['[]', 'line 3: not a JSON object'],
    ['"text"', 'line 3: not a JSON object'],
    ['null', 'line 3: not a JSON object'],
  ])('refuses %s', (line, message) => {
    expect(problem(line)).toBe(message);
  });

  it('says in one line what is wrong with the JSON', () => {
    for (const line of ['{"text":', 'Acme wins.', '', '{"text":"a\tb"}', '{"text":"a"} {}', '\u2028x']) {
      expect(problem(line)).toMatch(/^line 3: not JSON: \S[^\r\n\t\u2028]*$/);
    }
  });
});

describe('holdsNdjson', () => {
  it.each([
    ['{"text":"Acme wins."}', true],
    ['\ufeff{"path":"a"}\n{"path":"b"}\n', true],
    ['oops\n\n{ "html": "<p>Acme</p>" }\r\n', true],
    ['{"text":"Acme', true],
    ['{\n  "text": "Acme"\n}', false],
    ['Acme wins.\nIt sent\n{"a":1}\nand more.', false],
    ['{\\rtf1 Acme}', false],
    ['', false],
  ])('tells %j', (text, holds) => {
    expect(holdsNdjson(Buffer.from(text))).toBe(holds);
  });
});

describe('isNdjsonPath', () => {
  it('goes by the name', () => {
    expect(['a.ndjson', 'b/c.JSONL', 'a.json', 'ndjson'].map(isNdjsonPath)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('holdsJson', () => {
  it.each([
    ['[{"text":"Acme wins."}]', true],
    ['\ufeff [\n  {\n    "text": "Acme wins."', true],
    ['{\n  "text": "Acme wins."\n}', true],
    ['[{}]', true],
    ['[Logo of Acme] Acme wins.', false],
    ['[1, 2]', false],
    ['{ "Acme" wins }', false],
    ['Acme {"text": 1}', false],
    ['', false],
  ])('tells %j', (text, holds) => {
    expect(holdsJson(Buffer.from(text))).toBe(holds);
  });
});

describe('readJson', () => {
  it('reads the items of an array, and one alone', () => {
    const contents = (text: string) => readJson(text).map((read) => read().content.value);
    expect(contents('[{"text":"a"},{"html":"b"}]')).toEqual(['a', 'b']);
    expect(contents('\ufeff{"text":"a"}')).toEqual(['a']);
  });

  it('names the item that is bad, and leaves the others', () => {
    const [first, second, third] = readJson('[{"text":"a"},{"path":"b"},7]');
    expect(first!().content.value).toBe('a');
    expect(second).toThrow(new InputError('item 2: needs "text" or "html"'));
    expect(third).toThrow(new InputError('item 3: not a JSON object'));
  });

  it('refuses what is no JSON', () => {
    expect(() => readJson('[{"text":')).toThrow(/^is not JSON: \S/);
  });
});

describe('documentOfNdjson', () => {
  const documentOf = (line: object) =>
    documentOfNdjson(readNdjsonLine(JSON.stringify(line), 3), 'stdin', readHtml);

  it('takes the path of the line, or the number', async () => {
    const { path, mediaType, text, encoding } = await documentOf({ text: 'Acme \ud800 wins.\0' });
    expect({ path, mediaType, text, encoding }).toEqual({
      path: 'stdin:3',
      mediaType: 'text/plain',
      text: 'Acme \ud800 wins.\0',
      encoding: 'utf-8',
    });
    const html = await documentOf({ path: 'x.htm', html: '<p>Acme</p>' });
    expect([html.path, html.mediaType, html.text]).toEqual(['x.htm', 'text/html', 'Acme']);
    expect(html.sha256).toBe('9f7c4f3e5abba918a6d61f52d3e7db6fd9f06e5f1bcd4e358f287511f9d3f6b5');
  });

  it('reports content that is no release with the number of its line', async () => {
    await expect(documentOf({ text: '' })).rejects.toThrow(/^line 3: is empty$/);
    await expect(documentOf({ text: ' \n' })).rejects.toThrow(/^line 3: holds only white space$/);
    await expect(documentOf({ html: '<br>' })).rejects.toThrow(/^line 3: holds markup but no text$/);
    await expect(documentOf({ html: '<br>' })).rejects.toBeInstanceOf(InputError);
  });
});
