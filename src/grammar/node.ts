import type { Preposition } from '../words/prepositions.js';
import type { Clause } from './clause.js';
import type { NounPhrase } from './phrase.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A noun phrase while it is built. Only the code that builds a sentence sees it so. */
export interface PhraseNode extends Mutable<Omit<NounPhrase, 'by' | 'appositions'>> {
  by: Map<Preposition, PhraseNode[]>;
  appositions: PhraseNode[];
}

/** A clause while it is built. */
export interface ClauseNode
  extends Mutable<Omit<Clause, 'by' | 'subject' | 'object' | 'complement' | 'index' | 'parent'>> {
  subject: PhraseNode[];
  object: PhraseNode[];
  complement: PhraseNode[];
  by: Map<Preposition, PhraseNode[]>;
  parent: ClauseNode | null;
}

/** Adds phrases to what a preposition attaches. */
export function attach(
  by: Map<Preposition, PhraseNode[]>,
  preposition: Preposition,
  phrases: readonly PhraseNode[],
): void {
  const known = by.get(preposition);
  if (known) known.push(...phrases);
  else by.set(preposition, [...phrases]);
}
