import { ADJ, NOUN, PROPN, VERB } from '../../../grammar/tags.js';
import {
  COMMON,
  FUNCTION_WORD,
  ORGANISATION_NOUN,
  PLACE,
  SPEECH_VERB,
  TITLE,
} from '../../../text/classes.js';
import {
  AMPERSAND,
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
  textOf,
} from '../../../text/reading.js';
import { WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { foreignTitleHeads, formerWords } from '../../../words/title-words.js';
import { isFieldWord, isShortAcronym, skipField } from '../../names/title-fields.js';
import { PLURAL_HEADS, readTitle, type TitleRead } from '../../names/titles.js';
import { type Known, mentionOver, personBehindHonorific } from '../known.js';
import { KINDS } from '../meant/by-title.js';

/** The whole title of an office: the words in front of its head that say what it is about, and what follows it. */

export const FORMER = wordSet(formerWords.join(' '));

const SECRETARY = wordSet('secretary');

const NOT_MODIFIERS = wordSet('fellow new own former current longtime said inc llc ltd corp');

const LONGEST_RUN = 8;

/** Whether the word at a token may say of a title behind it what it is about: "Programme Director", "museum president". */
export function isModifier(known: Known, at: number): boolean {
  const { reading, grammar } = known;
  // "the company | secretary" does not speak of the company
  const named = mentionOver(known, at) !== null && !isOne(reading, at + 1, SECRETARY);
  if (reading.tokens.kind[at] !== WORD || named || isOne(reading, at, NOT_MODIFIERS)) return false;
  if (hasNaming(reading, at, FUNCTION_WORD | SPEECH_VERB)) return false;
  if (isCapitalised(reading, at))
    return hasNaming(reading, at, COMMON | PLACE) || isFieldWord(reading, at) || isShortAcronym(reading, at);
  if (isRelational(reading, at)) return true;
  const tag = hasNaming(reading, at, COMMON) ? grammar.tagOf(at) : -1;
  if (tag === NOUN || tag === PROPN) return true;
  if (tag !== ADJ && tag !== VERB) return false;
  return isFieldWord(reading, at) || isOne(reading, at, KINDS) || (tag === VERB && isTrade(reading, at));
}

/** "marine | biologist", "artistic | director": an adjective of a field, none of praise or of time. */
export function isRelational(reading: Reading, at: number): boolean {
  const { start, end } = reading.tokens;
  if (end[at]! - start[at]! < SHORTEST_FIELD || isOne(reading, at, OTHERS)) return false;
  return OF_A_FIELD.test(textOf(reading, at));
}
const SHORTEST_FIELD = 5;
const OF_A_FIELD = /(?:al|ic|ine|rary|ular|atory)$/;
/** Adjectives of praise, measure and time that end alike, and nouns that do. */
const OTHERS = wordSet(`
  exceptional influential professional local loyal royal formal several typical critical special real original eventual
  potential actual equal final total usual casual individual personal controversial substantial essential crucial
  enthusiastic energetic charismatic iconic prolific optimistic fantastic public music topic fine genuine routine
  magazine machine wine online engine mine line nine vaccine medicine discipline arrival approval proposal refusal
  hospital capital animal festival journal material metal signal survival trial goal deal
`);

/** "said | buying | manager": what somebody does for a living; not "is replacing | manager". */
const isTrade = (reading: Reading, at: number): boolean =>
  GERUND.test(textOf(reading, at)) &&
  !isOne(reading, at, CHANGES) &&
  hasNaming(reading, at + 1, TITLE) &&
  (hasNaming(reading, at - 1, SPEECH_VERB) || isOne(reading, at - 1, DETERMINERS));
const GERUND = /ing$/;
const DETERMINERS = wordSet('the a an its our their his her s by with');
const CHANGES = wordSet(
  'departing retiring leaving winning replacing succeeding serving continuing visiting remaining existing',
);

const isWordJoint = (reading: Reading, at: number): boolean =>
  isMark(reading, at, AMPERSAND) ||
  isWord(reading, at, AND) ||
  (isHyphen(reading, at) && isGlued(reading, at));

const OF = hashOf('of');

const THE = hashOf('the');

const AT = hashOf('at');

const SCHOOLS = wordSet('school department faculty division institute');

const LONGEST_SCHOOL = 10;

const AND = hashOf('and');

/** Behind "of the School of Ocean Sciences", where "at" leads on to the whole institution; or `at`. */
function skipSchool(reading: Reading, at: number): number {
  const school = isWord(reading, at + 1, THE) ? at + 2 : at + 1;
  const opens = isWord(reading, at, OF) && isOne(reading, school, SCHOOLS) && isWord(reading, school + 1, OF);
  if (!opens || !isCapitalised(reading, school)) return at;
  let end = school + 2;
  while (end < school + LONGEST_SCHOOL && (isCapitalised(reading, end) || isWord(reading, end, AND))) end++;
  return isWord(reading, end, AT) && isInline(reading, end) ? end : at;
}

const MEMBERS = wordSet('members');

/** "members of the Supervisory Board"; not "members of the family". */
const areMembers = (reading: Reading, at: number): boolean =>
  isOne(reading, at, MEMBERS) && isWord(reading, at + 1, OF) && skipField(reading, at + 2, at) > at + 2;

/** Whether a title is in the plural: "portfolio managers", "members of the Supervisory Board". */
export function isSharedTitle(reading: Reading, { first, end }: TitleRead): boolean {
  for (let at = first; at < end; at++)
    if (isOne(reading, at, PLURAL_HEADS) || isOne(reading, at, MEMBERS)) return true;
  return false;
}

/** Whether a plural with a capital and the words in front of it are the name of a firm: "Willow Lane Advisors". */
export function isFirm(reading: Reading, first: number, head: number): boolean {
  if (!isCapitalised(reading, head)) return false;
  for (let at = first; at < head; at++)
    if (reading.tokens.kind[at] === WORD && !isFieldWord(reading, at)) return true;
  return false;
}

/** A title in the plural, shared by several: "portfolio managers", "independent directors". */
function readShared(reading: Reading, first: number, at: number): TitleRead | null {
  if (isFirm(reading, first, at)) return null;
  if (!isOne(reading, at, PLURAL_HEADS) && !areMembers(reading, at)) return null;
  const of = skipField(reading, at + 2, at);
  return { first, end: of > at + 2 ? of : at + 1 };
}

/** "independent director | and former minister": the end of what somebody is, in front of what it was. */
function endOfCurrent(reading: Reading, first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++)
    if (isWord(reading, at, AND) && isOne(reading, at + 1, FORMER)) return at;
  return end;
}

