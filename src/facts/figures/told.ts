import { type Clause, PAST_TENSES } from '../../grammar/clause.js';
import { says } from '../clauses/verb-words.js';
import { indexAt, type Scene } from '../scene.js';
import type { World } from '../world.js';
import { TELLING, TELLING_TOO } from './figure-verbs.js';

const holds = ({ first, end }: Clause, token: number): boolean => first <= token && token < end;

/** The clause a token belongs to and those it hangs on, from within. */
function chainOf(clauses: readonly Clause[], token: number): Clause[] {
  let inner: Clause | undefined;
  for (const clause of clauses)
    if (holds(clause, token) && (!inner || clause.end - clause.first <= inner.end - inner.first))
      inner = clause;
  const chain: Clause[] = [];
  for (let clause = inner; clause && chain.length < clauses.length; ) {
    chain.push(clause);
    clause = clause.parent === null ? undefined : clauses[clause.parent];
  }
  return chain;
}

/**
 * Whether a figure of a sentence that speaks of expectations too is told as past by a clause of its own: "reported revenue
 * of M while raising its guidance". What is expected stands in the clause of a word for it, or hangs on one: "raised its
 * guidance, with revenue of M".
 *
 * @param value where the figure stands in the marked text
 * @param expectations where the words for what is expected stand in it
 */
export function isTold(world: World, scene: Scene, value: number, expectations: readonly number[]): boolean {
  const clauses = world.grammar.clausesOf(scene.index);
  const tokenAt = (offset: number) => scene.items[indexAt(scene, offset)]!.first;
  const chain = chainOf(clauses, tokenAt(value));
  const telling = chain.find(({ verb }) => verb.form === 'finite');
  if (!telling || !PAST_TENSES.has(telling.verb.tense)) return false;
  if (!says(telling, TELLING) && !TELLING_TOO.has(telling.verb.lemma)) return false;
  return expectations.every((offset) => {
    const [own] = chainOf(clauses, tokenAt(offset));
    return own !== undefined && !chain.includes(own);
  });
}
