import type { Clause } from '../../grammar/clause.js';
import { phrasesAt } from '../clauses/places.js';
import { type Who, whoIs } from '../clauses/who.js';
import type { World } from '../world.js';
import { type DealRow, dealRows } from './rows.js';

const guesses: ReadonlySet<string> = new Set(dealRows.flatMap(({ name, joined }) => (joined ? [name] : [])));
/** Whether a construction says that two companies become one, not which of them buys; by the name of its row. */
export const isGuess = (row: string): boolean => guesses.has(row);

/** Two companies that become one, or null: the first named stands as the buyer. */
export function sidesOfMerger(
  world: World,
  { contract, joined }: DealRow,
  clause: Clause,
): { readonly acquirer: Who; readonly target: string } | null {
  const { verb, object } = clause;
  // "combine their research"
  if (!contract && verb.form !== 'nominal' && object.length > 0 && !verb.passive) return null;
  const sides = phrasesAt(clause, joined ?? [])
    .flatMap((phrase) => (phrase.refersTo?.length ? phrase.refersTo : [phrase]))
    .map((phrase) => whoIs(world, phrase, 'organization'));
  const [acquirer, target] = sides;
  if (sides.length !== 2 || !acquirer || !target || acquirer.inferred || target.inferred) return null;
  return acquirer.id === target.id ? null : { acquirer, target: target.id };
}
