import {
  AGENCY,
  AGENT_VERB,
  COMMON,
  DEMONYM,
  FAMILY_NAME,
  FUNCTION_WORD,
  GIVEN_NAME,
  KNOWN_ORGANISATION,
  LABEL,
  MONTH,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  OTHER_HEAD,
  PLACE,
  PRODUCT_NOUN,
  SPEECH_VERB,
  TITLE,
  WEAK_HEAD,
} from '../text/classes.js';
import {
  CLOSE,
  COMMA,
  hasClass,
  hashOf,
  hasNaming,
  isCapitalised,
  isGlued,
  isInline,
  isMark,
  isOne,
  isQuote,
  isWord,
  OPEN,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { DIGITS, UPPERCASE, WORD } from '../text/tokens.js';
import { coreText } from './core.js';
import { knownKeys } from './gazetteer.js';
import { keyOf } from './keys.js';
import { isAmbiguousForm } from './legal-forms.js';
import { allAre, endOfAtom, headOf, isCountry, isOtherThing, isPlaceName } from './names.js';
import { endsLine, isOwner, type Occurrence } from './occurrences.js';
import { titleAssigned } from './persons.js';
import { readTitle } from './titles.js';

/** What the whole text tells beside the places where a name stands. */
export interface EvidenceContext {
  /** the names of web and mail domains, in lower case: `example` of www.example.com */
  readonly domains: ReadonlySet<string>;
}

/**
 * What speaks for or against a name being an organisation or a person. Weights add up over the places
 * where a name stands, each rule once (`repeats`: twice).
 */
export interface EvidenceRule {
  readonly name: string;
  readonly kind: 'organization' | 'person' | 'neither';
  readonly weight: number;
  readonly holds: (reading: Reading, name: Occurrence, context: EvidenceContext) => boolean;
}

const OF = hashOf('of');
const AT = hashOf('at');
const BY = hashOf('by');
const WITH = hashOf('with');
const IS = words('is', 'was', 'are');
const ARTICLES = words('a', 'an', 'the', 'one', 'its', 'our', 'their', 'another', 'both');
const NEAR = words('in', 'near', 'outside', 'across', 'throughout', 'around');

const before = (name: Occurrence): number => (name.titleBefore ? name.titleBefore.first : name.first) - 1;

/** Behind the name, its degrees and brackets. */
const behind = (name: Occurrence): number => name.bracket?.end ?? name.afterDegrees;

/** Whether a noun of a class stands within an apposition that starts at a token, before its comma. */
function saysIn(reading: Reading, at: number, naming: number): boolean {
  for (let next = at; next < at + 14 && next < reading.tokens.count; next++) {
    if (isMark(reading, next, COMMA) && next > at + 1 && !isListComma(reading, next)) return false;
    if (isMark(reading, next, '.'.charCodeAt(0))) return false;
    if (hasNaming(reading, next, naming) && !isCapitalised(reading, next)) return true;
    if (next > at && hasNaming(reading, next, FUNCTION_WORD) && isOne(reading, next, CLAUSE)) return false;
  }
  return false;
}
const CLAUSE = words('which', 'who', 'that', 'whose', 'where', 'when');
/** A comma between adjectives: "a leading, vertically integrated maker". */
const isListComma = (reading: Reading, at: number): boolean =>
  !isOne(reading, at + 1, ARTICLES) &&
  reading.tokens.kind[at + 1] === WORD &&
  !isCapitalised(reading, at + 1) &&
  !hasNaming(reading, at + 1, AGENT_VERB);

/** Nouns a company has, behind its possessive. */
const POSSESSIONS = words(
  ...'board shareholders stockholders shares stock revenue revenues sales earnings platform portfolio customers clients employees team ceo cfo coo president chairman founder management headquarters products services technology technologies business operations subsidiary subsidiaries brand brands website assets strategy growth chief executive results balance financial lead pipeline proprietary mission vision network ability current board common facilities headquarter directors leadership annual global commitment innovative approach solutions software latest'.split(
    ' ',
  ),
);
/** Nouns and verbs that take an organisation behind "of", "with", "by", "in" or nothing. */
const DEALINGS = words(
  ...'acquisition acquire acquired acquires acquiring merger subsidiary division affiliate shares partnership partnered partnering agreement collaboration collaborated contract joined joins joining founded owned operated backed funded sponsored published produced developed manufactured managed represented advised audited stake stakes investment invested investor investors shareholder shareholders customer customers client clients supplier supplier suppliers partners partner unit spin-off parent alliance venture deal settlement lawsuit support grant funding financing loan approval clearance guidance analysts analyst researchers according employees listed commissioned engaged retained appointed mandated including members member led via through between'.split(
    ' ',
  ),
);
const PREPOSITIONS = words(
  'of',
  'with',
  'by',
  'in',
  'from',
  'to',
  'at',
  'for',
  'as',
  'between',
  'and',
  'via',
  'through',
);
const SUCH = hashOf('such');
const AS = hashOf('as');
const LIKE = words('like', 'including', 'include', 'includes', 'namely');
const MODALS = words(
  'will',
  'has',
  'had',
  'have',
  'plans',
  'intends',
  'expects',
  'continues',
  'aims',
  'believes',
  'undertakes',
  'does',
  'can',
  'cannot',
  'may',
  'also',
  'currently',
  'recently',
  'today',
  'proudly',
);
const WHO = hashOf('who');
const PHOTO = words('photo', 'image', 'photograph', 'picture');
const TRADEMARKS = new Set(['™', '®', '℠'].map((mark) => mark.charCodeAt(0)));

const isTrademark = (reading: Reading, at: number): boolean =>
  at < reading.tokens.count && isGlued(reading, at) && TRADEMARKS.has(reading.tokens.hash[at]!);

const coreHead = (reading: Reading, name: Occurrence): number => {
  const head = headOf(reading, name);
  let at = endOfAtom(reading, head) - 1;
  while (at > head && reading.tokens.kind[at] !== WORD) at--;
  return at;
};

const isUpper = (reading: Reading, at: number): boolean => (reading.tokens.shape[at]! & UPPERCASE) !== 0;

/** A preposition, and behind what dealings it stands: "merger with X", "shares of X". */
const hasDealing = (reading: Reading, name: Occurrence): boolean => {
  let at = before(name);
  if (isOne(reading, at, DEALINGS)) return true;
  if (!isOne(reading, at, PREPOSITIONS)) return false;
  at--;
  for (let steps = 0; steps < 3; steps++, at--) if (isOne(reading, at, DEALINGS)) return true;
  return false;
};

/** Whether a title ends right before "of", "at", "for" or "with" and the name: "CEO of X". */
function isTitleOf(reading: Reading, name: Occurrence): boolean {
  const link = before(name);
  if (
    !(
      isWord(reading, link, OF) ||
      isWord(reading, link, AT) ||
      (isMark(reading, link, COMMA) && !looksPersonal(reading, name)) ||
      isOne(reading, link, words('for', 'with'))
    )
  )
    return false;
  for (let at = link - 1, steps = 0; steps < 7 && at > 0; steps++, at--) {
    if (hasNaming(reading, at, TITLE)) {
      const title = readTitle(reading, at);
      if (title && (title.end === link || (isWord(reading, link, OF) && title.end >= link))) return true;
      if (title && title.end > at && isWord(reading, link, AT) && link - title.end < 6) return true;
      continue;
    }
    if (
      !isOne(reading, at, words('of', 'and', 'the', 'r', 'd')) &&
      !isMark(reading, at, COMMA) &&
      !isMark(reading, at, '&'.charCodeAt(0))
    )
      return false;
  }
  return false;
}

/** A title behind the name: ", CEO of X", ", the company's chief scientist", or on the next line. */
function hasTitleBehind(reading: Reading, name: Occurrence): boolean {
  let at = name.afterDegrees;
  if (
    isMark(reading, at, COMMA) ||
    isMark(reading, at, '-'.charCodeAt(0)) ||
    isMark(reading, at, '–'.charCodeAt(0)) ||
    isMark(reading, at, OPEN)
  )
    at++;
  else if (!endsLine(reading, at)) return false;
  for (let steps = 0; steps < 7; steps++) {
    if (hasNaming(reading, at, TITLE) && readTitle(reading, at)) return true;
    const skip =
      isOne(reading, at, ARTICLES) ||
      isCapitalised(reading, at) ||
      isOwner(reading, at) ||
      isWord(reading, at, hashOf('s')) ||
      isOne(reading, at, words('company', 'new', 'longtime', 'its', 'a', 'bank', 'group'));
    if (!skip || reading.tokens.kind[at] === DIGITS) return false;
    at++;
  }
  return false;
}

/** A verb of saying next to the name: "said X", "X said", "X, who". */
function speaks(reading: Reading, name: Occurrence): boolean {
  if (hasNaming(reading, name.first - 1, SPEECH_VERB) && name.titleBefore === null) return true;
  const at = name.afterDegrees;
  if (hasNaming(reading, at, SPEECH_VERB) && isInline(reading, at)) return true;
  return isMark(reading, at, COMMA) && isWord(reading, at + 1, WHO);
}

const atomCount = ({ atoms }: Occurrence): number => atoms.length;
const looksPersonal = (reading: Reading, name: Occurrence): boolean =>
  name.legalForm === null &&
  atomCount(name) >= 2 &&
  atomCount(name) <= 4 &&
  name.atoms.every(
    (atom) =>
      reading.tokens.kind[atom] === WORD && !hasNaming(reading, atom, ORGANISATION_HEAD | FUNCTION_WORD),
  ) &&
  !isUpper(reading, name.first);

const hasGiven = (reading: Reading, name: Occurrence): boolean =>
  looksPersonal(reading, name) &&
  hasNaming(reading, name.first, GIVEN_NAME) &&
  !hasNaming(reading, name.atoms.at(-1)!, WEAK_HEAD | OTHER_HEAD | PLACE) &&
  !(hasNaming(reading, name.first, COMMON) && hasNaming(reading, name.atoms[1]!, COMMON));

/** An agency by its short name, with or without its country: `FDA`, `UK MHRA`. */
const isAgency = (reading: Reading, name: Occurrence): boolean => {
  const last = name.atoms.at(-1)!;
  if (!hasNaming(reading, last, AGENCY) || !isUpper(reading, last) || name.end > last + 1) return false;
  return name.atoms
    .slice(0, -1)
    .every((atom) => isCountry(reading, atom) || hasNaming(reading, atom, PLACE | DEMONYM));
};

const isWellKnown = (reading: Reading, name: Occurrence): boolean =>
  atomCount(name) === 1
    ? hasNaming(reading, name.first, KNOWN_ORGANISATION) && !hasNaming(reading, name.first, COMMON)
    : knownKeys.has(keyOf(textOf(reading, name.first, name.end)));

/** Nouns that stand in for a party and name none. */
const GENERIC = words(
  ...'company corporation board management investors investor shareholders stockholders directors group bank trust fund issuer partnership department ministry agency commission committee government university hospital foundation association institute center centre council congress parliament senate court state federal national international global securities exchange members offering closing warrants units shares common stock agreement transaction merger plan act bill section form report table note notes exhibit phase study trial patients'.split(
    ' ',
  ),
);

/** The rules, in the order in which `--explain` names them. */
export const evidenceRules: readonly EvidenceRule[] = [
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
    holds: (_, name) => name.legalForm !== null && isAmbiguousForm(name.legalForm),
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
      bracket?.standIns.some((words) =>
        /^the [A-Z]?(?:company|corporation|group|bank|firm|issuer)/i.test(words),
      ) ?? false,
  },
  {
    name: 'agency',
    kind: 'organization',
    weight: 8,
    holds: isAgency,
  },
  {
    name: 'well-known',
    kind: 'organization',
    weight: 8,
    holds: isWellKnown,
  },
  {
    name: 'organisation-head',
    kind: 'organization',
    weight: 6,
    holds: (reading, name) => {
      if (wordCount(name) < 2 || isOtherThing(reading, name)) return false;
      if (!hasNaming(reading, coreHead(reading, name), ORGANISATION_HEAD) && !isInstitution(reading, name))
        return false;
      return (
        !allAre(reading, name, COMMON | FUNCTION_WORD) ||
        isInstitution(reading, name) ||
        (isCompanyHead(reading, name) && !name.initial)
      );
    },
  },
  {
    name: 'head-first',
    kind: 'organization',
    weight: 6,
    holds: (reading, name) =>
      atomCount(name) >= 2 &&
      isOne(reading, name.first, FIRST_HEADS) &&
      !hasNaming(reading, name.atoms[1]!, COMMON),
  },
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
    name: 'acronym-introduced',
    kind: 'organization',
    weight: 5,
    holds: (reading, name) => {
      const letters = initialsOf(reading, name);
      if (letters.length < 2 || isOtherThing(reading, name)) return false;
      const introduced =
        name.bracket?.terms.some(
          (term) => textOf(reading, term.first, term.end).replace(/[^\p{L}]/gu, '') === letters,
        ) ?? false;
      const head = hasNaming(reading, coreHead(reading, name), ORGANISATION_HEAD | WEAK_HEAD);
      return (
        introduced &&
        (head ||
          name.atoms.filter((atom) => !hasNaming(reading, atom, COMMON | PLACE | OTHER_HEAD)).length >= 2)
      );
    },
  },
  {
    name: 'title-of',
    kind: 'organization',
    weight: 6,
    holds: isTitleOf,
  },
  {
    name: 'title-behind-owner',
    kind: 'organization',
    weight: 5,
    holds: (reading, name) => {
      const { end } = name;
      if (isOwner(reading, end))
        return (
          hasNaming(reading, end + 2, TITLE) && readTitle(reading, end + 2) !== null && atomCount(name) < 5
        );
      return (
        isCapitalised(reading, end) &&
        isInline(reading, end) &&
        hasNaming(reading, end, TITLE) &&
        readTitle(reading, end) !== null &&
        !name.shouted &&
        !hasGiven(reading, name)
      );
    },
  },
  {
    name: 'apposition',
    kind: 'organization',
    weight: 6,
    holds: (reading, name) => {
      const at = behind(name);
      if (!isMark(reading, at, COMMA)) return false;
      return (
        isOne(reading, at + 1, ARTICLES) &&
        saysIn(reading, at + 1, ORGANISATION_NOUN) &&
        !saysPerson(reading, at + 1)
      );
    },
  },
  {
    name: 'is-a-company',
    kind: 'organization',
    weight: 6,
    holds: (reading, name) => {
      const at = behind(name);
      return (
        isOne(reading, at, IS) &&
        isOne(reading, at + 1, ARTICLES) &&
        saysIn(reading, at + 1, ORGANISATION_NOUN) &&
        !saysPerson(reading, at + 1)
      );
    },
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
    name: 'agent-verb',
    kind: 'organization',
    weight: 3,
    holds: (reading, name) => {
      const at = behind(name);
      const verb = isOne(reading, at, words('today', 'recently', 'also', 'has', 'have')) ? at + 1 : at;
      return hasNaming(reading, verb, AGENT_VERB) && isInline(reading, verb) && !isCapitalised(reading, verb);
    },
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
    holds: (reading, name) =>
      isWord(reading, before(name), BY) ||
      isWord(reading, before(name), WITH) ||
      isWord(reading, before(name), AT),
  },
  // persons
  {
    name: 'honorific',
    kind: 'person',
    weight: 9,
    holds: (_, name) => name.honorific && name.legalForm === null,
  },
  {
    name: 'degree',
    kind: 'person',
    weight: 8,
    holds: (reading, name) => name.afterDegrees > name.end && looksPersonal(reading, name),
  },
  { name: 'given-name', kind: 'person', weight: 5, holds: hasGiven },
  {
    name: 'family-name',
    kind: 'person',
    weight: 2,
    holds: (reading, name) =>
      looksPersonal(reading, name) &&
      hasNaming(reading, name.atoms.at(-1)!, FAMILY_NAME) &&
      !hasNaming(reading, name.atoms.at(-1)!, WEAK_HEAD),
  },
  {
    name: 'initial',
    kind: 'person',
    weight: 4,
    holds: (reading, name) =>
      looksPersonal(reading, name) && atomCount(name) >= 3 && isInitialLetter(reading, name.atoms[1]!),
  },
  {
    name: 'title-before',
    kind: 'person',
    weight: 6,
    holds: (reading, name) =>
      name.titleBefore !== null &&
      name.legalForm === null &&
      (looksPersonal(reading, name) || atomCount(name) === 1),
  },
  {
    name: 'title-comma-before',
    kind: 'person',
    weight: 6,
    holds: (reading, name) => {
      const comma = name.first - 1;
      if (
        !isMark(reading, comma, COMMA) ||
        !looksPersonal(reading, name) ||
        !hasNaming(reading, comma - 1, TITLE)
      )
        return false;
      const closed =
        isMark(reading, name.afterDegrees, COMMA) ||
        isMark(reading, name.afterDegrees, '.'.charCodeAt(0)) ||
        isMark(reading, name.afterDegrees, ':'.charCodeAt(0)) ||
        hasNaming(reading, name.afterDegrees, SPEECH_VERB);
      return closed && endsTitle(reading, comma);
    },
  },
  {
    name: 'contact-line',
    kind: 'person',
    weight: 6,
    holds: (reading, name) => {
      const colon = name.first - 1;
      if (!isMark(reading, colon, ':'.charCodeAt(0)) || !looksPersonal(reading, name)) return false;
      if (allAre(reading, name, COMMON)) return false;
      return hasNaming(reading, colon - 1, LABEL) && isMark(reading, name.afterDegrees, COMMA);
    },
  },
  {
    name: 'title-assigned',
    kind: 'person',
    weight: 5,
    holds: (reading, name) => looksPersonal(reading, name) && titleAssigned(reading, name) !== null,
  },
  {
    name: 'title-behind',
    kind: 'person',
    weight: 6,
    holds: (reading, name) => looksPersonal(reading, name) && hasTitleBehind(reading, name),
  },
  {
    name: 'speaks',
    kind: 'person',
    weight: 4,
    holds: (reading, name) => name.legalForm === null && atomCount(name) <= 4 && speaks(reading, name),
  },
  {
    name: 'byline',
    kind: 'person',
    weight: 7,
    holds: (reading, name) => {
      const at = name.first - 1;
      if (!isWord(reading, at, BY) || !looksPersonal(reading, name)) return false;
      return endsLine(reading, at) || isOne(reading, at - 1, PHOTO);
    },
  },
  // neither
  { name: 'place', kind: 'neither', weight: 9, holds: (reading, name) => isPlaceName(reading, name) },
  {
    name: 'place-in',
    kind: 'neither',
    weight: 3,
    holds: (reading, name) =>
      isOne(reading, before(name), NEAR) &&
      name.legalForm === null &&
      !hasNaming(reading, coreHead(reading, name), ORGANISATION_HEAD),
  },
  {
    name: 'other-head',
    kind: 'neither',
    weight: 9,
    holds: (reading, name) =>
      isOtherThing(reading, name) && (atomCount(name) > 1 || hasNaming(reading, name.first, COMMON)),
  },
  {
    name: 'product-noun-behind',
    kind: 'neither',
    weight: 4,
    holds: (reading, { end }) =>
      hasNaming(reading, end, PRODUCT_NOUN) && !isCapitalised(reading, end) && isInline(reading, end),
  },
  {
    name: 'product-noun-before',
    kind: 'neither',
    weight: 4,
    holds: (reading, name) =>
      hasNaming(reading, before(name), PRODUCT_NOUN) &&
      !hasNaming(reading, before(name), ORGANISATION_NOUN) &&
      !isCapitalised(reading, before(name)) &&
      isInline(reading, name.first),
  },
  { name: 'trademark', kind: 'neither', weight: 6, holds: (reading, { end }) => isTrademark(reading, end) },
  {
    name: 'generic-noun',
    kind: 'neither',
    weight: 30,
    holds: (reading, name) =>
      name.legalForm === null && name.atoms.every((atom) => isOne(reading, atom, GENERIC)),
  },
  {
    name: 'everyday-words',
    kind: 'neither',
    weight: 5,
    holds: (reading, name) =>
      isEveryday(reading, name) && (name.initial || usedInLowerCase(reading, name) || atomCount(name) > 1),
  },
  {
    name: 'everyday-word',
    kind: 'neither',
    weight: 2,
    holds: (reading, name) => isEveryday(reading, name) && !name.initial && atomCount(name) === 1,
  },
  {
    name: 'adverb',
    kind: 'neither',
    weight: 9,
    holds: (reading, name) =>
      atomCount(name) === 1 &&
      name.initial &&
      textOf(reading, name.first).endsWith('ly') &&
      isMark(reading, name.end, COMMA),
  },
  {
    name: 'only-initial',
    kind: 'neither',
    weight: 2,
    holds: (_, name) =>
      name.initial &&
      atomCount(name) === 1 &&
      name.legalForm === null &&
      (name.bracket?.tickers.length ?? 0) === 0,
  },
  {
    name: 'code',
    kind: 'neither',
    weight: 4,
    holds: (reading, name) => name.legalForm === null && hasDigits(reading, name) && atomCount(name) < 3,
  },
  {
    name: 'acronym',
    kind: 'neither',
    weight: 2,
    holds: (reading, name) =>
      atomCount(name) === 1 &&
      isUpper(reading, name.first) &&
      name.end === name.first + 1 &&
      !hasNaming(reading, name.first, AGENCY | KNOWN_ORGANISATION),
  },
  {
    name: 'month',
    kind: 'neither',
    weight: 9,
    holds: (reading, name) =>
      name.legalForm === null &&
      hasClass(reading, name.first, MONTH) &&
      (atomCount(name) === 1 || reading.tokens.kind[name.end] === DIGITS) &&
      !hasGivenBehind(reading, name),
  },
  {
    name: 'quoted-term',
    kind: 'neither',
    weight: 4,
    holds: (reading, name) =>
      isQuote(reading, name.first - 1) &&
      isQuote(reading, name.end) &&
      (isMark(reading, name.end + 1, CLOSE) || isMark(reading, name.first - 2, OPEN)),
  },
];

