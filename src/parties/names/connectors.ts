import {
  COMMON,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  MONTH,
  PARTICLE,
  PLACE,
  TITLE,
} from '../../text/classes.js';
import { keyOf } from '../../text/keys.js';
import { endOfLegalForm } from '../../text/legal-forms.js';
import {
  AMPERSAND,
  COMMA,
  hasClass,
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
  SLASH,
  textOf,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { placeKeys } from '../../words/gazetteer.js';
import { andJoins } from './and-joins.js';
import { endOfAtom, isNameWord, lastWord } from './atoms.js';
import { hasComplement, hasPurpose, PARTS, TAKES_FOR, TAKES_ON, takesComplement } from './complements.js';
import { skipForeignLinks } from './foreign-heads.js';
import { HEADS, isAcronym, isProper, OF_PLACES } from './name-words.js';
import { governs, isCourtOf, isOfficeOf, isStates, isUnion } from './public-bodies.js';
import { readTitle } from './titles.js';

const IN = hashOf('in');
const AT = hashOf('at');
const CAMPUSES = wordSet('university college');
const AND = hashOf('and');
const OF = hashOf('of');
const FOR = hashOf('for');
const ON = hashOf('on');
const THE = hashOf('the');
/** "Ministry of Environment, | Water and Agriculture": everyday words up to an "and" and one more. */
function isCommaList(reading: Reading, at: number): boolean {
  const stop = endOfAtom(reading, at);
  if (stop === at || isProper(reading, at) || !isWord(reading, stop, AND)) return false;
  return isNameWord(reading, stop + 1) && !isProper(reading, stop + 1);
}

/** The states whose university system has a campus in several cities, each called by its city behind a comma. */
const STATES_OF_CAMPUSES = wordSet(`
  alabama alaska arkansas california colorado hawaii illinois maryland massachusetts michigan minnesota missouri
  nebraska nevada tennessee texas wisconsin
`);
const STATE_UNIVERSITY = 3;
const UNITED_STATES = wordSet('united us usa u america');
/** "University of California, | San Diego"; not an address: "University of Texas, | United States", "…, | Austin, Texas". */
function isCampus(reading: Reading, atoms: readonly number[], at: number): boolean {
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

/** "… Center and | Director of": a title behind the conjunction. */
const opensTitle = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at, TITLE) && readTitle(reading, at) !== null;

const STATES = wordSet('republic kingdom state commonwealth federation sultanate principality emirate');

/** Banks are for what they further: "Bank for International Settlements". */
const BANKS = wordSet('bank');
const COMMITTEE = hashOf('committee');

/** Whether a country, a state or "the Republic of …" stands at a token. */
function isState(reading: Reading, at: number): boolean {
  if (isOne(reading, at, STATES)) return isWord(reading, at + 1, OF);
  return hasNaming(reading, at, PLACE) || isPlaceOfTwo(reading, at);
}

/** "San Francisco". */
function isPlaceOfTwo(reading: Reading, at: number): boolean {
  const end = endOfAtom(reading, at);
  return isNameWord(reading, end) && placeKeys.has(keyOf(textOf(reading, at, endOfAtom(reading, end))));
}

/** Whether the name so far is a person's, who is "of" the organisation behind. */
const isPersonal = (reading: Reading, atoms: readonly number[], end: number): boolean =>
  atoms.length > 1 &&
  (hasNaming(reading, atoms[0]!, GIVEN_NAME) ||
    !hasNaming(reading, lastWord(reading, end), COMMON | HEADS)) &&
  !hasNaming(reading, lastWord(reading, end), HEADS);

const OFFICIALS = wordSet(
  'superintendent commissioner ombudsman registrar inspector comptroller prosecutor governor secretary president director mayor',
);
const BOARD = hashOf('board');

const UNITED = hashOf('united');

const CHILD = wordSet('s d a');
const CHILD_OF = wordSet('o l p');

/** Behind a connector inside a name, at its next word; or -1 where the name ends. */
export function skipConnector(reading: Reading, atoms: readonly number[], end: number): number {
  const at = end;
  if (!isInline(reading, at)) return -1;
  if (isMark(reading, at, AMPERSAND))
    return isNameWord(reading, at + 1) && isInline(reading, at + 1) ? at + 1 : -1;
  const after = isWord(reading, at + 1, THE) ? at + 2 : at + 1;
  if (
    isWord(reading, at, IN) &&
    hasPurpose(reading, atoms) &&
    hasNaming(reading, at + 1, COMMON) &&
    isNameWord(reading, at + 1)
  )
    return at + 1;
  if (isMark(reading, at, COMMA) && hasComplement(reading, atoms))
    if (isCommaList(reading, at + 1) || isCampus(reading, atoms, at + 1)) return at + 1;
  if (isWord(reading, at, OF) || isWord(reading, at, FOR) || isWord(reading, at, ON)) {
    // "Marine Harvesters of Aysén SpA": a legal form behind shows that the name goes on
    const named = isWord(reading, at, OF) && isNameWord(reading, at + 1) && isInline(reading, at + 1);
    if (
      named &&
      endOfLegalForm(reading, reading.tokens.end[endOfAtom(reading, at + 1) - 1]!) > 0 &&
      !isOne(reading, lastWord(reading, end), PARTS) &&
      !isPersonal(reading, atoms, end)
    )
      return at + 1;
    if (!isNameWord(reading, after) || !isInline(reading, after)) return -1;
    // "Kestrel Transfer Company of Pennsylvania", "Example Bancorp of Maine"
    if (
      isWord(reading, at, OF) &&
      atoms.length > 1 &&
      isOne(reading, atoms.at(-1)!, OF_PLACES) &&
      isState(reading, after)
    )
      return after;
    // "Office of the Superintendent of Financial Institutions"
    if (
      isWord(reading, at, OF) &&
      isOne(reading, lastWord(reading, end), OFFICIALS) &&
      isOfficeOf(reading, atoms)
    )
      return after;
    // "Exchange Board of India", "Oregon Board of Utilities"
    if (isWord(reading, at, OF) && isWord(reading, lastWord(reading, end), BOARD))
      return after === at + 1 && governs(reading, atoms, after) ? after : -1;
    // "United Bakers of America"
    if (isWord(reading, at, OF) && isWord(reading, atoms[0]!, UNITED) && isUnion(reading, atoms, after))
      return after;
    // "Ministry of Health of Kazakhstan"
    if (isWord(reading, at, OF) && hasComplement(reading, atoms) && isState(reading, after)) return after;
    // "Association for the Study of …"
    const purpose =
      isWord(reading, at, OF) &&
      (hasPurpose(reading, atoms) ||
        (after === at + 1 && atoms.some((atom) => isWord(reading, atom - 1, ON)))) &&
      hasNaming(reading, lastWord(reading, end), COMMON);
    if (purpose) return after;
    // "Data Monitoring Committee of | Example Pharma"
    if (isWord(reading, lastWord(reading, end), COMMITTEE) && after === at + 1 && isProper(reading, after))
      return -1;
    if (!takesComplement(reading, atoms, end) && !(isWord(reading, at, FOR) && isCourtOf(reading, atoms)))
      return -1;
    const head = lastWord(reading, end);
    if (
      isWord(reading, at, FOR) &&
      atoms.length > 1 &&
      !isOne(reading, head, TAKES_FOR) &&
      !(isOne(reading, head, BANKS) && hasNaming(reading, after, COMMON)) &&
      !isStates(reading, atoms) &&
      !isCourtOf(reading, atoms)
    )
      return -1;
    if (
      isWord(reading, at, ON) &&
      !(
        isOne(reading, head, TAKES_ON) &&
        hasNaming(reading, after, COMMON) &&
        !hasClass(reading, after, MONTH)
      )
    )
      return -1;
    // "Institute on Aging of the National Institutes": the second is a name of its own
    if (isWord(reading, at, OF) && after === at + 2 && hasComplement(reading, atoms)) return -1;
    if (isAcronym(reading, atoms[0]!) && atoms.length === 1 && !hasNaming(reading, after, PLACE)) return -1;
    return hasNaming(reading, after, HONORIFIC) ? -1 : after;
  }
  // "University of Texas at Austin"
  if (
    isWord(reading, at, AT) &&
    !hasNaming(reading, at + 1, HEADS | TITLE | FUNCTION_WORD) &&
    !isAcronym(reading, at + 1) &&
    (!isNameWord(reading, endOfAtom(reading, at + 1)) || isPlaceOfTwo(reading, at + 1)) &&
    isCapitalised(reading, at + 1) &&
    isInline(reading, at + 1) &&
    isOne(reading, atoms[0]!, CAMPUSES) &&
    hasComplement(reading, atoms)
  )
    return at + 1;
  if (
    isWord(reading, at, AND) &&
    isNameWord(reading, at + 1) &&
    isInline(reading, at + 1) &&
    !opensTitle(reading, at + 1)
  )
    return andJoins(reading, atoms, end, at + 1) ? at + 1 : -1;
  // "Example s/o Sample": son, daughter or child of
  if (
    isOne(reading, at, CHILD) &&
    isMark(reading, at + 1, SLASH) &&
    isOne(reading, at + 2, CHILD_OF) &&
    isNameWord(reading, at + 3)
  )
    return at + 3;
  const linked = skipForeignLinks(reading, atoms[0]!, at);
  if (linked > 0 && isNameWord(reading, linked) && isInline(reading, linked)) return linked;
  if (hasNaming(reading, at, PARTICLE) && !isCapitalised(reading, at)) {
    const next = hasNaming(reading, at + 1, PARTICLE) && !isCapitalised(reading, at + 1) ? at + 2 : at + 1;
    return isNameWord(reading, next) && isInline(reading, next) ? next : -1;
  }
  return -1;
}
