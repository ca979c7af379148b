import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { type Place, phrasesIn } from '../../grammar/places.js';

export type { Place } from '../../grammar/places.js';

/** The phrases at the first of some places that is filled. */
export function phrasesAt(clause: Clause, places: readonly Place[]): readonly NounPhrase[] {
  for (const place of places) {
    const phrases = phrasesIn(clause, place);
    if (phrases.length > 0) return phrases;
  }
  return NONE;
}
const NONE: readonly NounPhrase[] = [];

/** Whether a clause says that something is so, is to be so or was: no condition, no mere possibility, no denial. */
export const isAsserted = ({ verb, relation }: Clause): boolean =>
  !verb.negated &&
  relation !== 'conditional' &&
  (verb.modal === null || verb.modal === 'would' || verb.modal === 'should');
