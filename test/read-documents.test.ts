import { describe, expect, it } from 'vitest';
import { binaryContent } from '../src/document/binary.js';
import { NO_METADATA } from '../src/document/document.js';
import { documentOfHtml, documentOfText, type ReadHtml } from '../src/document/document-of.js';
import { InputError } from '../src/document/errors.js';
import { contentKind } from '../src/document/media-type.js';
import { checkSize, readDocuments } from '../src/document/read-documents.js';

const readHtml: ReadHtml = (html) => ({
  text: html.replace(/<[^<>]*>/g, ''),
  metadata: { ...NO_METADATA, date: '2024-05-06' },
  tables: [{ start: 1, end: 2, rows: [], measure: 'columns' }],
});
const read = (bytes: Uint8Array | string, path = 'a.txt', maxBytes = 20_000_000) =>
  readDocuments(path, Buffer.from(bytes as string), { maxBytes, readHtml });
const latin1 = (text: string) => Buffer.from(text, 'latin1');

async function problem(bytes: Uint8Array | string, maxBytes?: number): Promise<string> {
  try {
    await read(bytes, 'a.txt', maxBytes);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'none';
}

describe('a plain text file', () => {
  it('becomes one document', async () => {
    expect(await read(Buffer.from('\ufeffAcme wins.\r\n'))).toEqual([
      {
        path: 'a.txt',
        mediaType: 'text/plain',
        encoding: 'utf-8',
        sha256: 'da43c6490c4fdd53bc64409dff09e4e357b77835bf2ccf3d162418f381e5e8ed',
        text: 'Acme wins.\r\n',
        metadata: NO_METADATA,
        tables: [],
      },
    ]);
  });

  it('may hold NULs, controls and lone surrogates', async () => {
    const [withNul] = await read('Acme\0wins\0 a \x0cprize.\x1a');
    expect(withNul?.text).toBe('Acme\0wins\0 a \x0cprize.\x1a');
    const [utf16] = await read(Buffer.from([0xff, 0xfe, 0x61, 0, 0x3d, 0xd8]));
    expect([utf16?.text, utf16?.encoding]).toEqual(['a\ufffd', 'utf-16le']);
  });
});

describe('an HTML file', () => {
  it('is rendered', async () => {
    expect(await read('<!DOCTYPE html>\n<p>Acme wins.</p>', 'a.txt')).toEqual([
      {
        path: 'a.txt',
        mediaType: 'text/html',
        encoding: 'utf-8',
        sha256: 'aeeaa0a1af194c98e750e778a2931ee4b14ee67d01b6672f4d029d50bcde6033',
        text: '\nAcme wins.',
        metadata: { ...NO_METADATA, date: '2024-05-06' },
        tables: [{ start: 1, end: 2, rows: [], measure: 'columns' }],
      },
    ]);
  });

  it('must hold text', async () => {
    expect(await problem('<html><body><img src="a.png"> </body></html>')).toBe('holds markup but no text');
  });
});

describe('bad input', () => {
  it('is empty or white', async () => {
    expect(await problem('')).toBe('is empty');
    expect(await problem(Buffer.from([0xef, 0xbb, 0xbf]))).toBe('is empty');
    expect(await problem(Buffer.from([0xff, 0xfe]))).toBe('is empty');
    expect(await problem(' \r\n\t\u00a0\u200b\u2028')).toBe('holds only white space');
  });

  it('is over the limit', async () => {
    expect(await problem('x'.repeat(2_530_000), 2_000_000)).toBe(
      'is 2.5 MB, over the limit of 2 MB (--max-bytes)',
    );
    expect(await problem('xxxx', 3)).toBe('is 4 bytes, over the limit of 3 bytes (--max-bytes)');
    expect(() => checkSize(25_300_000, 20_000_000)).toThrow(
      /^is 25\.3 MB, over the limit of 20 MB \(--max-bytes\)$/,
    );
    expect(() => checkSize(20_000_001, 20_000_000)).toThrow(
      /^is 20000001 bytes, over the limit of 20000000 bytes \(--max-bytes\)$/,
    );
    expect(checkSize(20_000_000, 20_000_000)).toBeUndefined();
  });

  const NOISE = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) % 251));
  const zipOf = (name: string) => Buffer.concat([latin1('PK\x03\x04\x14\0\0\0'), latin1(name), NOISE]);
  const oleOf = (name: string) =>
    Buffer.concat([latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), NOISE, Buffer.from(name, 'utf16le')]);
  it.each([
    [latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'is a PDF, not text; convert it to text first'],
    [latin1('{\\rtf1\\ansi Acme}'), 'is an RTF document, not text; convert it to text first'],
    [zipOf('a.txt'), 'is a zip archive, not text; unpack it first'],
    [zipOf('word/document.xml'), 'is a Word document (docx), not text; convert it to text first'],
    [zipOf('xl/workbook.xml'), 'is an Excel workbook (xlsx), not text; convert it to text first'],
    [oleOf('WordDocument'), 'is a Word document (doc), not text; convert it to text first'],
    [oleOf('Unknown'), 'is an old Office file, not text; convert it to text first'],
    [latin1('\x1f\x8b\x08\0'), 'is a gzip archive, not text; unpack it first'],
    [latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'is a PNG image, not text; convert it to text first'],
    [latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'is a JPEG image, not text; convert it to text first'],
    [latin1('GIF89a\x01\0\x01\0'), 'is a GIF image, not text; convert it to text first'],
    [latin1('II*\0\x08\0\0\0'), 'is a TIFF image, not text; convert it to text first'],
    [latin1('RIFF\x10\0\0\0WEBPVP8 \x04\0\0\0\0\0'), 'is a WebP image, not text; convert it to text first'],
    [latin1('\x7fELF\x02\x01\x01\0'), 'is an executable, not text'],
    [Buffer.concat([latin1('MZ\x90\0\x03\0\0\0'), NOISE]), 'is an executable, not text'],
    [NOISE, 'is binary data, not text'],
    [Buffer.from([0, 1, 2, 3]), 'is binary data, not text'],
    [Buffer.from('UTF-16 without a mark', 'utf16le'), 'is binary data, not text'],
    [Buffer.from('\ufeff\0U\0T\0F\0-\x003\x002\0', 'utf16le'), 'is binary data, not text'],
  ])('is binary: %#', async (bytes, message) => {
    expect(await problem(bytes)).toBe(message);
  });

  it('is not a text that begins like something else', () => {
    for (const text of ['MZ Group reports', 'BZh', 'PK Partners', 'II* a', 'a\0b', '\0\0', 'RIFF and WEBP']) {
      expect([text, binaryContent(latin1(text))]).toEqual([text, null]);
    }
    expect(binaryContent(Buffer.from(`\ufeff${'A wide text. '.repeat(100)}`, 'utf16le'))).toBeNull();
    expect(binaryContent(Buffer.from('naïve “quotes” in UTF-8 – 日本語', 'utf8'))).toBeNull();
  });
});

