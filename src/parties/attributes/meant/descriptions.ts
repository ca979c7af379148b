import { VERB } from '../../../grammar/tags.js';
import { DEMONYM, FUNCTION_WORD, ORGANISATION_NOUN, PLACE, TITLE } from '../../../text/classes.js';
import {
  CLOSE,
  COMMA,
  hasNaming,
  isCapitalised,
  isHyphen,
  isInline,
  isMark,
  isOne,
  OPEN,
  POINT,
  type Reading,
} from '../../../text/reading.js';
import { WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { IS } from '../../../words/context-words.js';
import type { EntityMention } from '../../entities/mentions.js';
import { HEADS } from '../../names/title-fields.js';
import { type Known, mentionOver, organizationFrom, organizationTo } from '../known.js';
import { isNamedSo } from './called-so.js';
import { partyOfDeal, targetOfNews } from './deal-parties.js';
import { companyNamedInParagraph } from './paragraphs.js';
import {
  DEFINITE,
  isAside,
  isCompany,
  isSubject,
  mentionsBefore,
  PUBLIC_BODIES,
  topicBefore,
} from './topics.js';

/** The organisations that a text means by a description: "the hospital", "the Swiss start-up", "the company". */

const SECRETARY = wordSet('secretary');
const ARTICLES = wordSet('a an the');
const COMPANY_NOUNS = wordSet('company corporation firm business startup group');
const BUSINESS = wordSet('business');
/** Parts of an organisation, which are none. */
const PARTS = wordSet('department division unit board committee team council office');

/** How many words a definite description may have, and how far an apposition is looked for. */
const LONGEST_NOUN = 3;
const LONGEST_APPOSITION = 12;

/** A definite description: "the hospital", "the Swiss start-up". */
interface Description {
  readonly first: number;
  /** its first word behind the determiner and place */
  readonly from: number;
  readonly noun: number;
}

const isPlainWord = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  isInline(reading, at) &&
  !isCapitalised(reading, at) &&
  !hasNaming(reading, at, FUNCTION_WORD);

/** Behind a place in front of a noun: "the | Swiss | start-up", "the | Duluth, Minn.-based | retailer"; or the token. */
function behindPlace(reading: Reading, at: number): number {
  if (!isCapitalised(reading, at)) return at;
  for (let based = at + 1; based < at + LONGEST_BASE && isInline(reading, based); based++) {
    if (isOne(reading, based, BASED) && isHyphen(reading, based - 1)) return based + 1;
    const isPlace =
      isCapitalised(reading, based) || isMark(reading, based, COMMA) || isHyphen(reading, based);
    if (!isPlace && !isMark(reading, based, POINT)) break;
  }
  return hasNaming(reading, at, PLACE | DEMONYM) ? at + 1 : at;
}
const BASED = wordSet('based');
const LONGEST_BASE = 8;

/** Whether a word calls organisations and belongs to no title: "the group | said", not "the group | treasurer", "the partner". */
const isOrganizationNoun = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at, ORGANISATION_NOUN) &&
  !isOne(reading, at, HEADS) &&
  !(hasNaming(reading, at + 1, TITLE) && isInline(reading, at + 1));

/** Whether a word is one of a title: not "the | investor", "the | lead | investor", but "the plankton | group". */
function isTitleHere(reading: Reading, at: number, from: number): boolean {
  if (!hasNaming(reading, at, TITLE)) return false;
  const noun = at === from && hasNaming(reading, at + 1, TITLE) ? at + 1 : at;
  const isFirst = noun === from || (noun === from + 1 && hasNaming(reading, from, TITLE));
  return !(isFirst && isOrganizationNoun(reading, noun));
}

/** The description at a token whose noun is its last word in lower case. */
function descriptionAt(reading: Reading, first: number): Description | null {
  if (!isOne(reading, first, DEFINITE)) return null;
  const from = behindPlace(reading, first + 1);
  let noun = from;
  while (noun < from + LONGEST_NOUN && isPlainWord(reading, noun) && !isTitleHere(reading, noun, from))
    noun++;
  noun--;
  // "the company secretary" is an office
  const isOffice = isOne(reading, noun + 1, SECRETARY);
  return noun < from || isOffice || isOne(reading, noun, PARTS) ? null : { first, from, noun };
}

