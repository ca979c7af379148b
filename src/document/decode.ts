import { isAscii, isUtf8 } from 'node:buffer';

/** A decoded file: its text without the byte-order mark, and the WHATWG label of its encoding. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** What Windows-1252 has at 0x80–0x9F, in order; the five bytes it leaves open stay C1 controls, as in browsers. */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

const DECLARATION_WITHIN = 4096;
const DECLARED = [
  /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i,
  /<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]+)/i,
];

/** Not left to TextDecoder, which in some Node versions reads Windows-1252 as Latin-1. */
function decodeWindows1252(bytes: Buffer): string {
  const units = Buffer.alloc(2 * bytes.length);
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    const unit = byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
    units[2 * index] = unit & 0xff;
    units[2 * index + 1] = unit >> 8;
  }
  return units.toString('utf16le');
}

/** The encoding that HTML or XML names for itself, as TextDecoder calls it; null when it names none that is known. */
function declaredEncoding(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, DECLARATION_WITHIN);
  for (const pattern of DECLARED) {
    const label = pattern.exec(start)?.[1];
    if (label === undefined) continue;
    try {
      const { encoding } = new TextDecoder(label);
      // a declaration that could be read byte by byte is not in UTF-16, whatever it says
      if (!encoding.startsWith('utf-16')) return encoding;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return null;
}

/**
 * Reads UTF-8 with a few damaged bytes (a text cut in the middle of a sign, a stray byte of another encoding);
 * null when most of what is not ASCII is no UTF-8.
 */
function decodeDamagedUtf8(bytes: Buffer): string | null {
  const text = bytes.toString('utf8');
  let damaged = 0;
  let sound = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) damaged++;
    else if (unit >= 0x80) sound++;
  }
  return sound > damaged ? text : null;
}

function decodeRest(bytes: Buffer): Decoded {
  const declared = declaredEncoding(bytes);
  if (declared === null || declared === 'utf-8') {
    const text = decodeDamagedUtf8(bytes);
    if (text !== null) return { text, encoding: 'utf-8' };
  } else if (declared !== 'windows-1252') {
    return { text: new TextDecoder(declared).decode(bytes), encoding: declared };
  }
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

/** The encoding that a byte-order mark states, and how long the mark is. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/**
 * Turns bytes into text: by their byte-order mark, else as UTF-8, else in the encoding they declare, else as
 * Windows-1252. The mark is left out; all else stays, and what cannot be read becomes U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes);
  const length = mark?.length ?? 0;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset + length, bytes.byteLength - length);
  if (mark && mark.encoding !== 'utf-8') {
    const text = new TextDecoder(mark.encoding, { ignoreBOM: true }).decode(content);
    return { text, encoding: mark.encoding };
  }
  if (isAscii(content)) return { text: content.toString('latin1'), encoding: 'utf-8' };
  if (mark || isUtf8(content)) return { text: content.toString('utf8'), encoding: 'utf-8' };
  return decodeRest(content);
}
