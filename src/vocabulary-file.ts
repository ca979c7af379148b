import { readFileSync } from 'node:fs';
import type { LexiconTable } from './text/lexicon.js';
import { unpackTable } from './text/lexicon-file.js';

/** Stands for `vocabulary-table.ts` in the built package: the same table, from the file the build wrote. */
export const vocabularyTable = (): LexiconTable => {
  const bytes = readFileSync(new URL('./lexicon.bin', import.meta.url));
  // a buffer of its own: views need their offsets aligned
  return unpackTable(bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes));
};
