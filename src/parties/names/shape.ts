import { characterClass, UPPER } from '../../text/characters.js';
import {
  AGENCY,
  COMMON,
  DEMONYM,
  FUNCTION_WORD,
  KNOWN_ORGANISATION,
  OTHER_HEAD,
  PLACE,
  TITLE,
  WEAK_HEAD,
} from '../../text/classes.js';
import {
  AMPERSAND,
  COLON,
  hashOf,
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  PLUS,
  POINT,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { CAMEL, DIGITS, MARK, UPPERCASE, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { formWords } from '../../words/legal-forms.js';
import { endOfAtom } from './atoms.js';
import { coreText } from './core.js';
import { isForeignHead, skipForeignLinks } from './foreign-heads.js';
import { isKnownName } from './known-names.js';
import { allAre, COMPANY_HEADS, headOf, isCountry, isPensionPlan } from './name-words.js';
import type { Occurrence } from './occurrence.js';
import { isOfState } from './public-bodies.js';

/** What the words of a name say by themselves. */

/** Institutions whose names may be everyday words throughout: "House of Representatives", "Supreme Court". */
const INSTITUTIONS = wordSet(`
  university college ministry department commission agency council senate parliament court bureau authority
  administration association institute institutes foundation society academy hospital bank federation registry
  ministries league union chamber alliance coalition organization organisation museum school corporation board
  laboratory observatory consortium conservatory sanctuary collaborative cooperative infirmary hospice polyclinic directorate inspectorate
  secretariat tribunal constabulary
`);
/** Heads that are institutions with a complement: "Center for Brain Health". */
const CENTERS = wordSet('center centre office campaign fund network program club trust');

/** Nouns that stand in for a party and name none. */
const GENERIC = wordSet(`
  company corporation board management managers directors trustees governors investors investor shareholders stockholders group bank trust
  fund issuer partnership department ministry agency commission committee government university hospital
  foundation association institute center centre council congress parliament senate court state federal national
  international global securities exchange members offering closing warrants units shares common stock agreement
  transaction merger plan act bill section form report table note notes exhibit phase study trial patients
  office channel channels inventor inventors family people team teams customers clients partners vendor vendors
  sellers buyers ${formWords.join(' ')}
`);

const OF = hashOf('of');

/** How many words a name has. */
export const atomCount = ({ atoms }: Occurrence): number => atoms.length;

/** The words of a name, those of a hyphenated one counted. */
export const wordCount = ({ first, end, atoms }: Occurrence): number =>
  Math.max(atoms.length, Math.ceil((end - first) / 2));

export const isUpper = (reading: Reading, at: number): boolean =>
  (reading.tokens.shape[at]! & UPPERCASE) !== 0;

export const isCamel = (reading: Reading, at: number): boolean => (reading.tokens.shape[at]! & CAMEL) !== 0;

/** The last letters of the word that says what kind of thing a name is. */
export function coreHead(reading: Reading, name: Occurrence): number {
  const head = headOf(reading, name);
  let at = endOfAtom(reading, head) - 1;
  while (at > head && reading.tokens.kind[at] !== WORD) at--;
  return at;
}

const CARE = wordSet('medical cancer health research children');
const CARE_CENTERS = wordSet('center centre hospital clinic institute system');

/** "City of Hope Medical Center": the head stands behind the complement. */
const hasCareCenter = (reading: Reading, { atoms }: Occurrence): boolean =>
  atoms.length > 2 &&
  isOne(reading, atoms.at(-1)!, CARE_CENTERS) &&
  (isOfState(reading, atoms) || hasCare(reading, atoms));

const hasCare = (reading: Reading, atoms: readonly number[]): boolean =>
  isOne(reading, atoms.at(-2)!, CARE) &&
  atoms.some(
    (atom) =>
      !hasNaming(reading, atom, COMMON) ||
      isWord(reading, atom - 1, OF) ||
      // "Cedars-Example Medical Center"
      (isHyphen(reading, atom + 1) && !hasNaming(reading, atom + 2, COMMON)),
  );

/** "Trinity College Dublin": the seat of an institution behind its head. */
const hasSeat = (reading: Reading, { atoms }: Occurrence): boolean =>
  atoms.length > 2 &&
  hasNaming(reading, atoms.at(-1)!, PLACE) &&
  isOne(reading, atoms.at(-2)!, INSTITUTIONS) &&
  !hasNaming(reading, atoms[0]!, FUNCTION_WORD);

/** What may close the name of a body behind its "of". */
const LAST_HEADS = wordSet(
  'authority commission agency council association foundation hospital university institute corporation society museum',
);

/** A word that heads institutions. */
export const isInstitutionWord = (reading: Reading, at: number): boolean => isOne(reading, at, INSTITUTIONS);

/** Whether the head of a name is that of a public or scientific institution. */
export function isInstitution(reading: Reading, name: Occurrence): boolean {
  const head = coreHead(reading, name);
  if (isOne(reading, head, INSTITUTIONS)) return true;
  if (hasCareCenter(reading, name) || hasSeat(reading, name) || isPensionPlan(reading, name)) return true;
  if (atomCount(name) < 3) return false;
  // "Port of Esbern Authority"
  if (isOne(reading, name.atoms.at(-1)!, LAST_HEADS) && isCapitalised(reading, name.atoms.at(-1)!))
    return true;
  if (!hasNaming(reading, head, WEAK_HEAD)) return false;
  const complement = isOne(reading, head, CENTERS) && headOf(reading, name) !== name.atoms.at(-1)!;
  return complement || name.atoms.some((atom) => isOne(reading, atom, INSTITUTIONS));
}

export const isCompanyHead = (reading: Reading, name: Occurrence): boolean =>
  atomCount(name) > 1 && isOne(reading, coreHead(reading, name), COMPANY_HEADS);

export const startsWithHead = (reading: Reading, name: Occurrence): boolean =>
  atomCount(name) >= 2 &&
  isForeignHead(reading, name.first) &&
  (!hasNaming(reading, name.atoms[1]!, COMMON) ||
    skipForeignLinks(reading, name.first, endOfAtom(reading, name.first)) > 0);

export const isGeneric = (reading: Reading, name: Occurrence): boolean =>
  name.legalForm === null &&
  (atomCount(name) === 1 || !isInstitution(reading, name)) &&
  name.atoms.every((atom) => isOne(reading, atom, GENERIC));

/** An agency by its short name, with or without its country: `FDA`, `UK MHRA`; in capitals where it is a word too. */
export function isAgency(reading: Reading, name: Occurrence): boolean {
  const last = name.atoms.at(-1)!;
  if (!hasNaming(reading, last, AGENCY) || name.end > last + 1) return false;
  if (!isUpper(reading, last) && reading.tokens.naming[last] !== AGENCY) return false;
  return name.atoms
    .slice(0, -1)
    .every((atom) => isCountry(reading, atom) || hasNaming(reading, atom, PLACE | DEMONYM));
}

/** "the Fortune | 500", "S&P 500", "a Boeing 737": what a number makes of a name, which is no share or price. */
const isNumbered = (reading: Reading, { end }: Occurrence): boolean =>
  reading.tokens.kind[end] === DIGITS &&
  isInline(reading, end) &&
  !YEAR.test(textOf(reading, end)) &&
  !(isGlued(reading, end + 1) && reading.tokens.kind[end + 1] === MARK && isGlued(reading, end + 2)) &&
  !isMark(reading, end + 1, PERCENT_SIGN);
const YEAR = /^(?:19|20)\d\d$/;
const PERCENT_SIGN = '%'.charCodeAt(0);

/** One of the organisations known beforehand; not an everyday word that opens a sentence or is a label ("Time:"). */
export const isWellKnown = (reading: Reading, name: Occurrence): boolean =>
  !isNumbered(reading, name) &&
  (atomCount(name) === 1 && name.end === name.first + 1
    ? hasNaming(reading, name.first, KNOWN_ORGANISATION) &&
      !(hasNaming(reading, name.first, COMMON) && (name.initial || isMark(reading, name.end, COLON)))
    : isKnownName(reading, name.first, name.end));

/** "Standard Chartered Vietnam", "Standard Chartered Sample (SCS)": a known organisation and a place, or a word and a bracket with a ticker or short name. */
export const isBranchOfKnown = (reading: Reading, name: Occurrence): boolean => {
  const last = name.atoms.at(-1)!;
  if (atomCount(name) < 2 || name.legalForm !== null) return false;
  const isPlace = hasNaming(reading, last, PLACE);
  if (isPlace && hasNaming(reading, name.first, KNOWN_ORGANISATION)) return true;
  const isCalled = name.bracket !== null && name.bracket.tickers.length + name.bracket.terms.length > 0;
  return (isPlace || isCalled) && isKnownName(reading, name.first, last);
};

export const hasAmpersand = (reading: Reading, { first, end }: Occurrence): boolean => {
  for (let at = first; at < end; at++)
    if ((isMark(reading, at, AMPERSAND) || isMark(reading, at, PLUS)) && !isGlued(reading, at)) return true;
  return false;
};

export const isLetter = ({ tokens }: Reading, at: number): boolean =>
  tokens.end[at]! - tokens.start[at]! === 1;

/** "Example E&C": two letters that an ampersand joins, behind a word. */
export const endsInJoinedLetters = (reading: Reading, { end, atoms }: Occurrence): boolean =>
  atoms.length > 1 &&
  atoms.at(-1) === end - 3 &&
  isMark(reading, end - 2, AMPERSAND) &&
  isGlued(reading, end - 2) &&
  isLetter(reading, end - 3) &&
  isLetter(reading, end - 1);

export function hasDigits({ tokens }: Reading, { first, end }: Occurrence): boolean {
  for (let at = first; at < end; at++) if (tokens.kind[at] === DIGITS) return true;
  return false;
}

/** A letter with a point: the middle initial of a person. */
export const isInitialLetter = (reading: Reading, atom: number): boolean =>
  reading.tokens.end[atom]! - reading.tokens.start[atom]! === 1 && isMark(reading, atom + 1, POINT);

/** "Example3D.ai": a word with digits or a domain glued to it, which is no everyday word whatever it starts with. */
const hasGluedPart = (reading: Reading, { atoms }: Occurrence): boolean =>
  atoms.some(
    (atom) =>
      isGlued(reading, atom + 1) &&
      (reading.tokens.kind[atom + 1] === DIGITS ||
        (isMark(reading, atom + 1, POINT) &&
          isGlued(reading, atom + 2) &&
          reading.tokens.kind[atom + 2] === WORD &&
          endOfAtom(reading, atom) > atom + 1)),
  );

/** What the words of a name made of everyday words are. */
export const EVERYDAY_CLASSES = COMMON | FUNCTION_WORD | TITLE | OTHER_HEAD | WEAK_HEAD | PLACE;

/** Whether all words of a name are everyday words, and nothing in it says that it is an institution. */
export const isEveryday = (reading: Reading, name: Occurrence): boolean =>
  name.legalForm === null &&
  allAre(reading, name, EVERYDAY_CLASSES) &&
  !hasGluedPart(reading, name) &&
  !isAgency(reading, name) &&
  !isWellKnown(reading, name) &&
  !isBranchOfKnown(reading, name) &&
  !(atomCount(name) > 1 && (isInstitution(reading, name) || isCompanyHead(reading, name)));

/** Whether all words of a name stand elsewhere in lower case. */
export const isUsedInLowerCase = (reading: Reading, name: Occurrence): boolean =>
  name.atoms.every((atom) => reading.lowerWords.has(reading.tokens.hash[atom]!));

/** The capitals of a name: EMA of "European Medicines Agency", CCEI of "ChildCare Education Institute". */
export function capitalsOf(reading: Reading, name: Occurrence): string {
  const core = coreText(reading, name);
  let capitals = '';
  for (let at = 0; at < core.length; at++)
    if (characterClass(core.charCodeAt(at)) === UPPER) capitals += core[at];
  return capitals;
}