const FOREIGN_HEADS = wordSet(foreignTitleHeads.join(' '));
const ENDS = wordSet('of at for from with who and since until to on in');
const LONGEST_FOREIGN = 6;

/** A title in its own language: "directeur général | of X", "Directora de Comunicación"; or null. */
function readForeign(known: Known, from: number): TitleRead | null {
  const { reading } = known;
  if (!isOne(reading, from, FOREIGN_HEADS)) return null;
  let end = from + 1;
  const isPart = (at: number): boolean =>
    isInline(reading, at) &&
    (reading.tokens.kind[at] === WORD || (isHyphen(reading, at) && isGlued(reading, at))) &&
    !isOne(reading, at, ENDS) &&
    !mentionOver(known, at) &&
    !hasNaming(reading, at, SPEECH_VERB);
  while (end < from + LONGEST_FOREIGN && isPart(end)) end++;
  return { first: from, end };
}

/** The title at a token, the words in front of it that belong to it included. */
export function titleFrom(known: Known, from: number): TitleRead | null {
  const { reading } = known;
  const foreign = readForeign(known, from);
  if (foreign) return foreign;
  let capitals = true;
  for (let at = from; at < from + LONGEST_RUN; at++) {
    if (at > from && !isInline(reading, at)) return null;
    if (isOne(reading, at, PLURAL_HEADS) || isOne(reading, at, MEMBERS) || hasNaming(reading, at, TITLE)) {
      const title = readTitle(reading, at) ?? readShared(reading, from, at);
      // "Example Metals analyst": in front of a title in lower case capitals are a name
      if (title && capitals && at > from && !isCapitalised(reading, at)) return null;
      if (title) return { first: from, end: endOfCurrent(reading, from, skipSchool(reading, title.end)) };
    }
    const joint = isWordJoint(reading, at) || (capitals && isMark(reading, at, COMMA));
    if (joint && at > from && isModifier(known, at + 1) && isInline(reading, at + 1)) continue;
    if (!isModifier(known, at) && !hasNaming(reading, at, TITLE)) return null;
    capitals &&= isCapitalised(reading, at);
  }
  return null;
}

