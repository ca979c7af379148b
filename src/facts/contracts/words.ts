import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { Span } from '../../record/span.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { spanOfTokens, wordsFrom } from '../clauses/phrases.js';
import type { Scene } from '../scene.js';

/** Nouns that need what they are of to name anything: "letter of intent". */
const OF_WHAT = wordSet('intent understanding credit refusal');

/** The words of a contract without determiner, amounts and times: "revolving credit facility". */
export function coreOf(scene: Scene, contract: NounPhrase): Span | null {
  const from = wordsFrom(scene, contract);
  if (from >= contract.coreEnd) return null;
  const inner = (contract.by.get('of') ?? []).find(({ head }) => isOne(scene.reading, head, OF_WHAT));
  return spanOfTokens(scene.reading, from, inner ? inner.coreEnd : contract.coreEnd);
}

/** What is given up: "right of first refusal to market the drug". */
export function waivedOf(scene: Scene, clauses: readonly Clause[], contract: NounPhrase): Span | null {
  const core = coreOf(scene, contract);
  if (!core) return null;
  const purpose = clauses.find(
    ({ relation, verb }) =>
      relation === 'infinitive' && verb.first >= contract.coreEnd && verb.first <= contract.end + 1,
  );
  if (!purpose) return core;
  const from = wordsFrom(scene, contract);
  return spanOfTokens(scene.reading, from, Math.max(contract.coreEnd, purpose.end));
}

/** Words in front of a contract that say nothing of what it is about. */
const PLAIN = wordSet(
  `definitive binding non-binding new exclusive non-exclusive strategic multi-year long-term major global significant its their our the a an
  this that two three several formal initial first second final written signed important landmark key large additional further recent existing
  multiple separate mutual license licence supply agreement commercial master framework - year multi long term`,
);
/** Whether the name of a contract tells what it is about: "transport contract". */
export function tellsItself(scene: Scene, contract: NounPhrase): boolean {
  for (let at = wordsFrom(scene, contract); at < contract.head; at++)
    if (!isOne(scene.reading, at, PLAIN)) return true;
  return false;
}
