import { DEGREE, PLACE, TITLE } from '../../../text/classes.js';
import {
  AMPERSAND,
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
  isQuote,
  isWord,
  OPEN,
  POINT,
  type Reading,
} from '../../../text/reading.js';
import { DIGITS, WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { formsOfClasses } from '../../../words/verb-forms.js';
import { beforeHonorific } from '../../evidence/assigned.js';
import { skipDegrees } from '../../names/degrees.js';
import { endsLine, type Occurrence } from '../../names/occurrence.js';
import { type Known, organizationFrom, personBehindHonorific } from '../known.js';
import { POSTS } from './assigned.js';
import { departmentFrom } from './departments.js';
import { type Office, readOffice, readOffices } from './office.js';
import { isClosed, OWNER_LINKS, ownerBehind } from './owners.js';
import { isLabelOf, isSharedTitle, titleFrom } from './titles.js';

/** The offices that stand behind a name in apposition to it. */

const AND = hashOf('and');

const LONGEST_LIST = 40;

/** Behind the persons listed with one: "Jane Doe | and Max Muster, PhD |, portfolio managers"; or the token. */
export function skipPeers(known: Known, from: number): number {
  const { reading } = known;
  let end = from;
  for (let at = from; at < from + LONGEST_LIST; ) {
    if (isMark(reading, at, COMMA)) at++;
    if (isWord(reading, at, AND)) at++;
    const peer = at > end ? personBehindHonorific(known, at) : null;
    if (!peer) break;
    end = skipDegrees(reading, peer.end);
    at = end;
  }
  return end;
}

/** Behind an age or a place between commas: "Jane Doe, 58, | president", "Jane Doe, Helsinki, | chairman". */
function skipAside(reading: Reading, at: number): number {
  const isAside =
    reading.tokens.kind[at] === DIGITS || (hasNaming(reading, at, PLACE) && isCapitalised(reading, at));
  return isAside && isMark(reading, at + 1, COMMA) ? at + 2 : skipLetters(reading, at);
}

const LONGEST_LETTERS = 6;

/** Behind letters that no list of degrees has: "Jane Doe, ing., | president"; or the token. */
function skipLetters(reading: Reading, from: number): number {
  const { start, end, kind } = reading.tokens;
  let points = 0;
  for (let at = from; at < from + LONGEST_LETTERS && isInline(reading, at); at++) {
    if (isMark(reading, at, COMMA)) return points > 0 ? at + 1 : from;
    if (isMark(reading, at, POINT)) points++;
    else if (kind[at] !== WORD || end[at]! - start[at]! >= LONGEST_LETTERS) return from;
  }
  return from;
}

/** The offices in brackets behind a name: "Jane Doe (CFO)", "Jane Doe (art director of X)". */
const officesInBracket = (known: Known, at: number): Office[] =>
  isMark(known.reading, at, OPEN) ? readOffices(known, at + 1) : [];

/** A department in place of a title: "Jane Doe, Investor Relations". */
function departmentAt(known: Known, at: number): Office[] {
  const title = departmentFrom(known.reading, at);
  if (!title || !isClosed(known.reading, title.end)) return [];
  const { owner, end } = ownerBehind(known, title.end);
  return [{ title, owner, holds: 'now', end }];
}

/** "Jane Doe | of Example Corp., president", "Jane Doe |, Example Corp., investor relations": the organisation comes first. */
function officesBehindOwner(known: Known, from: number): Office[] {
  const at = isMark(known.reading, from, COMMA) ? from + 1 : from;
  const beside = at > from ? organizationFrom(known, at) : null;
  if (!beside && !isOne(known.reading, at, OWNER_LINKS)) return [];
  const { owner, end } = beside ? { owner: beside.entity, end: beside.end } : ownerBehind(known, at);
  if (owner === null || !isMark(known.reading, end, COMMA) || !isInline(known.reading, end + 1)) return [];
  const titled = readOffices(known, end + 1);
  const offices = titled.length > 0 ? titled : departmentAt(known, end + 1);
  return offices.map((office, index) => (index > 0 ? office : { ...office, owner: office.owner ?? owner }));
}

/** A title on a line of its own under a name; only at its start. */
function officesBelow(known: Known, line: number): Office[] {
  const { reading } = known;
  // "Jane Doe" over "CPA and chairman of X"
  const joined =
    hasNaming(reading, line, DEGREE) && (isWord(reading, line + 1, AND) || isMark(reading, line + 1, COMMA));
  const at = joined ? line + 2 : line;
  const title = titleFrom(known, at);
  // "CFO: Max Muster" is of the next one
  if (title && (isMark(reading, title.end, COLON) || isLabelOf(known, title))) return [];
  return title ? readOffices(known, at) : departmentAt(known, at);
}

/** Whether a verb that gives offices stands in front of a name in its sentence: "Max Muster will be CEO and | Jane Doe CFO". */
function isListedOffice({ reading }: Known, { first, sentence }: Occurrence): boolean {
  if (!isWord(reading, first - 1, AND) && !isMark(reading, first - 1, COMMA)) return false;
  const least = Math.max(reading.sentences[sentence]!, first - LONGEST_LIST);
  for (let at = first - 1; at >= least; at--) if (isOne(reading, at, GIVES_OFFICE)) return true;
  return false;
}

const GIVES_OFFICE = wordSet(
  ['be', ...formsOfClasses(['appoint', 'become'], ['base', 'third', 'past', 'participle'])].join(' '),
);

const TO_OFFICE = wordSet('to as');

const closesOffice = (reading: Reading, at: number): boolean =>
  isClosed(reading, at) || isWord(reading, at, AND);

/** An office that the verb of another one gives: "A will be CEO of X and Jane Doe | its CFO", "and Jane Doe | to CFO". */
function officesElliptic(known: Known, name: Occurrence): Office[] {
  const { afterDegrees } = name;
  const at = isOne(known.reading, afterDegrees, TO_OFFICE) ? afterDegrees + 1 : afterDegrees;
  if (!isInline(known.reading, at) || !isListedOffice(known, name)) return [];
  const office = readOffice(known, at);
  return office && closesOffice(known.reading, office.end) ? [office] : [];
}

/** A title right behind a name and degrees, without a mark: "Jane Doe M.D. | President of X". */
function officesGlued(known: Known, at: number, behindDegrees: boolean): Office[] {
  if (!isInline(known.reading, at) || !hasNaming(known.reading, at, TITLE)) return [];
  const offices = readOffices(known, at);
  const [first] = offices;
  return first && (behindDegrees || (first.owner !== null && first.end > first.title!.end)) ? offices : [];
}

const COLUMN_GAP = /\t|[^\S\n]{2}/;
/** Whether what stands behind a token stands in another column. */
const isInColumn = ({ text, tokens }: Reading, at: number): boolean =>
  at >= 0 && COLUMN_GAP.test(text.slice(tokens.end[at], tokens.start[at + 1]));

/** "Jane Doe, MD | & CEO": a managing director's office, read as a degree where it stands alone. */
function officesOfDirector(known: Known, at: number): Office[] {
  const { reading } = known;
  if (!isWord(reading, at - 1, MD) || !(isMark(reading, at, AMPERSAND) || isWord(reading, at, AND)))
    return [];
  const [first, ...others] = readOffices(known, at + 1);
  return first?.title?.first === at + 1
    ? [{ ...first, title: { ...first.title, first: at - 1 } }, ...others]
    : [];
}
const MD = hashOf('md');

/** "Jane Doe – | to the position of | Chair": behind the words that lead to an office; or `at`. */
function behindPost(reading: Reading, at: number): number {
  if (!isWord(reading, at, TO) && !isOne(reading, at, FOR)) return at;
  const post = isWord(reading, at + 1, THE) ? at + 2 : at + 1;
  return isOne(reading, post, POSTS) && isWord(reading, post + 1, OF) ? post + 2 : at;
}
const FOR = wordSet('for');
const TO = hashOf('to');
const THE = hashOf('the');
const OF = hashOf('of');

/** "(Mr. | Jane Doe)": a name alone on its line, in the brackets below the place for a signature. */
function isSignature(reading: Reading, name: Occurrence): boolean {
  const open = beforeHonorific(reading, name);
  const close = name.afterDegrees;
  return (
    isMark(reading, open, OPEN) &&
    isMark(reading, close, CLOSE) &&
    endsLine(reading, open) &&
    endsLine(reading, close + 1)
  );
}

/** The offices behind a name: ", CEO of X", " – Head of Y", "\nChief Executive Officer", " (CFO)". */
export function officesBehind(known: Known, name: Occurrence): Office[] {
  const { reading } = known;
  const inBracket = officesInBracket(known, name.afterDegrees);
  if (inBracket.length > 0) return inBracket;
  const directing = officesOfDirector(known, name.afterDegrees);
  if (directing.length > 0) return directing;
  const behind = name.bracket ? name.bracket.end : name.afterDegrees;
  // a signature: "Jane Doe" on a line of its own
  const isQuoted = isQuote(reading, behind) && isQuote(reading, name.first - 1);
  const at = isQuoted || isSignature(reading, name) ? behind + 1 : behind;
  const behindOwner = officesBehindOwner(known, at);
  if (behindOwner.length > 0) return behindOwner;
  const comma = isMark(reading, at, COMMA);
  if (comma || isDash(reading, at) || isMark(reading, at, BAR)) {
    if (!isInline(reading, at + 1)) return [];
    const start = behindPost(reading, skipAside(reading, at + 1));
    const offices = readOffices(known, start);
    return offices.length > 0 ? offices : comma ? departmentAt(known, start) : [];
  }
  // the lines of contact blocks are read as blocks
  if (endsLine(reading, at))
    return known.inContact(at) || isInColumn(reading, beforeHonorific(reading, name))
      ? []
      : officesBelow(known, at);
  const glued = officesGlued(known, at, name.afterDegrees > name.end);
  return glued.length > 0 ? glued : officesElliptic(known, name);
}

/** A title that a person shares with those listed behind: "Jane Doe and Max Muster, | portfolio managers at X". */
export function officesOfAll(known: Known, name: Occurrence): Office[] {
  const { reading } = known;
  const at = skipPeers(known, name.afterDegrees);
  if (at === name.afterDegrees || !isMark(reading, at, COMMA)) return [];
  return readOffices(known, at + 1).filter(({ title }) => isSharedTitle(reading, title!));
}
