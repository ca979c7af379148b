import type { Reading } from '../text/reading.js';
import type { Clause } from './clause.js';
import type { NounPhrase } from './phrase.js';

/**
 * The grammar of a text, worked out sentence by sentence when asked for and then kept: a kind asks only about
 * sentences in which one of its words stands, and all kinds share the answer. Sentences are ordinals of
 * `reading.sentences`; lines without a verb (headings, list items) are sentences too.
 */
export interface Grammar {
  readonly reading: Reading;
  /** The part of speech of token `at` (`tags.ts`). */
  tagOf(at: number): number;
  /** The clauses of a sentence in the order of their verbs. */
  clausesOf(sentence: number): readonly Clause[];
  /** The outermost noun phrases of a sentence in text order, its heading or fragment included. */
  phrasesOf(sentence: number): readonly NounPhrase[];
  /** What a sentence is in a list, and what governs it; null for a sentence of running text under no heading. */
  placeOf(sentence: number): ListPlace | null;
}

/** Where a line stands: an item of a list, under a heading, or both. */
export interface ListPlace {
  /** "•", "1.", "(a)": the tokens of the mark, half open; equal where a line is an item by its neighbours alone */
  readonly mark: { readonly first: number; readonly end: number };
  /** the sentence that introduces the list ("Secondary endpoints include:"), or -1 */
  readonly introduction: number;
  /** the nearest heading above, or -1 */
  readonly heading: number;
  /** the sentences of the item's list, this one included, in text order */
  readonly items: readonly number[];
}

/** The grammar of a reading. Nothing is computed before it is asked for. */
export function createGrammar(reading: Reading): Grammar {
  return {
    reading,
    tagOf: () => 0,
    clausesOf: () => [],
    phrasesOf: () => [],
    placeOf: () => null,
  };
}
