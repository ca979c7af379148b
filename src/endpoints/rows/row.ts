import type { VerbClass } from '../../words/verbs.js';
import type { Protocol } from '../claim.js';

/**
 * Where something stands in a clause: before its verb, right behind it, or behind a preposition. `among` stands for
 * every preposition of membership ("among", "in", "with", "of the list").
 */
export type Place = 'subject' | 'object' | 'as' | 'to' | 'from' | 'for' | 'on' | 'among';

/** Where what is measured stands: `theme` is what the verb is about, the object or the subject of a passive. */
export type MeasurePlace = 'subject' | 'theme' | 'behind';

/** A construction that ties measures to a rank. */
export interface Row {
  readonly name: string;
  /** the classes of verbs it is about; every verb where left out */
  readonly verbs?: readonly VerbClass[];
  readonly rank: readonly Place[];
  readonly measure: MeasurePlace;
  /** what it says of the protocol; where left out, what the tense and the words of the rank say */
  readonly protocol?: Protocol;
}
