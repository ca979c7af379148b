import {
  COMMON,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  MONTH,
  ORGANISATION_HEAD,
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
  POINT,
  type Reading,
  SLASH,
  textOf,
  words,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { placeKeys } from '../../words/gazetteer.js';
import { endOfAtom, isNameWord, lastWord } from './atoms.js';
import { isFirmTail } from './firm-lists.js';
import { COMPANY_HEADS, HEADS, isAcronym, isInsurer, isProper, TRADES } from './name-words.js';
import { isOwner } from './occurrence.js';
import { readTitle } from './titles.js';

const IN = hashOf('in');
const AT = hashOf('at');
const CAMPUSES = wordSet('university college');
const AND = hashOf('and');
const COMPANY = hashOf('company');
const OF = hashOf('of');
const FOR = hashOf('for');
const ON = hashOf('on');
const THE = hashOf('the');
/** Heads that call for an "of" or "for": Bank of …, Association for …. */
const TAKES_OF = words(
  ...'circle bank university institute institutes ministry department bureau association society college school center centre office council chamber federation academy commission agency museum church city republic government house hospital organization organisation foundation alliance committee court district state port county union league confederation order sisters friends friend daughters sons campaign coalition embassy consulate kingdom commonwealth village town township secretariat administration authority registry comptroller faculty library archives corps army fund network local'.split(
    ' ',
  ),
);

/** Whether the name so far ends in a head that takes a complement with "of", "for" or "on". */
const takesComplement = (reading: Reading, atoms: readonly number[], end: number): boolean =>
  isOne(reading, lastWord(reading, end), TAKES_OF) || (atoms.length === 1 && isAcronym(reading, atoms[0]!));

const TAKES_FOR = words(
  ...'association society institute center centre foundation organization organisation alliance coalition council campaign committee fund office academy federation school network initiative court courts ministry department agency bureau authority commission union hospital'.split(
    ' ',
  ),
);
const TAKES_ON = wordSet('institute commission committee council center centre board panel');

/** Heads whose "of X Inc." is the name of another party: "Division of Example Inc." */
const PARTS = wordSet(`
  division board subsidiary unit shares director directors management office branch member president
  chairman acquisition customers clients suppliers employees users makers holder holders shareholders merger sale affiliate behalf
`);

/** "Ministry of Environment, | Water and Agriculture": everyday words up to an "and" and one more. */
function isCommaList(reading: Reading, at: number): boolean {
  const stop = endOfAtom(reading, at);
  if (stop === at || isProper(reading, at) || !isWord(reading, stop, AND)) return false;
  return isNameWord(reading, stop + 1) && !isProper(reading, stop + 1);
}

/** States whose universities have campuses by city, which a comma leads to. */
const CAMPUS_STATES = wordSet('california texas maryland massachusetts illinois wisconsin nebraska missouri');
const STATE_UNIVERSITY = 3;
const UNITED_STATES = wordSet('united us usa u america');
/** "University of California, | San Diego"; not "University of Texas, | United States". */
const isCampus = (reading: Reading, atoms: readonly number[], at: number): boolean =>
  isOne(reading, atoms[0]!, CAMPUSES) &&
  isOne(reading, atoms.at(-1)!, CAMPUS_STATES) &&
  atoms.at(-1)! - atoms[0]! < STATE_UNIVERSITY &&
  isNameWord(reading, at) &&
  isInline(reading, at) &&
  !isOne(reading, at, UNITED_STATES) &&
  !hasNaming(reading, at, TITLE | HEADS | HONORIFIC | FUNCTION_WORD);

/** Whether a "for" stands inside the name so far: what it is for may go on with "of". */
const hasPurpose = (reading: Reading, atoms: readonly number[]): boolean =>
  atoms.some(
    (atom, index) =>
      index > 0 &&
      (isWord(reading, atom - 1, FOR) || (isWord(reading, atom - 1, THE) && isWord(reading, atom - 2, FOR))),
  );

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
const COMPANY_ENDS = wordSet('co company holdings group');

/**
 * Whether "and" joins two halves of one name: the right half ends in a head ("… and Exchange Commission")
 * or goes on with a complement ("Institute of Allergy and Infectious Diseases"), and the left one is no name
 * by itself.
 */
function andJoins(reading: Reading, atoms: readonly number[], end: number, next: number): boolean {
  if (placeKeys.has(keyOf(textOf(reading, atoms[0]!, end)))) return false;
  // "Example and Company", "Example and Sons"
  if (isFirmTail(reading, next) && isProper(reading, atoms.at(-1)!)) {
    const stop = endOfAtom(reading, next);
    return !(isInline(reading, stop) && isNameWord(reading, stop));
  }
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
    const head = hasNaming(reading, last, ORGANISATION_HEAD) || isOne(reading, last, JOINED_HEADS);
    if (head && (steps > 0 || complement)) return true;
    if (endOfLegalForm(reading, reading.tokens.end[stop - 1]!) > 0) return !complement;
    const goesOn = isInline(reading, stop) && isNameWord(reading, stop);
    if (!goesOn) return complement && steps < 3 && !isProper(reading, at);
    at = stop;
  }
  return false;
}

