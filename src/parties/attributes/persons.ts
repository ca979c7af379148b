import { ORGANISATION_HEAD, PARTICLE, TITLE, WEAK_HEAD } from '../../text/classes.js';
import { inOneLine } from '../../text/lines/in-one-line.js';
import { phraseTable } from '../../text/phrases.js';
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
} from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { beforeHonorific, LONGEST_LIST, titleAssigned } from '../evidence/assigned.js';
import { endOfAtom } from '../names/atoms.js';
import { endsLine, isOwner, type Occurrence } from '../names/occurrence.js';
import { PLURAL_HEADS, readTitle, type TitleRead } from '../names/titles.js';
import { titleInClause } from './title-in-clause.js';
import { wholeTitle } from './whole-title.js';

const S = hashOf('s');
const AND = hashOf('and');
const SKIPPED = wordSet(`
  the a an its their our new first current former longtime company group bank also firm and who is serves
  currently until recently at present previously formerly most
`);
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

/** Behind the last words of a company's name in front of a title: "Example Data Group | Founder and CEO". */
function endOfOwner(reading: Reading, from: number, title: number): number {
  let at = title;
  if (at === from || !isCapitalised(reading, at - 1) || hasNaming(reading, at - 1, TITLE)) return at;
  while (hasNaming(reading, at, ORGANISATION_HEAD | WEAK_HEAD) && readTitle(reading, at + 1)) at++;
  return at;
}

/** Behind words that may stand between a person and a title: "the company's", "Example Labs’". */
function skipToTitle(reading: Reading, from: number): number {
  let at = from;
  for (let steps = 0; steps < 9; steps++) {
    if (hasNaming(reading, at, TITLE) && readTitle(reading, at)) return endOfOwner(reading, from, at);
    if (reading.tokens.kind[at] === DIGITS) at = Math.max(at, endOfAtom(reading, at) - 1);
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

const OWNER_LINKS = wordSet('of at from');
const NAME_LINKS = wordSet('the of and for');
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
  const comma = beforeHonorific(reading, name);
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

/** "The independent non-executive directors are | Ms. Jane Doe and Mr. Max Muster": the title of all of a list. */
function titleOfList(reading: Reading, name: Occurrence): TitleRead | null {
  const from = reading.sentences[name.sentence]!;
  let at = beforeHonorific(reading, name);
  for (let steps = 0; steps < LONGEST_LIST && at > from; steps++, at--) {
    const listed =
      isMark(reading, at, COMMA) ||
      isWord(reading, at, AND) ||
      isCapitalised(reading, at) ||
      isHyphen(reading, at) ||
      isMark(reading, at, POINT) ||
      hasNaming(reading, at, PARTICLE);
    if (!listed) break;
  }
  // "partners | Jane Doe and Max Muster"
  if (isOne(reading, at, PLURAL_HEADS) && !isCapitalised(reading, at) && !isCapitalised(reading, at - 1)) {
    let first = at;
    while (first > at - 3 && hasNaming(reading, first - 1, TITLE)) first--;
    return { first, end: at + 1 };
  }
  if (!isOne(reading, at, ARE)) return null;
  let end = at;
  while (end > at - 4 && isOne(reading, end - 1, OF_COMPANY)) end--;
  for (let first = end - 1; first >= end - 5 && first >= from; first--) {
    const longer = hasNaming(reading, first - 1, TITLE) || isHyphen(reading, first - 1);
    if (longer || !hasNaming(reading, first, TITLE)) continue;
    return readTitle(reading, first)?.end === end ? { first, end } : null;
  }
  return null;
}
const ARE = wordSet('are comprise comprises');
const OF_COMPANY = wordSet('of the company');

/** "Jane Doe as Chief Financial Officer, and …": a list of persons with the office of each. */
const titleAsOffice = (reading: Reading, name: Occurrence): TitleRead | null =>
  isWord(reading, name.afterDegrees, AS) ? titleAssigned(reading, name) : null;
const AS = hashOf('as');

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
    const title =
      titleBehind(reading, name) ??
      name.titleBefore ??
      titleAsOffice(reading, name) ??
      titleBeforeComma(reading, name) ??
      titleOfList(reading, name);
    // "CEO Jane Doe", further down "Chairman and CEO Jane Doe": the fuller one
    if (title && (!found || holdsAll(reading, title, found))) found = title;
  }
  for (let index = 0; !found && index < occurrences.length; index++)
    found = titleAssigned(reading, occurrences[index]!) ?? titleInClause(reading, occurrences[index]!);
  return found && wholeTitle(reading, found);
}

/** The words of a title, white space made single. */
export const titleText = (reading: Reading, { first, end }: TitleRead): string =>
  inOneLine(textOf(reading, first, end));
