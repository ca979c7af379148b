import {
  COMMON,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  MONTH,
  OTHER_HEAD,
  PARTICLE,
  PLACE,
  TITLE,
} from '../../text/classes.js';
import { endOfLegalForm } from '../../text/legal-forms.js';
import {
  AMPERSAND,
  COMMA,
  hasClass,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isGlued,
  isInline,
  isMark,
  isOne,
  isWord,
  PLUS,
  type Reading,
  SLASH,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { andJoins } from './and-joins.js';
import { endOfAtom, isNameWord, lastWord } from './atoms.js';
import { hasComplement, hasPurpose, PARTS, TAKES_FOR, TAKES_ON, takesComplement } from './complements.js';
import { skipForeignLinks } from './foreign-heads.js';
import { COMPANY_HEADS, HEADS, isAcronym, isProper, OF_PLACES } from './name-words.js';
import { CAMPUSES, isCampus, isNamedByPlace, isPlaceOfTwo, isState } from './places-in-names.js';
import { governs, isCourtOf, isOfficeOf, isStates, isUnion } from './public-bodies.js';
import { readTitle } from './titles.js';

const IN = hashOf('in');
const AT = hashOf('at');
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

/** "… Center and | Director of": a title behind the conjunction. */
const opensTitle = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at, TITLE) && readTitle(reading, at) !== null;

/** Banks are for what they further: "Bank for International Settlements". */
const BANKS = wordSet('bank');
const COMMITTEE = hashOf('committee');

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

/** Particles that lose their vowel in front of another. */
const ELIDED = wordSet('d l dell dall nell degl sant');
const CHILD = wordSet('s d a');
const CHILD_OF = wordSet('o l p');

/** "Compassion | for Farmed Animals": everyday words with capitals on both sides of a "for". */
const isPurpose = (reading: Reading, atoms: readonly number[], after: number): boolean =>
  atoms.every((atom) => hasNaming(reading, atom, COMMON) && !hasNaming(reading, atom, TITLE | OTHER_HEAD)) &&
  hasNaming(reading, after, COMMON) &&
  !hasClass(reading, after, MONTH);

const GOVERNORS = wordSet('governors regents');
/** "Board of Governors | of the": who governs a public body, and no company. */
const isGoverned = (reading: Reading, atoms: readonly number[]): boolean =>
  atoms.length === 2 && isWord(reading, atoms[0]!, BOARD) && isOne(reading, atoms[1]!, GOVERNORS);

const LONGEST_TWIN = 4;
/** "Example Partners & | Sample Capital Partners": two names that end in the same head. */
function isTwin(reading: Reading, atoms: readonly number[], next: number): boolean {
  const head = atoms.at(-1)!;
  if (atoms.length < 2 || !isOne(reading, head, COMPANY_HEADS)) return false;
  let at = next;
  for (let steps = 0; steps < LONGEST_TWIN && isCapitalised(reading, at); steps++) {
    if (steps > 0 && reading.tokens.hash[at] === reading.tokens.hash[head]) return true;
    at = endOfAtom(reading, at);
    if (!isInline(reading, at)) return false;
  }
  return false;
}

/** "Example PR + | Digital": one word that nothing of a name goes on behind. */
const isLastWord = (reading: Reading, at: number): boolean => {
  const end = endOfAtom(reading, at);
  return !isInline(reading, end) || !isNameWord(reading, end);
};

/** Behind a connector inside a name, at its next word; or -1 where the name ends. */
export function skipConnector(reading: Reading, atoms: readonly number[], end: number): number {
  const at = end;
  if (!isInline(reading, at)) return -1;
  if (
    isMark(reading, at, AMPERSAND) ||
    (isMark(reading, at, PLUS) &&
      !isGlued(reading, at) &&
      (atoms.length === 1 || isLastWord(reading, at + 1)))
  )
    return isNameWord(reading, at + 1) && isInline(reading, at + 1) && !isTwin(reading, atoms, at + 1)
      ? at + 1
      : -1;
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
    // "Compassion for Farmed Animals", "Inclusive Action for the City"
    if (isWord(reading, at, FOR) && isPurpose(reading, atoms, after)) return after;
    // "Housing Services of Northern Ohio", "Insurance Agents & Brokers of America"
    if (isWord(reading, at, OF) && isNamedByPlace(reading, atoms, after)) return after;
    // "Kestrel Transfer Company of Pennsylvania", "Example Bancorp of Maine"
    if (
      isWord(reading, at, OF) &&
      atoms.length > 1 &&
      isOne(reading, atoms.at(-1)!, OF_PLACES) &&
      !isMark(reading, atoms.at(-1)! - 1, AMPERSAND) &&
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
    // "Board of Governors of the Federal Reserve System"
    if (isWord(reading, at, OF) && after === at + 2 && isGoverned(reading, atoms)) return after;
    // "Exchange Board of India", "Oregon Board of Utilities"
    if (isWord(reading, at, OF) && isWord(reading, lastWord(reading, end), BOARD))
      return (after === at + 1 && governs(reading, atoms, after)) || isOne(reading, after, GOVERNORS)
        ? after
        : -1;
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
  // "Jane d'Example", "Max dell'Example"
  if (
    isOne(reading, at, ELIDED) &&
    isApostrophe(reading, at + 1) &&
    isGlued(reading, at + 1) &&
    isGlued(reading, at + 2) &&
    isNameWord(reading, at + 2)
  )
    return at + 2;
  if (hasNaming(reading, at, PARTICLE) && !isCapitalised(reading, at)) {
    const next = hasNaming(reading, at + 1, PARTICLE) && !isCapitalised(reading, at + 1) ? at + 2 : at + 1;
    return isNameWord(reading, next) && isInline(reading, next) ? next : -1;
  }
  return -1;
}
