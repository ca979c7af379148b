import type { Reading } from '../../../text/reading.js';
import { isPlaceName } from '../../names/name-words.js';
import { type Candidate, kindOf } from '../candidate.js';

/** The names beside a name, by what they are taken for so far: null for none, undefined where no name stands. */
export interface Neighbours {
  /** the name that starts at a token */
  readonly kindAt: (first: number) => ReturnType<typeof kindOf> | undefined;
  /** the name that ends in front of a token */
  readonly kindBefore: (end: number) => ReturnType<typeof kindOf> | undefined;
  /** whether the name that starts at a token is a place */
  readonly isPlace: (first: number) => boolean;
}

/** Where all names of a text stand. */
export function neighboursOf(reading: Reading, candidates: Iterable<Candidate>): Neighbours {
  const starting = new Map<number, Candidate>();
  const ending = new Map<number, Candidate>();
  for (const candidate of candidates)
    for (const { first, end, afterDegrees } of candidate.occurrences) {
      starting.set(first, candidate);
      ending.set(end, candidate).set(afterDegrees, candidate);
    }
  const kindIn = (places: ReadonlyMap<number, Candidate>, at: number) => {
    const candidate = places.get(at);
    return candidate && kindOf(candidate);
  };
  return {
    kindAt: (first) => kindIn(starting, first),
    kindBefore: (end) => kindIn(ending, end),
    isPlace: (first) => {
      const candidate = starting.get(first);
      return candidate !== undefined && isPlaceName(reading, candidate.occurrences[0]!);
    },
  };
}
