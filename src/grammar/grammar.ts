import type { Lexicon } from '../text/lexicon.js';
import { COLON, isMark, type Reading } from '../text/reading.js';
import { BASE } from '../words/parts.js';
import type { Clause } from './clause.js';
import { copySentence } from './copy.js';
import { fillEllipses, hasEllipses } from './ellipsis.js';
import { withItems } from './introductions.js';
import { createPlaces, type ListPlace } from './lists.js';
import { type ParsedSentence, readSentence, showSentence } from './parse.js';
import type { NounPhrase } from './phrase.js';
import { REACH, type Reachable, type ReadSentence, referencesIn, referringIn } from './references.js';
import { TaggedSentence } from './sentence.js';
import { createTagger, type Tagger } from './tagger.js';

/**
 * The grammar of a text, worked out sentence by sentence when asked for and then kept: a kind asks only about
 * sentences in which one of its words stands, and all kinds share the answer. Sentences are ordinals of
 * `reading.sentences`; lines without a verb (headings, list items) are sentences too.
 */
export interface Grammar {
  readonly reading: Reading;
  /** The grammar of the same text with tokens that are one name whatever they look like; the words are tagged once for both. */
  named(names: readonly TokenRange[]): Grammar;
  /** The part of speech of token `at` (`tags.ts`). */
  tagOf(at: number): number;
  /** The clauses of a sentence in the order of their verbs. */
  clausesOf(sentence: number): readonly Clause[];
  /** The outermost noun phrases of a sentence in text order, its heading or fragment included. */
  phrasesOf(sentence: number): readonly NounPhrase[];
  /** What a sentence is in a list, and what governs it; null for a sentence of running text under no heading. */
  placeOf(sentence: number): ListPlace | null;
}

/** Tokens, half open. */
interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * The grammar of a reading. Nothing is computed before it is asked for.
 *
 * @param lexicon the word table the reading was scanned with
 * @param names tokens that are one name whatever they look like ("Securities and Exchange Commission")
 */
export const createGrammar = (
  reading: Reading,
  lexicon: Lexicon,
  names: readonly TokenRange[] = [],
): Grammar => grammarOf(reading, lexicon, names, createTagger(reading, lexicon));

function grammarOf(
  reading: Reading,
  lexicon: Lexicon,
  names: readonly TokenRange[],
  tagger: Tagger,
): Grammar {
  const nameEnds = new Int32Array(reading.tokens.count);
  for (const { first, end } of names) nameEnds[first] = end;
  const { sentences, sentenceOf } = reading;
  const read = new Map<number, ReadSentence>();
  const shown = new Map<number, ParsedSentence>();
  const isBase = (word: string) => (lexicon.parts(lexicon.findIn(word, 0, word.length)) & BASE) !== 0;
  const tagged = (sentence: number): Tagger => {
    tagger.tag(sentence);
    return tagger;
  };
  const readFresh = (sentence: number): ReadSentence => {
    const { tags, parts, isTitle } = tagged(sentence);
    const first = sentences[sentence]!;
    const limit = sentences[sentence + 1]!;
    return readSentence(
      new TaggedSentence(reading, tags, parts, sentence, first, limit, isTitle(sentence), isBase, nameEnds),
    );
  };
  const readOne = (sentence: number): ReadSentence => {
    const known = read.get(sentence);
    if (known) return known;
    const made = readFresh(sentence);
    read.set(sentence, made);
    return made;
  };
  const reachable = (sentence: number): Reachable => ({
    first: sentences[sentence]!,
    limit: sentences[sentence + 1]!,
    read: () => readOne(sentence),
  });
  /** A sentence with what its references and ellipses stand for filled in. */
  const filled = (sentence: number): ReadSentence => {
    const printed = readOne(sentence);
    const referring = referringIn(printed);
    if (referring.length === 0 && !hasEllipses(printed)) return printed;
    const before: Reachable[] = [];
    for (let at = sentence - 1; at >= 0 && before.length < REACH; at--) before.push(reachable(at));
    const references = referencesIn(printed, referring, [reachable(sentence), ...before]);
    if (references.size === 0 && !hasEllipses(printed)) return printed;
    // others look at a sentence as it is printed, so what is filled in goes into a copy
    const { read: copy, copyOf } = copySentence(printed);
    for (const [phrase, meant] of references) copyOf(phrase).refersTo = meant.map(copyOf);
    const own: Reachable = { ...reachable(sentence), read: () => copy };
    fillEllipses(copy, [own, ...before]);
    return copy;
  };
  const show = (sentence: number): ParsedSentence => {
    const known = shown.get(sentence);
    if (known) return known;
    const made = filled(sentence);
    const colon = sentences[sentence + 1]! - 1;
    const items = isMark(reading, colon, COLON) ? itemsBelow(sentence).map(readOne) : [];
    const result = showSentence(
      items.length > 0 ? { ...made, clauses: withItems(made, colon, items) } : made,
    );
    shown.set(sentence, result);
    return result;
  };
  const isVerbless = (sentence: number): boolean =>
    readOne(sentence).clauses.every(({ verb }) => verb.form === 'nominal' || verb.tense === 'none');
  const placeOf = createPlaces(reading, isVerbless);
  const itemsBelow = (sentence: number): readonly number[] => {
    const next = sentence + 1;
    if (next + 1 >= sentences.length) return [];
    const place = placeOf(next);
    if (place?.introduction !== sentence) return [];
    return place.items.length > 0 ? place.items : isVerbless(next) ? [next] : [];
  };
  return {
    reading,
    named: (others) => grammarOf(reading, lexicon, others, tagger),
    tagOf: (at) => tagged(sentenceOf[at]!).tags[at]!,
    clausesOf: (sentence) => show(sentence).clauses,
    phrasesOf: (sentence) => show(sentence).phrases,
    placeOf,
  };
}
