import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract, inFolder, ROOT } from './support/command.js';
import { release } from './support/releases.js';

const FIXTURES = path.join(ROOT, 'test/fixtures');

interface Printed {
  readonly source: { readonly path: string; readonly mediaType: string; readonly encoding: string };
  readonly release: { readonly date: string | null; readonly dateSource: string | null };
  readonly money: { readonly text: string; readonly start: number; readonly end: number }[];
  readonly text: string;
}

const parse = (stdout: string): Printed[] => JSON.parse(stdout);
const sources = (stdout: string) => parse(stdout).map(({ source }) => source);

/** Calls `use` with a folder that holds these files. */
const withFiles = (files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => void) =>
  inFolder((folder) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    use(folder);
  });

describe('inputs', () => {
  it('are folders read through, other files skipped and counted', () =>
    withFiles(
      {
        'archive/2024/b.txt': release(2),
        'archive/a.md': `# ${release(1)}`,
        'archive/c.html': '<html><body><p>Nothing to report for $5 today.</p></body></html>',
        'archive/logo.png': 'x',
        'archive/notes.docx': 'x',
        'archive/d.ndjson': `${JSON.stringify({ text: release(3) })}\n`,
      },
      (folder) => {
        const { status, stdout, stderr } = extract(['archive/'], { cwd: folder });
        expect({ status, stderr }).toEqual({
          status: 0,
          stderr: 'extract: archive/: skipped 2 files of other kinds\n',
        });
        expect(sources(stdout).map((source) => source.path)).toEqual([
          'archive/2024/b.txt',
          'archive/a.md',
          'archive/c.html',
          'archive/d.ndjson:1',
        ]);
      },
    ));

  it('are globs that the shell left alone', () =>
    withFiles({ 'x/1.txt': release(1), 'x/y/2.txt': release(2), 'x/3.md': release(3) }, (folder) => {
      const { stdout } = extract(['x/**/*.txt'], { cwd: folder });
      expect(sources(stdout).map((source) => source.path)).toEqual(['x/1.txt', 'x/y/2.txt']);
      const none = extract(['x/*.htm'], { cwd: folder });
      expect({ status: none.status, stderr: none.stderr }).toEqual({
        status: 1,
        stderr: 'extract: x/*.htm: matches no file\n',
      });
    }));

  it('are files whose names look like globs', () =>
    withFiles({ 'a[1].txt': release(1) }, (folder) => {
      expect(sources(extract(['a[1].txt'], { cwd: folder }).stdout).map((source) => source.path)).toEqual([
        'a[1].txt',
      ]);
    }));

  it('are in any of the usual encodings', () => {
    const text = 'Zoë’s Kitchen Reports\n\nZoë’s Kitchen repaid €5 million – early.\n';
    const windows = Buffer.from(
      text.replace(/[’–€]/g, (sign) => ({ '’': '\x92', '–': '\x96', '€': '\x80' })[sign]!),
      'latin1',
    );
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    return withFiles(
      {
        'a.txt': text,
        'b.txt': `\ufeff${text}`,
        'c.txt': windows,
        'd.txt': utf16,
        'e.txt': Buffer.from(utf16).swap16(),
      },
      (folder) => {
        const records = parse(extract(['.', '--text'], { cwd: folder }).stdout);
        expect(records.map(({ source }) => source.encoding)).toEqual([
          'utf-8',
          'utf-8',
          'windows-1252',
          'utf-16le',
          'utf-16be',
        ]);
        for (const record of records) {
          expect(record.text).toBe(text);
          expect(record.money).toMatchObject([{ text: '€5 million', start: 44, end: 54 }]);
        }
      },
    );
  });

  it('are pages, as the wires and EDGAR serve them', () =>
    inFolder((folder) => {
      cpSync(path.join(FIXTURES, 'html'), path.join(folder, 'html'), {
        recursive: true,
        filter: (file) => !file.endsWith('.txt'),
      });
      const records = parse(extract(['html', '--text', '--quiet'], { cwd: folder }).stdout);
      expect(records.length).toBeGreaterThanOrEqual(10);
      for (const { source, release: found, text, money } of records) {
        expect(`${source.path} ${source.mediaType}`).toBe(`${source.path} text/html`);
        expect(found.date).toMatch(/^\d{4}-\d\d-\d\d$/);
        for (const mention of money) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }
    }));

  it('are submissions to EDGAR, a record for each release in them', () => {
    const { status, stdout } = extract(['test/fixtures/edgar']);
    expect(status).toBe(0);
    const paths = sources(stdout).map((source) => source.path);
    expect(paths.length).toBeGreaterThanOrEqual(3);
    expect(paths.every((name) => /^test\/fixtures\/edgar\/[^#]+#EX-99\.\d/.test(name))).toBe(true);
  });

  it('are refused one by one, each with its reason, and the others are written', () =>
    withFiles(
      {
        'a.txt': release(1),
        'b.txt': '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj',
        'c.txt': Buffer.from('504b0304140000000800', 'hex'),
        'd.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
        'e.txt': ' \n\t\r\n',
        'f.txt': '',
        'g.txt': 'Long release. '.repeat(2000),
        'h.txt': `Nought\0 Labs Reports\n\nNought\0 Labs raised $3 million.\n`,
        'i.ndjson': `${JSON.stringify({ text: release(2) })}\nnope\n`,
        'z.txt': release(9),
      },
      (folder) => {
        const { status, stdout, stderr } = extract(['.', 'gone.txt', '--max-bytes', '10k'], { cwd: folder });
        expect(status).toBe(1);
        expect(stderr.split('\n').map((line) => line.replace(/(not JSON).*/, '$1'))).toEqual([
          'extract: ./b.txt: is a PDF, not text; convert it to text first',
          expect.stringMatching(/^extract: \.\/c\.txt: is a zip archive, not text/),
          expect.stringMatching(/^extract: \.\/d\.txt: is a PNG image, not text/),
          'extract: ./e.txt: holds only white space',
          'extract: ./f.txt: is empty',
          'extract: ./g.txt: is 28000 bytes, over the limit of 10000 bytes (--max-bytes)',
          'extract: ./i.ndjson: line 2: not JSON',
          'extract: gone.txt: does not exist',
          'extract: 4 read, 8 refused, 0 with warnings, 0 mentions dropped, 0 duplicates; facts: quote 3, result 3',
          '',
        ]);
        expect(sources(stdout).map((source) => source.path)).toEqual([
          './a.txt',
          './h.txt',
          './i.ndjson:1',
          './z.txt',
        ]);
      },
    ));

  it('are read in bounded time, whatever they are made of', () =>
    withFiles(
      {
        'tags.html': `<html><body>${'<div>'.repeat(100_000)}Deep <b>$5 million</b>`,
        'entities.html': `<html><body><p>${'&nbsp;&amp;'.repeat(500_000)}</p><p>Paid $5 million.</p></body></html>`,
        'unclosed.html': `<html><body><p>Paid <b><i><table><tr><td>$5 million<ul><li>today`,
        'surrogates.txt': Buffer.concat([
          Buffer.from([0xff, 0xfe]),
          Buffer.from('Paid \ud800$5 million\udc00.', 'utf16le'),
        ]),
        'z.txt': release(9),
      },
      (folder) => {
        const { stdout, stderr } = extract(['.', '--text'], { cwd: folder });
        const done = parse(stdout);
        expect(done.at(-1)?.source.path).toBe('./z.txt');
        for (const { text, money } of done)
          for (const mention of money) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        const named = [...done.map(({ source }) => source.path), ...stderr.matchAll(/^extract: (\S+): /gm)]
          .length;
        expect(named).toBe(5);
      },
    ));
});
