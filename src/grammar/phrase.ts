import type { Preposition } from '../words/prepositions.js';

/**
 * What the head of a phrase is. A `gerund` phrase is a clause in a noun's place ("improving X"), its head the verb; an
 * `adjective` phrase is what a subject is said to be ("key secondary").
 */
export type PhraseKind = 'noun' | 'name' | 'pronoun' | 'number' | 'gerund' | 'adjective';

/**
 * A noun phrase. Token indices are into the reading's tokens, half open; a phrase lies within one sentence,
 * and two phrases of a sentence nest or have no token in common.
 */
export interface NounPhrase {
  readonly kind: PhraseKind;
  /** the first token, its determiner included */
  readonly first: number;
  /** behind the last token that is certainly part of it: its head, brackets at it, "of" phrases, attached phrases */
  readonly end: number;
  /** how far it may reach: behind the last of the prepositional phrases and clauses that follow it, whoever they belong to */
  readonly reach: number;
  /** the token of the head: the last noun of its core */
  readonly head: number;
  /** behind the last token of its core: determiner, modifiers and head, nothing that follows them */
  readonly coreEnd: number;
  /** its determiner or possessive pronoun, or -1 */
  readonly determiner: number;
  /** a negative determiner: "no difference", "neither endpoint" */
  readonly negated: boolean;
  /** what is attached to it by prepositions: "change from baseline in HbA1c" */
  readonly by: ReadonlyMap<Preposition, readonly NounPhrase[]>;
  /** what stands beside it for the same thing: "M, the primary endpoint, …", "Alpha Corp. (the Company)" */
  readonly appositions: readonly NounPhrase[];
  /** phrases joined by "and", "or" and commas share a number within their sentence; -1 where it stands alone */
  readonly group: number;
  /** a conjunction that tells it from the phrases it is joined to: "but not A", "either A or B"; "and" where it is alone */
  readonly joined: 'and' | 'or' | 'but not';
  /**
   * For a pronoun or a definite stand-in ("the former", "both", "it", "these endpoints") what it stands for,
   * in text order; empty where that is unknown. These are phrases as printed, whose own references are left open. Null for a phrase that names its thing itself.
   */
  readonly refersTo: readonly NounPhrase[] | null;
}
