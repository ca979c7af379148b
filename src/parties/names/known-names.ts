import { KNOWN_ORGANISATION } from '../../text/classes.js';
import { NO_RECORD } from '../../text/lexicon.js';
import {
  APOSTROPHE_OF_PHRASE,
  digitsOfPhrase,
  PHRASE_CHECK_SEED,
  PHRASE_SEED,
  phraseCheck,
  phraseHash,
  wordOfPhrase,
} from '../../text/lexicon-phrases.js';
import {
  isApostrophe,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  type Reading,
  SLASH,
  textOf,
} from '../../text/reading.js';
import { DIGITS, WORD } from '../../text/tokens.js';
import { lexicon } from '../../vocabulary.js';

/** Well-known organisations of several tokens, which are read whole: "A.M. Best", "Brigham and Women’s Hospital". */

const ofPhrase = (reading: Reading, at: number): number => {
  const { kind, hash } = reading.tokens;
  if (kind[at] === WORD)
    return wordOfPhrase(hash[at]!, isCapitalised(reading, at) || isApostrophe(reading, at - 1));
  if (kind[at] === DIGITS) return digitsOfPhrase(textOf(reading, at));
  return isApostrophe(reading, at) ? APOSTROPHE_OF_PHRASE : hash[at]!;
};

/** Whether a token is the rest of the word in front of it: "S&P | /BMV", "Memorial Example | -Texas". */
const goesOn = (reading: Reading, at: number): boolean =>
  isGlued(reading, at) &&
  (reading.tokens.kind[at] === WORD ||
    reading.tokens.kind[at] === DIGITS ||
    ((isHyphen(reading, at) || isMark(reading, at, SLASH)) &&
      isGlued(reading, at + 1) &&
      isCapitalised(reading, at + 1)));

/** Where the longest well-known name of several tokens that starts at a token ends; or `at`. */
export function endOfKnownName(reading: Reading, at: number): number {
  const { count, kind } = reading.tokens;
  if (at >= count || !(kind[at] === DIGITS || isCapitalised(reading, at)) || isMasked(reading, at)) return at;
  let hash = PHRASE_SEED;
  let check = PHRASE_CHECK_SEED;
  let end = at;
  for (let next = at; next < count && (next === at || isInline(reading, next)); next++) {
    const token = ofPhrase(reading, next);
    hash = phraseHash(hash, token);
    check = phraseCheck(check, token);
    const record = lexicon.find(hash, check);
    if (record === NO_RECORD || isMasked(reading, next)) break;
    if (lexicon.naming(record) & KNOWN_ORGANISATION && !goesOn(reading, next + 1)) end = next + 1;
  }
  return end;
}

/** Whether a span is a well-known name of several tokens. */
export const isKnownName = (reading: Reading, first: number, end: number): boolean => {
  const known = endOfKnownName(reading, first);
  return known > first && known === end;
};
