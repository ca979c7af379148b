import type { LexiconTable } from './lexicon.js';

/** The arrays of four bytes an element, in the order of the file. */
const INTEGERS = ['slots', 'hashes', 'classes', 'naming', 'offsets'] as const;

/**
 * A table as one piece of bytes: the lengths of its arrays, then the arrays, little-endian like every
 * machine Node runs on.
 */
export function packTable(table: LexiconTable): Uint8Array {
  const arrays = [...INTEGERS.map((name) => table[name]), table.characters];
  const lengths = Int32Array.from(arrays, ({ length }) => length);
  return Buffer.concat(
    [lengths, ...arrays].map(({ buffer, byteOffset, byteLength }) =>
      Buffer.from(buffer, byteOffset, byteLength),
    ),
  );
}

/**
 * The table in a file; its arrays are views, nothing is copied.
 *
 * @param bytes as from `packTable`
 */
export function unpackTable(bytes: Uint8Array): LexiconTable {
  const { buffer, byteOffset } = bytes;
  const lengths = new Int32Array(buffer, byteOffset, INTEGERS.length + 1);
  let at = byteOffset + lengths.byteLength;
  const next = (index: number): Int32Array => {
    const array = new Int32Array(buffer, at, lengths[index]!);
    at += array.byteLength;
    return array;
  };
  const [slots, hashes, classes, naming, offsets] = [next(0), next(1), next(2), next(3), next(4)];
  const characters = new Uint16Array(buffer, at, lengths[INTEGERS.length]!);
  return { slots, hashes, classes, naming, offsets, characters };
}
