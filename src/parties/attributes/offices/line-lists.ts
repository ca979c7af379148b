import { COMMON, PLACE } from '../../../text/classes.js';
import { COMMA, hasNaming, isCapitalised, isDash, isGlued, isMark, isOne } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { beforeHonorific } from '../../evidence/assigned.js';
import { endOfLine, endsLine, lineAbove, type Occurrence } from '../../names/occurrence.js';
import { isFieldWord, isJoint } from '../../names/title-fields.js';
import { type Known, organizationTo, personBehindHonorific, personFrom } from '../known.js';
import { isOfCompanies } from '../outsiders.js';
import type { Owner } from './owners.js';
import { titleFrom } from './titles.js';

/** Lines that name a person and a field each: "Jane Doe – Tax" below "Jo Roe – Banking and Finance". */

const LONGEST_LINE = 20;
const MOST_LINES = 16;
/** Who is listed from everywhere. */
const FROM_ANYWHERE = wordSet(
  'winner winners finalist finalists jury juror jurors judge judges speaker speakers panel panelists award awards prize',
);

/** The token of what is said of a person who opens a line, behind a dash: "Jane Doe – | Tax"; or -1. */
function tailOf(known: Known, line: number): number {
  const person = personFrom(known, line) ?? personBehindHonorific(known, line);
  if (!person) return -1;
  const { reading } = known;
  return isDash(reading, person.end) && !isGlued(reading, person.end) ? person.end + 1 : -1;
}

/** Whether a line says what somebody does at a company: a field of business, or an office. */
function isOffice(known: Known, tail: number): boolean {
  const { reading } = known;
  const title = titleFrom(known, tail);
  if (title) return isOfCompanies(reading, title);
  const end = endOfLine(reading, tail, LONGEST_LINE);
  for (let at = tail; at < end; at++) {
    if (at > tail && isMark(reading, at, COMMA)) return true;
    if (!isFieldWord(reading, at) && !isJoint(reading, at)) return false;
  }
  return end > tail;
}

/** Whether a line says what may be a field: everyday words with capitals, and no place but behind a comma. */
function mayBeField({ reading, covering }: Known, tail: number): boolean {
  const end = endOfLine(reading, tail, LONGEST_LINE);
  for (let at = tail; at < end; at++) {
    const isPart = isJoint(reading, at) || isMark(reading, at, COMMA) || isFieldWord(reading, at);
    const isWord =
      hasNaming(reading, at, COMMON) && isCapitalised(reading, at) && !hasNaming(reading, at, PLACE);
    if (at > tail && isMark(reading, at - 1, COMMA) && hasNaming(reading, at, PLACE)) return true;
    if (covering[at]! >= 0 || (!isPart && !isWord)) return false;
  }
  return end > tail;
}

/** The organisation of a list of lines, one of which a name opens: its heading, else the one that speaks. */
export function ownerOfLines(known: Known, name: Occurrence): Owner {
  const { reading } = known;
  const first = beforeHonorific(reading, name) + 1;
  if (!endsLine(reading, first)) return null;
  const tail = tailOf(known, first);
  if (tail < 0 || !mayBeField(known, tail)) return null;
  const above = linesAround(known, first, (line) => lineAbove(reading, line, LONGEST_LINE));
  if (!above) return null;
  const below = linesAround(known, first, (line) => endOfLine(reading, line, LONGEST_LINE)) ?? NO_LINES;
  const tails = [...above.tails, ...below.tails];
  const isOfOffices = tails.length > 0 && [tail, ...tails].some((other) => isOffice(known, other));
  return isOfOffices ? (above.heading ?? known.issuer) : null;
}

/** The lines of a list on one side of a line, and the organisation that heads them. */
interface Around {
  readonly tails: readonly number[];
  readonly heading: number | null;
}
const NO_LINES: Around = { tails: [], heading: null };

/** What a list says on one side of a line; null where it is one of people from everywhere. */
function linesAround(known: Known, first: number, next: (line: number) => number): Around | null {
  const { reading } = known;
  const tails: number[] = [];
  let line = first;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    line = next(line);
    const end = line < 0 || line >= reading.tokens.count ? -1 : endOfLine(reading, line, LONGEST_LINE);
    if (end < 0) break;
    const tail = tailOf(known, line);
    if (tail >= 0) {
      tails.push(tail);
      continue;
    }
    for (let at = line; at < end; at++) if (isOne(reading, at, FROM_ANYWHERE)) return null;
    const heading = organizationTo(known, end);
    if (heading?.first === line) return { tails, heading: heading.entity };
  }
  return { tails, heading: null };
}
