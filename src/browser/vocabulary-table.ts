import type { LexiconTable } from '../text/lexicon.js';
import { unpackTable } from '../text/lexicon-file.js';

// bundlers know this form and put the file among their assets
const response = await fetch(new URL('./lexicon.bin', import.meta.url));
if (!response.ok) throw new Error(`cannot load ${response.url}: status ${response.status}`);
const bytes = new Uint8Array(await response.arrayBuffer());

/** Stands for `vocabulary-table.ts` in a browser: the same table, from the file the build wrote. */
export const vocabularyTable = (): LexiconTable => unpackTable(bytes);
