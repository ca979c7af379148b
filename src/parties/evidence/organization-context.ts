import { GIVEN_NAME, ORGANISATION_HEAD, PLACE, TITLE, WEAK_HEAD } from '../../text/classes.js';
import {
  CLOSE,
  COMMA,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  type Reading,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { AGENT_PREPOSITIONS, IS, MODALS, SERVES } from '../../words/context-words.js';
import { isPlaceName } from '../names/name-words.js';
import { isOwner, type Occurrence } from '../names/occurrence.js';
import { hasGivenName } from '../names/personal-shape.js';
import { atomCount, isEveryday, isUpper } from '../names/shape.js';
import { isFieldWord } from '../names/title-fields.js';
import { readTitle } from '../names/titles.js';
import { isBesidePerson } from './beside-person.js';
import type { EvidenceRule } from './rule.js';
import { actsBehind, before, behind, hasDealing, hasHolder, isTitleOf } from './surroundings.js';
import { LINKED, MARK_BEFORE, OWNING, VERB_BEHIND, WITHOUT_FORM, WORD_BEFORE } from './traits.js';

const AS = hashOf('as');

/** Nouns a company has, behind its possessive. */
const POSSESSIONS = wordSet(`
  board shareholders stockholders shares stock revenue revenues sales earnings platform portfolio customers clients
  employees team ceo cfo coo president chairman founder management headquarters products services technology
  technologies business operations subsidiary subsidiaries brand brands website assets strategy growth chief
  executive results balance financial lead pipeline proprietary mission vision network ability current common
  facilities directors leadership annual global commitment innovative approach solutions software latest evolution
`);

const SERVICES = wordSet(
  'counsel advisor adviser advisors advisers underwriter bookrunner bookrunners agent manager managers auditor',
);
const LONGEST_SERVICE = 9;
/** "is acting as legal | counsel", "served as placement | agent to": a firm, even one called by family names. */
function servesAsAdvisor(reading: Reading, name: Occurrence): boolean {
  const at = isOne(reading, behind(name), IS) ? behind(name) + 1 : behind(name);
  if (!isOne(reading, at, SERVES) || !isWord(reading, at + 1, AS)) return false;
  for (let next = at + 2; next < at + LONGEST_SERVICE; next++)
    if (isOne(reading, next, SERVICES) && !isCapitalised(reading, next)) return true;
  return false;
}

/** "Port of Esbern | chief executive Jane Doe": a word that is in no dictionary, and no given name. */
const isUnheardOf = (reading: Reading, name: Occurrence): boolean =>
  !hasGivenName(reading, name) && name.atoms.some((atom) => reading.tokens.naming[atom] === 0);

const FORMER = wordSet('former ex then longtime onetime veteran');
/** Titles of those who work at firms and nowhere else. */
const OF_FIRMS = wordSet(
  'analyst analysts spokesperson spokesman spokeswoman ceo cfo coo cto cio cmo cso chief chairman chairwoman founder cofounder',
);

/** "analyst | Harjit Doe": two words with capitals behind such a title. */
const isBeforeFullName = (reading: Reading, at: number): boolean =>
  isOne(reading, at, OF_FIRMS) &&
  isCapitalised(reading, at + 1) &&
  isCapitalised(reading, at + 2) &&
  isInline(reading, at + 1) &&
  isInline(reading, at + 2);

/** "Example Metals Research | analyst Jane Doe": a name with a head, a title in lower case and a person. */
function employs(reading: Reading, name: Occurrence, at: number): boolean {
  if (name.shouted || !(hasHolder(reading, at) || isBeforeFullName(reading, at))) return false;
  // "former Example executive Jane Doe"
  if (atomCount(name) === 1)
    return (
      isUnheardOf(reading, name) &&
      !isUpper(reading, name.first) &&
      (isOne(reading, name.first - 1, FORMER) || isOne(reading, at, OF_FIRMS))
    );
  return (
    hasNaming(reading, name.atoms.at(-1)!, ORGANISATION_HEAD | WEAK_HEAD) ||
    isUnheardOf(reading, name) ||
    isPlainFirm(reading, name, at)
  );
}

/** "Quarry Point | analyst Jane Doe", "Open Harvest | CEO Jane Doe": a firm of everyday words, which say no field and no place. */
const isPlainFirm = (reading: Reading, name: Occurrence, at: number): boolean =>
  isOne(reading, at, OF_FIRMS) &&
  atomCount(name) > 1 &&
  !isPlaceName(reading, name) &&
  !hasGivenName(reading, name) &&
  // "Example Range Resources", but not "Human Resources"
  !coreAtoms(reading, name).some((atom) => isFieldWord(reading, atom) || hasNaming(reading, atom, TITLE));

/** The words of a name without the head at its end. */
const coreAtoms = (reading: Reading, { atoms }: Occurrence): readonly number[] =>
  hasNaming(reading, atoms.at(-1)!, ORGANISATION_HEAD | WEAK_HEAD) ? atoms.slice(0, -1) : atoms;

/** Whom and what only companies have: "an Example Water | spokeswoman", "its Example Coil | subsidiary". */
const PEOPLE = wordSet(
  'spokesperson spokesman spokeswoman spokespeople subsidiary subsidiaries executives employees shareholders stockholders bondholders',
);

const BASED = wordSet('based headquartered listed');
/** "Toledo-based | Example": a company behind the place where it is. */
const isBehindBase = (reading: Reading, name: Occurrence): boolean => {
  const at = before(reading, name);
  return isOne(reading, at, BASED) && isHyphen(reading, at - 1) && isCapitalised(reading, at - 2);
};

const S = hashOf('s');
/** "Taiwan’s | Example Precision": of a place, and no person by its given name. */
const isOwnedByPlace = (reading: Reading, name: Occurrence): boolean => {
  const at = before(reading, name);
  return (
    isWord(reading, at, S) &&
    isApostrophe(reading, at - 1) &&
    hasNaming(reading, at - 2, PLACE) &&
    isCapitalised(reading, at - 2) &&
    !name.shouted &&
    !hasGivenName(reading, name) &&
    !isEveryday(reading, name)
  );
};

/** "Jane Doe (| Example Capital)": what fills the bracket behind a given name and a family name. */
const isInBracketOfPerson = (reading: Reading, name: Occurrence): boolean => {
  const open = name.first - 1;
  if (name.legalForm !== null || !isMark(reading, open, OPEN)) return false;
  if (!(isMark(reading, name.end, CLOSE) || isBeforePlace(reading, name.end))) return false;
  const headed = hasNaming(reading, name.atoms.at(-1)!, ORGANISATION_HEAD | WEAK_HEAD);
  if (!isCapitalised(reading, open - 1) || (isEveryday(reading, name) && !headed)) return false;
  // "Jane Doe (Corporate Finance)": a department
  if (name.atoms.every((atom) => isFieldWord(reading, atom))) return false;
  for (let at = open - 2; at >= open - LONGEST_PERSON && isInline(reading, at + 1); at--)
    if (isCapitalised(reading, at) && hasNaming(reading, at, GIVEN_NAME)) return atomCount(name) > 1;
  return false;
};
const LONGEST_PERSON = 6;
/** "Jane Doe (Example House |, Boston)" */
const isBeforePlace = (reading: Reading, comma: number): boolean =>
  isMark(reading, comma, COMMA) && hasNaming(reading, comma + 1, PLACE);

const AT = hashOf('at');
/** "a partner at | Brand Rowe": who has a title is at nothing but an organisation. */
export const isTitleAt = (reading: Reading, name: Occurrence): boolean =>
  isWord(reading, before(reading, name), AT) && isTitleOf(reading, name);

const WHOSE = wordSet('whose');
/** "Example Corp., whose | chairman is Jane Doe"; or the token. */
function behindWhose(reading: Reading, end: number): number {
  const whose = isMark(reading, end, COMMA) ? end + 1 : end;
  return isOne(reading, whose, WHOSE) ? whose + 1 : end;
}

export const organizationContextRules: readonly EvidenceRule[] = [
  { name: 'title-of', kind: 'organization', holds: isTitleOf },
  {
    name: 'title-behind-owner',
    kind: 'organization',
    holds: (reading, name) => {
      const { end } = name;
      const at = isOwner(reading, end) ? end + 2 : behindWhose(reading, end);
      if (!hasNaming(reading, at, TITLE) || readTitle(reading, at) === null || atomCount(name) > 4)
        return false;
      if (at > end) return true;
      if (!isInline(reading, end)) return false;
      if (!isCapitalised(reading, end)) return employs(reading, name, at);
      if (name.shouted || hasGivenName(reading, name)) return false;
      return (
        !isEveryday(reading, name) ||
        (isPlainFirm(reading, name, at) && (hasHolder(reading, at) || isBeforeFullName(reading, at)))
      );
    },
  },
  {
    name: 'agent-verb',
    kind: 'organization',
    light: true,
    holds: actsBehind,
  },
  {
    name: 'serves-as-advisor',
    kind: 'organization',
    needs: VERB_BEHIND,
    holds: servesAsAdvisor,
  },
  {
    name: 'acts',
    kind: 'organization',
    light: true,
    needs: VERB_BEHIND,
    holds: (reading, name) => isOne(reading, behind(name), MODALS) && isInline(reading, behind(name)),
  },
  {
    name: 'domain',
    kind: 'organization',
    holds: (_, { key }, { isDomainName }) => isDomainName(key),
  },
  {
    name: 'possession',
    kind: 'organization',
    light: true,
    needs: OWNING,
    holds: (reading, { end }) => isOwner(reading, end) && isOne(reading, end + 2, POSSESSIONS),
  },
  {
    name: 'has-people',
    kind: 'organization',
    light: true,
    needs: WITHOUT_FORM,
    holds: (reading, name) =>
      name.legalForm === null &&
      isOne(reading, behind(name), PEOPLE) &&
      !hasGivenName(reading, name) &&
      !isEveryday(reading, name),
  },
  { name: 'based-before', kind: 'organization', needs: WORD_BEFORE, holds: isBehindBase },
  {
    name: 'place-owner-before',
    kind: 'organization',
    light: true,
    needs: WORD_BEFORE,
    holds: isOwnedByPlace,
  },
  {
    name: 'in-bracket-behind-person',
    kind: 'organization',
    needs: MARK_BEFORE | WITHOUT_FORM,
    holds: isInBracketOfPerson,
  },
  { name: 'dealing', kind: 'organization', light: true, needs: LINKED, holds: hasDealing },
  {
    name: 'preposition',
    kind: 'organization',
    light: true,
    needs: LINKED,
    holds: (reading, name) => isOne(reading, before(reading, name), AGENT_PREPOSITIONS),
  },
  {
    name: 'beside-person',
    kind: 'organization',
    light: true,
    needs: MARK_BEFORE,
    holds: isBesidePerson,
  },
];
