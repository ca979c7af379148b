import { byteOrderMark } from './decode.js';

/** Content that is no text: what to call it, and what its owner can do about it. */
export interface BinaryContent {
  /** with its article: `a PDF` */
  readonly name: string;
  readonly remedy: string | null;
}

interface Signature extends BinaryContent {
  /** in Latin-1 */
  readonly magic: string;
  readonly at?: number;
  /** a text may begin so too: the signature counts only for content that does not look like text */
  readonly weak?: true;
}

const CONVERT = 'convert it to text first';
const UNPACK = 'unpack it first';
const image = (kind: string, magic: string): Signature => ({ name: `${kind} image`, remedy: CONVERT, magic });
const archive = (name: string, magic: string): Signature => ({ name, remedy: UNPACK, magic });
const program = (magic: string): Signature => ({ name: 'an executable', remedy: null, magic });

const SIGNATURES: readonly Signature[] = [
  { name: 'a PDF', remedy: CONVERT, magic: '%PDF-' },
  { name: 'an RTF document', remedy: CONVERT, magic: '{\\rtf' },
  image('a PNG', '\x89PNG\r\n\x1a\n'),
  image('a JPEG', '\xff\xd8\xff'),
  image('a GIF', 'GIF87a'),
  image('a GIF', 'GIF89a'),
  image('a TIFF', 'II*\0'),
  image('a TIFF', 'MM\0*'),
  { ...image('a WebP', 'WEBP'), at: 8, weak: true },
  archive('a gzip archive', '\x1f\x8b'),
  archive('a 7-Zip archive', "7z\xbc\xaf'\x1c"),
  archive('an xz archive', '\xfd7zXZ\0'),
  archive('a Zstandard archive', '\x28\xb5\x2f\xfd'),
  archive('a RAR archive', 'Rar!\x1a\x07'),
  { ...archive('a bzip2 archive', 'BZh'), weak: true },
  { ...archive('a tar archive', 'ustar'), at: 257, weak: true },
  program('\x7fELF'),
  program('\xcf\xfa\xed\xfe'),
  program('\xca\xfe\xba\xbe'),
  { ...program('MZ'), weak: true },
];

/** Office files are zip archives (or, before 2007, OLE containers): what they hold tells them apart. */
const IN_ZIP = [
  ['word/document.xml', 'a Word document (docx)'],
  ['xl/workbook.xml', 'an Excel workbook (xlsx)'],
  ['ppt/presentation.xml', 'a PowerPoint presentation (pptx)'],
  ['application/vnd.oasis.opendocument.text', 'an OpenDocument text (odt)'],
] as const;
const IN_OLE = [
  ['WordDocument', 'a Word document (doc)'],
  ['Workbook', 'an Excel workbook (xls)'],
  ['PowerPoint Document', 'a PowerPoint presentation (ppt)'],
] as const;
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

const SAMPLE = 65_536;
/** A text may hold a few NULs or other stray controls, wherever they come from. */
const STRAY_CONTROLS = 8;

const isControl = (unit: number): boolean =>
  unit < 0x20 && unit !== 0x1b && (unit < 0x09 || unit > 0x0d) && unit !== 0x1a;

/** Whether code units or bytes hold more controls than any text does. */
function looksBinary(units: Uint8Array | Uint16Array): boolean {
  let controls = 0;
  for (const unit of units) if (isControl(unit)) controls++;
  if (controls > STRAY_CONTROLS) return controls * 50 > units.length;
  return controls > 2 && controls * 3 > units.length;
}

/** The first bytes as what they encode: bytes, or the 16-bit units behind a mark of UTF-16. */
function sampleUnits(bytes: Uint8Array): Uint8Array | Uint16Array {
  const mark = byteOrderMark(bytes);
  if (!mark || mark.encoding === 'utf-8') return bytes.subarray(0, SAMPLE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array((Math.min(bytes.length, SAMPLE) - 2) >> 1);
  for (let index = 0; index < units.length; index++) {
    units[index] = view.getUint16(2 + 2 * index, mark.encoding === 'utf-16le');
  }
  return units;
}

/** Names content that is no text by its signature, or for want of one by its control bytes; null for text. */
export function binaryContent(bytes: Uint8Array): BinaryContent | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.toString('latin1', 0, 512);
  const content = (list: readonly (readonly [string, string])[], encoding: 'latin1' | 'utf16le') =>
    list.find(([mark]) => buffer.includes(mark, 0, encoding))?.[1];
  if (ZIP.some((magic) => start.startsWith(magic))) {
    const name = content(IN_ZIP, 'latin1');
    return name ? { name, remedy: CONVERT } : { name: 'a zip archive', remedy: UNPACK };
  }
  if (start.startsWith(OLE)) {
    return { name: content(IN_OLE, 'utf16le') ?? 'an old Office file', remedy: CONVERT };
  }
  const looks = looksBinary(sampleUnits(bytes));
  const found = SIGNATURES.find(({ magic, at = 0, weak }) => (looks || !weak) && start.startsWith(magic, at));
  if (found) return { name: found.name, remedy: found.remedy };
  return looks ? { name: 'binary data', remedy: null } : null;
}
