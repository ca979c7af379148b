import {
  COMMON,
  FUNCTION_WORD,
  GIVEN_NAME,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  OTHER_HEAD,
  PRODUCT_NOUN,
  TITLE,
  WEAK_HEAD,
} from '../../text/classes.js';
import {
  CLOSE,
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  PERCENT_SIGN,
  POINT,
  type Reading,
  SEMICOLON,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { AGENT_PREPOSITIONS, IS, LIKE, MODALS, SERVES } from '../../words/context-words.js';
import { endsLine, isOwner, type Occurrence } from '../names/occurrence.js';
import { atomCount, hasDigits, hasGivenName, isEveryday, isUpper, looksPersonal } from '../names/shape.js';
import { readTitle } from '../names/titles.js';
import { isBesidePerson } from './beside-person.js';
import type { EvidenceRule } from './rule.js';
import { actsBehind, before, behind, hasDealing, isCalled, isTitleOf } from './surroundings.js';
import {
  COMMA_BEFORE,
  COMMA_BEHIND,
  FIRST,
  LINKED,
  MARK_BEFORE,
  MORE_WORDS,
  NOUN_BEFORE,
  OWNING,
  VERB_BEHIND,
} from './traits.js';

const AS = hashOf('as');

const TO = hashOf('to');

const WHICH = hashOf('which');

const ABOUT = hashOf('about');

const ACCORDING = hashOf('according');

const SUCH = hashOf('such');

const RELATIONS = wordSet(
  'rival competitor subsidiary affiliate insurer lender chipmaker automaker retailer carmaker',
);

const closesPhrase = (reading: Reading, at: number): boolean =>
  isMark(reading, at, COMMA) || isMark(reading, at, POINT) || isMark(reading, at, SEMICOLON);

const LONGEST_PHRASE = 5;
/** "its advanced biofuels | subsidiary": a noun for companies with its article and words in lower case between. */
function isNounPhrase(reading: Reading, noun: number): boolean {
  if (!hasNaming(reading, noun, ORGANISATION_NOUN) || isCapitalised(reading, noun)) return false;
  for (let at = noun - 1; at > noun - LONGEST_PHRASE; at--) {
    if (isOne(reading, at, NEAR_ARTICLES)) return true;
    if (
      isCapitalised(reading, at) ||
      !hasNaming(reading, at, COMMON) ||
      hasNaming(reading, at, FUNCTION_WORD)
    )
      return false;
  }
  return false;
}

const NEAR_ARTICLES = wordSet('the its their our a an partner');

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

const LONGEST_LEAD = 40;
/** Whether the paragraph under a heading "About X" says first that X is a disease, a drug, a trial. */
function isAboutThing(reading: Reading, name: Occurrence): boolean {
  const start = behind(name);
  if (!endsLine(reading, start)) return false;
  for (let at = start; at < start + LONGEST_LEAD && !isMark(reading, at, POINT); at++) {
    if (isCapitalised(reading, at)) continue;
    if (hasNaming(reading, at, ORGANISATION_NOUN)) return false;
    const head = !hasNaming(reading, at + 1, COMMON) || hasNaming(reading, at + 1, FUNCTION_WORD);
    if (hasNaming(reading, at, PRODUCT_NOUN | OTHER_HEAD) && head) return true;
  }
  return false;
}

const isFirstCapital = (reading: Reading, name: Occurrence): boolean => !isUpper(reading, name.first);

/** What stands around a name and says that it is an organisation. */
/** "Example Metals Research | analyst Jane Doe": a name with a head, a title in lower case and a person. */
function employs(reading: Reading, name: Occurrence, at: number): boolean {
  const person = readTitle(reading, at)?.end ?? at;
  return (
    atomCount(name) > 1 &&
    hasNaming(reading, name.atoms.at(-1)!, ORGANISATION_HEAD | WEAK_HEAD) &&
    !name.shouted &&
    hasNaming(reading, person, GIVEN_NAME) &&
    isCapitalised(reading, person) &&
    isInline(reading, person)
  );
}

export const organizationContextRules: readonly EvidenceRule[] = [
  { name: 'title-of', kind: 'organization', weight: 6, holds: isTitleOf },
  {
    name: 'title-behind-owner',
    kind: 'organization',
    weight: 5,
    holds: (reading, name) => {
      const { end } = name;
      const at = isOwner(reading, end) ? end + 2 : end;
      if (!hasNaming(reading, at, TITLE) || readTitle(reading, at) === null || atomCount(name) > 4)
        return false;
      if (at > end) return true;
      if (!isInline(reading, end)) return false;
      if (!isCapitalised(reading, end)) return employs(reading, name, at);
      return !name.shouted && !hasGivenName(reading, name) && !isEveryday(reading, name);
    },
  },
  {
    name: 'apposition',
    kind: 'organization',
    weight: 6,
    needs: COMMA_BEHIND,
    holds: (reading, name) =>
      isMark(reading, behind(name), COMMA) && isCalled(reading, behind(name) + 1, ORGANISATION_NOUN),
  },
  {
    name: 'is-a-company',
    kind: 'organization',
    weight: 6,
    needs: VERB_BEHIND,
    holds: (reading, name) =>
      isOne(reading, behind(name), IS) && isCalled(reading, behind(name) + 1, ORGANISATION_NOUN),
  },
  {
    name: 'noun-and-bracket-before',
    kind: 'organization',
    weight: 4,
    needs: MARK_BEFORE,
    holds: (reading, name) =>
      isMark(reading, name.first - 1, OPEN) &&
      isMark(reading, name.end, CLOSE) &&
      hasNaming(reading, name.first - 2, ORGANISATION_NOUN) &&
      !isCapitalised(reading, name.first - 2),
  },
  {
    name: 'noun-before',
    kind: 'organization',
    weight: 4,
    needs: NOUN_BEFORE,
    holds: (reading, name) => {
      const at = before(reading, name);
      return (
        hasNaming(reading, at, ORGANISATION_NOUN) &&
        (!isCapitalised(reading, at) || isOne(reading, at, RELATIONS)) &&
        isInline(reading, name.first) &&
        name.titleBefore === null
      );
    },
  },
  {
    name: 'noun-and-comma-before',
    kind: 'organization',
    weight: 5,
    needs: COMMA_BEFORE,
    holds: (reading, name) => {
      const comma = before(reading, name);
      if (!isMark(reading, comma, COMMA) || name.titleBefore !== null || atomCount(name) > 4) return false;
      return closesPhrase(reading, behind(name)) && isNounPhrase(reading, comma - 1);
    },
  },
  {
    name: 'agent-verb',
    kind: 'organization',
    weight: 3,
    holds: actsBehind,
  },
  {
    name: 'serves-as',
    kind: 'organization',
    weight: 3,
    needs: VERB_BEHIND,
    holds: (reading, name) => {
      const at = isOne(reading, behind(name), IS) ? behind(name) + 1 : behind(name);
      return isOne(reading, at, SERVES) && !looksPersonal(reading, name);
    },
  },
  {
    name: 'serves-as-advisor',
    kind: 'organization',
    weight: 5,
    needs: VERB_BEHIND,
    holds: servesAsAdvisor,
  },
  {
    name: 'which-clause',
    kind: 'organization',
    weight: 2,
    needs: COMMA_BEHIND,
    holds: (reading, name) =>
      isMark(reading, behind(name), COMMA) &&
      isWord(reading, behind(name) + 1, WHICH) &&
      isFirstCapital(reading, name),
  },
  {
    name: 'acts',
    kind: 'organization',
    weight: 1,
    needs: VERB_BEHIND,
    holds: (reading, name) => isOne(reading, behind(name), MODALS) && isInline(reading, behind(name)),
  },
  {
    name: 'domain',
    kind: 'organization',
    weight: 6,
    holds: (_, { key }, { isDomainName }) => isDomainName(key),
  },
  {
    name: 'about',
    kind: 'organization',
    weight: 4,
    needs: LINKED,
    holds: (reading, name) =>
      isWord(reading, name.first - 1, ABOUT) &&
      isCapitalised(reading, name.first - 1) &&
      !hasDigits(reading, name) &&
      !isAboutThing(reading, name),
  },
  {
    name: 'possession',
    kind: 'organization',
    weight: 2,
    needs: OWNING,
    holds: (reading, { end }) => isOwner(reading, end) && isOne(reading, end + 2, POSSESSIONS),
  },
  { name: 'dealing', kind: 'organization', weight: 3, needs: LINKED, holds: hasDealing },
  {
    name: 'according-to',
    kind: 'organization',
    weight: 8,
    needs: LINKED,
    holds: (reading, name) =>
      isWord(reading, before(reading, name), TO) && isWord(reading, before(reading, name) - 1, ACCORDING),
  },
  {
    name: 'one-of',
    kind: 'organization',
    weight: 2,
    needs: LINKED,
    holds: (reading, name) => {
      const at = before(reading, name);
      return isOne(reading, at, LIKE) || (isWord(reading, at, AS) && isWord(reading, at - 1, SUCH));
    },
  },
  {
    name: 'preposition',
    kind: 'organization',
    weight: 1,
    needs: LINKED,
    holds: (reading, name) => isOne(reading, before(reading, name), AGENT_PREPOSITIONS),
  },
  {
    name: 'beside-person',
    kind: 'organization',
    weight: 4,
    needs: MARK_BEFORE,
    holds: isBesidePerson,
  },
  {
    name: 'name-beside-person',
    kind: 'organization',
    weight: 4,
    needs: MARK_BEFORE | MORE_WORDS,
    holds: (reading, name) => atomCount(name) > 1 && isBesidePerson(reading, name),
  },
  {
    name: 'share-of-holdings',
    kind: 'organization',
    weight: 4,
    needs: FIRST,
    holds: (reading, name) =>
      name.initial &&
      isMark(reading, behind(name), COLON) &&
      reading.numbers.has(behind(name) + 1) &&
      isMark(reading, reading.numbers.get(behind(name) + 1)!.end, PERCENT_SIGN),
  },
];
