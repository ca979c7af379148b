import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { type Place, phrasesIn } from '../../grammar/places.js';

export type { Place } from '../../grammar/places.js';

/** The phrases at the first of some places that is filled. */
export const phrasesAt = (clause: Clause, places: readonly Place[]): readonly NounPhrase[] =>
  places.map((place) => phrasesIn(clause, place)).find(({ length }) => length > 0) ?? [];

/** Whether a clause says that something is so, is to be so or was: no condition, no mere possibility, no denial. */
export const isAsserted = ({ verb, relation }: Clause): boolean =>
  !verb.negated &&
  relation !== 'conditional' &&
  (verb.modal === null || verb.modal === 'would' || verb.modal === 'should');
