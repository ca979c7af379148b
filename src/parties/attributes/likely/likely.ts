import type { Known } from '../known.js';
import type { Asked, Tell } from './asked.js';
import { surnameAt } from './place.js';
import { TELLS } from './tells.js';
import { TELLS_OF_NONE } from './tells-of-none.js';
import { weights } from './weights.js';

/** At which organisation a person likely is to whom a text gives none: the likeliest of those it speaks of. */

/** How likely it must be: about half of the F1 that is reached with what texts tell outright, which is best for that F1. */
export const LEAST = 0.4;
/** how many organisations with the surname of a person are looked at */
const MOST_NAMESAKES = 4;

/** A candidate and the names of what speaks for it or against it. */
export interface Candidate {
  /** null for none */
  readonly entity: number | null;
  readonly tells: readonly string[];
}

/** Is told of a person to whom a text gives no organisation, and of the candidates. */
export type Watch = (known: Known, person: number, candidates: readonly Candidate[]) => void;

/** The organisations by the words of their names. */
export function organizationsByWord({ entities, reading }: Known): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  entities.forEach(({ kind, occurrences }, entity) => {
    if (kind !== 'organization') return;
    const hashes = new Set(
      occurrences.flatMap(({ first, end }) => [...reading.tokens.hash.subarray(first, end)]),
    );
    for (const hash of hashes) {
      const own = found.get(hash);
      if (own) own.push(entity);
      else found.set(hash, [entity]);
    }
  });
  return found;
}

/** The organisations that a person may be at, with what speaks for each; the last is none of them. */
export function candidatesOf(asked: Asked, byWord: ReadonlyMap<number, readonly number[]>): Candidate[] {
  const { known, person, place, peers } = asked;
  const entities = new Set<number>();
  for (const { entity } of [...place.before, ...place.behind, ...place.earlier]) entities.add(entity);
  const namesakes = byWord.get(known.reading.tokens.hash[surnameAt(place)]!) ?? [];
  const others = [
    known.issuer,
    peers.before(place.first)?.entity ?? null,
    ...namesakes.slice(0, MOST_NAMESAKES),
  ];
  for (const entity of others)
    if (entity !== null && known.entities[entity]!.kind === 'organization') entities.add(entity);
  for (const { owner, holds } of [...person.beside, ...person.stated])
    if (holds === 'no longer' && owner !== null) entities.delete(owner);
  const tellsIn = (tells: readonly Tell[], entity: number): string[] =>
    tells.filter(({ holds }) => holds(asked, entity)).map(({ name }) => name);
  return [
    ...[...entities].map((entity): Candidate => ({ entity, tells: tellsIn(TELLS, entity) })),
    { entity: null, tells: tellsIn(TELLS_OF_NONE, -1) },
  ];
}

/** The likeliest of some candidates; null where none is likely enough. */
export function likeliest(candidates: readonly Candidate[]): number | null {
  const odds = candidates.map(({ tells }) =>
    Math.exp(tells.reduce((sum, name) => sum + (weights[name] ?? 0), 0) / 100),
  );
  const sum = odds.reduce((all, one) => all + one, 0);
  let best = -1;
  candidates.forEach(({ entity }, index) => {
    if (entity !== null && (best < 0 || odds[index]! > odds[best]!)) best = index;
  });
  return best >= 0 && odds[best]! >= LEAST * sum ? candidates[best]!.entity : null;
}
