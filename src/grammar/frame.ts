import type { Preposition } from '../words/prepositions.js';
import type { Relation } from './clause.js';
import type { ClauseNode, PhraseNode } from './node.js';

/** A clause that is being read: before its verb it collects a subject, behind it objects. Private to the clause builder. */
export interface Frame {
  relation: Relation;
  parent: ClauseNode | null;
  /** null until its verb is read */
  clause: ClauseNode | null;
  /** what may be its subject */
  pending: readonly PhraseNode[] | null;
  /** prepositional phrases in front of its subject */
  fronted: (readonly [Preposition, readonly PhraseNode[]])[];
  /** what a relative clause is about, and the preposition before its pronoun: "in which" */
  antecedent: PhraseNode | null;
  preposition: Preposition | null;
  /** the subject as printed: that of the passive too */
  printed: readonly PhraseNode[];
  /** phrases behind the verb are its objects */
  takesObjects: boolean;
}

export const openFrame = (relation: Relation, parent: ClauseNode | null): Frame => ({
  relation,
  parent,
  clause: null,
  pending: null,
  fronted: [],
  antecedent: null,
  preposition: null,
  printed: [],
  takesObjects: false,
});