/** A noun that has its capital from opening the sentence: "Plant | manager Jane Doe". */
const isOpeningNoun = ({ reading, grammar }: Known, at: number): boolean =>
  reading.sentences[reading.sentenceOf[at]!] === at && grammar.tagOf(at) === NOUN;

const WHOLE = wordSet('ceo cfo coo cto president chairman chairwoman founder cofounder chief');
/** Whether a capitalised title is that of somebody who leads a whole organisation: "CEO", "Group CEO", "Chief Executive". */
export const isOfWhole = (reading: Reading, first: number): boolean =>
  isCapitalised(reading, first) &&
  (isOne(reading, first, WHOLE) || (isOne(reading, first, GROUP) && isOne(reading, first + 1, WHOLE)));
const GROUP = wordSet('group');

/** A word that says of whoever leads an organisation what it is: "Museum | President", "Finance | President"; no part of a name. */
const isKind = (reading: Reading, at: number): boolean =>
  !isOne(reading, at, GROUP) && (hasNaming(reading, at, ORGANISATION_NOUN) || isFieldWord(reading, at));

const IN = hashOf('in');

/** A title with the words in front of it that belong to it: "museum | president". */
export function withModifiers(known: Known, { first, end }: TitleRead): TitleRead {
  const { reading, grammar } = known;
  const capitals = isCapitalised(reading, first);
  let from = first;
  while (
    from > first - 4 &&
    isInline(reading, from) &&
    isModifier(known, from - 1) &&
    // "Caterpillar CEO": who leads the whole is called by its name
    (!isOfWhole(reading, first) || isKind(reading, from - 1)) &&
    (capitals || !isCapitalised(reading, from - 1) || isOpeningNoun(known, from - 1))
  )
    from--;
  // "in- | house perfumer"
  if (isHyphen(reading, from - 1) && isGlued(reading, from) && isWord(reading, from - 2, IN)) from -= 2;
  // the first word of a sentence has a capital whatever it is
  const opens = from < first && reading.sentences[reading.sentenceOf[from]!] === from;
  const isPart =
    !opens || isOpeningNoun(known, from) || (isCapitalised(reading, from + 1) && grammar.tagOf(from) !== ADJ);
  return { first: isPart ? from : first, end };
}

/** Whether the colon or the dash between spaces that parts a label from what it labels stands at a token. */
export const isLabelMark = (reading: Reading, at: number): boolean =>
  isMark(reading, at, COLON) || (isDash(reading, at) && !isGlued(reading, at));

/** Two words that can be nothing but a name, known as that of a person or not. */
const mayBeName = (known: Known, at: number): boolean =>
  [at, at + 1].every(
    (word) =>
      isInline(known.reading, word) &&
      isCapitalised(known.reading, word) &&
      mentionOver(known, word) === null &&
      !hasNaming(known.reading, word, COMMON | FUNCTION_WORD | PLACE | TITLE),
  );

/** Whether a title is the label of the person behind it: "Secretary – | Jane Doe". */
export const isLabelOf = (known: Known, { end }: TitleRead): boolean =>
  isLabelMark(known.reading, end) &&
  isInline(known.reading, end + 1) &&
  (personBehindHonorific(known, end + 1) !== null || mayBeName(known, end + 1));
