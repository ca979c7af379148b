import {
  AGENT_VERB,
  COMMON,
  DEMONYM,
  FUNCTION_WORD,
  GIVEN_NAME,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  OTHER_HEAD,
  PLACE,
  TITLE,
  WEAK_HEAD,
} from '../text/classes.js';
import {
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isDash,
  isGlued,
  isInline,
  isMark,
  isMasked,
  isOne,
  isQuote,
  isWord,
  OPEN,
  PERCENT_SIGN,
  POINT,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { coreText } from './core.js';
import type { EvidenceRule } from './evidence-rule.js';
import { isAmbiguousForm } from './legal-forms.js';
import { allAre, isOtherThing } from './names.js';
import { endsLine, isOwner, type Occurrence } from './occurrences.js';
import {
  atomCount,
  capitalsOf,
  coreHead,
  hasAmpersand,
  hasDigits,
  hasGivenName,
  isAgency,
  isBranchOfKnown,
  isCamel,
  isCompanyHead,
  isInstitution,
  isUpper,
  isWellKnown,
  looksPersonal,
  startsWithHead,
  wordCount,
} from './shape.js';
import { before, behind, hasDealing, isCalled, isTitleOf } from './surroundings.js';
import { readTitle } from './titles.js';

const list = (text: string): ReadonlySet<number> => words(...text.trim().split(/\s+/));

const OF = hashOf('of');
const AS = hashOf('as');
const TO = hashOf('to');
const WHICH = hashOf('which');
const ABOUT = hashOf('about');
const ACCORDING = hashOf('according');
const SUCH = hashOf('such');
const IS = list('is was are');
const LIKE = list('like including include includes namely');
const AGENT_PREPOSITIONS = list('by with at');
const MODALS = list(`
  will has had have plans intends expects continues aims believes undertakes does can cannot may also currently
  recently today proudly
`);
/** What agencies lend their name to: "WHO bleeding scale". */
const SCALES = list('scale score criteria classification grade guidelines bleeding');
const NEAR_ARTICLES = list('the its their our a an partner');
const SERVES = list('serves served acts acted serving acting');
const SHORT_ADVERBS = list('today recently also has have just');

/** Nouns a company has, behind its possessive. */
const POSSESSIONS = list(`
  board shareholders stockholders shares stock revenue revenues sales earnings platform portfolio customers clients
  employees team ceo cfo coo president chairman founder management headquarters products services technology
  technologies business operations subsidiary subsidiaries brand brands website assets strategy growth chief
  executive results balance financial lead pipeline proprietary mission vision network ability current common
  facilities directors leadership annual global commitment innovative approach solutions software latest evolution
`);

const isFirstCapital = (reading: Reading, name: Occurrence): boolean => !isUpper(reading, name.first);

/** An all-capitals sentence, where "AS" and "SE" are words: the next word is in capitals too. */
const inCapitals = (reading: Reading, { first, end }: Occurrence): boolean =>
  isUpper(reading, first) && isInline(reading, end) && isUpper(reading, end);

const compact = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const SHORTEST_DOMAIN = 4;
/** What domains add to a company's name. */
const DOMAIN_TAILS =
  /^(?:.{1,3}|inc|corp|co|group|global|usa|us|bio|biotech|biopharma|pharma|tx|rx|therapeutics|tech|technologies|ai|io|hq|capital|holdings|energy|health|gold|mining|resources|minerals|metals|lithium|labs|foods?|brands|bank|financial|power|oil|gas|medical|systems|online|international|intl|company|ltd|ag|se|plc|investors?|ir|media|games|studios?|airlines?|motors|auto|solutions|network|networks|partners|ventures|software|digital|security|jobs|careers|stock|[0-9]+)$/;

/** Whether a name is that of a domain, or what its first part shortens. */
function isDomain(name: string, domains: ReadonlySet<string>): boolean {
  if (name.length < SHORTEST_DOMAIN) return false;
  if (domains.has(name) || domains.has(`the${name}`)) return true;
  for (const domain of domains)
    if (
      name.length > SHORTEST_DOMAIN &&
      domain.startsWith(name) &&
      DOMAIN_TAILS.test(domain.slice(name.length))
    )
      return true;
  return false;
}

/** Names ending in a head of organisations: with a proper word in it, or an institution, or a company's head. */
function hasHead(reading: Reading, name: Occurrence): boolean {
  if (wordCount(name) < 2 || isOtherThing(reading, name)) return false;
  const institution = isInstitution(reading, name);
  if (!hasNaming(reading, coreHead(reading, name), ORGANISATION_HEAD) && !institution) return false;
  if (!allAre(reading, name, COMMON | FUNCTION_WORD) || institution) return true;
  return isCompanyHead(reading, name) && !name.initial;
}

/** `Example.ai`: a name that is written like its domain. */
const WEB_NAME = /^\p{Lu}[\p{L}\d-]*\.(?:ai|io|com|tech|app|co|bio|finance|xyz|net|org)$/u;
const VISITS = words('visit', 'at', 'see', 'on', 'via', 'to');

/** "Jane Doe, Example PR" on a line of its own, or before a bracket, dash or address. */
function isBesidePerson(reading: Reading, name: Occurrence): boolean {
  const comma = name.first - 1;
  if (!isMark(reading, comma, COMMA) || atomCount(name) > 4 || hasNaming(reading, name.first, TITLE))
    return false;
  const at = name.end;
  const closes =
    endsLine(reading, at) ||
    isMark(reading, at, OPEN) ||
    (isDash(reading, at) && !isGlued(reading, at)) ||
    isMasked(reading, at);
  if (!closes) return false;
  let first = comma;
  while (
    first > 0 &&
    isInline(reading, first) &&
    (isCapitalised(reading, first - 1) || isMark(reading, first - 1, POINT))
  )
    first--;
  return (
    comma - first >= 2 &&
    comma - first <= 4 &&
    hasNaming(reading, first, GIVEN_NAME) &&
    endsLine(reading, first)
  );
}

const looksPersonalByName = (reading: Reading, name: Occurrence): boolean =>
  name.honorific || name.titleBefore !== null || hasGivenName(reading, name);

/** What speaks for an organisation. */
export const organizationRules: readonly EvidenceRule[] = [
  {
    name: 'legal-form',
    kind: 'organization',
    weight: 10,
    holds: (_, name) => name.legalForm !== null && !isAmbiguousForm(name.legalForm),
  },
  {
    name: 'ambiguous-legal-form',
    kind: 'organization',
    weight: 6,
    holds: (reading, name) =>
      name.legalForm !== null && isAmbiguousForm(name.legalForm) && !inCapitals(reading, name),
  },
  {
    name: 'ticker',
    kind: 'organization',
    weight: 10,
    holds: (_, { bracket }) => (bracket?.tickers.length ?? 0) > 0,
  },
  {
    name: 'stand-in',
    kind: 'organization',
    weight: 6,
    holds: (_, { bracket }) =>
      bracket?.standIns.some((standIn) =>
        /^the (?:company|corporation|group|bank|firm|issuer)/i.test(standIn),
      ) ?? false,
  },
  {
    name: 'agency',
    kind: 'organization',
    weight: 8,
    holds: (reading, name) => isAgency(reading, name) && !isOne(reading, name.end, SCALES),
  },
  { name: 'branch-of-known', kind: 'organization', weight: 6, holds: isBranchOfKnown },
  { name: 'well-known', kind: 'organization', weight: 8, holds: isWellKnown },
  { name: 'organisation-head', kind: 'organization', weight: 6, holds: hasHead },
  {
    name: 'company-head-first-in-sentence',
    kind: 'organization',
    weight: 2,
    holds: (reading, name) => name.initial && isCompanyHead(reading, name),
  },
  { name: 'head-first', kind: 'organization', weight: 6, holds: startsWithHead },
  {
    name: 'weak-head',
    kind: 'organization',
    weight: 3,
    holds: (reading, name) => {
      const head = coreHead(reading, name);
      if (!hasNaming(reading, head, WEAK_HEAD) || atomCount(name) < 2) return false;
      return name.atoms.some(
        (atom) => atom !== head && !hasNaming(reading, atom, COMMON | FUNCTION_WORD | DEMONYM | PLACE),
      );
    },
  },
  {
    name: 'ampersand',
    kind: 'organization',
    weight: 5,
    holds: (reading, name) =>
      hasAmpersand(reading, name) &&
      atomCount(name) > 1 &&
      !allAre(reading, name, COMMON | FUNCTION_WORD | TITLE),
  },
  {
    name: 'acronym-of-place',
    kind: 'organization',
    weight: 5,
    holds: (reading, name) =>
      atomCount(name) === 2 &&
      isUpper(reading, name.first) &&
      isWord(reading, name.atoms[1]! - 1, OF) &&
      hasNaming(reading, name.atoms[1]!, PLACE),
  },
  {
    name: 'acronym-introduced',
    kind: 'organization',
    weight: 5,
    holds: (reading, name) => {
      const capitals = capitalsOf(reading, name);
      if (capitals.length < 2 || isOtherThing(reading, name)) return false;
      const introduced =
        name.bracket?.terms.some(
          (term) => textOf(reading, term.first, term.end).replace(/[^\p{L}]/gu, '') === capitals,
        ) ?? false;
      const head = hasNaming(reading, coreHead(reading, name), ORGANISATION_HEAD | WEAK_HEAD);
      const proper = name.atoms.filter((atom) => !hasNaming(reading, atom, COMMON | PLACE | OTHER_HEAD));
      return introduced && (head || proper.length >= 2);
    },
  },
  {
    name: 'short-name-introduced',
    kind: 'organization',
    weight: 3,
    holds: (reading, name) =>
      (name.bracket?.terms.length ?? 0) > 0 &&
      isQuote(reading, name.bracket!.terms[0]!.first - 1) &&
      atomCount(name) > 1 &&
      !allAre(reading, name, COMMON | OTHER_HEAD) &&
      !isOtherThing(reading, name) &&
      !looksPersonalByName(reading, name),
  },
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
      return (
        isCapitalised(reading, end) && isInline(reading, end) && !name.shouted && !hasGivenName(reading, name)
      );
    },
  },
  {
    name: 'apposition',
    kind: 'organization',
    weight: 6,
    holds: (reading, name) =>
      isMark(reading, behind(name), COMMA) && isCalled(reading, behind(name) + 1, ORGANISATION_NOUN),
  },
  {
    name: 'is-a-company',
    kind: 'organization',
    weight: 6,
    holds: (reading, name) =>
      isOne(reading, behind(name), IS) && isCalled(reading, behind(name) + 1, ORGANISATION_NOUN),
  },
  {
    name: 'noun-before',
    kind: 'organization',
    weight: 4,
    holds: (reading, name) => {
      const at = before(name);
      return (
        hasNaming(reading, at, ORGANISATION_NOUN) &&
        !isCapitalised(reading, at) &&
        isInline(reading, name.first) &&
        name.titleBefore === null
      );
    },
  },
  {
    name: 'noun-and-comma-before',
    kind: 'organization',
    weight: 5,
    holds: (reading, name) => {
      const comma = before(name);
      if (!isMark(reading, comma, COMMA) || name.titleBefore !== null || atomCount(name) > 4) return false;
      const closes = isMark(reading, behind(name), COMMA) || isMark(reading, behind(name), POINT);
      return (
        closes && hasNaming(reading, comma - 1, ORGANISATION_NOUN) && isOne(reading, comma - 2, NEAR_ARTICLES)
      );
    },
  },
  {
    name: 'agent-verb',
    kind: 'organization',
    weight: 3,
    holds: (reading, name) => {
      const at = behind(name);
      const verb = isOne(reading, at, SHORT_ADVERBS) ? at + 1 : at;
      return hasNaming(reading, verb, AGENT_VERB) && isInline(reading, verb) && !isCapitalised(reading, verb);
    },
  },
  {
    name: 'serves-as',
    kind: 'organization',
    weight: 3,
    holds: (reading, name) => {
      const at = isOne(reading, behind(name), IS) ? behind(name) + 1 : behind(name);
      return isOne(reading, at, SERVES) && !looksPersonal(reading, name);
    },
  },
  {
    name: 'which-clause',
    kind: 'organization',
    weight: 2,
    holds: (reading, name) =>
      isMark(reading, behind(name), COMMA) &&
      isWord(reading, behind(name) + 1, WHICH) &&
      isFirstCapital(reading, name),
  },
  {
    name: 'acts',
    kind: 'organization',
    weight: 1,
    holds: (reading, name) => isOne(reading, behind(name), MODALS) && isInline(reading, behind(name)),
  },
  {
    name: 'domain',
    kind: 'organization',
    weight: 6,
    holds: (reading, name, { domains }) => isDomain(compact(coreText(reading, name)), domains),
  },
  {
    name: 'about',
    kind: 'organization',
    weight: 4,
    holds: (reading, name) =>
      isWord(reading, name.first - 1, ABOUT) &&
      isCapitalised(reading, name.first - 1) &&
      !hasDigits(reading, name),
  },
  {
    name: 'possession',
    kind: 'organization',
    weight: 2,
    holds: (reading, { end }) => isOwner(reading, end) && isOne(reading, end + 2, POSSESSIONS),
  },
  { name: 'dealing', kind: 'organization', weight: 3, holds: hasDealing },
  {
    name: 'according-to',
    kind: 'organization',
    weight: 5,
    holds: (reading, name) =>
      isWord(reading, before(name), TO) && isWord(reading, before(name) - 1, ACCORDING),
  },
  {
    name: 'one-of',
    kind: 'organization',
    weight: 2,
    holds: (reading, name) => {
      const at = before(name);
      return isOne(reading, at, LIKE) || (isWord(reading, at, AS) && isWord(reading, at - 1, SUCH));
    },
  },
  {
    name: 'preposition',
    kind: 'organization',
    weight: 1,
    holds: (reading, name) => isOne(reading, before(name), AGENT_PREPOSITIONS),
  },
  {
    name: 'web-name',
    kind: 'organization',
    weight: 4,
    holds: (reading, name) =>
      name.atoms.length === 1 &&
      WEB_NAME.test(textOf(reading, name.first, name.end)) &&
      !isOne(reading, before(name), VISITS),
  },
  {
    name: 'beside-person',
    kind: 'organization',
    weight: 4,
    holds: isBesidePerson,
  },
  {
    name: 'share-of-holdings',
    kind: 'organization',
    weight: 4,
    holds: (reading, name) =>
      name.initial &&
      isMark(reading, behind(name), COLON) &&
      reading.numbers.has(behind(name) + 1) &&
      isMark(reading, reading.numbers.get(behind(name) + 1)!.end, PERCENT_SIGN),
  },
  {
    name: 'acronym-of-domain',
    kind: 'organization',
    weight: 5,
    holds: (reading, name, { domains }) => {
      const capitals = capitalsOf(reading, name);
      return capitals.length > 2 && atomCount(name) > 2 && domains.has(capitals.toLowerCase());
    },
  },
  {
    name: 'inner-capital',
    kind: 'organization',
    weight: 1,
    holds: (reading, name) =>
      atomCount(name) === 1 && isCamel(reading, name.first) && !hasDigits(reading, name),
  },
];
