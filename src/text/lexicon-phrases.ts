import { hashWord } from './lexicon.js';

/**
 * Phrases of several tokens in the table of a lexicon. A phrase and each of its beginnings has a record of its
 * own, found by hashes over its tokens: the longest phrase at a token is read token by token, without a copy.
 */

const APOSTROPHE = "'";
/** What tells a word in lower case from one with a capital. */
const LOWER = 0x5bd1e995;

/** The start values of a phrase's two hashes. */
export const PHRASE_SEED = 0x1f83d9ab;
export const PHRASE_CHECK_SEED = 0x3c6ef372;

/** One step of a phrase's hash over the hash of a token. */
export const phraseHash = (hash: number, token: number): number =>
  Math.imul(hash ^ token, 0x01000193) ^ (hash >>> 15);

/** One step of a phrase's other hash. */
export const phraseCheck = (check: number, token: number): number =>
  Math.imul(check ^ token, 0x2c1b3c6d) ^ (check >>> 13);

/** What a token adds to a phrase: a word by its letters and whether it has a capital, digits, a mark. */
export const wordOfPhrase = (hash: number, capital: boolean): number => (capital ? hash : hash ^ LOWER);
export const digitsOfPhrase = (text: string): number => hashWord(text);
export const APOSTROPHE_OF_PHRASE = APOSTROPHE.charCodeAt(0);

const TOKENS = /\p{L}[\p{L}\p{M}]*|\d+|\S/gu;

/** What the tokens of a phrase add, in order; what stands glued behind an apostrophe counts as capitalised. */
export function tokensOfPhrase(phrase: string): number[] {
  const written = phrase.replaceAll(/[’‘ʼ`]/g, APOSTROPHE).match(TOKENS) ?? [];
  return written.map((token, index) => {
    if (/^\p{L}/u.test(token))
      return wordOfPhrase(hashWord(token), /^\p{Lu}/u.test(token) || written[index - 1] === APOSTROPHE);
    return /^\d/.test(token) ? digitsOfPhrase(token) : token.charCodeAt(0);
  });
}
