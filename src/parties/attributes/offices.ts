import { ADJ, ADV, NOUN, PROPN, VERB } from '../../grammar/tags.js';
import { COMMON, FUNCTION_WORD, HONORIFIC, PLACE, SPEECH_VERB, TITLE } from '../../text/classes.js';
import {
  AMPERSAND,
  CLOSE,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  POINT,
  type Reading,
  SEMICOLON,
  SLASH,
} from '../../text/reading.js';
import { DIGITS, UPPERCASE, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { endOfAtom } from '../names/atoms.js';
import { isFieldWord, skipField } from '../names/title-fields.js';
import { PLURAL_HEADS, readTitle, type TitleRead } from '../names/titles.js';
import {
  isPossessive,
  type Known,
  mentionOver,
  organizationFrom,
  ownerCalledBy,
  ownerMeant,
  personFrom,
  possessiveBefore,
  skipPossessive,
} from './known.js';
import { namesake, type Owner, ownerBehind, UNNAMED } from './owners.js';
import { wholeTitle } from './whole-title.js';

/** What a person is said to be: a title, at which organisation, or only one of both. */
export interface Office {
  readonly title: TitleRead | null;
  readonly owner: Owner;
  /** whether it is over ("formerly", "was") or still to come ("will become") */
  readonly holds: 'now' | 'not yet' | 'no longer';
  /** the token behind it */
  readonly end: number;
}

const FORMER = wordSet('former formerly ex previously onetime');
const LEADING = wordSet(`
  the a an their new first current longtime who is serves serving currently until recently at present as then
  now most also both all each
`);
const COMPANY = wordSet('company group bank firm');
const SECRETARY = wordSet('secretary');
const PRONOUN_OWNERS = wordSet('his her');
const NOT_MODIFIERS = wordSet('new own former current longtime said inc llc ltd corp');
const AND = hashOf('and');
const AS = hashOf('as');
const WELL = hashOf('well');
const LONGEST_LEAD = 10;
const LONGEST_RUN = 8;
const MOST_OFFICES = 4;
const LONGEST_ACRONYM = 4;

/** A word in capitals short enough for what an office is in charge of: "IR Manager". */
const isAcronym = ({ tokens }: Reading, at: number): boolean =>
  (tokens.shape[at]! & UPPERCASE) !== 0 && tokens.end[at]! - tokens.start[at]! <= LONGEST_ACRONYM;

/** Whether the word at a token may say of a title behind it what it is about: "Programme Director", "museum president". */
export function isModifier(known: Known, at: number): boolean {
  const { reading, grammar } = known;
  if (reading.tokens.kind[at] !== WORD || mentionOver(known, at) || isOne(reading, at, NOT_MODIFIERS))
    return false;
  if (hasNaming(reading, at, FUNCTION_WORD | SPEECH_VERB)) return false;
  if (isCapitalised(reading, at))
    return hasNaming(reading, at, COMMON | PLACE) || isFieldWord(reading, at) || isAcronym(reading, at);
  const tag = hasNaming(reading, at, COMMON) ? grammar.tagOf(at) : -1;
  return tag === NOUN || tag === PROPN || (tag === ADJ && isFieldWord(reading, at));
}

const isWordJoint = (reading: Reading, at: number): boolean =>
  isMark(reading, at, AMPERSAND) ||
  isWord(reading, at, AND) ||
  (isHyphen(reading, at) && isGlued(reading, at));

/** A title in the plural, shared by several: "portfolio managers", "independent directors". */
function readShared(reading: Reading, first: number, at: number): TitleRead | null {
  if (!isOne(reading, at, PLURAL_HEADS)) return null;
  const of = skipField(reading, at + 2, at);
  return { first, end: of > at + 2 ? of : at + 1 };
}

/** "independent director | and former minister": the end of what somebody is, in front of what it was. */
function endOfCurrent(reading: Reading, first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++)
    if (isWord(reading, at, AND) && isOne(reading, at + 1, FORMER)) return at;
  return end;
}