/** Whether all words of a name are everyday words, and none of its heads says that it is an institution. */
const isEveryday = (reading: Reading, name: Occurrence): boolean =>
  name.legalForm === null &&
  allAre(reading, name, COMMON | FUNCTION_WORD | TITLE | OTHER_HEAD | WEAK_HEAD) &&
  !isAgency(reading, name) &&
  !(
    atomCount(name) > 1 &&
    hasNaming(reading, coreHead(reading, name), ORGANISATION_HEAD) &&
    isInstitution(reading, name)
  );

const usedInLowerCase = (reading: Reading, name: Occurrence): boolean =>
  name.atoms.every((atom) => reading.lowerWords.has(reading.tokens.hash[atom]!));

const ABOUT = hashOf('about');
const compact = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const SHORTEST_DOMAIN = 4;
const isDomain = (name: string, domains: ReadonlySet<string>): boolean => {
  if (name.length < SHORTEST_DOMAIN) return false;
  if (domains.has(name)) return true;
  for (const domain of domains) {
    if (name.length > SHORTEST_DOMAIN && domain.startsWith(name)) return true;
    if (domain.length > SHORTEST_DOMAIN && name.startsWith(domain)) return true;
  }
  return false;
};

const hasGivenBehind = (_reading: Reading, name: Occurrence): boolean => name.atoms.length > 1;

