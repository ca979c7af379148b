import { dateWords } from './dates/words.js';
import { moneyWords } from './money/words.js';
import { percentageWords } from './percentages/words.js';
import type { LexiconTable } from './text/lexicon.js';
import { computeTable } from './text/lexicon-table.js';
import { numberWords } from './text/numbers.js';
import { endpointWords } from './words/endpoint-words.js';
import { partWords } from './words/part-words.js';
import { partyWords } from './words/party-words.js';

/**
 * The word lists of all kinds as one table. The build computes it once and puts the file it writes in this
 * module's place (`vocabulary-file.ts`): reading the lists takes longer than reading a release.
 */
export const vocabularyTable = (): LexiconTable =>
  computeTable([
    numberWords,
    ...dateWords,
    ...moneyWords,
    ...percentageWords,
    ...partyWords,
    ...endpointWords,
    ...partWords,
  ]);
