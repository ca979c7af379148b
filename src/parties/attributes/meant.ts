import { DEMONYM, FUNCTION_WORD, ORGANISATION_NOUN, PLACE, TITLE } from '../../text/classes.js';
import {
  CLOSE,
  COMMA,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isQuote,
  isWord,
  OPEN,
  type Reading,
  words,
  wordTable,
} from '../../text/reading.js';
import { MARK, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { IS } from '../../words/context-words.js';
import { foreignHeads, publicBodies } from '../../words/organization-heads.js';
import type { EntityMention } from '../entities/mentions.js';
import { endsLine } from '../names/occurrence.js';
import { type Known, organizationFrom, organizationsIn, organizationTo } from './known.js';

/** The organisations that a text means without their name: by "its", "the hospital", "the company". */

const OUR = hashOf('our');
const WHOSE = hashOf('whose');
const FROM = hashOf('from');
const POSSESSIVES = wordSet('its whose our');

/** Whether a possessive pronoun of organisations stands at a token. */
export const isPossessive = (reading: Reading, at: number): boolean => isOne(reading, at, POSSESSIVES);

const DEFINITE = wordSet('the this that');
const ARTICLES = wordSet('a an the');
const COMPANY_NOUNS = wordSet('company corporation firm business startup group');
/** Parts of an organisation, which are none. */
const PARTS = wordSet('department division unit board committee team council office');
const PUBLIC_BODIES = wordSet(publicBodies.join(' '));

/** How many words a definite description may have, and how far an apposition or a name is looked for. */
const LONGEST_NOUN = 3;
const LONGEST_APPOSITION = 12;
const MOST_MENTIONS = 60;
const REACH = 3;

/** A definite description: "the hospital", "the Swiss start-up". */
interface Description {
  readonly first: number;
  readonly noun: number;
}

const isPlainWord = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  isInline(reading, at) &&
  !isCapitalised(reading, at) &&
  !hasNaming(reading, at, FUNCTION_WORD);

/** The description at a token whose noun is its last word in lower case. */
function descriptionAt(reading: Reading, first: number): Description | null {
  if (!isOne(reading, first, DEFINITE)) return null;
  const from =
    isCapitalised(reading, first + 1) && hasNaming(reading, first + 1, PLACE | DEMONYM)
      ? first + 2
      : first + 1;
  let noun = from;
  while (noun < from + LONGEST_NOUN && isPlainWord(reading, noun) && !hasNaming(reading, noun, TITLE)) noun++;
  noun--;
  return noun < from || isOne(reading, noun, PARTS) ? null : { first, noun };
}

/** Whether the name of a mention has the noun of a description, in whatever language: "Lakeside Hospital … the | hospital". */
function isNamedSo({ reading }: Known, { first, end }: EntityMention, noun: number): boolean {
  const { hash } = reading.tokens;
  const foreign = FOREIGN.get(hash[noun]!);
  return hash.subarray(first, end).some((word) => word === hash[noun] || foreign?.has(word));
}
const FOREIGN = wordTable(
  Object.fromEntries(Object.entries(foreignHeads).map(([noun, heads]) => [noun, words(...heads)])),
);

/** Behind the bracket and the comma or "is" that lead to what an organisation is said to be: "X (Nasdaq: X), | a maker"; or -1. */
function appositionBehind(reading: Reading, end: number): number {
  let at = end;
  if (isMark(reading, at, OPEN))
    while (at < end + LONGEST_APPOSITION && !isMark(reading, at - 1, CLOSE)) at++;
  const joined = isMark(reading, at, COMMA) || isOne(reading, at, IS);
  return joined && isOne(reading, at + 1, ARTICLES) ? at + 2 : -1;
}

/** Whether a noun says what the organisation of a mention is: "X, a family-owned foundry in Porto", "the start-up X". */
function isDescribedSo({ reading }: Known, { first, end }: EntityMention, noun: number): boolean {
  const { hash } = reading.tokens;
  if (hash[first - 1] === hash[noun] && !isCapitalised(reading, first - 1)) return true;
  const apposition = appositionBehind(reading, end);
  if (apposition < 0) return false;
  for (let at = apposition; at < apposition + LONGEST_APPOSITION && isInline(reading, at); at++) {
    if (hash[at] === hash[noun]) return true;
    if (isMark(reading, at, COMMA) || hasNaming(reading, at, FUNCTION_WORD)) return false;
  }
  return false;
}

/** Whether an organisation may be called a company: not a hospital, university or ministry. */
const isCompany = ({ reading, entities }: Known, entity: number): boolean =>
  !entities[entity]!.occurrences.some(
    ({ first, end, legalForm }) =>
      legalForm === null &&
      Array.from({ length: end - first }, (_, word) => first + word).some((at) =>
        isOne(reading, at, PUBLIC_BODIES),
      ),
  );

/** Whether the words of a mention are said by somebody: a quotation mark closes behind them in the same sentence. */
function isInQuote({ reading }: Known, { end }: EntityMention, at: number): boolean {
  for (let next = end; next < at; next++) if (isQuote(reading, next)) return true;
  return false;
}

/** Whether a mention opens its sentence, as its subject does. */
const isSubject = ({ reading }: Known, { first }: EntityMention): boolean =>
  first - reading.sentences[reading.sentenceOf[first]!]! <= LONGEST_OPENING;

const LONGEST_OPENING = 2;

/** The organisation that a text speaks of in front of a token: the first of the sentence, else of those before. */
function topicBefore(known: Known, at: number, fits: (mention: EntityMention) => boolean): number | null {
  const { reading } = known;
  const here = reading.sentenceOf[at]!;
  const said = new Set<number>();
  for (let sentence = here; sentence >= 0 && sentence > here - REACH; sentence--) {
    const found = organizationsIn(
      known,
      reading.sentences[sentence]!,
      Math.min(at, reading.sentences[sentence + 1]!),
    );
    const told = sentence === here ? found.filter((mention) => !isInQuote(known, mention, at)) : found;
    const topic = told.find(fits);
    if (topic) return said.has(topic.entity) ? null : topic.entity;
    for (const { entity } of found) said.add(entity);
  }
  return null;
}

/** Whether a mention is where a listed company is introduced with its symbol. */
const isListing = ({ entities }: Known, { entity, first }: EntityMention): boolean =>
  entities[entity]!.occurrences.some(
    (name) => name.first === first && (name.bracket?.tickers.length ?? 0) > 0,
  );

/** Whether a mention opens the item of a list in which a token stands: "• Example A/S has opened a plant. Its | head". */
function isItem({ reading }: Known, { first }: EntityMention, at: number): boolean {
  const bullet = first - 1;
  const isBullet = bullet >= 0 && reading.tokens.kind[bullet] === MARK && !isQuote(reading, bullet);
  if (!isBullet || !endsLine(reading, bullet)) return false;
  for (let next = first; next <= at; next++) if (endsLine(reading, next)) return false;
  return true;
}

/** The company of the entry of a digest in which a token stands: introduced with its symbol, or at the bullet, in the sentences before. */
export function companyOfEntry(known: Known, at: number): number | null {
  const { reading, issuer } = known;
  const here = reading.sentenceOf[at]!;
  for (let sentence = here; sentence >= 0 && sentence > here - REACH; sentence--) {
    const found = organizationsIn(
      known,
      reading.sentences[sentence]!,
      Math.min(at, reading.sentences[sentence + 1]!),
    );
    if (found.some(({ entity }) => entity === issuer)) return null;
    const [opening] = found;
    if (opening && (isListing(known, opening) || isItem(known, opening, at))) return opening.entity;
  }
  return null;
}

/** Whom a noun that any company may be called by means: the topic, else the issuer, else the last company named. */
function companyMeant(known: Known, { first }: Description): number | null {
  const fits = ({ entity }: EntityMention) => isCompany(known, entity);
  const { issuer } = known;
  const topic = topicBefore(known, first, (mention) => fits(mention) && isSubject(known, mention));
  if (topic !== null) return topic;
  if (issuer !== null && isCompany(known, issuer)) return issuer;
  return topicBefore(known, first, fits) ?? mentionsBefore(known, first).find(fits)?.entity ?? null;
}

/** The named organisations in front of a token, the last first. */
function mentionsBefore({ mentions, entities, reading }: Known, before: number): EntityMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < before) low = middle + 1;
    else high = middle;
  }
  return mentions
    .slice(Math.max(0, low - MOST_MENTIONS), low)
    .filter(
      ({ entity, first }) => entities[entity]!.kind === 'organization' && !isOne(reading, first, DEFINITE),
    )
    .reverse();
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
  return isGeneral ? companyMeant(known, description) : null;
}

