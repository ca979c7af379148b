import { hashOf, isOne, isWord, type Reading } from '../text/reading.js';
import { list } from '../words/endpoint-words.js';
import type { Phrase } from './phrases.js';

/** What a phrase stands for when it is a pronoun or an ordinal. */
export type Reference = 'it' | 'both' | 'former' | 'latter' | 'other' | 'last' | number;

const IT = list('it this that which same');
const BOTH = list('they these both those two all each three them neither none');
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(hashOf);
const ALONE = list('alone too also');
const STANDS = list('endpoint endpoints one measure measures two goal target objective hurdle');

const REFERENCE_OPENERS = list('the a that this also and but all');
const OF = list('of');
const OF_THEM = list('these those them which');
const IT_OR_THEY = list('it they');
const IT_ALONE = list('it');
/** Reads a phrase as a reference: "the latter", "the second", "both", "it"; null for what names something itself. */
export function referenceOf(reading: Reading, { first, end }: Phrase): Reference | null {
  let at = first;
  while (at < end - 1 && isOne(reading, at, REFERENCE_OPENERS)) at++;
  let last = isOne(reading, end - 1, ALONE) ? end - 1 : end;
  // "neither of these", "all of them"
  if (last - at === 3 && isOne(reading, at + 1, OF) && isOne(reading, at + 2, OF_THEM)) last = at + 1;
  if (end - first > 1 && isOne(reading, end - 1, IT_OR_THEY))
    return isOne(reading, end - 1, IT_ALONE) ? 'it' : 'both';
  const rest = last - at;
  if (rest > 2 || (rest === 2 && !isOne(reading, at + 1, STANDS))) return null;
  if (isWord(reading, at, hashOf('latter'))) return 'latter';
  if (isWord(reading, at, hashOf('former'))) return 'former';
  if (isWord(reading, at, hashOf('other'))) return 'other';
  if (isWord(reading, at, hashOf('last'))) return 'last';
  const ordinal = ORDINALS.indexOf(reading.tokens.hash[at]!);
  if (ordinal >= 0) return ordinal + 1;
  if (isOne(reading, at, BOTH)) return 'both';
  if (isOne(reading, at, IT) || (rest === 1 && isOne(reading, at, STANDS))) return 'it';
  return null;
}
