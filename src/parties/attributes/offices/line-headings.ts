import { PLACE } from '../../../text/classes.js';
import { COLON, hasNaming, isMark, isOne, POINT, type Reading } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { endOfLine, endsLine, isBullet, lineAbove } from '../../names/occurrence.js';
import { type Known, organizationsIn, personBehindHonorific, personFrom } from '../known.js';
import { isOfCompanies } from '../outsiders.js';
import type { Office } from './office.js';
import { ownerBehind } from './owners.js';
import { isPluralHead, NOT_MODIFIERS, officeAt, officeWithin } from './plurals.js';
import { titleFrom } from './titles.js';

/** A title above lines that a person each opens: "names four new partners:", "promoted to director:", "Site managers". */

const REACH = 16;
const MOST_LINES = 16;
/** Lines of other things may be as long, lines that a person opens as paragraphs are. */
const LONGEST_LINE = 16;
const LONGEST_ITEM = 80;
const LONGEST_HEADING = 6;

const TO = wordSet('to as');

/** Whether a line opens with a person, behind a bullet or not. */
function opensWithPerson(known: Known, line: number): boolean {
  const at = isBullet(known.reading, line) ? line + 1 : line;
  return (personFrom(known, at) ?? personBehindHonorific(known, at)) !== null;
}

/** The first token of the line that a name or a bullet in front of it opens; or -1. */
function lineOpenedAt(reading: Reading, first: number): number {
  const line = isBullet(reading, first - 1) ? first - 1 : first;
  return endsLine(reading, line) ? line : -1;
}

/** "promotes three colleagues to | director", "elects as | treasurer of X": what ends in front of a colon. */
function officeTo(known: Known, least: number, colon: number): Office | null {
  const { reading } = known;
  for (let at = colon - 1; at > least; at--) {
    if (!isOne(reading, at - 1, TO)) continue;
    const title = titleFrom(known, at);
    const { owner, end } = ownerBehind(known, title?.end ?? at);
    return title && (title.end === colon || end === colon) ? { title, owner, holds: 'now', end } : null;
  }
  return null;
}

/** The title that a line with a colon announces, at the only organisation that it names in front where only those have it. */
function officeBeforeColon(known: Known, colon: number): Office | null {
  const { reading } = known;
  const start = reading.sentences[reading.sentenceOf[colon]!]!;
  const least = Math.max(colon - REACH, start);
  const office = officeTo(known, least, colon) ?? officeWithin(known, least, colon);
  if (office?.title && isOne(reading, office.title.end - 1, OF_AN_OCCASION)) return null;
  if (!office?.title || office.owner !== null || !isOfCompanies(reading, office.title)) return office;
  const [owner, ...others] = organizationsIn(known, start, office.title.first);
  const isOnly = owner !== undefined && others.every(({ entity }) => entity === owner.entity);
  return isOnly ? { ...office, owner: owner.entity } : office;
}

/** What people are for a day: "The judges were:". */
const OF_AN_OCCASION = wordSet('judges jurors mentors contestants');

/** Plurals that are verbs elsewhere: "Site | leads". */
const HEADS = wordSet('leads heads');
/** Who comes from elsewhere for an occasion. */
const GUEST = wordSet('guest guests featured invited');

/** A line that says a title in the plural and nothing else: "New partners". */
function officeOfHeading(known: Known, line: number, end: number): Office | null {
  const { reading } = known;
  if (isOne(reading, line, GUEST)) return null;
  const isHead = isPluralHead(reading, end - 1) || (end > line + 1 && isOne(reading, end - 1, HEADS));
  if (end - line > LONGEST_HEADING || !isHead) return null;
  const office = officeAt(known, end - 1, null, end);
  let first = office?.title?.first ?? line;
  while (first > line && isOne(reading, first - 1, NOT_MODIFIERS)) first--;
  return first === line ? office : null;
}

/** Whether a line groups those of a list by where they are: "London". */
function isPlaceLine(reading: Reading, line: number, end: number): boolean {
  for (let at = line; at < end; at++) if (!hasNaming(reading, at, PLACE)) return false;
  return true;
}

/** Whether a line ends as a sentence does; those of one list all do or none does. */
const isSentence = (reading: Reading, end: number): boolean => isMark(reading, end - 1, POINT);

/** The title above the list of lines in which a name opens one; lines of other things between them only below a colon. */
export function officeOfLines(known: Known, first: number): Office | null {
  const { reading } = known;
  let line = known.inContact(first) ? -1 : lineOpenedAt(reading, first);
  const own = line < 0 ? -1 : endOfLine(reading, line, LONGEST_ITEM);
  if (own < 0) return null;
  const isOfSentences = isSentence(reading, own);
  let isWhole = !isOfSentences;
  for (let lines = 0; lines < MOST_LINES && line > 0; lines++) {
    if (isMark(reading, line - 1, COLON)) return officeBeforeColon(known, line - 1);
    const above = lineAbove(reading, line, LONGEST_ITEM);
    if (above < 0) return null;
    if (opensWithPerson(known, above)) {
      if (isSentence(reading, line) !== isOfSentences) return null;
    } else if (!isPlaceLine(reading, above, line)) {
      const heading = isWhole ? officeOfHeading(known, above, line) : null;
      if (heading) return heading;
      if (line - above > LONGEST_LINE || isSentence(reading, line)) return null;
      isWhole = false;
    }
    line = above;
  }
  return null;
}
