import { IntegerSet } from '../text/integer-set.js';
import { hashWord } from '../text/lexicon.js';
import { bases, finite, gerunds, participles } from './deeds.table.js';

/** Participles of other verbs behind which "by" names who did it. */
const OTHER_DONE =
  'polled audited backed rated certified sponsored commissioned operated run managed made built prepared surveyed';

/** Finite forms: "sells", "advised". */
export const FINITE_DEEDS = new IntegerSet(finite);
/** Forms behind "has" and in the passive in front of "by". */
export const DONE = new IntegerSet([...participles, ...OTHER_DONE.split(' ').map(hashWord)]);
/** Forms behind "is". */
export const DOING = new IntegerSet(gerunds);
/** Forms behind "will", "would". */
export const TO_DO = new IntegerSet(bases);