/** Behind the bracket and the comma or "is" that lead to what an organisation is said to be: "X (Nasdaq: X), | a maker"; or -1. */
function appositionBehind(reading: Reading, end: number): number {
  let at = end;
  if (isMark(reading, at, OPEN))
    while (at < end + LONGEST_APPOSITION && !isMark(reading, at - 1, CLOSE)) at++;
  const joined = isMark(reading, at, COMMA) || isOne(reading, at, IS);
  return joined && isOne(reading, at + 1, ARTICLES) ? at + 2 : -1;
}

/** Whether a noun says what the organisation of a mention is: "X, a family-owned foundry in Porto", "the start-up X", "its importer, X". */
function isDescribedSo({ reading }: Known, { first, end }: EntityMention, noun: number): boolean {
  const { hash } = reading.tokens;
  const before = isMark(reading, first - 1, COMMA) ? first - 2 : first - 1;
  if (hash[before] === hash[noun] && !isCapitalised(reading, before)) return true;
  const apposition = appositionBehind(reading, end);
  if (apposition < 0) return false;
  for (let at = apposition; at < apposition + LONGEST_APPOSITION && isInline(reading, at); at++) {
    if (hash[at] === hash[noun]) return true;
    if (isMark(reading, at, COMMA) || hasNaming(reading, at, FUNCTION_WORD)) return false;
  }
  return false;
}

/** The one organisation that all mentions name; null where they name several. */
function onlyOne([only, ...others]: readonly EntityMention[]): number | null {
  return only && others.every(({ entity }) => entity === only.entity) ? only.entity : null;
}

/** Companies that are made of others: none of those the text has named, or the last that is not the speaker. */
const JOINED = wordSet('combined merged enlarged');
const MADE = wordSet('new spun-off independent separate');

/** Whom a noun that any company may be called by means: the topic, else the issuer, else the last company named. */
function companyMeant(known: Known, { first, noun }: Description): number | null {
  if (isOne(known.reading, noun - 1, JOINED)) return null;
  if (isOne(known.reading, noun - 1, MADE)) {
    const made = mentionsBefore(known, first).find(
      ({ entity }) => entity !== known.issuer && isCompany(known, entity),
    );
    if (made) return made.entity;
  }
  const fits = (mention: EntityMention) => isCompany(known, mention.entity) && !isAside(known, mention);
  const { issuer } = known;
  const topic = topicBefore(known, first, (mention) => fits(mention) && isSubject(known, mention));
  if (topic !== null) return topic;
  const told = issuer === null ? null : companyNamedInParagraph(known, first);
  if (told !== null) return told;
  if (issuer !== null && isCompany(known, issuer)) return issuer;
  return (
    topicBefore(known, first, fits) ??
    onlyOne(mentionsBefore(known, first).filter(({ entity }) => isCompany(known, entity)))
  );
}

/** The organisation that a definite description means; null where the text has none. */
function resolve(known: Known, description: Description): number | null {
  const { reading } = known;
  const { noun, first } = description;
  const before = mentionsBefore(known, first);
  const named = before.filter((mention) => isNamedSo(known, mention, noun));
  // "the bank" of a bank that speaks is itself, whatever other bank it names
  const called =
    named.find(({ entity }) => entity === known.issuer) ??
    named[0] ??
    before.find((mention) => isDescribedSo(known, mention, noun));
  const isGeneral = isOne(reading, noun, COMPANY_NOUNS) && hasNaming(reading, noun, ORGANISATION_NOUN);
  if (called && !isGeneral) return called.entity;
  // "will go on leading the business": of a purchase the one that is bought
  const bought = isGeneral && isOne(reading, noun, BUSINESS) ? targetOfNews(known) : null;
  if (bought !== null) return bought;
  return isGeneral
    ? companyMeant(known, description)
    : (partyOfDeal(known, noun) ?? strangerMeant(known, description));
}

/** "the Duluth-based retailer": the one company beside the issuer that the sentences before name, where a noun is for companies. */
function strangerMeant(known: Known, { first, noun }: Description): number | null {
  const { reading, issuer } = known;
  if (!hasNaming(reading, noun, ORGANISATION_NOUN) || isOne(reading, noun, PUBLIC_BODIES)) return null;
  const least = reading.sentenceOf[first]! - STRANGER_REACH;
  const near = mentionsBefore(known, first).filter(
    (mention) =>
      reading.sentenceOf[mention.first]! >= least &&
      mention.entity !== issuer &&
      isCompany(known, mention.entity) &&
      !isAside(known, mention),
  );
  return onlyOne(near);
}
const STRANGER_REACH = 3;

