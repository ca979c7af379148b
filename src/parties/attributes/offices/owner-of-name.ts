import {
  AGENT_VERB,
  COMMON,
  FUNCTION_WORD,
  LABEL,
  PLACE,
  SPEECH_VERB,
  TITLE,
} from '../../../text/classes.js';
import {
  CLOSE,
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isDash,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  type Reading,
} from '../../../text/reading.js';
import { WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { beforeHonorific } from '../../evidence/assigned.js';
import { endsLine, type Occurrence } from '../../names/occurrence.js';
import { PLURAL_HEADS } from '../../names/titles.js';
import { type Known, organizationFrom, organizationTo, personTo, possessiveBefore } from '../known.js';
import { organizationAt, organizationBefore } from '../meant.js';
import { isClosed, type Owner, openOf, ownerBefore, ownerBehind, UNNAMED } from './owners.js';
import { FORMER } from './titles.js';

/** The organisation beside a name that has no title there. */

export const OWNER_LINKS = wordSet('of at from with');

const FOR = wordSet('for');
const ARTICLES = wordSet('a an');

const LONGEST_CALLING = 4;
const LONGEST_OFFICE = 9;
const LONGEST_DESCRIPTION = 10;
const MOST_PEERS = 8;
const AND = hashOf('and');
const ON = hashOf('on');
const BEHALF = hashOf('behalf');
const THE = wordSet('the its');

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

/** "For Example Ltd." on the line above: who signs for an organisation. */
function ownerSigned(known: Known, first: number): Owner {
  const { reading } = known;
  const above = endsLine(reading, first) && !known.inContact(first) ? organizationTo(known, first) : null;
  return above && isOne(reading, above.first - 1, FOR) && endsLine(reading, above.first - 1)
    ? above.entity
    : null;
}

/** Whether words of an everyday description lead from a comma to a token: "X, a biotech firm | founded by"; its comma, or the token. */
function commaBefore(known: Known, end: number): number {
  const { reading } = known;
  for (let at = end - 1; at > end - LONGEST_DESCRIPTION && isInline(reading, at + 1); at--) {
    if (isMark(reading, at, COMMA)) return at;
    if (organizationTo(known, at + 1) || personTo(known, at + 1)) return end;
  }
  return end;
}

/** "X, founded in 2015 by | Jane Doe", "X, a biotech firm founded by | Jane Doe": whose founder somebody is. */
function ownerFounded(known: Known, name: Occurrence): Owner {
  const { reading } = known;
  const by = startOfList(known, name) - 1;
  if (!isOne(reading, by, BY)) return null;
  let founded = by - 1;
  while (founded > by - LONGEST_CALLING && !isOne(reading, founded, FOUNDED)) founded--;
  if (!isOne(reading, founded, FOUNDED)) return null;
  const comma = commaBefore(known, founded);
  return (organizationTo(known, comma) ?? organizationTo(known, founded))?.entity ?? null;
}

const BY = wordSet('by');
const FOUNDED = wordSet('founded established started created formed led run headed owned');

/** Behind persons and their brackets that a name stands in a list with; where the list starts. */
function startOfList(known: Known, name: Occurrence): number {
  const { reading } = known;
  let at = beforeHonorific(reading, name) + 1;
  for (let peers = 0; peers < MOST_PEERS; peers++) {
    let end = at;
    if (isWord(reading, end - 1, AND)) end--;
    if (isMark(reading, end - 1, COMMA)) end--;
    if (end === at) break;
    if (isMark(reading, end - 1, CLOSE)) end = openOf(reading, end - 1);
    const peer = personTo(known, end);
    if (!peer) break;
    at = peer.first;
  }
  return at;
}

/** "its founders, | Jane Doe (designer)", "the founders of X, | Jane Doe (designer)": whom a list of persons belongs to. */
function ownerOfList(known: Known, name: Occurrence): Owner {
  const { reading } = known;
  const at = startOfList(known, name);
  const end = isMark(reading, at - 1, COMMA) || isMark(reading, at - 1, COLON) ? at - 1 : at;
  const named = organizationBefore(known, end);
  const head = named ? named.first - 2 : end - 1;
  if (!isOne(reading, head, PLURAL_HEADS) || (named && !isOne(reading, head + 1, OWNER_LINKS))) return null;
  return named?.entity ?? ownerBefore(known, head);
}

/** "Speaking for X, Jane Doe", "At X, head of research Jane Doe": the organisation that opens the sentence of a name. */
function ownerOpening(known: Known, { sentence, first }: Occurrence): Owner {
  const { reading } = known;
  let at = reading.sentences[sentence]!;
  if (isOne(reading, at, SPEAKING)) at++;
  if (isWord(reading, at, ON) && isWord(reading, at + 1, BEHALF)) at += 2;
  if (!isOne(reading, at, OPENING_LINKS)) return null;
  const mention =
    organizationAt(known, at + 1) ?? (isOne(reading, at + 1, THE) ? organizationAt(known, at + 2) : null);
  if (!mention || !isMark(reading, mention.end, COMMA) || first - mention.end > LONGEST_OFFICE) return null;
  for (let next = mention.end; next < first; next++)
    if (hasNaming(reading, next, AGENT_VERB | SPEECH_VERB)) return null;
  return mention.entity;
}

const SPEAKING = wordSet('speaking writing testifying');
const OPENING_LINKS = wordSet('for of at');

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
    ownerOfList(known, name) ??
    ownerFounded(known, name) ??
    ownerOpening(known, name) ??
    ownerSigned(known, first)
  );
}

/** Behind what a person is said to be in words that no title holds: "Jane Doe, dyrektor finansowy of | X". */
export function ownerCalled(known: Known, { afterDegrees }: Occurrence): Owner {
  const { reading } = known;
  if (!isMark(reading, afterDegrees, COMMA)) return null;
  const start = isOne(reading, afterDegrees + 1, ARTICLES) ? afterDegrees + 2 : afterDegrees + 1;
  let at = start;
  while (
    at <= start + LONGEST_CALLING &&
    (reading.tokens.kind[at] === WORD || isHyphen(reading, at)) &&
    !isCapitalised(reading, at) &&
    !hasNaming(reading, at, FUNCTION_WORD | AGENT_VERB) &&
    !isOne(reading, at, FORMER)
  )
    at++;
  return at > start && isOne(reading, at, OWNER_LINKS) ? ownerBehind(known, at).owner : null;
}