/** The title at a token, the words in front of it that belong to it included. */
export function titleFrom(known: Known, from: number): TitleRead | null {
  const { reading } = known;
  let capitals = true;
  for (let at = from; at < from + LONGEST_RUN; at++) {
    if (at > from && !isInline(reading, at)) return null;
    if (isOne(reading, at, PLURAL_HEADS) || hasNaming(reading, at, TITLE)) {
      const title = readTitle(reading, at) ?? readShared(reading, at, at);
      // "Example Metals analyst": in front of a title in lower case capitals are a name
      if (title && capitals && at > from && !isCapitalised(reading, at)) return null;
      if (title) return { first: from, end: endOfCurrent(reading, from, wholeTitle(reading, title).end) };
    }
    const joint = isWordJoint(reading, at) || (capitals && isMark(reading, at, COMMA));
    if (joint && at > from && isModifier(known, at + 1) && isInline(reading, at + 1)) continue;
    if (!isModifier(known, at) && !hasNaming(reading, at, TITLE)) return null;
    capitals &&= isCapitalised(reading, at);
  }
  return null;
}

/** A title with the words in front of it that belong to it: "museum | president". */
export function withModifiers(known: Known, { first, end }: TitleRead): TitleRead {
  const { reading, grammar } = known;
  const capitals = isCapitalised(reading, first);
  let from = first;
  while (
    from > first - 4 &&
    isInline(reading, from) &&
    isModifier(known, from - 1) &&
    (capitals || !isCapitalised(reading, from - 1))
  )
    from--;
  // the first word of a sentence has a capital whatever it is
  const opens = from < first && reading.sentences[reading.sentenceOf[from]!] === from;
  const isPart = !opens || (isCapitalised(reading, from + 1) && grammar.tagOf(from) !== ADJ);
  return { first: isPart ? from : first, end };
}

/** Behind capitalised words of an organisation that is no party, in front of a title: "| Example’s CEO"; or -1. */
function skipUnknownOwner(known: Known, from: number): number {
  const { reading } = known;
  for (let at = from; at < from + LONGEST_RUN; ) {
    const owned = skipPossessive(reading, at);
    if (at > from && owned > at && titleFrom(known, owned)) return owned;
    if (at > from && hasNaming(reading, at, TITLE) && readTitle(reading, at)) return at;
    if (!isCapitalised(reading, at) || mentionOver(known, at) || (at > from && !isInline(reading, at)))
      return -1;
    at = reading.tokens.kind[at] === DIGITS ? endOfAtom(reading, at) : at + 1;
  }
  return -1;
}

/** What stands between a joint and a title: whose it is and whether it is over. */
interface Lead {
  readonly at: number;
  readonly owner: Owner;
  readonly former: boolean;
}

/** Behind "study’s", "medical center’s": somebody or something in everyday words that has a title’s holder; or `at`. */
function skipNounOwner(reading: Reading, at: number): number {
  for (let next = at; next < at + 3 && reading.tokens.kind[next] === WORD; next++) {
    if (isCapitalised(reading, next) || hasNaming(reading, next, FUNCTION_WORD)) return at;
    const owned = skipPossessive(reading, next + 1);
    if (owned > next + 1) return owned;
  }
  return at;
}

/** What praises or places somebody in front of a title: "a seasoned | strategist", "world-renowned | researcher". */
function isEpithet(known: Known, at: number): boolean {
  const { reading, grammar } = known;
  if (reading.tokens.kind[at] !== WORD && !isHyphen(reading, at)) return false;
  if (isCapitalised(reading, at) || hasNaming(reading, at, TITLE)) return false;
  if (isHyphen(reading, at) || isHyphen(reading, at + 1)) return true;
  if (isOne(reading, at, COMPANY)) return !isOne(reading, at + 1, SECRETARY);
  const tag = grammar.tagOf(at);
  return tag === ADJ || tag === ADV || (tag === VERB && isHyphen(reading, at - 1));
}

