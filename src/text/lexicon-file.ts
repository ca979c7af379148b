import type { LexiconTable } from './lexicon.js';

/** A table as one piece of bytes, little-endian like every machine Node runs on. */
export const packTable = ({ records }: LexiconTable): Uint8Array =>
  new Uint8Array(records.buffer, records.byteOffset, records.byteLength);

/**
 * The table in a file; it is a view, nothing is copied.
 *
 * @param bytes as from `packTable`, at an offset that is a multiple of four
 */
export const unpackTable = ({ buffer, byteOffset, byteLength }: Uint8Array): LexiconTable => ({
  records: new Int32Array(buffer, byteOffset, byteLength / 4),
});
