import type { LexiconTable } from './lexicon.js';

/** The length of the records stands in front, in four bytes. */
const HEADER = 4;

/** A table as one piece of bytes, little-endian like every machine Node runs on. */
export function packTable({ records, characters }: LexiconTable): Uint8Array {
  return Buffer.concat(
    [Int32Array.of(records.length), records, characters].map(({ buffer, byteOffset, byteLength }) =>
      Buffer.from(buffer, byteOffset, byteLength),
    ),
  );
}

/**
 * The table in a file; its arrays are views, nothing is copied.
 *
 * @param bytes as from `packTable`, at an offset that is a multiple of four
 */
export function unpackTable({ buffer, byteOffset, byteLength }: Uint8Array): LexiconTable {
  const [length] = new Int32Array(buffer, byteOffset, 1);
  const records = new Int32Array(buffer, byteOffset + HEADER, length);
  const used = HEADER + records.byteLength;
  return { records, characters: new Uint16Array(buffer, byteOffset + used, (byteLength - used) / 2) };
}
