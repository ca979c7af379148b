import { FUNCTION_WORD, HONORIFIC, PLACE, TITLE } from '../../text/classes.js';
import { keyOf } from '../../text/keys.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { placeKeys } from '../../words/gazetteer.js';
import { endOfAtom, isNameWord } from './atoms.js';
import { PARTS } from './complements.js';
import { HEADS, isProper, OF_PLACES } from './name-words.js';
import { isOfState } from './public-bodies.js';

/** Places that belong to a name: the country behind "of", the city of a campus. */

const OF = hashOf('of');
export const CAMPUSES = wordSet('university college');

/** The states whose university system has a campus in several cities, each called by its city behind a comma. */
const STATES_OF_CAMPUSES = wordSet(`
  alabama alaska arkansas california colorado hawaii illinois maryland massachusetts michigan minnesota missouri
  nebraska nevada tennessee texas wisconsin
`);
const STATE_UNIVERSITY = 3;
const UNITED_STATES = wordSet('united us usa u america');
/** "University of California, | San Diego"; not an address: "University of Texas, | United States", "…, | Austin, Texas". */
export function isCampus(reading: Reading, atoms: readonly number[], at: number): boolean {
  if (!isOne(reading, atoms[0]!, CAMPUSES) || !isOne(reading, atoms.at(-1)!, STATES_OF_CAMPUSES))
    return false;
  if (atoms.at(-1)! - atoms[0]! >= STATE_UNIVERSITY || !isNameWord(reading, at) || !isInline(reading, at))
    return false;
  if (isOne(reading, at, UNITED_STATES) || hasNaming(reading, at, TITLE | HEADS | HONORIFIC | FUNCTION_WORD))
    return false;
  let city = endOfAtom(reading, at);
  if (isPlaceOfTwo(reading, at)) city = endOfAtom(reading, city);
  return !isMark(reading, city, COMMA) || !isOne(reading, city + 1, STATES_OF_CAMPUSES);
}

const STATES = wordSet('republic kingdom state commonwealth federation sultanate principality emirate');

/** Whether a country, a state or "the Republic of …" stands at a token. */
export function isState(reading: Reading, at: number): boolean {
  if (isOne(reading, at, STATES)) return isWord(reading, at + 1, OF);
  return hasNaming(reading, at, PLACE) || isPlaceOfTwo(reading, at);
}

/** "San Francisco". */
export function isPlaceOfTwo(reading: Reading, at: number): boolean {
  const end = endOfAtom(reading, at);
  return isNameWord(reading, end) && placeKeys.has(keyOf(textOf(reading, at, endOfAtom(reading, end))));
}

const DIRECTIONS = wordSet(
  'greater northern southern eastern western central north south east west upper lower',
);
/** "Housing Services of | Northern Ohio": several everyday words, which only their place tells from others. */
export const isNamedByPlace = (reading: Reading, atoms: readonly number[], after: number): boolean =>
  atoms.length > 1 &&
  atoms.every(
    (atom) =>
      isOfState(reading, [atom]) || (!isProper(reading, atom) && !hasNaming(reading, atom, TITLE | PLACE)),
  ) &&
  !isOne(reading, atoms.at(-1)!, PARTS) &&
  (isState(reading, after) ||
    (isOne(reading, after, DIRECTIONS) && isState(reading, after + 1)) ||
    (isOne(reading, atoms.at(-1)!, OF_PLACES) && isProper(reading, after)));

const CORPORATION = hashOf('corporation');
/** "Home Health | Corporation | of America": what is a legal form elsewhere is a word of the name here. */
export const isFormOfPlace = (
  reading: Reading,
  atoms: readonly number[],
  form: number,
  behind: number,
): boolean =>
  isWord(reading, form, CORPORATION) &&
  behind === form + 1 &&
  isWord(reading, behind, OF) &&
  isInline(reading, behind + 1) &&
  isNamedByPlace(reading, [...atoms, form], behind + 1);
