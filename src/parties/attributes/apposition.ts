import { AGENT_VERB, COMMON, FUNCTION_WORD, LABEL, PLACE, TITLE } from '../../text/classes.js';
import { phraseTable } from '../../text/phrases.js';
import {
  BAR,
  CLOSE,
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isDash,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  type Reading,
} from '../../text/reading.js';
import { DIGITS, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { departmentTitles } from '../../words/title-words.js';
import { beforeHonorific, titleAssigned } from '../evidence/assigned.js';
import { skipDegrees } from '../names/degrees.js';
import { endsLine, type Occurrence } from '../names/occurrence.js';
import { PLURAL_HEADS, type TitleRead } from '../names/titles.js';
import {
  type Known,
  organizationFrom,
  organizationTo,
  personFrom,
  personTo,
  possessiveBefore,
} from './known.js';
import { type Office, readOffices, titleFrom, withModifiers } from './offices.js';
import { isClosed, type Owner, ownerBefore, ownerBehind, UNNAMED } from './owners.js';

/** What stands beside a name in apposition to it, behind and in front. */

const AND = hashOf('and');
const OWNER_LINKS = wordSet('of at from with');
const DEPARTMENTS = phraseTable<'department'>({ department: [...departmentTitles] });
const LONGEST_APPOSITION = 14;
const LONGEST_LIST = 40;

/** Behind the persons listed with one: "Jane Doe | and Max Muster, PhD |, portfolio managers"; or the token. */
function skipPeers(known: Known, from: number): number {
  const { reading } = known;
  let end = from;
  for (let at = from; at < from + LONGEST_LIST; ) {
    if (isMark(reading, at, COMMA)) at++;
    if (isWord(reading, at, AND)) at++;
    const peer = at > end ? personFrom(known, at) : null;
    if (!peer) break;
    end = skipDegrees(reading, peer.end);
    at = end;
  }
  return end;
}

/** Behind an age between commas: "Jane Doe, 58, | president". */
const skipAge = (reading: Reading, at: number): number =>
  reading.tokens.kind[at] === DIGITS && isMark(reading, at + 1, COMMA) ? at + 2 : at;

/** The offices in brackets behind a name: "Jane Doe (CFO)", "Jane Doe (art director of X)". */
const officesInBracket = (known: Known, at: number): Office[] =>
  isMark(known.reading, at, OPEN) ? readOffices(known, at + 1) : [];

/** A department in place of a title: "Jane Doe, Investor Relations". */
function departmentAt(known: Known, at: number): Office[] {
  const department = DEPARTMENTS.behind(known.reading, at);
  if (!department) return [];
  const { owner, end } = ownerBehind(known, department.end);
  return [{ title: { first: at, end: department.end }, owner, holds: 'now', end }];
}

/** "Jane Doe | of Example Corp., president": the organisation comes first. */
function officesBehindOwner(known: Known, from: number): Office[] {
  const at = isMark(known.reading, from, COMMA) ? from + 1 : from;
  if (!isOne(known.reading, at, OWNER_LINKS)) return [];
  const { owner, end } = ownerBehind(known, at);
  if (owner === null || !isMark(known.reading, end, COMMA)) return [];
  const offices = readOffices(known, end + 1);
  return offices.map((office, index) => (index > 0 ? office : { ...office, owner: office.owner ?? owner }));
}

/** A title on a line of its own under a name; only at its start. */
function officesBelow(known: Known, at: number): Office[] {
  const title = titleFrom(known, at);
  return title ? readOffices(known, at) : departmentAt(known, at);
}

/** A title right behind a name and degrees, without a mark: "Jane Doe M.D. | President of X". */
function officesGlued(known: Known, at: number, behindDegrees: boolean): Office[] {
  if (!isInline(known.reading, at) || !hasNaming(known.reading, at, TITLE)) return [];
  const offices = readOffices(known, at);
  const [first] = offices;
  return first && (behindDegrees || (first.owner !== null && first.end > first.title!.end)) ? offices : [];
}

/** The offices behind a name: ", CEO of X", " – Head of Y", "\nChief Executive Officer", " (CFO)". */
export function officesBehind(known: Known, name: Occurrence): Office[] {
  const { reading } = known;
  const inBracket = officesInBracket(known, name.afterDegrees);
  if (inBracket.length > 0) return inBracket;
  const at = name.bracket ? name.bracket.end : name.afterDegrees;
  const behindOwner = officesBehindOwner(known, at);
  if (behindOwner.length > 0) return behindOwner;
  const comma = isMark(reading, at, COMMA);
  if (comma || isDash(reading, at) || isMark(reading, at, BAR)) {
    if (!isInline(reading, at + 1)) return [];
    const start = skipAge(reading, at + 1);
    const offices = readOffices(known, start);
    return offices.length > 0 ? offices : comma ? departmentAt(known, start) : [];
  }
  // the lines of contact blocks are read as blocks
  if (endsLine(reading, at)) return known.inContact(at) ? [] : officesBelow(known, at);
  return officesGlued(known, at, name.afterDegrees > name.end);
}

/** A title that a person shares with those listed behind: "Jane Doe and Max Muster, | portfolio managers at X". */
export function officesOfAll(known: Known, name: Occurrence): Office[] {
  const { reading } = known;
  const at = skipPeers(known, name.afterDegrees);
  if (at === name.afterDegrees || !isMark(reading, at, COMMA)) return [];
  return readOffices(known, at + 1).filter(({ title }) => isOne(reading, title!.end - 1, PLURAL_HEADS));
}

/** The title in front of a name: "X’s new CEO | Jane Doe", "museum president | Jane Doe". */
export function officesBefore(known: Known, name: Occurrence): Office[] {
  const { reading } = known;
  const before = name.titleBefore ?? sharedBefore(known, name);
  if (!before || isHonorific(reading, before)) return [];
  const cut = { first: cutAtName(known, before.first, before.end), end: before.end };
  const title = name.shouted ? cut : withModifiers(known, cut);
  return [
    {
      title,
      owner: ownerBefore(known, title.first),
      holds: isFormer(reading, title) ? 'no longer' : 'now',
      end: title.end,
    },
  ];
}

const RANKS = wordSet('professor associate assistant adjunct');
/** "Professor", "Associate Professor" right in front of a name, as an address. */
function isHonorific(reading: Reading, { first, end }: TitleRead): boolean {
  for (let at = first; at < end; at++) if (!isOne(reading, at, RANKS)) return false;
  return true;
}

/** A title in the plural in front of a list that a name stands in: "portfolio managers | Jane Doe and Max Muster". */
function sharedBefore(known: Known, name: Occurrence): TitleRead | null {
  const { reading } = known;
  let at = beforeHonorific(reading, name) + 1;
  for (let peers = 0; peers < MOST_PEERS; peers++) {
    if (isOne(reading, at - 1, PLURAL_HEADS) && isInline(reading, at)) return { first: at - 1, end: at };
    let end = at;
    if (isWord(reading, end - 1, AND)) end--;
    if (isMark(reading, end - 1, COMMA)) end--;
    const peer = end < at ? personTo(known, end) : null;
    if (!peer) return null;
    at = peer.first;
  }
  return null;
}
const MOST_PEERS = 8;

/** Whether a title is over: "former CEO | Jane Doe". */
function isFormer(reading: Reading, { first, end }: TitleRead): boolean {
  for (let at = first - 1; at < end; at++) if (isOne(reading, at, FORMER)) return true;
  return false;
}

/** The first token of a title that no organisation's name in front of it takes: "Example Group | Senior Analyst". */
function cutAtName({ covering, mentions }: Known, first: number, end: number): number {
  const index = covering[first]!;
  return index < 0 ? first : Math.min(mentions[index]!.end, end - 1);
}

/** "Chief Executive Officer (CEO), | Jane Doe": the token of the bracket behind a title; or the token of the comma. */
function beforeBracket(reading: Reading, comma: number): number {
  if (!isMark(reading, comma - 1, CLOSE)) return comma;
  return isMark(reading, comma - 3, OPEN) ? comma - 3 : comma;
}

/** A title in front of a name and its comma: "Example’s chair, | Jane Doe,". */
export function officesBeforeComma(known: Known, name: Occurrence): Office[] {
  const { reading } = known;
  const mark = beforeHonorific(reading, name);
  if (!isMark(reading, mark, COMMA)) return [];
  const comma = beforeBracket(reading, mark);
  let found: Office | null = null;
  const least = Math.max(comma - LONGEST_APPOSITION, reading.sentences[name.sentence]!);
  for (let at = comma - 1; at >= least && !personTo(known, at + 1); at--) {
    if (!hasNaming(reading, at, TITLE)) continue;
    const title = titleFrom(known, at);
    if (!title) continue;
    const behind = ownerBehind(known, title.end);
    if (title.end !== comma && behind.end !== comma) continue;
    const whole = withModifiers(known, title);
    found = {
      title: whole,
      owner: behind.owner ?? ownerBefore(known, whole.first),
      holds: 'now',
      end: comma,
    };
  }
  if (!found) return [];
  // "Max Muster, chair of X, | Jane Doe": somebody else's
  const { first } = found.title!;
  return isMark(reading, first - 1, COMMA) && personTo(known, first - 1) ? [] : [found];
}

/** The organisation right behind a name: "Jane Doe, X" closed by a mark or line end, "Jane Doe of X", "Jane Doe (X)". */
export function ownerBeside(known: Known, name: Occurrence): Owner {
  const { afterDegrees, first, shouted } = name;
  const { reading } = known;
  if (
    isMark(reading, afterDegrees, COMMA) ||
    isMark(reading, afterDegrees, OPEN) ||
    isDash(reading, afterDegrees)
  ) {
    const mention = organizationFrom(known, afterDegrees + 1);
    if (mention && isInline(reading, afterDegrees + 1) && isClosed(reading, mention.end))
      return mention.entity;
  }
  const colon = beforeHonorific(reading, name);
  const labelled = isMark(reading, colon, COLON)
    ? organizationTo(known, possessiveBefore(reading, colon))
    : null;
  if (labelled) return labelled.entity;
  if (isMark(reading, colon, COLON) && isInline(reading, colon + 1) && isStrangersName(reading, colon))
    return UNNAMED;
  const link = isMark(reading, afterDegrees, COMMA) ? afterDegrees + 1 : afterDegrees;
  if (isOne(reading, link, OWNER_LINKS) && isInline(reading, link)) return ownerBehind(known, link).owner;
  return (
    ownerInByline(known, afterDegrees) ??
    (shouted ? null : ownerBefore(known, first)) ??
    ownerSigned(known, first)
  );
}

/** "Pinewater Nation: | Jane Doe": capitalised words, not all of them everyday ones, that lead to a name. */
function isStrangersName(reading: Reading, colon: number): boolean {
  let first = colon;
  while (first > 0 && isInline(reading, first) && isCapitalised(reading, first - 1)) first--;
  if (colon - first < 2) return false;
  for (let at = first; at < colon; at++)
    if (!hasNaming(reading, at, COMMON | TITLE | LABEL | FUNCTION_WORD | PLACE)) return true;
  return false;
}

/** "By Jane Doe | Example News": an organisation closes the line of a name. */
function ownerInByline(known: Known, at: number): Owner {
  const mention = isInline(known.reading, at) ? organizationFrom(known, at) : null;
  return mention && endsLine(known.reading, mention.end) ? mention.entity : null;
}

const FOR = wordSet('for');
/** "For Example Ltd." on the line above: who signs for an organisation. */
function ownerSigned(known: Known, first: number): Owner {
  const { reading } = known;
  const above = endsLine(reading, first) && !known.inContact(first) ? organizationTo(known, first) : null;
  return above && isOne(reading, above.first - 1, FOR) && endsLine(reading, above.first - 1)
    ? above.entity
    : null;
}

const AS = hashOf('as');

/** The office that the words behind a name assign it, where a clause cannot be told. */
export function officesAssigned(known: Known, name: Occurrence): Office[] {
  const title = titleAssigned(known.reading, name);
  return title ? readOffices(known, title.first) : [];
}

/** "Jane Doe | as Chief Financial Officer": a list of persons with the office of each. */
export const officesAs = (known: Known, name: Occurrence): Office[] =>
  isWord(known.reading, name.afterDegrees, AS) ? officesAssigned(known, name) : [];

const FORMER = wordSet('former formerly ex previously');
const LONGEST_CALLING = 4;

/** Behind what a person is said to be in words that no title holds: "Jane Doe, dyrektor finansowy of | X". */
export function ownerCalled(known: Known, { afterDegrees }: Occurrence): Owner {
  const { reading } = known;
  if (!isMark(reading, afterDegrees, COMMA)) return null;
  let at = afterDegrees + 1;
  while (
    at <= afterDegrees + LONGEST_CALLING &&
    reading.tokens.kind[at] === WORD &&
    !isCapitalised(reading, at) &&
    !hasNaming(reading, at, FUNCTION_WORD | AGENT_VERB) &&
    !isOne(reading, at, FORMER)
  )
    at++;
  return at > afterDegrees + 1 && isOne(reading, at, OWNER_LINKS) ? ownerBehind(known, at).owner : null;
}