/** Whether an "of" or "for" stands inside the name so far. */
const hasComplement = (reading: Reading, atoms: readonly number[]): boolean =>
  atoms.some(
    (atom, index) =>
      index > 0 &&
      (isWord(reading, atom - 1, OF) ||
        isWord(reading, atom - 1, FOR) ||
        isWord(reading, atom - 1, ON) ||
        (isWord(reading, atom - 1, THE) &&
          (isWord(reading, atom - 2, OF) || isWord(reading, atom - 2, FOR)))),
  );

/** "… Center and | Director of": a title behind the conjunction. */
const opensTitle = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at, TITLE) && readTitle(reading, at) !== null;

const STATES = wordSet('republic kingdom state commonwealth federation sultanate principality emirate');

/** Whether a country, a state or "the Republic of …" stands at a token. */
function isState(reading: Reading, at: number): boolean {
  if (isOne(reading, at, STATES)) return isWord(reading, at + 1, OF);
  const end = endOfAtom(reading, at);
  if (hasNaming(reading, at, PLACE)) return true;
  return isNameWord(reading, end) && placeKeys.has(keyOf(textOf(reading, at, endOfAtom(reading, end))));
}

/** Whether the name so far is a person's, who is "of" the organisation behind. */
const isPersonal = (reading: Reading, atoms: readonly number[], end: number): boolean =>
  atoms.length > 1 &&
  (hasNaming(reading, atoms[0]!, GIVEN_NAME) ||
    !hasNaming(reading, lastWord(reading, end), COMMON | HEADS)) &&
  !hasNaming(reading, lastWord(reading, end), HEADS);

const UNITED = hashOf('united');
/** "United Bakers of | America": a union by its members and its country or state. */
const isUnion = (reading: Reading, atoms: readonly number[], at: number): boolean =>
  atoms.length > 1 && textOf(reading, atoms.at(-1)!).endsWith('s') && hasNaming(reading, at, PLACE);

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
    // "Kestrel Life Insurance Company of Pennsylvania"
    if (
      isWord(reading, at, OF) &&
      isInsurer(reading, atoms) &&
      isWord(reading, atoms.at(-1)!, COMPANY) &&
      hasNaming(reading, after, PLACE)
    )
      return after;
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
    if (!takesComplement(reading, atoms, end)) return -1;
    const head = lastWord(reading, end);
    if (isWord(reading, at, FOR) && atoms.length > 1 && !isOne(reading, head, TAKES_FOR)) return -1;
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
    !isNameWord(reading, endOfAtom(reading, at + 1)) &&
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
  if (hasNaming(reading, at, PARTICLE) && !isCapitalised(reading, at)) {
    const next = hasNaming(reading, at + 1, PARTICLE) && !isCapitalised(reading, at + 1) ? at + 2 : at + 1;
    return isNameWord(reading, next) && isInline(reading, next) ? next : -1;
  }
  return -1;
}
