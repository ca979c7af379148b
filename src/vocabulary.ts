import { dateWords } from './dates/words.js';
import { endpointWords } from './endpoints/words.js';
import { moneyWords } from './money/words.js';
import { partyWords } from './parties/words.js';
import { percentageWords } from './percentages/words.js';
import { createLexicon, type Lexicon } from './text/lexicon.js';
import { numberWords } from './text/numbers.js';

/** The words of all kinds in one table: every word of a text is looked up once. */
export const lexicon: Lexicon = createLexicon([
  numberWords,
  ...dateWords,
  ...moneyWords,
  ...percentageWords,
  ...partyWords,
  ...endpointWords,
]);
