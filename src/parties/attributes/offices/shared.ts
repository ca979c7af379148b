import { GIVEN_NAME } from '../../../text/classes.js';
import {
  CLOSE,
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isDash,
  isInline,
  isMark,
  isOne,
  isWord,
  SEMICOLON,
} from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { beforeHonorific } from '../../evidence/assigned.js';
import type { Occurrence } from '../../names/occurrence.js';
import { type Known, organizationTo, personTo } from '../known.js';
import { organizationBefore } from '../meant/descriptions.js';
import { isOfCompanies } from '../outsiders.js';
import { officeOfLines } from './line-headings.js';
import type { Office } from './office.js';
import { openOf } from './owner-before.js';
import { OWNER_LINKS, UNNAMED } from './owners.js';
import { isPluralHead, officeAt, officeWithin } from './plurals.js';

/** A title in the plural in front of the list that a name stands in: "the directors of X: | Jane Doe and Max Muster". */

const AND = hashOf('and');
const ARE = wordSet('are were is include includes included');
const MOST_PEERS = 16;
const REACH = 16;

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

/** "bought the claims from prospectors | Jane Doe and Max Muster": they are not of whoever buys. */
function withoutBuyer({ reading }: Known, office: Office | null): Office | null {
  if (!office?.title || isOfCompanies(reading, office.title)) return office;
  const { first } = office.title;
  const before = isOne(reading, first - 1, ARTICLES) ? first - 2 : first - 1;
  return isOne(reading, before, FROM) ? { ...office, owner: UNNAMED } : office;
}
const ARTICLES = wordSet('the two three');
const FROM = wordSet('from');

/** "directors | Jane Doe", "directors of X, | Jane Doe", "founders – | Jane Doe": the title right in front of a list. */
function officeBeforeList(known: Known, start: number): Office | null {
  const { reading } = known;
  const joined = isMark(reading, start - 1, COMMA) || isDash(reading, start - 1);
  const end = joined ? start - 1 : start;
  if (!isInline(reading, start)) return null;
  if (isPluralHead(reading, end - 1)) return withoutBuyer(known, officeAt(known, end - 1, null, end));
  const named = joined ? organizationBefore(known, end) : null;
  const head = named && isOne(reading, named.first - 1, OWNER_LINKS) ? named.first - 2 : -1;
  return isPluralHead(reading, head) ? officeAt(known, head, named!.entity, end) : null;
}

/** "Elected as directors of X were: | Jane Doe and Max Muster": a title that a colon or a verb parts from a list. */
function officeAnnounced(known: Known, start: number): Office | null {
  const { reading } = known;
  const isColon = isMark(reading, start - 1, COLON);
  if (!isColon && !isOne(reading, start - 1, ARE)) return null;
  const least = Math.max(start - REACH, reading.sentences[reading.sentenceOf[start - 2]!]!);
  return officeWithin(known, least, start - 1);
}

/** The title in the plural that the list of a name has in front of it. */
export function officesShared(known: Known, name: Occurrence): Office[] {
  const start = startOfList(known, name);
  const office =
    officeBeforeList(known, start) ?? officeAnnounced(known, start) ?? officeOfLines(known, start);
  return office ? [office] : [];
}
