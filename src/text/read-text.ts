import type { Lexicon } from './lexicon.js';
import type { TextLine } from './lines/line.js';
import { findNumbers } from './numbers.js';
import { findLowerWords, type Reading } from './reading.js';
import { scan } from './scan.js';
import { findSentences } from './sentences.js';

/** Reads a text once for all kinds: tokens, numbers, sentences. */
export function readText(text: string, lines: readonly TextLine[], lexicon: Lexicon): Reading {
  const tokens = scan(text, lexicon, lines);
  const { sentenceOf, sentences } = findSentences(tokens);
  const numbers = findNumbers(tokens, text);
  return { text, tokens, numbers, sentenceOf, lowerWords: findLowerWords(tokens), sentences };
}
