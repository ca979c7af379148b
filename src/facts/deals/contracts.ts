import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { isOne, type Reading } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Preposition } from '../../words/prepositions.js';
import { type Place, phrasesAt } from '../clauses/places.js';
import { hasWord } from '../clauses/verb-words.js';
import type { DealRow } from './rows.js';

const AGREEMENTS = wordSet('agreement contract');
/** "a merger plan"; "a share purchase plan" is for holders and staff. */
const MERGER_AGREEMENTS = wordSet('agreement contract plan');

/** What is agreed on: "signed X", "the signing of X"; of mergers "entered into X" too. */
const contractsOf = ({ merger }: DealRow, { object, by }: Clause): readonly NounPhrase[] =>
  merger ? [...object, ...(by.get('into') ?? [])] : object;

/** Whether a clause speaks of an agreement of the kind that its construction needs: "a share purchase agreement". */
export function isContracted(reading: Reading, row: DealRow, clause: Clause): boolean {
  const { contract, merger } = row;
  if (!contract) return true;
  const heads = merger ? MERGER_AGREEMENTS : AGREEMENTS;
  return contractsOf(row, clause).some(
    ({ first, head }) => isOne(reading, head, heads) && hasWord(reading, first, head, contract),
  );
}

/** What stands at a place of a clause, or behind its preposition at one of its objects: "the assets and trademarks from X". */
export function attached(row: DealRow, clause: Clause, places: readonly Place[]): readonly NounPhrase[] {
  const found = phrasesAt(clause, places);
  if (found.length > 0) return found;
  return contractsOf(row, clause).flatMap(({ by }) =>
    places.flatMap((place) => by.get(place as Preposition) ?? []),
  );
}
