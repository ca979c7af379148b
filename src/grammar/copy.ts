import type { ClauseNode, PhraseNode } from './node.js';
import type { ReadSentence } from './references.js';

type By = PhraseNode['by'];

/** A sentence copied: what is filled in goes into the copy, and others see the sentence as it is printed. */
export interface CopiedSentence {
  readonly read: ReadSentence;
  /** The copy of a phrase of the sentence; a phrase of another sentence is its own. */
  copyOf(phrase: PhraseNode): PhraseNode;
}

/** Copies the phrases and clauses of a sentence with all that hangs on them. */
export function copySentence({ sentence, phrases, clauses }: ReadSentence): CopiedSentence {
  const copies = new Map<PhraseNode, PhraseNode>();
  const copyAll = (list: readonly PhraseNode[]): PhraseNode[] => list.map(copyPhrase);
  const copyBy = (by: By): By => {
    const copied: By = new Map();
    for (const [preposition, attached] of by) copied.set(preposition, copyAll(attached));
    return copied;
  };
  const copyPhrase = (phrase: PhraseNode): PhraseNode => {
    const known = copies.get(phrase);
    if (known) return known;
    const copy = { ...phrase };
    copies.set(phrase, copy);
    if (phrase.by.size > 0) copy.by = copyBy(phrase.by);
    if (phrase.appositions.length > 0) copy.appositions = copyAll(phrase.appositions);
    return copy;
  };
  const copyClause = (clause: ClauseNode): ClauseNode => ({
    ...clause,
    subject: copyAll(clause.subject),
    object: copyAll(clause.object),
    complement: copyAll(clause.complement),
    by: clause.by.size > 0 ? copyBy(clause.by) : clause.by,
  });
  const copiedClauses = new Map(clauses.map((clause) => [clause, copyClause(clause)]));
  for (const clause of copiedClauses.values())
    clause.parent = clause.parent && (copiedClauses.get(clause.parent) ?? null);
  return {
    read: { sentence, phrases: copyAll(phrases), clauses: [...copiedClauses.values()] },
    copyOf: (phrase) => copies.get(phrase) ?? phrase,
  };
}
