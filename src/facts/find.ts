import type { Grammar } from '../grammar/grammar.js';
import type { Fact } from '../record/fact.js';
import type { SectionKind } from '../record/span.js';
import type { Steps } from '../steps.js';
import { IntegerSet } from '../text/integer-set.js';
import { hashWord } from '../text/lexicon.js';
import { WORD } from '../text/tokens.js';
import { assembleFacts } from './assemble.js';
import type { FactsContext } from './context.js';
import type { Dealing } from './dealing.js';
import { dealingsIn, dealingsOf } from './dealings.js';
import type { AnyDraft } from './draft.js';
import type { AnyReader } from './reader.js';
import { factReaders } from './readers.js';
import { createWorld, type World } from './world.js';

/** Sections in which a release announces something; the rest is background, boilerplate or figures. */
const READ: ReadonlySet<SectionKind> = new Set(['headline', 'subheadline', 'dateline', 'body']);

/** The readers that a word of the text may concern, as bits by the word's hash. */
const concerned: ReadonlyMap<number, number> = factReaders.reduce((bits, { triggers }, index) => {
  for (const word of triggers ?? []) {
    const hash = hashWord(word);
    bits.set(hash, (bits.get(hash) ?? 0) | (1 << index));
  }
  return bits;
}, new Map<number, number>());

const triggers = new IntegerSet([...concerned.keys()]);

/** The readers that look at every sentence. */
const unconditional = factReaders.reduce(
  (bits, { triggers }, index) => (triggers === null ? bits | (1 << index) : bits),
  0,
);

/** The readers that read "About" paragraphs too. */
const background = factReaders.reduce((bits, { about }, index) => (about ? bits | (1 << index) : bits), 0);

/** For each reader the sentences that hold one of its words. */
function sentencesByReader({ reading, scenes }: World): number[][] {
  const { tokens, sentences } = reading;
  const lists: number[][] = factReaders.map(() => []);
  for (let index = 0; index < scenes.count; index++) {
    const section = scenes.sectionOf(index);
    if (!READ.has(section) && section !== 'about') continue;
    const allowed = section === 'about' ? background : -1;
    let bits = unconditional & allowed;
    for (let at = sentences[index]!; at < sentences[index + 1]!; at++)
      if (tokens.kind[at] === WORD && triggers.has(tokens.hash[at]!))
        bits |= concerned.get(tokens.hash[at]!)! & allowed;
    for (let reader = 0; bits !== 0; reader++, bits >>>= 1) if (bits & 1) lists[reader]!.push(index);
  }
  return lists;
}

/** What a release announces, and the roles that follow from it and from its clauses. */
export interface FoundFacts {
  readonly facts: Fact[];
  readonly dealings: readonly Dealing[];
}

/**
 * Finds what a release announces, reader by reader.
 *
 * @param grammar of the context's reading
 * @returns facts in the order of their first evidence, and what they and single clauses make of the parties
 */
export function* findFacts(context: FactsContext, grammar: Grammar): Steps<FoundFacts> {
  if (context.reading.tokens.count === 0) return { facts: [], dealings: [] };
  const world = createWorld(context, grammar);
  const lists = sentencesByReader(world);
  const drafts: [AnyReader, AnyDraft[]][] = [];
  for (const [index, reader] of factReaders.entries()) {
    yield;
    drafts.push([reader, lists[index]!.length > 0 ? reader.read(world, lists[index]!) : []]);
  }
  yield;
  const facts = assembleFacts(world, drafts);
  return { facts, dealings: [...facts.flatMap((fact) => dealingsOf(world, fact)), ...dealingsIn(world)] };
}
