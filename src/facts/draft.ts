import type { FactType, SlotsOf } from '../record/fact-slots.js';

/** A fact as one place of the text tells it. */
export interface Draft<T extends FactType> {
  readonly type: T;
  readonly slots: Partial<SlotsOf<T>>;
  /** ordinals of the sentences it was read from */
  readonly evidence: readonly number[];
  /** slots worked out rather than read */
  readonly inferred: readonly (keyof SlotsOf<T> & string)[];
  /** the construction that made it */
  readonly rule: string;
}
export type AnyDraft = { [T in FactType]: Draft<T> }[FactType];
