import type { Expression } from './expression.js';
import type { Tense } from './tense.js';
import type { Value } from './value.js';

/** What the dates of one release are resolved against. */
export interface Calendar {
  /** the release date as a day number, or null */
  readonly release: number | null;
  /** for each draft, the day its missing year is counted from, or null */
  readonly anchors: readonly (number | null)[];
  /** the periods the text gives in full: quarters and halves by kind and ordinal, latest year first */
  readonly labelled: ReadonlyMap<string, { year: number; fiscal: boolean }>;
  /** by how many years the text's fiscal labels lag behind the years they end in; null where it does not tell */
  readonly labelLag: number | null;
  /** the first quarter of the text: what "the quarter" means */
  readonly reported: Expression | null;
}

/** A resolved value, and the parts of it that were worked out. */
export interface Resolved extends Value {
  readonly inferred: readonly string[];
}

/** Where a date is resolved: what its missing year is counted from. */
export interface Place {
  /** a day number, or null */
  readonly anchor: number | null;
  /** that of what is said around it, read only where it decides */
  readonly tense: () => Tense;
  readonly calendar: Calendar;
}

/** A value as the text gives it. */
export const read = (value: Value): Resolved => ({ ...value, inferred: [] });
/** A value with the parts of it that were worked out. */
export const worked = (value: Value, ...inferred: string[]): Resolved => ({ ...value, inferred });
