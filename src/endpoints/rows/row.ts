import type { VerbClass } from '../../words/verbs.js';

/**
 * Where something stands in a clause: before its verb, right behind it, or behind a preposition. `among` stands for
 * every preposition of membership ("among", "in", "with", "of the list").
 */
export type Place = 'subject' | 'object' | 'as' | 'to' | 'from' | 'for' | 'on' | 'among';

/** Where what is measured stands: `theme` is what the verb is about, its object or else its subject;
 * `behind` what follows the verb, or "as" where the rank itself does. */
export type MeasurePlace = 'theme' | 'behind';

/**
 * A construction that ties measures to a rank. What it says of the protocol follows from the verb (`protocol.ts`):
 * one more verb is a word in the verb lexicon, one more construction a row.
 */
export interface Row {
  readonly name: string;
  /** the classes of verbs it is about; every verb where left out */
  readonly verbs?: readonly VerbClass[];
  readonly rank: readonly Place[];
  readonly measure: MeasurePlace;
}
