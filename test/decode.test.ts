import { describe, expect, it } from 'vitest';
import { decode } from '../src/document/decode.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  );
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const RELEASE = 'Grünfeld & Söhne said “up 12%” – for €3 million\u200b\r\nZürich\u00a02024 😀';

describe('decode', () => {
  it('reads UTF-8 and leaves the text as it is', () => {
    expect(decode(bytes(RELEASE))).toEqual({ text: RELEASE, encoding: 'utf-8' });
    expect(decode(bytes('plain ASCII\r\n'))).toEqual({ text: 'plain ASCII\r\n', encoding: 'utf-8' });
    expect(decode(bytes('a\0b'))).toEqual({ text: 'a\0b', encoding: 'utf-8' });
    expect(decode(bytes())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('leaves out one byte-order mark, and only at the start', () => {
    const mark = [0xef, 0xbb, 0xbf];
    expect(decode(bytes(mark, 'ASCII'))).toEqual({ text: 'ASCII', encoding: 'utf-8' });
    expect(decode(bytes(mark, RELEASE))).toEqual({ text: RELEASE, encoding: 'utf-8' });
    expect(decode(bytes(mark, mark, 'x'))).toEqual({ text: '\ufeffx', encoding: 'utf-8' });
    expect(decode(bytes('x', mark, 'y'))).toEqual({ text: 'x\ufeffy', encoding: 'utf-8' });
    expect(decode(bytes(mark))).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('reads UTF-16 of both byte orders behind a mark', () => {
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(RELEASE, 'utf16le')]);
    const big = Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(RELEASE)]);
    expect(decode(little)).toEqual({ text: RELEASE, encoding: 'utf-16le' });
    expect(decode(big)).toEqual({ text: RELEASE, encoding: 'utf-16be' });
  });

  it('replaces lone surrogates and half units by U+FFFD', () => {
    const lone = Buffer.from([0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0x62, 0]);
    expect(decode(lone).text).toBe('a\ufffdb');
    expect(decode(Buffer.from([0xff, 0xfe, 0x61, 0, 0x62])).text).toBe('a\ufffd');
    expect(decode(bytes('naïve – ', [0xed, 0xa0, 0xbd], ' “x”')).text).toBe('naïve – \ufffd\ufffd\ufffd “x”');
  });

  it('reads the broken quotes of Windows-1252', () => {
    const quoted = bytes(
      'the ',
      [0x93],
      'Company',
      [0x94],
      [0x92],
      's ',
      [0x80],
      '5 ',
      [0x96],
      ' caf',
      [0xe9],
    );
    expect(decode(quoted)).toEqual({ text: 'the “Company”’s €5 – café', encoding: 'windows-1252' });
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    const { text, encoding } = decode(all);
    expect(encoding).toBe('windows-1252');
    expect(text).toHaveLength(256);
    expect(text.slice(0x80, 0xa0)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
    expect(text.charCodeAt(0xff)).toBe(0xff);
  });

  it('keeps UTF-8 with a damaged byte as UTF-8', () => {
    const cut = bytes('“Growth” – and “cash” €', [0xe2, 0x82]);
    expect(decode(cut)).toEqual({ text: '“Growth” – and “cash” €\ufffd', encoding: 'utf-8' });
  });

  it('reads the encoding that HTML or XML declares', () => {
    const cyrillic = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
    expect(decode(bytes('<meta charset="windows-1251"><p>', cyrillic))).toEqual({
      text: '<meta charset="windows-1251"><p>Привет',
      encoding: 'windows-1251',
    });
    const equivalent = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Shift_JIS">';
    expect(decode(bytes(equivalent, [0x93, 0xfa, 0x96, 0x7b]))).toEqual({
      text: `${equivalent}日本`,
      encoding: 'shift_jis',
    });
    expect(decode(bytes("<?xml version='1.0' encoding='ISO-8859-2'?>", [0xb1]))).toEqual({
      text: "<?xml version='1.0' encoding='ISO-8859-2'?>ą",
      encoding: 'iso-8859-2',
    });
  });

  it('takes the bytes for Windows-1252 where the declaration is unknown, Latin-1 or wrong', () => {
    for (const label of ['no-such-charset', 'iso-8859-1', 'utf-8', 'utf-16']) {
      const { text, encoding } = decode(bytes(`<meta charset=${label}>`, [0x93], 'x', [0x94]));
      expect({ label, text, encoding }).toEqual({
        label,
        text: `<meta charset=${label}>“x”`,
        encoding: 'windows-1252',
      });
    }
  });

  it('lets valid UTF-8 win over what is declared', () => {
    expect(decode(bytes('<meta charset="iso-8859-1">', '“x”')).encoding).toBe('utf-8');
  });

  it('reads a view into a larger buffer', () => {
    const buffer = bytes('abc – def');
    expect(decode(buffer.subarray(4, 7)).text).toBe('–');
  });
});
