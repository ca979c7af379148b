import { BE, DO } from '../words/parts.js';
import type { ClauseNode } from './node.js';
import { clausesBefore, type Reachable, type ReadSentence } from './references.js';

/** Whether a clause has nothing but its auxiliary: "the other two were not", "on sleep we did not". */
function isElliptic({ sentence }: ReadSentence, { verb, object, complement }: ClauseNode): boolean {
  const group = sentence.functionAt(verb.main);
  const alone = verb.form === 'finite' && object.length === 0 && complement.length === 0;
  return alone && (group === BE || group === DO);
}

/** The nearest clause in front that says what is left out: a passive for "be", any other verb for "do". */
function modelOf(clause: ClauseNode, isPassive: boolean, context: readonly Reachable[]): ClauseNode | null {
  for (const reachable of context)
    for (const model of clausesBefore(reachable.read(), clause.verb.main)) {
      const { verb, relation } = model;
      const stands = relation !== 'nominal' && verb.form === 'finite';
      if (stands && verb.passive === isPassive && (isPassive || !verb.classes.has('be'))) return model;
    }
  return null;
}

export const hasEllipses = (read: ReadSentence): boolean =>
  read.clauses.some((clause) => isElliptic(read, clause));

/**
 * Fills in the verb of clauses that leave it out.
 *
 * @param context the sentence itself and those in front of it, the nearest first
 */
export function fillEllipses(read: ReadSentence, context: readonly Reachable[]): void {
  for (const clause of read.clauses) {
    if (!isElliptic(read, clause)) continue;
    const isPassive = read.sentence.functionAt(clause.verb.main) === BE;
    const model = modelOf(clause, isPassive, context);
    if (!model) continue;
    const { lemma, classes } = model.verb;
    clause.verb = { ...clause.verb, lemma, classes, passive: isPassive };
    if (isPassive) {
      clause.object = clause.subject;
      clause.subject = [];
    }
  }
}