function readLead(known: Known, from: number): Lead {
  const { reading } = known;
  let owner: Owner = null;
  let former = false;
  let at = from;
  while (at < from + LONGEST_LEAD) {
    if (at > from && !isInline(reading, at)) break;
    const mention = organizationFrom(known, at);
    if (mention) {
      owner = mention.entity;
      at = skipPossessive(reading, mention.end);
      continue;
    }
    if (isOne(reading, at, FORMER)) former = true;
    else if (isPossessive(reading, at)) owner = ownerMeant(known, at);
    else if (!isOne(reading, at, LEADING) && !isOne(reading, at, PRONOUN_OWNERS)) {
      const next = skipNounOwner(reading, at);
      if (next > at) owner ??= ownerCalledBy(known, possessiveBefore(reading, next) - 1);
      else if (!isEpithet(known, at)) break;
      at = Math.max(next, at + 1);
      continue;
    }
    at = isHyphen(reading, at + 1) ? at + 2 : at + 1;
  }
  return { at, owner, former };
}

/** Reads what a person is said to be from a token on: "former CEO of X", "X’s head of research", "a partner at Y". */
export function readOffice(known: Known, from: number): Office | null {
  const lead = readLead(known, from);
  let title = titleFrom(known, lead.at);
  let { owner } = lead;
  if (!title) {
    const at = skipUnknownOwner(known, lead.at);
    title = at < 0 ? null : titleFrom(known, at);
    if (!title) return null;
    owner = namesake(known, lead.at) ?? UNNAMED;
  }
  const behind = ownerBehind(known, title.end);
  const told = behind.owner === UNNAMED ? (owner ?? UNNAMED) : (behind.owner ?? owner);
  return { title, owner: told, holds: lead.former ? 'no longer' : 'now', end: behind.end };
}

/** The token a further office starts at behind one: "CEO of X | and head of Y", "CEO of X, | head of Y"; or -1. */
function nextOffice({ reading }: Known, end: number): number {
  let at = end;
  const marked = isMark(reading, at, COMMA) || isMark(reading, at, SEMICOLON) || isMark(reading, at, SLASH);
  if (marked) at++;
  if (isWord(reading, at, AND) || isMark(reading, at, AMPERSAND)) return at + 1;
  if (isWord(reading, at, AS) && isWord(reading, at + 1, WELL) && isWord(reading, at + 2, AS)) return at + 3;
  return marked ? at : -1;
}

/** Whether a person's name follows, whose title it is rather: "Jane Doe, CEO, and CFO | Max Muster". */
function leadsToPerson(known: Known, { title }: Office): boolean {
  const { reading } = known;
  let at = title?.end ?? -1;
  if (!isInline(reading, at)) return false;
  while (
    hasNaming(reading, at, HONORIFIC) ||
    (isMark(reading, at, POINT) && hasNaming(reading, at - 1, HONORIFIC))
  )
    at++;
  return isInline(reading, at) && personFrom(known, at) !== null;
}

const LONGEST_DESCRIPTION = 24;

/** Behind what somebody is said to be in words that are no title: "former wide receiver of X and | president of Y"; or -1. */
function skipDescription(known: Known, from: number): number {
  const { reading } = known;
  const stop = Math.min(from + LONGEST_DESCRIPTION, reading.sentences[reading.sentenceOf[from]! + 1]!);
  for (let at = from; at < stop && isInline(reading, at); at++) {
    if (isMark(reading, at, CLOSE) || isMark(reading, at, OPEN) || personFrom(known, at)) return -1;
    if (isWord(reading, at, AND) && at > from && titleFrom(known, readLead(known, at + 1).at)) return at + 1;
  }
  return -1;
}

/** The offices that follow each other from a token on: "CEO of X and a director of Y". */
export function readOffices(known: Known, from: number): Office[] {
  const offices = readChain(known, from);
  if (offices.length > 0 || !isOne(known.reading, from, DESCRIBING)) return offices;
  const later = skipDescription(known, from);
  return later < 0 ? [] : readChain(known, later);
}
const DESCRIBING = wordSet('a an the former formerly ex retired');

function readChain(known: Known, from: number): Office[] {
  const { reading } = known;
  const offices: Office[] = [];
  for (let at = from; at >= 0 && offices.length < MOST_OFFICES; ) {
    if (at > from && !isInline(reading, at)) break;
    const office = readOffice(known, at);
    if (!office || leadsToPerson(known, office)) break;
    offices.push(office);
    at = nextOffice(known, office.end);
    if (isMark(reading, at, OPEN)) break;
  }
  return offices;
}
