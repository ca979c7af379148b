import type { Lexicon } from '../text/lexicon.js';
import type { Reading } from '../text/reading.js';
import { BASE } from '../words/parts.js';
import type { Clause } from './clause.js';
import { type ParsedSentence, parseSentence } from './parse.js';
import type { NounPhrase } from './phrase.js';
import { TaggedSentence } from './sentence.js';
import { isTitleLine } from './tag-context.js';
import { createTagger, type Tagger } from './tagger.js';

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

/**
 * The grammar of a reading. Nothing is computed before it is asked for.
 *
 * @param lexicon the word table the reading was scanned with
 */
export function createGrammar(reading: Reading, lexicon: Lexicon): Grammar {
  const { sentences, sentenceOf } = reading;
  let tagger: Tagger | null = null;
  const parsed = new Map<number, ParsedSentence>();
  const isBase = (word: string) => (lexicon.parts(lexicon.findIn(word, 0, word.length)) & BASE) !== 0;
  const tagged = (sentence: number): Tagger => {
    tagger ??= createTagger(reading, lexicon);
    tagger.tag(sentence);
    return tagger;
  };
  const parse = (sentence: number): ParsedSentence => {
    const known = parsed.get(sentence);
    if (known) return known;
    const { tags, parts } = tagged(sentence);
    const first = sentences[sentence]!;
    const limit = sentences[sentence + 1]!;
    const isTitle = isTitleLine(reading, first, limit);
    const read = parseSentence(
      new TaggedSentence(reading, tags, parts, sentence, first, limit, isTitle, isBase),
    );
    parsed.set(sentence, read);
    return read;
  };
  return {
    reading,
    tagOf: (at) => tagged(sentenceOf[at]!).tags[at]!,
    clausesOf: (sentence) => parse(sentence).clauses,
    phrasesOf: (sentence) => parse(sentence).phrases,
    placeOf: () => null,
  };
}
