import { COMMON, FUNCTION_WORD, TITLE } from '../../../text/classes.js';
import {
  COLON,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  type Reading,
  textOf,
} from '../../../text/reading.js';
import { WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { beforeHonorific } from '../../evidence/assigned.js';
import { endsLine, type Occurrence } from '../../names/occurrence.js';
import type { TitleRead } from '../../names/titles.js';
import { type Known, mentionOver, organizationsIn } from '../known.js';
import type { Office } from './office.js';
import { ownerBefore } from './owner-before.js';
import { type Owner, ownerBehind } from './owners.js';
import { isLabelMark, isLabelOf, titleFrom, withModifiers } from './titles.js';

/** Titles that label a name: "Investor Relations Manager: Jane Doe", and lists of lines with one each: "Secretary – Jane Doe". */

const LONGEST_APPOSITION = 14;
const LONGEST_LABEL = 4;
const LONGEST_LINE = 24;
const MOST_LINES = 12;

/** The title in front of a mark that labels a name, with its organisation; or null. */
function officeBeforeMark(known: Known, mark: number): Office | null {
  const { reading } = known;
  const least = Math.max(mark - LONGEST_APPOSITION, reading.sentences[reading.sentenceOf[mark]!]!);
  let found: Office | null = null;
  for (let at = mark - 1; at >= least && isInline(reading, at + 1); at--) {
    const title = hasNaming(reading, at, TITLE) ? titleFrom(known, at) : null;
    if (!title) continue;
    const behind = ownerBehind(known, title.end);
    if (title.end !== mark && behind.end !== mark) continue;
    const whole = withModifiers(known, title);
    found = { title: whole, owner: behind.owner ?? ownerBefore(known, whole.first), holds: 'now', end: mark };
  }
  return found;
}

/** The first token of the line that a token stands on; or -1 where it is too long for a label. */
function startOfLine(reading: Reading, from: number): number {
  let at = from;
  while (at > 0 && from - at < LONGEST_LINE && !endsLine(reading, at)) at--;
  return at === 0 || endsLine(reading, at) ? at : -1;
}

/** Words that say who somebody is, as no list of titles has them all: "Under Steward", "Timekeeper". */
const DOERS = /(?:er|or|ist|man|woman|clerk|steward|proxy|captain|warden|chaplain)$/iu;
/** Who is named for the part in an occasion or a deal rather than for an office. */
const PARTS = wordSet(`
  winner speaker seller buyer acquirer purchaser investor lender vendor customer author moderator sponsor donor
  presenter interviewer number letter newsletter order offer dinner server
`);

const SUPERLATIVES = wordSet('best most top outstanding');

/** The words that open a line up to a mark, where they may be a title that no list has; or null. */
function unlistedLabel(known: Known, mark: number): TitleRead | null {
  const { reading } = known;
  const first = startOfLine(reading, mark);
  if (first < 0 || mark === first || mark - first > LONGEST_LABEL || !isCapitalised(reading, first))
    return null;
  for (let at = first; at < mark; at++) {
    const isPart = reading.tokens.kind[at] === WORD && hasNaming(reading, at, COMMON | FUNCTION_WORD);
    if (!isPart || mentionOver(known, at)) return null;
  }
  if (isOne(reading, first, SUPERLATIVES)) return null;
  const isDoer = DOERS.test(textOf(reading, mark - 1)) && !isOne(reading, mark - 1, PARTS);
  return isDoer ? { first, end: mark } : null;
}

/** A title with the words in front of it on the line that it opens: "Upper | Warden"; or the title. */
function wholeLabel(known: Known, { first, end }: TitleRead): TitleRead {
  const { reading } = known;
  const start = startOfLine(reading, first);
  if (start < 0 || end - start > LONGEST_LABEL) return { first, end };
  for (let at = start; at < first; at++)
    if (!isCapitalised(reading, at) || !hasNaming(reading, at, COMMON) || mentionOver(known, at))
      return { first, end };
  return { first: start, end };
}

/** The title that labels a person at the start of a line; or null. */
function labelOfLine(known: Known, line: number): TitleRead | null {
  const { reading } = known;
  for (let mark = line + 1; mark <= line + LONGEST_LABEL + 1 && isInline(reading, mark); mark++) {
    if (!isLabelMark(reading, mark)) continue;
    if (!isLabelOf(known, { first: line, end: mark })) return null;
    for (let at = line; at < mark; at++) {
      const title = hasNaming(reading, at, TITLE) ? titleFrom(known, at) : null;
      if (title) return title.end === mark ? title : null;
    }
    return unlistedLabel(known, mark);
  }
  return null;
}

/** The lines that label a person with a title, among which a line stands, and where the first line of all is. */
interface Labels {
  readonly titles: readonly TitleRead[];
  readonly first: number;
}

/** The next line below one; or -1. */
function lineBelow(reading: Reading, line: number): number {
  for (let at = line + 1; at < line + LONGEST_LINE && at < reading.tokens.count; at++)
    if (endsLine(reading, at)) return at;
  return -1;
}

/** The titles that label persons in the lines around one. */
function labelsAround(known: Known, line: number): Labels {
  const { reading } = known;
  const titles: TitleRead[] = [];
  let first = line;
  for (let at = line, lines = 0; at > 0 && lines < MOST_LINES; lines++) {
    at = startOfLine(reading, at - 1);
    if (at < 0 || !hasLabel(reading, at)) break;
    first = at;
    const title = labelOfLine(known, at);
    if (title) titles.push(title);
  }
  for (let at = lineBelow(reading, line), lines = 0; at > 0 && lines < MOST_LINES; lines++) {
    if (!hasLabel(reading, at)) break;
    const title = labelOfLine(known, at);
    if (title) titles.push(title);
    at = lineBelow(reading, at);
  }
  return { titles, first };
}

/** How many other lines of a list label persons where the words of a label are no known title. */
const FEWEST = 2;

/** Whether a line opens with a label of whatever kind. */
function hasLabel(reading: Reading, line: number): boolean {
  for (let at = line + 1; at <= line + LONGEST_LABEL + 1 && isInline(reading, at); at++)
    if (isLabelMark(reading, at)) return true;
  return false;
}

/** Whose officers a list of labels names, where one is of those that only organisations have: who stands above it, else who speaks. */
function ownerOfList(known: Known, own: TitleRead, { titles, first }: Labels): Owner {
  const { reading, issuer } = known;
  const isOrgan = [own, ...titles].some((title) => isOne(reading, title.end - 1, ORGAN_OFFICES));
  if (titles.length === 0 || !isOrgan) return null;
  const above =
    first === 0 ? [] : organizationsIn(known, reading.sentences[reading.sentenceOf[first - 1]!]!, first);
  const [only, ...others] = above;
  return only && others.every(({ entity }) => entity === only.entity) ? only.entity : issuer;
}
const ORGAN_OFFICES = wordSet(
  'president chairman chairwoman chairperson treasurer secretary clerk captain commodore bursar trustee',
);

/**
 * A title as the label of a name: "CFO of Example: | Jane Doe", "Secretary – | Jane Doe" where it opens the line; in a
 * list of such lines also a word for a doer that is no known title. Refuses "Winner: Jane Doe".
 */
export function officesLabelled(known: Known, name: Occurrence): Office[] {
  const { reading } = known;
  const mark = beforeHonorific(reading, name);
  if (!isLabelMark(reading, mark) || !isInline(reading, mark + 1)) return [];
  const office = officeBeforeMark(known, mark);
  const title = office?.title ? wholeLabel(known, office.title) : unlistedLabel(known, mark);
  if (!title) return [];
  const opens = endsLine(reading, title.first);
  if (!opens) return office && isMark(reading, mark, COLON) ? [office] : [];
  const labels = labelsAround(known, title.first);
  if (!office && labels.titles.length < FEWEST) return [];
  const owner = office?.owner ?? (known.inContact(title.first) ? null : ownerOfList(known, title, labels));
  return [{ title, owner, holds: 'now', end: mark }];
}
