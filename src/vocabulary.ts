import { type Lexicon, lexiconOf } from './text/lexicon.js';
import { vocabularyTable } from './vocabulary-table.js';

/** The words of all kinds in one table: every word of a text is looked up once. */
export const lexicon: Lexicon = lexiconOf(vocabularyTable());
