import type { FactType, SlotsOf } from '../record/fact-slots.js';
import type { Draft } from './draft.js';
import type { World } from './world.js';

/** How one type of fact is read, and how two statements are known to be about the same fact. */
export interface FactReader<T extends FactType> {
  readonly type: T;
  /** words in lower case, one of which stands in every sentence that tells of such a fact; null where no word does */
  readonly triggers: readonly string[] | null;
  /**
   * Reads the facts of a release.
   *
   * @param sentences ordinals of the sentences that hold a trigger, in text order, boilerplate left out
   */
  read(world: World, sentences: readonly number[]): Draft<T>[];
  /** Whether what an "About" paragraph says counts too. */
  readonly about?: true;
  /** Slots that differ between two facts: statements with the same values there are one fact. */
  readonly identity: readonly (keyof SlotsOf<T> & string)[];
  /** Of those, slots that a statement may leave open; where the others agree it is the same fact. */
  readonly open?: readonly (keyof SlotsOf<T> & string)[];
  /** A slot whose mention tells of nothing else: where a fact of another type holds it, there is none of this type. */
  readonly alone?: keyof SlotsOf<T> & string;
}
export type AnyReader = { [T in FactType]: FactReader<T> }[FactType];
