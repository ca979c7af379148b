import { COMMON, FUNCTION_WORD, GIVEN_NAME, ORGANISATION_HEAD, PLACE } from '../../text/classes.js';
import { keyOf } from '../../text/keys.js';
import { endOfLegalForm } from '../../text/legal-forms.js';
import {
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isWord,
  POINT,
  type Reading,
  textOf,
  words,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { placeKeys } from '../../words/gazetteer.js';
import { endOfAtom, isNameWord, lastWord } from './atoms.js';
import { hasComplement } from './complements.js';
import { isCalledFirm, isFirmTail } from './firm-lists.js';
import { COMPANY_HEADS, isAcronym, isProper, TRADES } from './name-words.js';
import { isOwner } from './occurrence.js';

/** Whether "and" stands between two halves of one name. */

/** Weak heads of institutions behind an "and": "Patent and Trademark Office", "Legal and Policy Center". */
const JOINED_HEADS = words(
  'office',
  'center',
  'centre',
  'group',
  'fund',
  'network',
  'services',
  'trust',
  'board',
  'company',
);

/** Whether everyday words lead to a company's end: "Nafud Poultry and | Feed Company". */
function leadsToCompany(reading: Reading, next: number): boolean {
  let at = next;
  for (let steps = 0; steps < 5; steps++) {
    const stop = endOfAtom(reading, at);
    if (stop === at || isProper(reading, at)) return false;
    if (endOfLegalForm(reading, reading.tokens.end[stop - 1]!) > 0) return true;
    if (isOne(reading, lastWord(reading, stop), COMPANY_ENDS))
      return steps > 0 || isMark(reading, stop - 1, POINT);
    if (!isInline(reading, stop)) return false;
    at = stop;
  }
  return false;
}
const THE = hashOf('the');
/** What two places, rivers or founders have together. */
const SHARED_HEADS = wordSet(
  'foundation trust society association council district partnership authority hospital hospitals museum college',
);
const LONGEST_SHARED = 3;
/** "the | Ruth and Emory Muster Foundation": given names of two who share the family name behind. */
const isCouple = (reading: Reading, first: number, next: number): boolean =>
  hasNaming(reading, first, GIVEN_NAME) && hasNaming(reading, next, GIVEN_NAME);
/** "the | Wye and Usk Community Foundation": one word behind the article, which no name by itself has. */
function isSharedFoundation(reading: Reading, atoms: readonly number[], next: number): boolean {
  if (atoms.length > 1 || !isWord(reading, atoms[0]! - 1, THE) || !isCapitalised(reading, next)) return false;
  const couple = isCouple(reading, atoms[0]!, next);
  if (!couple && !isProper(reading, atoms[0]!)) return false;
  if (isAcronym(reading, atoms[0]!) || isAcronym(reading, next)) return false;
  let at = endOfAtom(reading, next);
  for (let steps = 0; steps < LONGEST_SHARED && isInline(reading, at); steps++) {
    const stop = endOfAtom(reading, at);
    const isSurname = couple && steps === 0;
    if (stop === at || (isProper(reading, at) && !isSurname)) return false;
    if (isOne(reading, stop - 1, SHARED_HEADS)) return true;
    at = stop;
  }
  return false;
}

/** Heads that stand for an institution of its own behind an "and". */
const OWN_HEADS = wordSet('university college hospital institute museum foundation');
const COMPANY_ENDS = wordSet('co company holdings group');

/**
 * Whether "and" joins two halves of one name: the right half ends in a head ("… and Exchange Commission")
 * or goes on with a complement ("Institute of Allergy and Infectious Diseases"), and the left one is no name
 * by itself.
 */
export function andJoins(reading: Reading, atoms: readonly number[], end: number, next: number): boolean {
  if (placeKeys.has(keyOf(textOf(reading, atoms[0]!, end)))) return false;
  // "Example and Company", "Example and Sons"
  if (isFirmTail(reading, next) && isProper(reading, atoms.at(-1)!)) {
    const stop = endOfAtom(reading, next);
    return !(isInline(reading, stop) && isNameWord(reading, stop));
  }
  // "the firm of Example and Sample"
  if (isCalledFirm(reading, atoms[0]!) && atoms.length === 1)
    return !hasNaming(reading, next, FUNCTION_WORD) && !isNameWord(reading, endOfAtom(reading, next));
  if (isSharedFoundation(reading, atoms, next)) return true;
  const complement = atoms.length > 1 && hasComplement(reading, atoms);
  // "the Ministry of Trade and Korea’s | Office of Review"
  if (complement && hasNaming(reading, next, PLACE) && isOwner(reading, endOfAtom(reading, next)))
    return false;
  // "Example Gold and Copper"
  if (
    !complement &&
    atoms.length > 1 &&
    isOne(reading, lastWord(reading, end), TRADES) &&
    isOne(reading, next, TRADES)
  )
    return true;
  // "Example Partners and Sample Trust"
  if (!complement && atoms.length > 1 && isOne(reading, lastWord(reading, end), COMPANY_HEADS)) return false;
  if (!complement && atoms.some((atom) => isProper(reading, atom)))
    return (
      !(atoms.length === 1 && isAcronym(reading, atoms[0]!)) &&
      !(atoms.length > 1 && hasNaming(reading, lastWord(reading, end), PLACE)) &&
      leadsToCompany(reading, next)
    );
  if (
    complement &&
    isProper(reading, lastWord(reading, end)) &&
    hasNaming(reading, lastWord(reading, end), PLACE)
  )
    return false;
  if (
    !hasNaming(reading, lastWord(reading, end), COMMON) &&
    hasNaming(reading, lastWord(reading, end), PLACE)
  )
    return false;
  let at = next;
  for (let steps = 0; steps < 6; steps++) {
    const stop = endOfAtom(reading, at);
    if (stop === at) return false;
    const last = lastWord(reading, stop);
    if (isProper(reading, at) && !complement) return false;
    // "Silicon Valley Bank and First Republic Bank"
    if (reading.tokens.hash[last] === reading.tokens.hash[lastWord(reading, end)] && !complement)
      return false;
    // "Institute of Chest Diseases and Sample Medical College"
    if (complement && steps > 0 && isOne(reading, last, OWN_HEADS)) return false;
    const head = hasNaming(reading, last, ORGANISATION_HEAD) || isOne(reading, last, JOINED_HEADS);
    if (head && (steps > 0 || complement)) return true;
    if (endOfLegalForm(reading, reading.tokens.end[stop - 1]!) > 0) return !complement;
    const goesOn = isInline(reading, stop) && isNameWord(reading, stop);
    if (!goesOn) return complement && steps < 3 && !isProper(reading, at);
    at = stop;
  }
  return false;
}