describe('contentKind', () => {
  it.each([
    ['<!doctype html><title>x</title>', 'html'],
    ['\n<!-- saved from a site -->\n<HTML>\n<BODY>x', 'html'],
    ['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
    ['HTTP/1.1 200 OK\nContent-Type: text/html\n\n<html lang="en">', 'html'],
    ['<div class="release"><p>Acme wins.</p><p>It does.</p></div>', 'html'],
    ['<P><FONT SIZE=2>Acme</FONT></P>\n<P>wins</P>', 'html'],
    ['Acme wins.<br>It does.<br><br>Again.<br>', 'html'],
    ['Acme said it wins <b>today</b>, see <http://acme.example> and <a@b.example>.', 'plain'],
    ['<Company> (“<Ticker>”) announced p<0.001 with <Product> for <Place>.', 'plain'],
    ['The tag <html> opens a page, and <p> a paragraph.', 'plain'],
    ['<PAGE>\n<TABLE>\n<CAPTION>\n<S>   <C>\n1     2\n</TABLE>\n', 'plain'],
    ['# Acme wins\n\n**Bold** and a<br>break, <img src="a.png"> too.', 'plain'],
    ['', 'plain'],
    ['-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n', 'edgar'],
    ['<SEC-DOCUMENT>0000000000-25-000001.txt : 20250314\n', 'edgar'],
    ['<SUBMISSION>\n<ACCESSION-NUMBER>0000000000-25-000001\n', 'edgar'],
    ['<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n<html>', 'edgar'],
    ['<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n<HTML>', 'edgar'],
    ['<document><p>An XML file</p></document>', 'plain'],
  ])('tells %j', (text, kind) => {
    expect(contentKind(text, 'a.txt')).toBe(kind);
  });

  it('lets the name decide where the content leaves a doubt', () => {
    expect(contentKind('Acme <b>wins</b>.', 'a.HTM')).toBe('html');
    expect(contentKind('Acme&nbsp;wins', 'a.xhtml')).toBe('html');
    expect(contentKind('Acme wins.', 'a.html')).toBe('plain');
    expect(contentKind('<html>\n<p>Acme', 'a.txt')).toBe('html');
  });
});

describe('documents from strings', () => {
  it('take the text as it is', () => {
    const lone = '\ufeff<p>Acme \ud83d wins</p>';
    expect(documentOfText(lone)).toEqual({
      path: '',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: '8504b839455058b3c6a36590b64b45e08cb549ecd87afc01989e88d82a790d12',
      text: lone,
      metadata: NO_METADATA,
      tables: [],
    });
    expect(documentOfText('x', 'a/b').path).toBe('a/b');
    expect(() => documentOfText('')).toThrow(/^is empty$/);
    expect(() => documentOfText('\n')).toThrow(/^holds only white space$/);
  });

  it('render HTML', async () => {
    const { text, mediaType, path } = await documentOfHtml('<p>Acme</p>', 'x', readHtml);
    expect({ text, mediaType, path }).toEqual({ text: 'Acme', mediaType: 'text/html', path: 'x' });
    await expect(documentOfHtml('<p></p>', 'x', readHtml)).rejects.toThrow(/^holds markup but no text$/);
  });
});
