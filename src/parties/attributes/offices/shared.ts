import { GIVEN_NAME, TITLE } from '../../../text/classes.js';
import {
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
  POINT,
  type Reading,
  SEMICOLON,
} from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { beforeHonorific } from '../../evidence/assigned.js';
import { endsLine, type Occurrence } from '../../names/occurrence.js';
import { PLURAL_HEADS, type TitleRead } from '../../names/titles.js';
import { type Known, mentionOver, organizationTo, personTo } from '../known.js';
import { organizationBefore } from '../meant/descriptions.js';
import type { Office } from './office.js';
import { openOf, ownerBefore } from './owner-before.js';
import { OWNER_LINKS, type Owner, ownerBehind } from './owners.js';
import { isFirm, isModifier } from './titles.js';

/** A title in the plural in front of the list that a name stands in: "the directors of X: | Jane Doe and Max Muster". */

const AND = hashOf('and');
const ARE = wordSet('are were is include includes included');
const NOT_MODIFIERS = wordSet('new former current two three four five six all both following');
const MOST_PEERS = 16;
const LONGEST_TITLE = 5;
const REACH = 16;
const MOST_LINES = 12;
const LONGEST_LINE = 16;

/** In front of what a peer in a list is at or called too: "Jane Doe | (Example Ltd.)", "Jane Doe |, Example Ltd.", "Lam Chi Ho |, Raymond"; or the token. */
function beforeOwner(known: Known, end: number): number {
  const { reading } = known;
  if (isMark(reading, end - 1, CLOSE)) return beforeOwner(known, openOf(reading, end - 1));
  const isCalled = hasNaming(reading, end - 1, GIVEN_NAME) && isMark(reading, end - 2, COMMA);
  if (isCalled && !personTo(known, end)) return end - 2;
  const owner = organizationTo(known, end);
  return owner && isMark(reading, owner.first - 1, COMMA) ? owner.first - 1 : end;
}

/** The list of persons that a name stands in, brackets behind them passed over: its first token, addresses included. */
export function startOfList(known: Known, name: Occurrence): number {
  const { reading } = known;
  let at = beforeHonorific(reading, name) + 1;
  for (let peers = 0; peers < MOST_PEERS; peers++) {
    let end = at;
    if (isWord(reading, end - 1, AND)) end--;
    if (isMark(reading, end - 1, COMMA) || isMark(reading, end - 1, SEMICOLON)) end--;
    if (end === at) break;
    const peer = personTo(known, beforeOwner(known, end));
    if (!peer) break;
    at = beforeHonorific(reading, peer) + 1;
  }
  return at;
}

const opensSentence = (reading: Reading, at: number): boolean =>
  reading.sentences[reading.sentenceOf[at]!] === at;

/** The plural at a token with the words in front of it that belong to it: "independent | directors". */
function titleOf(known: Known, head: number): TitleRead {
  const { reading } = known;
  let first = head;
  while (
    first > head - LONGEST_TITLE &&
    isInline(reading, first) &&
    !isOne(reading, first - 1, NOT_MODIFIERS) &&
    (isModifier(known, first - 1) || hasNaming(reading, first - 1, TITLE)) &&
    (isCapitalised(reading, head) || !isCapitalised(reading, first - 1) || opensSentence(reading, first - 1))
  )
    first--;
  return { first, end: head + 1 };
}

/** The office of a plural; "Willow Lane Advisors" is the name of a firm. */
function officeAt(known: Known, head: number, owner: Owner, end: number): Office | null {
  const title = titleOf(known, head);
  if (mentionOver(known, head) || isFirm(known.reading, title.first, head)) return null;
  return { title, owner: owner ?? ownerBefore(known, title.first), holds: 'now', end };
}

/** "directors | Jane Doe", "directors of X, | Jane Doe", "founders – | Jane Doe": the title right in front of a list. */
function officeBeforeList(known: Known, start: number): Office | null {
  const { reading } = known;
  const joined = isMark(reading, start - 1, COMMA) || isDash(reading, start - 1);
  const end = joined ? start - 1 : start;
  if (!isInline(reading, start)) return null;
  if (isOne(reading, end - 1, PLURAL_HEADS)) return officeAt(known, end - 1, null, end);
  const named = joined ? organizationBefore(known, end) : null;
  const head = named && isOne(reading, named.first - 1, OWNER_LINKS) ? named.first - 2 : -1;
  return isOne(reading, head, PLURAL_HEADS) ? officeAt(known, head, named!.entity, end) : null;
}

/** The last title in the plural between two tokens. */
function officeWithin(known: Known, from: number, to: number): Office | null {
  const { reading } = known;
  for (let head = to - 1; head >= from; head--) {
    if (personTo(known, head + 1)) return null;
    if (!isOne(reading, head, PLURAL_HEADS)) continue;
    return officeAt(known, head, ownerBehind(known, head + 1).owner, to);
  }
  return null;
}

/** "Elected as directors of X were: | Jane Doe and Max Muster": a title that a colon or a verb parts from a list. */
function officeAnnounced(known: Known, start: number): Office | null {
  const { reading } = known;
  const isColon = isMark(reading, start - 1, COLON);
  if (!isColon && !isOne(reading, start - 1, ARE)) return null;
  const least = Math.max(start - REACH, reading.sentences[reading.sentenceOf[start - 2]!]!);
  return officeWithin(known, least, start - 1);
}

/** The colon that ends the line above a list of lines in which a name opens one; or -1. */
function colonAbove(reading: Reading, first: number): number {
  let line = first;
  for (let lines = 0; lines < MOST_LINES && line > 0 && endsLine(reading, line); lines++) {
    if (isMark(reading, line - 1, COLON)) return line - 1;
    if (isMark(reading, line - 1, POINT)) return -1;
    let above = line - 1;
    while (above > 0 && line - above < LONGEST_LINE && !endsLine(reading, above)) above--;
    if (!endsLine(reading, above)) return -1;
    line = above;
  }
  return -1;
}

/** "The new partners are:" above lines that name a person each. */
function officeHeading(known: Known, start: number): Office | null {
  const { reading } = known;
  if (known.inContact(start)) return null;
  const colon = colonAbove(reading, start);
  if (colon < 0) return null;
  const least = Math.max(colon - REACH, reading.sentences[reading.sentenceOf[colon]!]!);
  return officeWithin(known, least, colon);
}

/** The title in the plural that the list of a name has, on its line or above it. */
export function officesShared(known: Known, name: Occurrence): Office[] {
  const start = startOfList(known, name);
  const office =
    officeBeforeList(known, start) ?? officeAnnounced(known, start) ?? officeHeading(known, start);
  return office ? [office] : [];
}
