import type { Reading } from '../../text/reading.js';
import type { Claim } from '../claim.js';
import { headOf } from '../measure.js';
import type { Candidate, Rank } from './candidates.js';

/** A candidate and one of the ranks near it, with what the text tells outright. */
export interface Asked {
  readonly reading: Reading;
  readonly candidate: Candidate;
  readonly rank: Rank;
  /** the head word of the candidate, and of the stretch it is a part of; -1 where of none */
  readonly head: number;
  readonly outerHead: number;
  /** the claims of the rank in the text */
  readonly ofRank: readonly Claim[];
  /** whether the same measure is claimed in another rank */
  readonly isAgain: boolean;
  /** pieces between the rank and the candidate, in the same sentence; -1 else */
  readonly between: number;
  readonly isBehind: boolean;
}

/** What is asked of a candidate and a rank. */
export function askedOf(
  reading: Reading,
  candidate: Candidate,
  rank: Rank,
): Omit<Asked, 'ofRank' | 'isAgain'> {
  const { measure, outer, sentence, piece, next } = candidate;
  const isHere = rank.sentence === sentence;
  const isBehind = !isHere || rank.term.first < measure.first;
  return {
    reading,
    candidate,
    rank,
    head: headOf(reading, measure),
    outerHead: outer ? headOf(reading, outer) : -1,
    between: !isHere ? -1 : isBehind ? piece - rank.piece - 1 : rank.piece - next,
    isBehind,
  };
}
