import type { Preposition } from '../words/prepositions.js';
import type { Clause } from './clause.js';
import type { NounPhrase } from './phrase.js';

/** Where something stands in a clause. */
export type Place = 'subject' | 'object' | 'complement' | Preposition;

/** The phrases at a place of a clause. */
export const phrasesIn = (clause: Clause, place: Place): readonly NounPhrase[] =>
  place === 'subject' || place === 'object' || place === 'complement'
    ? clause[place]
    : (clause.by.get(place) ?? []);