/** "the company", as against "the Company", which a release defines. */
const isLoose = ({ reading }: Known, { first, end }: EntityMention): boolean =>
  isOne(reading, first, DEFINITE) && end === first + 2 && !isCapitalised(reading, first + 1);

/** The name behind "the firm of", "the university of"; or null. */
const namedBehind = (known: Known, { noun }: Description): EntityMention | null =>
  isOne(known.reading, noun + 1, OF) && isCapitalised(known.reading, noun + 2)
    ? organizationFrom(known, noun + 2)
    : null;
const OF = wordSet('of');

/** The name right behind "the charity", "the supermarket chain"; or null. */
const calledBehind = (known: Known, { noun }: Description): EntityMention | null =>
  isInline(known.reading, noun + 1) ? organizationFrom(known, noun + 1) : null;

/** Whether a noun is the head of a name: "Example | Institute", "Example | Institute of Ecology". */
function isHeadOf({ reading }: Known, { first, end }: EntityMention, noun: number): boolean {
  const { hash } = reading.tokens;
  for (let at = first; at < end; at++)
    if (hash[at] === hash[noun] && (at === end - 1 || isOne(reading, at + 1, HEAD_LINKS))) return true;
  return false;
}
const HEAD_LINKS = wordSet('of for');

/** "the Institute", "the Company": whom a capitalised noun alone means, by the head of its name; or null. */
function calledByHead(known: Known, first: number): EntityMention | null {
  const { reading, issuer } = known;
  const noun = first + 1;
  if (!isOne(reading, first, DEFINITE) || !isCapitalised(reading, noun) || !isInline(reading, noun))
    return null;
  if (mentionOver(known, noun) || isCapitalised(reading, noun + 1) || isOne(reading, noun + 1, OF))
    return null;
  const called = mentionsBefore(known, first).filter((mention) => isHeadOf(known, mention, noun));
  const own = called.find(({ entity }) => entity === issuer) ?? called[0];
  const speaker = isOne(reading, noun, COMPANY_NOUNS) && issuer !== null && isCompany(known, issuer);
  const entity = own?.entity ?? (speaker ? issuer : null);
  return entity === null ? null : { entity, first, end: noun + 1 };
}

/** The organisation named or described from a token on: "| Example Corp.", "| the hospital". */
export function organizationAt(known: Known, at: number): EntityMention | null {
  const mention = organizationFrom(known, at);
  if (mention && !isLoose(known, mention)) return mention;
  if (mention && isOne(known.reading, mention.end, SECRETARY)) return null;
  if (!isOne(known.reading, at, DEFINITE)) return mention;
  const description = descriptionAt(known.reading, at);
  // "the firm of | Stiles LLP" names it
  const named = description ? (namedBehind(known, description) ?? calledBehind(known, description)) : null;
  if (named) return named;
  return (description ? described(known, description) : calledByHead(known, at)) ?? mention;
}

/** What a description means, a verb behind its noun left out: "the Danish institute | ran". */
function described(known: Known, description: Description): EntityMention | null {
  const { first, from } = description;
  for (let { noun } = description; noun >= from; noun--) {
    if (noun < description.noun && known.grammar.tagOf(noun + 1) !== VERB) continue;
    const entity = resolve(known, { first, from, noun });
    if (entity !== null) return { entity, first, end: noun + 1 };
  }
  return null;
}

/** The organisation named or described in front of a token: "Example Corp. |", "the hospital |". */
export function organizationBefore(known: Known, end: number): EntityMention | null {
  const mention = organizationTo(known, end);
  if (mention && !isLoose(known, mention)) return mention;
  for (let at = end - 2; at >= end - 2 - LONGEST_NOUN && isInline(known.reading, at + 1); at--) {
    if (!isOne(known.reading, at, DEFINITE)) continue;
    const described = organizationAt(known, at);
    return described?.end === end ? described : mention;
  }
  return mention;
}
