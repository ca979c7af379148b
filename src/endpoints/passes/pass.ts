import type { Claim } from '../claim.js';
import type { Memory } from '../memory.js';
import type { Phrase } from '../phrases.js';
import type { Sentence } from '../sentence.js';

/** What a pass over a sentence has at hand. */
export interface Context {
  readonly sentence: Sentence;
  /** what the text has named up to and in this sentence */
  readonly memory: Memory;
  /** what it had named in front of this sentence */
  readonly before: Memory;
  /** the study the sentence speaks of */
  readonly study: number;
  /** the time points in a stretch */
  readonly durationsIn: (stretch: Phrase) => readonly Phrase[];
}

/**
 * Reads from a sentence what it adds to endpoints that are named already or only by a pronoun.
 * Gives the claims again, changed, with new ones behind them.
 */
export interface Pass {
  readonly name: string;
  readonly read: (context: Context, claims: readonly Claim[]) => readonly Claim[];
}
