import {
  COMMON,
  FAMILY_NAME,
  FUNCTION_WORD,
  GIVEN_NAME,
  LABEL,
  ORGANISATION_HEAD,
  OTHER_HEAD,
  PARTICLE,
  PLACE,
  WEAK_HEAD,
} from '../../text/classes.js';
import {
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isMark,
  isOne,
  isQuote,
  PLUS,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isBusinessTerm } from '../../words/business-terms.js';
import { clearGivenNames } from '../../words/given-words.js';
import { isFirmName } from './firm-lists.js';
import type { Occurrence } from './occurrence.js';
import { atomCount, hasAmpersand, hasDigits, isInitialLetter, isUpper } from './shape.js';

/** Whether a name is made like a person's. */

/** "Abdul bin Rashid Al Example": a lower-case particle inside. */
const hasParticle = (reading: Reading, { first, end }: Occurrence): boolean => {
  for (let at = first + 1; at < end; at++)
    if (hasNaming(reading, at, PARTICLE) && !isCapitalised(reading, at)) return true;
  return false;
};

/** "Conversions API Success": a longer acronym that is neither first nor last. */
const hasInnerAcronym = (reading: Reading, { atoms }: Occurrence): boolean =>
  atoms
    .slice(1, -1)
    .some((atom) => isUpper(reading, atom) && reading.tokens.end[atom]! - reading.tokens.start[atom]! > 2);

/** "June IPO": a word in front of an abbreviation of business. */
const endsInTerm = (reading: Reading, { atoms }: Occurrence): boolean => {
  const last = atoms.at(-1)!;
  return isUpper(reading, last) && isBusinessTerm(textOf(reading, last).toLowerCase());
};

/** Whether a name can be a person's: two to four words without heads of organisations or ampersands. */
export const looksPersonal = (reading: Reading, name: Occurrence): boolean =>
  name.legalForm === null &&
  atomCount(name) >= 2 &&
  atomCount(name) <= (hasParticle(reading, name) ? 6 : 4) &&
  !isUpper(reading, name.first) &&
  !hasInnerAcronym(reading, name) &&
  !endsInTerm(reading, name) &&
  !hasDigits(reading, name) &&
  !hasAmpersand(reading, name) &&
  !isMark(reading, name.first + 1, PLUS) &&
  !isFirmName(reading, name) &&
  name.atoms.every(
    (atom) =>
      reading.tokens.kind[atom] === WORD &&
      (isInitialLetter(reading, atom) ||
        isHyphen(reading, atom + 1) ||
        !hasNaming(reading, atom, ORGANISATION_HEAD | FUNCTION_WORD | LABEL)),
  );

/** An everyday word in the plural, which is no family name: "Bakeries". */
const isPluralNoun = (reading: Reading, atom: number): boolean =>
  hasNaming(reading, atom, COMMON) &&
  !hasNaming(reading, atom, FAMILY_NAME | GIVEN_NAME) &&
  textOf(reading, atom).endsWith('s');

/** Whether a name can be a person's and starts with a given name. */
export const hasGivenName = (reading: Reading, name: Occurrence): boolean =>
  looksPersonal(reading, name) && isGivenFirst(reading, name);

/** "Min-jun “Danny” Example": a word in quotes behind the first of a name of words that are no everyday ones. */
const hasNickname = (reading: Reading, { first, atoms }: Occurrence): boolean => {
  const behind = atoms[1] ?? first;
  return (
    behind > first + 2 &&
    isQuote(reading, behind - 1) &&
    !hasNaming(reading, first, COMMON | PLACE) &&
    !hasNaming(reading, atoms.at(-1)!, COMMON)
  );
};

const LONGEST_HALF = 4;
/** "Per-Olof", "Jean-Marc": a short word that is an everyday one too, in front of a given name. */
const isDoubleGiven = (reading: Reading, first: number): boolean =>
  isHyphen(reading, first + 1) &&
  isGlued(reading, first + 2) &&
  isCapitalised(reading, first + 2) &&
  hasNaming(reading, first + 2, GIVEN_NAME) &&
  !hasNaming(reading, first + 2, COMMON | PLACE) &&
  reading.tokens.end[first]! - reading.tokens.start[first]! <= LONGEST_HALF;

/** Whether a name that can be a person's starts with a given name and goes on like one. */
export const isGivenFirst = (reading: Reading, name: Occurrence): boolean =>
  (hasNaming(reading, name.first, GIVEN_NAME) ||
    isDoubleGiven(reading, name.first) ||
    hasNickname(reading, name)) &&
  (!hasNaming(reading, name.atoms.at(-1)!, WEAK_HEAD | OTHER_HEAD) ||
    // "CEO Mike Power"
    (name.titleBefore !== null && isOne(reading, name.first, CLEAR_GIVEN))) &&
  // "Garrick Lund Accountants", "Gwen Papers"
  !(name.atoms.length > 1 && isPluralNoun(reading, name.atoms.at(-1)!)) &&
  // "Jack London", but not "Florence Italy"
  !(hasNaming(reading, name.atoms.at(-1)!, PLACE) && hasNaming(reading, name.first, PLACE | COMMON)) &&
  !isOfEverydayWords(reading, name);

const CLEAR_GIVEN = wordSet(clearGivenNames.join(' '));
/** "Summer Garden", but not "Mike Garden", "Summer Miller": two everyday words, neither of which is rather a name. */
const isOfEverydayWords = (reading: Reading, { first, atoms }: Occurrence): boolean =>
  atoms.length > 1 &&
  hasNaming(reading, first, COMMON) &&
  hasNaming(reading, atoms[1]!, COMMON) &&
  !isOne(reading, first, CLEAR_GIVEN) &&
  !hasNaming(reading, atoms.at(-1)!, FAMILY_NAME);
