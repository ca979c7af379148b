import { DEMONYM, ORGANISATION_NOUN } from '../../text/classes.js';
import {
  COMMA,
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
} from '../../text/reading.js';
import { DIGITS, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { stateDepartments } from '../../words/title-words.js';
import { isServiceBracket } from '../names/brackets.js';
import { allAre, isPlaceName, isProper } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import { hasGivenName } from '../names/personal-shape.js';
import { EVERYDAY_CLASSES, isEveryday, isGeneric, isUsedInLowerCase } from '../names/shape.js';
import { isFieldWord } from '../names/title-fields.js';
import { isAlone } from './organization-clause.js';
import { isTitleAt } from './organization-context.js';
import type { EvidenceRule } from './rule.js';
import { before, behind } from './surroundings.js';
import { COMMA_BEHIND, LINKED, LOWER_BEHIND, MORE_WORDS, WITHOUT_FORM, WORD_BEFORE } from './traits.js';

/** The part a name plays that only an organisation can: an employer, an adviser, one of a kind, a body. */

const isLower = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD && !isCapitalised(reading, at);

const EMPLOYED_AT = wordSet('from at with for');
/** Verbs and nouns of working life, which the employer stands behind. */
const WORKING = wordSet(`
  join joins joined joining rejoins rejoined leave leaves left leaving quit quits work works worked working come comes
  came arrives arrived move moves moved moving returned retire retires retired hired poached recruited seconded
  years months decade decades career careers stint stints tenure spell colleagues internship apprenticeship
`);
const RETIRED = wordSet('retired');
const ARTICLES = wordSet('a an the');
const LONGEST_REACH = 3;

/** "comes from | Example Elevator", "spent nine years at | Example": where somebody works or has worked. */
function isEmployer(reading: Reading, name: Occurrence): boolean {
  const link = before(reading, name);
  if (!isOne(reading, link, EMPLOYED_AT) || name.shouted || isPlaceName(reading, name)) return false;
  if (hasGivenName(reading, name) || !isAlone(reading, name)) return false;
  for (let at = link - 1; at >= link - LONGEST_REACH; at--) {
    // "a retired mason from Example": where somebody lives
    if (isOne(reading, at, RETIRED) && isOne(reading, at - 1, ARTICLES)) return false;
    if (isOne(reading, at, WORKING) && isLower(reading, at)) return true;
    if (!isLower(reading, at) && reading.tokens.kind[at] !== DIGITS) return false;
  }
  return false;
}

const JOINED = wordSet('join joins joined joining rejoined');
const OFFICE = wordSet('as');
/** "joined | Example Strand as head of sales": no person by the given name, nothing with an article. */
function isJoined(reading: Reading, name: Occurrence): boolean {
  if (!isOne(reading, before(reading, name), JOINED) || name.shouted || isPlaceName(reading, name))
    return false;
  const inYear = isWord(reading, name.end, IN) && reading.tokens.kind[name.end + 1] === DIGITS;
  return (
    (isOne(reading, name.end, OFFICE) || inYear) && !hasGivenName(reading, name) && !isEveryday(reading, name)
  );
}
const IN = hashOf('in');

const WHERE = hashOf('where');
const PEOPLE = wordSet('he she they i we');
/** "from | Example Elevator, where she ran …": not behind "in", which a place stands behind. */
const isWhere = (reading: Reading, name: Occurrence): boolean =>
  isOne(reading, before(reading, name), EMPLOYED_AT) &&
  isMark(reading, name.end, COMMA) &&
  isWord(reading, name.end + 1, WHERE) &&
  isOne(reading, name.end + 2, PEOPLE) &&
  !isPlaceName(reading, name);

/** "Example Sample (Nominated Adviser and Broker)", "(financial)": no person by the given name. */
const hasServiceBehind = (reading: Reading, name: Occurrence): boolean =>
  isServiceBracket(reading, name.end) && !hasGivenName(reading, name);

const OF = hashOf('of');
const FIRMS = wordSet('firm firms house partnership practice consultancy brokerage');
/** "the accounting firm of | Example Sample". */
const isFirmOf = (reading: Reading, name: Occurrence): boolean => {
  const link = before(reading, name);
  return isWord(reading, link, OF) && isOne(reading, link - 1, FIRMS) && isLower(reading, link - 1);
};

const ONE_OF = wordSet('like including namely');
const SUCH = hashOf('such');
const AS = hashOf('as');
/** "battery makers like | Example": a noun for companies in the plural that the name is an example of. */
function isExample(reading: Reading, name: Occurrence): boolean {
  const link = before(reading, name);
  const such = isWord(reading, link, AS) && isWord(reading, link - 1, SUCH);
  if (!such && !isOne(reading, link, ONE_OF)) return false;
  let noun = such ? link - 2 : link - 1;
  if (isMark(reading, noun, COMMA)) noun--;
  return (
    hasNaming(reading, noun, ORGANISATION_NOUN) &&
    isLower(reading, noun) &&
    textOf(reading, noun).endsWith('s')
  );
}

/** Weak heads that name a body where everyday words say what it is for. */
const BODIES = wordSet(
  'trust fund group network center centre office club society partnership company team service survey corps',
);
const OWN = wordSet('its our their his her your a an');
const SHORTEST_BODY = 3;
const THE = wordSet('the');
/** "veterans of The | Example Group": an article with a capital within a sentence is part of a name. */
const isCalledThe = (reading: Reading, name: Occurrence): boolean =>
  name.atoms.length > 1 &&
  isOne(reading, name.first - 1, THE) &&
  isCapitalised(reading, name.first - 1) &&
  isLower(reading, name.first - 2) &&
  isInline(reading, name.first - 1);
/** "the | Federal Cartel Office", "the | Coastal Resilience Fund": everyday words in front of the head of a body. */
const isBody = (reading: Reading, name: Occurrence): boolean =>
  (name.atoms.length >= SHORTEST_BODY || isCalledThe(reading, name)) &&
  name.legalForm === null &&
  !name.shouted &&
  !name.initial &&
  isOne(reading, name.atoms.at(-1)!, BODIES) &&
  allAre(reading, name, EVERYDAY_CLASSES | DEMONYM) &&
  !isOne(reading, name.first - 1, OWN) &&
  isInline(reading, name.first) &&
  !name.atoms.slice(0, -1).every((atom) => isFieldWord(reading, atom)) &&
  !isGeneric(reading, name) &&
  !isUsedInLowerCase(reading, name);

const DEPARTMENT = hashOf('department');
const DEPARTMENTS = wordSet(`${stateDepartments.join(' ')} state war`);
/** "the Justice Department": one of a government. */
const isStateDepartment = (reading: Reading, { atoms, legalForm }: Occurrence): boolean =>
  atoms.length === 2 &&
  legalForm === null &&
  isOne(reading, atoms[0]!, DEPARTMENTS) &&
  isWord(reading, atoms[1]!, DEPARTMENT) &&
  isCapitalised(reading, atoms[1]!);

const MOVES = wordSet(`
  fell rose gained lost slipped climbed jumped dropped added shed surged plunged advanced tumbled rallied slid sank
  soared
`);
const AFTER_MOVE = wordSet('after on as by in to more nearly about');
/** "| Example Cuyo fell 4%", "Example Royalty slipped.": a listed company in a report of the market. */
function isMoving(reading: Reading, name: Occurrence): boolean {
  const at = behind(name);
  if (!isOne(reading, at, MOVES) || !isLower(reading, at) || !isInline(reading, at)) return false;
  if (name.atoms.length < 2 || isPlaceName(reading, name) || isOne(reading, name.first - 1, OWN))
    return false;
  const next = at + 1;
  return (
    name.atoms.some((atom) => isProper(reading, atom)) &&
    (reading.numbers.has(next) || isOne(reading, next, AFTER_MOVE) || isMark(reading, next, POINT))
  );
}

const CALLED = wordSet('named called dubbed branded');
const LONGEST_CALLING = 6;
/** "The joint venture, to be named | Example Kiyose": what a noun for companies is called. */
function isCalledSo(reading: Reading, name: Occurrence): boolean {
  const verb = before(reading, name);
  if (!isOne(reading, verb, CALLED) || !isLower(reading, verb)) return false;
  for (let at = verb - 1; at > verb - LONGEST_CALLING; at--) {
    if (hasNaming(reading, at, ORGANISATION_NOUN) && isLower(reading, at)) return true;
    if (!isLower(reading, at) && !isMark(reading, at, COMMA)) return false;
  }
  return false;
}

/** What says that a name plays the part of an organisation. */
export const organizationPartRules: readonly EvidenceRule[] = [
  {
    name: 'employer',
    kind: 'organization',
    light: true,
    needs: WORD_BEFORE,
    holds: (reading, name) =>
      isEmployer(reading, name) || isJoined(reading, name) || isTitleAt(reading, name),
  },
  { name: 'where-clause', kind: 'organization', needs: LINKED | COMMA_BEHIND, holds: isWhere },
  { name: 'service-behind', kind: 'organization', holds: hasServiceBehind },
  {
    name: 'share-moves',
    kind: 'organization',
    light: true,
    needs: MORE_WORDS | LOWER_BEHIND,
    holds: isMoving,
  },
  { name: 'called-so', kind: 'organization', needs: WORD_BEFORE, holds: isCalledSo },
  { name: 'firm-of', kind: 'organization', needs: LINKED, holds: isFirmOf },
  { name: 'example-of-organizations', kind: 'organization', needs: LINKED, holds: isExample },
  {
    name: 'body',
    kind: 'organization',
    light: true,
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: isBody,
  },
  {
    name: 'state-department',
    kind: 'organization',
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: isStateDepartment,
  },
];