const initialsOf = (reading: Reading, name: Occurrence): string =>
  name.atoms
    .map((atom) => textOf(reading, atom)[0]!)
    .filter((letter) => letter !== letter.toLowerCase())
    .join('');

/** Whether a title ends at a token: "its chair, | X". */
const endsTitle = (reading: Reading, at: number): boolean => {
  for (let from = at - 1; from > at - 9 && from >= 0; from--) {
    if (!hasNaming(reading, from, TITLE)) continue;
    if (readTitle(reading, from)?.end === at) return true;
  }
  return false;
};

const isInitialLetter = (reading: Reading, atom: number): boolean =>
  reading.tokens.end[atom]! - reading.tokens.start[atom]! === 1 &&
  isMark(reading, atom + 1, '.'.charCodeAt(0));

const hasDigits = (reading: Reading, { first, end }: Occurrence): boolean =>
  /\d/.test(textOf(reading, first, end));

/** Words that companies are called by and little else, so that the rest of the name may be everyday words. */
const COMPANY_HEADS = words(
  ...'advisors advisers ventures partners therapeutics pharmaceuticals holdings technologies labs laboratories industries enterprises associates bancorp airlines airways studios productions publishing properties realty brands foods hotels resorts biosciences robotics motors insurance communications consulting investments builders restaurants semiconductors airports newspapers'.split(
    ' ',
  ),
);
const isCompanyHead = (reading: Reading, name: Occurrence): boolean =>
  isOne(reading, coreHead(reading, name), COMPANY_HEADS);

