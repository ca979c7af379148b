import {
  AGENT_VERB,
  COMMON,
  DEMONYM,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  ORGANISATION_NOUN,
  OTHER_HEAD,
  PRODUCT_NOUN,
  TITLE,
} from '../../text/classes.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  type Reading,
  SLASH,
} from '../../text/reading.js';
import { DIGITS, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { FIRM_OFFICES } from '../../words/context-words.js';
import { HEADS, isProper, TRADES } from '../names/name-words.js';
import { isOwner, type Occurrence } from '../names/occurrence.js';
import { hasGivenName } from '../names/personal-shape.js';
import { atomCount } from '../names/shape.js';
import type { EvidenceRule } from './rule.js';
import { before } from './surroundings.js';
import { GIVEN, LINKED, NOUN_BEFORE, WITHOUT_FORM } from './traits.js';

/** What the noun phrase or the verb right in front of a name makes of it, whatever its words are. */

const isLower = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD && isInline(reading, at + 1) && !isCapitalised(reading, at);

/** Offices that firms hold as well as persons: "the auditor | Example Sample". */
const OF_FIRMS = wordSet(FIRM_OFFICES);
const OF_SERVICES = wordSet('financial legal joint lead nominated transfer corporate sole exclusive');
/** What the people of a firm are called together: "the consulting engineers | Example Sample". */
const PROFESSIONS = wordSet(`
  consultants engineers solicitors lawyers attorneys architects accountants auditors brokers recruiters headhunters
  advisers advisors surveyors designers planners
`);
/** Nouns that call a company only behind another: "trading | house", "family | office", "container | line". */
const COMPOUNDS: ReadonlyMap<number, (reading: Reading, at: number) => boolean> = new Map(
  Object.entries({
    house: 'trading auction publishing fashion software brokerage investment merchant',
    office: 'family law',
    line: 'container shipping cruise ferry tanker liner',
    arm: 'venture investment research trading lending commercialisation commercialization leasing financing',
    tank: 'think',
    handler: 'bulk cargo freight grain ground baggage',
    boutique: 'advisory investment m&a',
    profit: 'non',
  }).map(([head, modifiers]) => {
    const words = wordSet(modifiers);
    return [hashOf(head), (reading: Reading, at: number) => isOne(reading, at, words)];
  }),
);

const isCompound = (reading: Reading, at: number): boolean => {
  const modifies = COMPOUNDS.get(reading.tokens.hash[at]!);
  return modifies?.(reading, isHyphen(reading, at - 1) ? at - 2 : at - 1) ?? false;
};

/** "says broker | Example Sample", "the engineers Example Sample": no given name, and no second name behind "and". */
export function isFirmByCalling(reading: Reading, name: Occurrence): boolean {
  const at = name.first - 1;
  if (name.legalForm !== null) return false;
  const isAddressed = isOne(reading, at, MESSRS);
  if (!isAddressed && !isLower(reading, at)) return false;
  // "the accountants Dolan Example, are …": one name behind a plural
  const several =
    isOne(reading, name.end, LISTING) ||
    (isMark(reading, name.end, COMMA) && isCapitalised(reading, name.end + 1));
  if (isAddressed) return atomCount(name) > 1 && !several && !hasGivenName(reading, name);
  if (isOne(reading, at, PROFESSIONS) && atomCount(name) > 1 && !several && !isSaid(reading, name))
    return true;
  if (hasGivenName(reading, name)) return false;
  if (isOne(reading, at, PARTNERS)) return headsFirm(reading, name);
  if (isCompound(reading, at)) return true;
  if (isOne(reading, at, OF_FIRMS)) {
    // "general counsel Jane Doe"
    const modifier = name.titleBefore === null ? at : name.titleBefore.first;
    return atomCount(name) > 1 && (modifier === at || isOne(reading, modifier, OF_SERVICES));
  }
  return false;
}
/** What partners are addressed by together. */
const MESSRS = wordSet('messrs');
const LISTING = wordSet('and or');
/** "say lawyers Jane Doe …": persons. */
const isSaid = (reading: Reading, { end }: Occurrence): boolean => isMark(reading, end, SLASH);
const PARTNERS = wordSet('partner sponsor host');
/** "partner | Example Seafood": whose last word is one that companies are called by. */
const headsFirm = (reading: Reading, name: Occurrence): boolean =>
  atomCount(name) > 1 &&
  name.atoms.some((atom) => isProper(reading, atom)) &&
  (hasNaming(reading, name.atoms.at(-1)!, HEADS) || isOne(reading, name.atoms.at(-1)!, TRADES));

const DETERMINERS = wordSet('the a an its their our his her this another');
const LONGEST_PHRASE = 6;
/** "the Dutch pension manager | Example", "its commercial subsidiary | Example": a noun for companies with all its phrase. */
function hasPhraseBefore(reading: Reading, name: Occurrence): boolean {
  const noun = before(reading, name);
  if (!hasNaming(reading, noun, ORGANISATION_NOUN) || !isLower(reading, noun)) return false;
  if (name.titleBefore !== null || hasGivenName(reading, name) || reading.tokens.kind[name.end] === DIGITS)
    return false;
  for (let at = noun - 1; at > noun - LONGEST_PHRASE && isInline(reading, at + 1); at--) {
    if (isOne(reading, at, DETERMINERS) || isOwner(reading, at - 1)) return true;
    const part =
      isHyphen(reading, at) ||
      hasNaming(reading, at, DEMONYM) ||
      (!isCapitalised(reading, at) && hasNaming(reading, at, COMMON | TITLE));
    if (!part || hasNaming(reading, at, FUNCTION_WORD | AGENT_VERB)) return false;
  }
  return false;
}

const BUYING = wordSet('acquire acquires acquired acquiring buy buys bought buying');
const OF = hashOf('of');
const PURCHASES = wordSet('acquisition takeover purchase buyout');
const FROM = hashOf('from');
const MOVING = wordSet(
  'joined joins joining came comes coming arrived arrives moved moves poached recruited',
);
const LONGEST_MOVE = 4;

/** "bought | Nonna Example", "joined last week from | Dakota Example": what persons are not, by their given names. */
function isNoPerson(reading: Reading, name: Occurrence): boolean {
  const at = before(reading, name);
  if (!isLower(reading, at) && !isOne(reading, at, BUYING)) return false;
  if (isOne(reading, at, BUYING)) return true;
  if (isWord(reading, at, OF)) return isOne(reading, at - 1, PURCHASES);
  if (!isWord(reading, at, FROM)) return false;
  for (let verb = at - 1; verb > at - LONGEST_MOVE && isLower(reading, verb); verb--)
    if (isOne(reading, verb, MOVING)) return !isMark(reading, verb + 1, COMMA);
  return false;
}

const FORMER = wordSet('formerly previously');
const NOW = wordSet('now');
const CALLED = wordSet('known called named');
const AS = hashOf('as');

/** Behind "formerly", "previously known as", "now called" at a token; or -1. */
function behindFormer(reading: Reading, at: number): number {
  if (!isOne(reading, at, FORMER) && !(isOne(reading, at, NOW) && isOne(reading, at + 1, CALLED))) return -1;
  if (!isOne(reading, at + 1, CALLED)) return at + 1;
  return isWord(reading, at + 2, AS) ? at + 3 : at + 2;
}

const isOwnName = (reading: Reading, at: number): boolean =>
  isCapitalised(reading, at) && !hasNaming(reading, at, TITLE | GIVEN_NAME | HONORIFIC);

const isAside = (reading: Reading, at: number): boolean =>
  isMark(reading, at, COMMA) || isMark(reading, at, OPEN);

/** "Example Foods, formerly | Sample Canning": what was called otherwise, by either name. */
function isRenamed(reading: Reading, name: Occurrence): boolean {
  if (hasGivenName(reading, name) || name.titleBefore !== null) return false;
  // "the Gold Mountain Project, formerly Sample"
  if (hasNaming(reading, name.atoms.at(-1)!, OTHER_HEAD | PRODUCT_NOUN)) return false;
  const behind = isAside(reading, name.end) ? behindFormer(reading, name.end + 1) : -1;
  if (behind > 0 && isOwnName(reading, behind)) return true;
  for (let at = name.first - 1; at > name.first - LONGEST_FORMER; at--)
    if (isAside(reading, at - 1) && behindFormer(reading, at) === name.first)
      return isOwnName(reading, at - 2);
  return false;
}
const LONGEST_FORMER = 4;

export const calledBeforeRules: readonly EvidenceRule[] = [
  {
    name: 'called-firm',
    kind: 'organization',
    needs: WITHOUT_FORM,
    holds: isFirmByCalling,
  },
  {
    name: 'phrase-before',
    kind: 'organization',
    light: true,
    needs: NOUN_BEFORE,
    holds: hasPhraseBefore,
  },
  {
    name: 'renamed',
    kind: 'organization',
    light: true,
    holds: isRenamed,
  },
  {
    name: 'no-person',
    kind: 'organization',
    light: true,
    needs: GIVEN | LINKED,
    holds: isNoPerson,
  },
];
