import { colonVerb } from './colon-verb.js';
import { COPULAS } from './copulas.js';
import { type ClauseNode, NOTHING, type PhraseNode } from './node.js';
import type { ReadSentence } from './references.js';

/** The first phrase of a line that lies in no other: what the item of a list names. */
const namedBy = ({ phrases }: ReadSentence): PhraseNode[] => phrases.slice(0, 1);

/**
 * The clauses of a sentence that introduces a list, the items added: "Secondary endpoints include:" and the bullets
 * below say what "Secondary endpoints include A, B and C" says, "Primary endpoint:" and the line below what
 * "The primary endpoint is A" says.
 *
 * @param colon the token of the colon it ends with
 * @param items the lines below it that are items of its list
 */
export function withItems(
  read: ReadSentence,
  colon: number,
  items: readonly ReadSentence[],
): readonly ClauseNode[] {
  const named = items.flatMap(namedBy);
  if (named.length === 0) return read.clauses;
  const last = read.clauses.findLast(
    ({ verb, relation }) => verb.form === 'finite' && relation !== 'nominal',
  );
  if (last) {
    const isOpen = last.object.length === 0 && last.complement.length === 0;
    if (!isOpen || last.verb.passive) return read.clauses;
    const slot = COPULAS.has(last.verb.lemma) ? 'complement' : 'object';
    return read.clauses.map((clause) => (clause === last ? { ...clause, [slot]: named } : clause));
  }
  const subject = read.phrases.slice(0, 1);
  if (subject.length === 0) return read.clauses;
  const clause: ClauseNode = {
    sentence: read.sentence.index,
    first: subject[0]!.first,
    end: colon + 1,
    verb: colonVerb(colon),
    subject,
    object: [],
    complement: named,
    adjective: -1,
    by: NOTHING,
    parent: null,
    relation: 'main',
    borrowed: false,
  };
  return [...read.clauses, clause];
}