/** Heads that stand first in Romance, Arabic and Indonesian names. */
const FIRST_HEADS = words(
  ...'banco banca banque bank laboratorios laboratoires laboratorio grupo gruppo groupe universidad universidade università université institut instituto istituto hospital clínica clinica policlinico crédit crédito société sociedad sociedade compagnie compañía companhia comissão comisión commission autorité autoridad ministerio ministère fundación fondazione fondation caisse caixa cassa agence agencia agenzia azienda pt perusahaan tập công stiftung verband bundesamt bundesverband'.split(
    ' ',
  ),
);

/** The words of a name, those of a hyphenated one counted. */
const wordCount = ({ first, end, atoms }: Occurrence): number =>
  Math.max(atoms.length, Math.ceil((end - first) / 2));

/** Institutions whose names are everyday words: "House of Representatives", "Supreme Court". */
const isInstitution = (reading: Reading, name: Occurrence): boolean =>
  isOne(
    reading,
    coreHead(reading, name),
    words(
      'university',
      'ministry',
      'department',
      'commission',
      'agency',
      'council',
      'senate',
      'parliament',
      'court',
      'bureau',
      'authority',
      'administration',
      'association',
      'institute',
      'institutes',
      'foundation',
      'society',
      'academy',
      'hospital',
      'bank',
      'federation',
    ),
  );

const PERSON_NOUNS = words(
  'man',
  'woman',
  'executive',
  'veteran',
  'expert',
  'analyst',
  'author',
  'physician',
  'doctor',
  'scientist',
  'professor',
  'lawyer',
  'attorney',
  'artist',
  'singer',
  'actor',
  'actress',
  'entrepreneur',
  'founder',
  'partner',
  'officer',
  'director',
  'president',
);
const saysPerson = (reading: Reading, at: number): boolean => {
  for (let next = at; next < at + 6; next++)
    if (isOne(reading, next, PERSON_NOUNS) && !isCapitalised(reading, next)) return true;
  return false;
};
