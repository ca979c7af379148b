import { HONORIFIC, TITLE } from '../../text/classes.js';
import {
  CLOSE,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  POINT,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isOwner, type Occurrence } from '../names/occurrence.js';
import { PLURAL_HEADS, readTitle, type TitleRead } from '../names/titles.js';

const AND = hashOf('and');
const FROM = hashOf('from');
const TO = hashOf('to');
/** how many tokens a list of persons may take */
export const LONGEST_LIST = 40;
const APPOINTED = wordSet(`
  appointed named become becomes became promoted elected chosen joins joined succeed succeeds serve serves
  served serving over appointment hired selected designated tapped welcomes stays on to be
`);
const LINKS = wordSet(`
  as its the our new first to position of role a an has have were are been will next also interim their
  company takes took over was is who become becomes serve serves appointed named promoted joins joined elected
  board join executive bank group s
`);
const APPOINTING = wordSet(
  'names named appoints appointed appointing elects elected promotes promoted hires hired',
);
const AUXILIARIES = wordSet('will would has is to');
const SUCCEEDING = wordSet('succeed succeeds succeeded succeeding replace replaces replaced replacing');
const AS = hashOf('as');

/** Tokens of the longest address, as in "Prof. Dr. Dr. h.c.". */
const LONGEST_ADDRESS = 12;

/** The token in front of a name and its honorific. */
export function beforeHonorific(reading: Reading, { first }: Pick<Occurrence, 'first'>): number {
  const least = first - 1 - LONGEST_ADDRESS;
  let at = first - 1;
  while (
    at > least &&
    ((isMark(reading, at, POINT) && hasNaming(reading, at - 1, HONORIFIC)) ||
      hasNaming(reading, at, HONORIFIC))
  )
    at--;
  return at;
}

const LONGEST_ASIDE = 16;
/** Behind an aside between commas: ", formerly with Example Ltd.,". */
function skipAside(reading: Reading, at: number): number {
  if (!isMark(reading, at, COMMA)) return at;
  for (let next = at + 1; next < at + LONGEST_ASIDE; next++)
    if (isMark(reading, next, COMMA)) return next + 1;
  return at;
}

/** Behind the names listed with a person: "Jane Doe, | Max Muster and Ann Other | as directors"; or `at`. */
function skipPeers(reading: Reading, at: number): number {
  if (!isMark(reading, at, COMMA) && !isWord(reading, at, AND)) return at;
  for (let next = at; next < at + LONGEST_LIST && isInline(reading, next); next++) {
    const listed =
      isMark(reading, next, COMMA) ||
      isWord(reading, next, AND) ||
      isCapitalised(reading, next) ||
      isHyphen(reading, next) ||
      isMark(reading, next, POINT);
    if (!listed) return next;
  }
  return at;
}

/** Behind "succeeds Max Muster", "will replace Mr. Muster"; or -1. */
function skipPredecessor(reading: Reading, from: number): number {
  const at = isOne(reading, from, AUXILIARIES) ? from + 1 : from;
  if (!isOne(reading, at, SUCCEEDING)) return -1;
  let next = at + 1;
  while (next < at + 7 && (isCapitalised(reading, next) || isMark(reading, next, POINT))) next++;
  return next;
}

/** Whether a person gives up the post: "succeeds | Max Muster". */
const isSucceeded = (reading: Reading, name: Occurrence): boolean =>
  isOne(reading, beforeHonorific(reading, name), SUCCEEDING);

/** Behind "back to Example Corp.", "of Example Corp.", "from Example Corp." in front of "as"; or -1. */
function skipPlace(reading: Reading, from: number): number {
  let at = from;
  while (at < from + 2 && isOne(reading, at, TOWARDS)) at++;
  if (at === from) return -1;
  const name = at;
  while (at < name + 6 && (isCapitalised(reading, at) || isMark(reading, at, POINT))) at++;
  return at > name && isWord(reading, at, AS) ? at : -1;
}
const TOWARDS = wordSet('back to at from of with');

/** Tokens between a name and the title it is given: "will join the bank's executive board as". */
const LONGEST_LEAD = 10;
/** A title behind "as", "appointed" and the words that go with them, from a token on. */
function assignedFrom(reading: Reading, from: number, appointed = false): TitleRead | null {
  // "Example Lab to host a range of activities"
  if (isWord(reading, from, TO) && !isCapitalised(reading, from + 1) && hasNaming(reading, from + 1, TITLE))
    return null;
  let assigned = appointed;
  for (let at = from; at < from + LONGEST_LEAD; at++) {
    if (assigned && hasNaming(reading, at, TITLE)) {
      const title = readTitle(reading, at);
      if (title) return title;
    }
    if (isWord(reading, at, AS) || isOne(reading, at, APPOINTED)) assigned = true;
    if (isOwner(reading, at)) continue;
    if (!isOne(reading, at, LINKS) && !isOne(reading, at, APPOINTED) && !hasNaming(reading, at, TITLE))
      return null;
  }
  return null;
}

/** "Jane Doe and Max Muster, both | partners in the firm": an apposition to a whole list. */
const assignedToAll = (reading: Reading, at: number): TitleRead | null =>
  isOne(reading, at, BOTH) && isOne(reading, at + 1, PLURAL_HEADS) ? { first: at + 1, end: at + 2 } : null;
const BOTH = wordSet('both all');

/** Behind the age in a bracket: "Jane Doe | (60) | as its new Chairwoman". */
const skipAge = (reading: Reading, at: number): number =>
  isMark(reading, at, OPEN) && reading.tokens.kind[at + 1] === DIGITS && isMark(reading, at + 2, CLOSE)
    ? at + 3
    : at;

/** A title behind "as", "appointed", "becomes": "X as its first Chief Revenue Officer". */
export function titleAssigned(reading: Reading, name: Occurrence): TitleRead | null {
  // "joined from | Example as head of sales"
  if (isSucceeded(reading, name) || isWord(reading, name.first - 1, FROM)) return null;
  const at = skipAge(reading, name.afterDegrees);
  const after = isMark(reading, at, COMMA) ? at + 1 : at;
  // "names Jane Doe Chief Financial Officer"
  const appointed = after === at && isOne(reading, beforeHonorific(reading, name), APPOINTING);
  const own =
    assignedFrom(reading, after, appointed) ??
    assignedFrom(reading, skipAside(reading, at)) ??
    assignedFrom(reading, skipPredecessor(reading, after)) ??
    assignedFrom(reading, skipPlace(reading, at));
  if (own) return own;
  const peers = skipPeers(reading, at);
  const shared = peers > at ? (assignedFrom(reading, peers) ?? assignedToAll(reading, peers)) : null;
  return shared && textOf(reading, shared.end - 1).endsWith('s') ? shared : null;
}
