import { COMMON, DEMONYM, FUNCTION_WORD, HONORIFIC, LABEL, PLACE, TITLE } from '../../../text/classes.js';
import {
  AMPERSAND,
  BAR,
  CLOSE,
  COMMA,
  hasNaming,
  isCapitalised,
  isDash,
  isHyphen,
  isInline,
  isMark,
  isOne,
  OPEN,
  POINT,
  type Reading,
  SEMICOLON,
  SLASH,
} from '../../../text/reading.js';
import { WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { EntityMention } from '../../entities/mentions.js';
import { endsLine, isColumn } from '../../names/occurrence.js';
import { type Known, organizationFrom, personFrom, skipPossessive } from '../known.js';
import { organizationAt } from '../meant/descriptions.js';
import { isPossessive, ownerMeant } from '../meant/pronouns.js';

/** Whose office a title is: which organisation stands behind it. */

/** An organisation is named at a title that is no party of the release: the title is not at the issuer. */
export const UNNAMED = -1;

/** An organisation, `UNNAMED`, or null where none stands at a title. */
export type Owner = number | null;

/** An owner and the token behind it. */
export interface OwnerRead {
  readonly owner: Owner;
  readonly end: number;
}

const LINKS = wordSet('of at for with from in the our its');
const INNER_LINKS = wordSet('of at for and in the to on');
const NAMING_LINKS = wordSet('of at for with');
/** "Jane Doe | of X", "the founders | of X" */
export const OWNER_LINKS = wordSet('of at from with');
const LAST_LINKS = wordSet('at of with');
const DETERMINERS = wordSet('a an the one its our');
const TO = wordSet('to');
/** "senior adviser | to the firm" */
const ADVISERS = wordSet(
  'adviser advisers advisor advisors consultant consultants counsel clerk chaplain secretary assistant aide',
);
const LONGEST_LINK = 4;
const LONGEST_UNIT = 12;

/** Whether a joint that an organisation may follow stands at a token: "CEO | , X", "CEO | – X", "CEO | (X)". */
const isJoint = (reading: Reading, at: number): boolean =>
  isMark(reading, at, COMMA) ||
  isMark(reading, at, OPEN) ||
  isMark(reading, at, BAR) ||
  isMark(reading, at, SLASH) ||
  isDash(reading, at);

/** Whether nothing of the same phrase follows: a mark or the end of the line. */
export const isClosed = (reading: Reading, at: number): boolean =>
  endsLine(reading, at) ||
  isMark(reading, at, COMMA) ||
  isMark(reading, at, POINT) ||
  isMark(reading, at, CLOSE) ||
  isMark(reading, at, SEMICOLON) ||
  isMark(reading, at, SLASH) ||
  isMark(reading, at, BAR);

/** Whether a word may stand in the name or description of a unit: "the Center for Inflammatory Diseases". */
const isUnitWord = (reading: Reading, at: number): boolean =>
  isInline(reading, at) &&
  (reading.tokens.kind[at] === WORD || isHyphen(reading, at) || isMark(reading, at, AMPERSAND)) &&
  (!hasNaming(reading, at, FUNCTION_WORD) || isOne(reading, at, INNER_LINKS));

/** "head of the Center for X | at Example Hospital": the organisation behind the unit of a title. */
function ownerOfUnit(known: Known, from: number): OwnerRead | null {
  const { reading } = known;
  for (let at = from; at < from + LONGEST_UNIT; at++) {
    const owner = isOne(reading, at - 1, LAST_LINKS) || isOne(reading, at - 2, LAST_LINKS);
    const mention = owner ? organizationAt(known, at) : null;
    if (mention) return { owner: mention.entity, end: mention.end };
    if (!isUnitWord(reading, at) || personFrom(known, at)) return null;
  }
  return null;
}

/** "of the world's largest asset manager, | Example Rock": an organisation that a description leads to. */
function ownerDescribed(known: Known, from: number): OwnerRead | null {
  const { reading } = known;
  if (!isOne(reading, from, DETERMINERS)) return null;
  for (let at = from + 1; at < from + LONGEST_UNIT; at++) {
    if (isMark(reading, at, COMMA)) {
      const mention = organizationFrom(known, at + 1);
      const closed = mention !== null && isClosed(reading, mention.end);
      return closed ? { owner: mention.entity, end: mention.end } : null;
    }
    const next = skipPossessive(reading, at);
    if (next > at) at = next - 1;
    else if (!isUnitWord(reading, at) || isCapitalised(reading, at)) return null;
  }
  return null;
}

/** "founder of the studio | Example Games", "lead with brewer | Example": a noun for organisations in front of the name. */
function ownerNamedBehind(known: Known, from: number): OwnerRead | null {
  const { reading } = known;
  let at = isOne(reading, from, DETERMINERS) ? from + 1 : from;
  const start = at;
  while (at < start + LONGEST_LINK && isUnitWord(reading, at) && !isCapitalised(reading, at)) at++;
  if (at === start || hasNaming(reading, at - 1, FUNCTION_WORD)) return null;
  const mention = organizationFrom(known, at);
  return mention ? { owner: mention.entity, end: mention.end } : null;
}

/** Behind the capitalised words of an organisation that is no party. */
function skipUnnamed(reading: Reading, from: number): number {
  let end = from;
  while (
    end < from + LONGEST_UNIT &&
    isInline(reading, end) &&
    (isCapitalised(reading, end) ||
      isMark(reading, end, AMPERSAND) ||
      ((isOne(reading, end, INNER_LINKS) || isHyphen(reading, end)) && isCapitalised(reading, end + 1)))
  )
    end++;
  return end;
}

/** "its | subsidiary Example Ltd.": an organisation that another one owns. */
function ownOrganization(known: Known, from: number): EntityMention | null {
  for (let at = from; at < from + LONGEST_LINK; at++) {
    const mention = organizationFrom(known, at);
    if (mention) return mention;
    if (!isUnitWord(known.reading, at) && !isMark(known.reading, at, COMMA)) return null;
  }
  return null;
}

/** The organisation whose name starts with the word at a token, where the text shortens it without saying so. */
export function namesake({ reading, entities }: Known, at: number): number | null {
  const { hash } = reading.tokens;
  const found = entities.findIndex(
    ({ kind, occurrences }) =>
      kind === 'organization' && occurrences.some(({ first }) => hash[first] === hash[at]),
  );
  return found < 0 || hasNaming(reading, at, COMMON) ? null : found;
}

/** "Co-Founder, | Nimbus Desal" at the end of a line: capitalised words that are no party, no place and no title. */
function isStrangersLine(reading: Reading, from: number): boolean {
  const end = skipUnnamed(reading, from);
  if (end < from + 2 || !endsLine(reading, end)) return false;
  for (let at = from; at < end; at++)
    if (hasNaming(reading, at, TITLE | LABEL | PLACE | DEMONYM | HONORIFIC)) return false;
  return true;
}

/** Behind a bracket that tells more of a title, in front of its organisation: "Head of Insights | (Retail) at X"; or the token. */
function behindAside(reading: Reading, from: number): number {
  if (!isMark(reading, from, OPEN)) return from;
  for (let at = from + 1; at < from + LONGEST_UNIT; at++)
    if (isMark(reading, at, CLOSE)) return isOne(reading, at + 1, NAMING_LINKS) ? at + 1 : from;
  return from;
}

/** The organisation behind a title or name: "CEO | of X", "CEO | , X", "head | of the Center for Y at X". */
export function ownerBehind(known: Known, from: number): OwnerRead {
  const { reading } = known;
  if (isColumn(reading, from)) return { owner: null, end: from };
  const bracket = behindAside(reading, from);
  if (bracket > from) return ownerBehind(known, bracket);
  let at = isJoint(reading, from) ? from + 1 : from;
  const joint = at > from;
  if (isOne(reading, at, TO) && isOne(reading, at - 1, ADVISERS)) at++;
  for (let steps = 0; steps <= LONGEST_LINK; steps++) {
    if (!isInline(reading, at)) return { owner: null, end: from };
    const mention = organizationAt(known, at);
    if (mention && isPart(reading, mention.end)) break;
    if (mention) return { owner: mention.entity, end: mention.end };
    if (isPossessive(reading, at)) {
      const own = ownOrganization(known, at + 1);
      const meant = own?.entity ?? ownerMeant(known, at);
      if (meant !== null) return { owner: meant, end: own?.end ?? at };
    }
    if (!isOne(reading, at, LINKS)) break;
    at++;
  }
  const link = joint ? from + 1 : from;
  if (joint && isStrangersLine(reading, link)) return { owner: UNNAMED, end: skipUnnamed(reading, link) };
  if (!isOne(reading, link, LINKS)) return { owner: null, end: from };
  const found =
    ownerNamedBehind(known, link + 1) ?? ownerOfUnit(known, link + 1) ?? ownerDescribed(known, link + 1);
  if (found) return found;
  const mention = organizationFrom(known, at);
  // "president of Avionics at Example": the part is not the whole
  if (mention && isPart(reading, mention.end))
    return { owner: UNNAMED, end: skipUnnamed(reading, mention.end) };
  if (mention) return { owner: mention.entity, end: mention.end };
  if (!isOne(reading, at - 1, NAMING_LINKS) && !isOne(reading, at - 2, NAMING_LINKS))
    return { owner: null, end: from };
  if (!isCapitalised(reading, at) || personFrom(known, at)) return { owner: null, end: from };
  if (hasNaming(reading, at, PLACE | DEMONYM)) return { owner: null, end: skipUnnamed(reading, at) };
  const end = skipUnnamed(reading, at);
  return { owner: (end === at + 1 ? namesake(known, at) : null) ?? UNNAMED, end };
}
const AT = wordSet('at');
/** "the School of Law | at X": what stands in front of "at" is a part of what stands behind. */
const isPart = (reading: Reading, end: number): boolean =>
  isOne(reading, end, AT) && isCapitalised(reading, end + 1);
