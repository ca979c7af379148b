import { AGENCY, SPEECH_VERB } from '../../../text/classes.js';
import {
  COLON,
  hasNaming,
  isDash,
  isGlued,
  isInline,
  isMark,
  isOne,
  isQuote,
} from '../../../text/reading.js';
import { MARK, PARAGRAPH_GAP } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { publicBodies } from '../../../words/organization-heads.table.js';
import { formerWords } from '../../../words/title-words.js';
import type { EntityMention } from '../../entities/mentions.js';
import { endsLine } from '../../names/occurrence.js';
import { type Known, organizationFrom, organizationsIn } from '../known.js';

/** The organisations that sentences are about: the topic in front of a place, the company of an entry of a digest. */

export const DEFINITE = wordSet('the this that');
export const PUBLIC_BODIES = wordSet(publicBodies.join(' '));
const MOST_MENTIONS = 60;
/** tokens that are read of a sentence without end, such as a table run into one */
const LONGEST_SENTENCE = 1000;
/** how many sentences back a topic reaches */
const REACH = 3;

/** Whether an organisation may be called a company: not a hospital, university, ministry or nomination board. */
export const isCompany = ({ reading, entities }: Known, entity: number): boolean =>
  !entities[entity]!.occurrences.some(
    ({ first, end, legalForm }) =>
      legalForm === null &&
      (isOne(reading, end - 1, ORGANS) ||
        Array.from({ length: end - first }, (_, word) => first + word).some((at) =>
          isOne(reading, at, PUBLIC_BODIES),
        )),
  );
const ORGANS = wordSet('board committee');

/** Where a sentence starts in front of a token, as far back as one reads. */
export const startOfSentence = ({ reading }: Known, sentence: number, before: number): number =>
  Math.max(reading.sentences[sentence]!, before - LONGEST_SENTENCE);

/** The organisations that a sentence names, those in front of a token. */
export function organizationsOf(known: Known, sentence: number, before: number): EntityMention[] {
  const end = Math.min(before, known.reading.sentences[sentence + 1]!);
  return organizationsIn(known, startOfSentence(known, sentence, end), end);
}

/** Behind what is quoted in front of a token of a sentence that starts at another: its last quotation mark; or the start. */
function behindQuote({ reading }: Known, from: number, at: number): number {
  let mark = at - 1;
  while (mark >= from && !isQuote(reading, mark)) mark--;
  return mark + 1;
}

/** Whether a mention opens its sentence, as its subject does. */
export const isSubject = ({ reading }: Known, { first }: EntityMention): boolean =>
  first - reading.sentences[reading.sentenceOf[first]!]! <= LONGEST_OPENING;

const LONGEST_OPENING = 2;

/** The organisation that a text speaks of in front of a token: the first of the sentence, else of those before. */
export function topicBefore(
  known: Known,
  at: number,
  fits: (mention: EntityMention) => boolean,
): number | null {
  const { reading } = known;
  const here = reading.sentenceOf[at]!;
  const said = new Set<number>();
  for (let sentence = here; sentence >= 0 && sentence > here - REACH; sentence--) {
    const found = organizationsOf(known, sentence, at);
    const told = sentence === here ? behindQuote(known, startOfSentence(known, here, at), at) : 0;
    const topic = found.find((mention) => mention.end >= told && fits(mention));
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

/** The company that heads the paragraph of a token: "Example PLC - oil explorer - Appoints a chair.", "Example AB: The maker …"; or null. */
function headOfParagraph(known: Known, at: number): number | null {
  const { reading } = known;
  const { gap } = reading.tokens;
  let first = at;
  while (first > 0 && at - first < LONGEST_ENTRY && gap[first] !== PARAGRAPH_GAP) first--;
  const head = organizationFrom(known, first);
  if (!head || (first > 0 && gap[first] !== PARAGRAPH_GAP)) return null;
  const { end } = head;
  const isHead = isMark(reading, end, COLON) || (isDash(reading, end) && !isGlued(reading, end));
  return isHead && isInline(reading, end) && isInline(reading, end + 1) ? head.entity : null;
}
const LONGEST_ENTRY = 200;

/** The company of the entry of a digest in which a token stands: heading its paragraph, introduced with its symbol, or at the bullet. */
export function companyOfEntry(known: Known, at: number): number | null {
  const { reading, issuer } = known;
  const head = headOfParagraph(known, at);
  if (head !== null) return head;
  const here = reading.sentenceOf[at]!;
  for (let sentence = here; sentence >= 0 && sentence > here - REACH; sentence--) {
    const found = organizationsOf(known, sentence, at);
    if (found.some(({ entity }) => entity === issuer)) return null;
    const [opening] = found;
    if (opening && (isListing(known, opening) || isItem(known, opening, at))) return opening.entity;
  }
  return null;
}

/** The named organisations in front of a token, the last first. */
export function mentionsBefore({ mentions, entities, reading }: Known, before: number): EntityMention[] {
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

/** Whether the name of a mention is said to be where, with whom or from whom something happens: "at X", "formerly of X". */
export const isAside = ({ reading }: Known, { first }: EntityMention): boolean =>
  isOne(reading, first - 1, ASIDE) || (isOne(reading, first - 1, OF) && isOne(reading, first - 2, FORMERLY));
const ASIDE = wordSet('at with from to via');
const OF = wordSet('of');
const FORMERLY = wordSet(formerWords.join(' '));

/** Whether a mention is the one that tells the news: "X announced", "X said". */
const isTeller = ({ reading }: Known, { end }: EntityMention): boolean =>
  isInline(reading, end) && (isOne(reading, end, TELLING) || hasNaming(reading, end, SPEECH_VERB));
const TELLING = wordSet('announced announces reported reports');

/**
 * The organisation that a sentence in front of a token is about; null where it is about two.
 *
 * @param found the organisations it names
 */
function subjectAmong(known: Known, found: readonly EntityMention[]): number | null {
  const { reading } = known;
  const own = found.filter(
    (mention) => !hasNaming(reading, mention.first, AGENCY) && !isAside(known, mention),
  );
  const companies = own.filter(({ entity }) => isCompany(known, entity));
  const sure =
    own.find((mention) => isTeller(known, mention)) ?? companies.find((mention) => isSubject(known, mention));
  if (sure) return sure.entity;
  const [only, ...others] = companies.length > 0 ? companies : own;
  return only && others.every(({ entity }) => entity === only.entity) ? only.entity : null;
}

/** The organisation that the sentences in front of a token are about; null where they are about two. */
export function companySpokenOf(known: Known, at: number): number | null {
  const { reading } = known;
  const here = reading.sentenceOf[at]!;
  for (let sentence = here; sentence >= 0 && sentence > here - REACH; sentence--) {
    const found = organizationsOf(known, sentence, at);
    if (found.some((mention) => !isAside(known, mention))) return subjectAmong(known, found);
  }
  return null;
}
