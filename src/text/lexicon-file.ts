import type { LexiconTable } from './lexicon.js';

/** Bytes of a slot: its record and, behind all records, its parts of speech. */
const RECORD = 16;
const PARTS = 2;

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** A table as one piece of bytes, little-endian like every machine Node runs on. */
export function packTable({ records, parts }: LexiconTable): Uint8Array {
  const packed = new Uint8Array(records.byteLength + parts.byteLength);
  packed.set(bytesOf(records));
  packed.set(bytesOf(parts), records.byteLength);
  return packed;
}

/**
 * The table in a file; it is a view, nothing is copied.
 *
 * @param bytes as from `packTable`, at an offset that is a multiple of four
 */
export function unpackTable({ buffer, byteOffset, byteLength }: Uint8Array): LexiconTable {
  const slots = byteLength / (RECORD + PARTS);
  return {
    records: new Int32Array(buffer, byteOffset, (slots * RECORD) / 4),
    parts: new Uint16Array(buffer, byteOffset + slots * RECORD, slots),
  };
}