/** "the company", as against "the Company", which a release defines. */
const isLoose = ({ reading }: Known, { first, end }: EntityMention): boolean =>
  isOne(reading, first, DEFINITE) && end === first + 2 && !isCapitalised(reading, first + 1);

/** The organisation named or described from a token on: "| Example Corp.", "| the hospital". */
export function organizationAt(known: Known, at: number): EntityMention | null {
  const mention = organizationFrom(known, at);
  if (mention && !isLoose(known, mention)) return mention;
  const description = descriptionAt(known.reading, at);
  const entity = description ? resolve(known, description) : null;
  return entity === null ? mention : { entity, first: at, end: description!.noun + 1 };
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

/** The organisation that a sentence is about in front of a token: the first one it names, or describes at its start. */
function subjectOf(known: Known, sentence: number, before: number): number | null {
  const from = known.reading.sentences[sentence]!;
  const [first] = organizationsIn(known, from, before);
  return first?.entity ?? (from < before ? organizationAt(known, from) : null)?.entity ?? null;
}

/**
 * The organisation a possessive pronoun means: the issuer for "our", the one right in front for "whose" and "from its"; for "its"
 * the subject of the sentence, else of the one before.
 */
export function ownerMeant(known: Known, at: number): number | null {
  const { reading, issuer } = known;
  if (isWord(reading, at, OUR)) return issuer;
  const sentence = reading.sentenceOf[at]!;
  if (isWord(reading, at, WHOSE) || isWord(reading, at - 1, FROM)) {
    const last = organizationsIn(known, reading.sentences[sentence]!, at).at(-1);
    if (last) return last.entity;
  }
  for (let back = sentence; back >= 0 && back > sentence - REACH; back--) {
    const subject = subjectOf(known, back, Math.min(at, reading.sentences[back + 1]!));
    if (subject !== null) return subject;
  }
  return null;
}

/** Behind "study’s", "medical center’s" in front of a token the organisation that the noun means; or null. */
export function ownerCalledBy(known: Known, noun: number): number | null {
  if (isApostrophe(known.reading, noun)) return null;
  return mentionsBefore(known, noun).find((mention) => isNamedSo(known, mention, noun))?.entity ?? null;
}
