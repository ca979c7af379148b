import { HONORIFIC, TITLE } from '../text/classes.js';
import { phraseTable } from '../text/phrases.js';
import {
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
  POINT,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { endsLine, isOwner, type Occurrence } from './occurrences.js';
import { readTitle, type TitleRead } from './titles.js';

const S = hashOf('s');
const AS = hashOf('as');
const AND = hashOf('and');
const LONGEST_LIST = 40;
const AUXILIARIES = words('will', 'would', 'has', 'is', 'to');
const SUCCEEDING = words(
  ...'succeed succeeds succeeded succeeding replace replaces replaced replacing'.split(' '),
);
const SKIPPED = words(
  'the',
  'a',
  'an',
  'its',
  'their',
  'our',
  'new',
  'first',
  'current',
  'former',
  'longtime',
  'company',
  'group',
  'bank',
  'also',
  'firm',
  'and',
  'who',
  'is',
  'serves',
  'currently',
);
const DEPARTMENTS = phraseTable<'department'>({
  department: [
    'investor relations',
    'media relations',
    'public relations',
    'corporate communications',
    'communications',
    'corporate affairs',
    'public affairs',
    'press office',
    'business development',
  ],
});
const APPOINTED = words(
  'appointed',
  'named',
  'become',
  'becomes',
  'promoted',
  'elected',
  'chosen',
  'joins',
  'joined',
  'succeed',
  'succeeds',
  'serve',
  'serves',
  'served',
  'serving',
  'over',
  'appointment',
  'hired',
  'selected',
  'designated',
  'tapped',
  'welcomes',
  'stays',
  'on',
  'to',
  'be',
);
const LINKS = words(
  'as',
  'its',
  'the',
  'our',
  'new',
  'first',
  'to',
  'position',
  'of',
  'role',
  'a',
  'an',
  'has',
  'have',
  'were',
  'are',
  'been',
  'will',
  'next',
  'also',
  'interim',
  'their',
  'company',
  'takes',
  'over',
  'was',
  'is',
  'who',
  'become',
  'becomes',
  'serve',
  'serves',
  'appointed',
  'named',
  'promoted',
  'joins',
  'joined',
  'elected',
  'board',
);

/** Behind words that may stand between a person and a title: "the company's", "Example Labs’". */
function skipToTitle(reading: Reading, from: number): number {
  let at = from;
  for (let steps = 0; steps < 9; steps++) {
    if (hasNaming(reading, at, TITLE) && readTitle(reading, at)) return at;
    const skip =
      isOne(reading, at, SKIPPED) ||
      isCapitalised(reading, at) ||
      isOwner(reading, at) ||
      isWord(reading, at, S) ||
      (isMark(reading, at, '.'.charCodeAt(0)) && steps > 0);
    if (!skip || (at > from && !isInline(reading, at) && !isWord(reading, at, S))) return -1;
    at++;
  }
  return -1;
}

const OWNER_LINKS = words('of', 'at', 'from');
const NAME_LINKS = words('the', 'of', 'and', 'for');
/** Behind "of Example Hospital,": where a title may follow the organisation of a person. */
function skipOwner(reading: Reading, at: number): number {
  if (!isOne(reading, at, OWNER_LINKS)) return at;
  for (let next = at + 1; next < at + 9; next++) {
    if (isMark(reading, next, COMMA)) return next + 1;
    if (!isCapitalised(reading, next) && !isOne(reading, next, NAME_LINKS)) break;
  }
  return at;
}

/** A title in front of a name and its comma: "Example’s chair, Jane Doe,". */
function titleBeforeComma(reading: Reading, name: Occurrence): TitleRead | null {
  const comma = name.first - 1;
  if (!isMark(reading, comma, COMMA)) return null;
  let found: TitleRead | null = null;
  for (let from = comma - 1; from > comma - 9 && from >= 0; from--) {
    if (!hasNaming(reading, from, TITLE)) continue;
    const title = readTitle(reading, from);
    if (title?.end === comma) found = title;
  }
  return found;
}

/** A title in apposition behind a name: ", CEO of X", " – Head of Y", "\nChief Executive Officer", "(CFO)". */
function titleBehind(reading: Reading, name: Occurrence): TitleRead | null {
  const at =
    name.bracket && name.bracket.tickers.length === 0 && name.bracket.terms.length > 0
      ? name.bracket.end
      : name.afterDegrees;
  const comma = isMark(reading, at, COMMA);
  const owner = skipOwner(reading, at);
  if (owner > at && hasNaming(reading, owner, TITLE)) {
    const title = readTitle(reading, owner);
    if (title) return title;
  }
  const joint = comma || isDash(reading, at) || isMark(reading, at, OPEN);
  if (!joint && !endsLine(reading, at)) return null;
  const start = joint ? at + 1 : at;
  if (joint && !isInline(reading, start)) return null;
  const title = skipToTitle(reading, start);
  // on the next line only a title right at its start counts
  if (title >= 0 && (joint || title === start)) return readTitle(reading, title);
  const department = DEPARTMENTS.behind(reading, start);
  return department && (comma || endsLine(reading, at)) ? { first: start, end: department.end } : null;
}

/** Behind an aside between commas: ", formerly with Example Ltd.,". */
function skipAside(reading: Reading, at: number): number {
  if (!isMark(reading, at, COMMA)) return at;
  for (let next = at + 1; next < at + 12; next++) if (isMark(reading, next, COMMA)) return next + 1;
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
function isSucceeded(reading: Reading, { first }: Occurrence): boolean {
  let at = first - 1;
  while (isMark(reading, at, POINT) || hasNaming(reading, at, HONORIFIC)) at--;
  return isOne(reading, at, SUCCEEDING);
}

/** A title behind "as", "appointed" and the words that go with them, from a token on. */
function assignedFrom(reading: Reading, from: number): TitleRead | null {
  let assigned = false;
  for (let at = from; at < from + 8; at++) {
    if (assigned && hasNaming(reading, at, TITLE)) {
      const title = readTitle(reading, at);
      if (title) return title;
    }
    if (isWord(reading, at, AS) || isOne(reading, at, APPOINTED)) assigned = true;
    if (!isOne(reading, at, LINKS) && !isOne(reading, at, APPOINTED) && !hasNaming(reading, at, TITLE))
      return null;
  }
  return null;
}

/** A title behind "as", "appointed", "becomes": "X as its first Chief Revenue Officer". */
export function titleAssigned(reading: Reading, name: Occurrence): TitleRead | null {
  if (isSucceeded(reading, name)) return null;
  const { afterDegrees: at } = name;
  const after = isMark(reading, at, COMMA) ? at + 1 : at;
  const own =
    assignedFrom(reading, after) ??
    assignedFrom(reading, skipAside(reading, at)) ??
    assignedFrom(reading, skipPredecessor(reading, after));
  if (own) return own;
  const peers = skipPeers(reading, at);
  const shared = peers > at ? assignedFrom(reading, peers) : null;
  return shared && textOf(reading, shared.end - 1).endsWith('s') ? shared : null;
}

/** Whether a title has all the words of another and more. */
function holdsAll(reading: Reading, longer: TitleRead, shorter: TitleRead): boolean {
  if (longer.end - longer.first <= shorter.end - shorter.first) return false;
  const { hash } = reading.tokens;
  const words = new Set(hash.subarray(longer.first, longer.end));
  return hash.subarray(shorter.first, shorter.end).every((word) => words.has(word));
}

/**
 * The title of a person: in apposition behind a name, in front of it, or assigned to it, whichever the
 * text gives first; appositions before the rest.
 */
export function titleOf(reading: Reading, occurrences: readonly Occurrence[]): TitleRead | null {
  let found: TitleRead | null = null;
  for (const name of occurrences) {
    const title = titleBehind(reading, name) ?? name.titleBefore ?? titleBeforeComma(reading, name);
    // "CEO Jane Doe", further down "Chairman and CEO Jane Doe": the fuller one
    if (title && (!found || holdsAll(reading, title, found))) found = title;
  }
  if (found) return found;
  for (const name of occurrences) {
    const title = titleAssigned(reading, name);
    if (title) return title;
  }
  return null;
}

/** The words of a title, white space made single. */
export const titleText = (reading: Reading, { first, end }: TitleRead): string =>
  textOf(reading, first, end).replace(/\s+/g, ' ');
