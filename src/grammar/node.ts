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

/** What is attached where nothing is: one for all, for to most phrases nothing ever is. */
export const NOTHING: PhraseNode['by'] = new Map();

/** Adds phrases to what a preposition attaches to a phrase or clause. */
export function attach(
  to: { by: PhraseNode['by'] },
  preposition: Preposition,
  phrases: readonly PhraseNode[],
): void {
  if (to.by === NOTHING) to.by = new Map();
  const known = to.by.get(preposition);
  if (known) known.push(...phrases);
  else to.by.set(preposition, [...phrases]);
}
