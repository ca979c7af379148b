import {
  COMMON,
  FUNCTION_WORD,
  HONORIFIC,
  LABEL,
  ORGANISATION_HEAD,
  PLACE,
  TITLE,
  WEAK_HEAD,
} from '../../../text/classes.js';
import {
  AMPERSAND,
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isMark,
  isOne,
  isWord,
  POINT,
  type Reading,
  SEMICOLON,
  SLASH,
} from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { EMPLOYERS } from '../../../words/context-words.js';
import type { EntityMention } from '../../entities/mentions.js';
import { type Known, mentionOver } from '../known.js';
import { type Owner, UNNAMED } from '../offices/owners.js';
import { titleFrom } from '../offices/titles.js';
import { type ContactRow, isReach } from './rows.js';

/** The lines of contact blocks: whom they name, and whose the persons in them are. */

const FOR = hashOf('for');

const OF = hashOf('of');

const AND = hashOf('and');

const BEHALF = hashOf('behalf');

const OR = hashOf('or');

const COMPANY = wordSet('company corporate issuer investor investors ir');

function some({ first, end }: ContactRow, holds: (at: number) => boolean): boolean {
  for (let at = first; at < end; at++) if (holds(at)) return true;
  return false;
}

/** A row with the parties it names. */
export interface Line extends ContactRow {
  readonly persons: readonly EntityMention[];
  readonly organizations: readonly EntityMention[];
  readonly reaches: boolean;
}

export function lineOf(known: Known, row: ContactRow): Line {
  const persons: EntityMention[] = [];
  const organizations: EntityMention[] = [];
  for (let at = row.first; at < row.end; at++) {
    const mention = mentionOver(known, at);
    if (!mention || mention.first !== at || mention.end > row.end) continue;
    (known.entities[mention.entity]!.kind === 'person' ? persons : organizations).push(mention);
  }
  return { ...row, persons, organizations, reaches: some(row, (at) => isReach(known.reading, at)) };
}

/** "for Example Corp.", "on behalf of Example Corp.": the client, not the employer. */
const isClient = (reading: Reading, { first }: EntityMention): boolean =>
  isWord(reading, first - 1, FOR) || (isWord(reading, first - 1, OF) && isWord(reading, first - 2, BEHALF));

/** The organisation of a heading: the first one, but never the client. */
export function ownerOfHeading({ reading }: Known, { organizations }: Line): Owner {
  const own = organizations.find((mention) => !isClient(reading, mention));
  return own?.entity ?? (organizations.length > 0 ? UNNAMED : null);
}

/** "Nominated Adviser: Example Bank": whether a label says what the organisation of a line does, but not "Company: X". */
export function isRoleLabelled({ reading }: Known, { organizations }: Line): boolean {
  const colon = (organizations[0]?.first ?? 0) - 1;
  return isMark(reading, colon, COLON) && !isOne(reading, colon - 1, EMPLOYERS);
}

/** The client of a heading that names nobody else: "For Example Corp.:". */
export function clientOfHeading({ reading }: Known, { organizations, persons }: Line): number | null {
  const isForClient = persons.length === 0 && organizations.every((mention) => isClient(reading, mention));
  return isForClient ? (organizations[0]?.entity ?? null) : null;
}

/** The part of a line between semicolons, "or" or the address of somebody before, in which a person stands. */
export function segmentOf({ reading }: Known, line: Line, person: EntityMention): ContactRow {
  const parts = (at: number): boolean =>
    isMark(reading, at, SEMICOLON) ||
    // "202-555-0157 or jane@example.com" are two ways to one person
    (isWord(reading, at, OR) && !isCapitalised(reading, at) && !isReach(reading, at + 1));
  let first = person.first;
  while (first > line.first && !parts(first - 1) && !isReach(reading, first - 1)) first--;
  let { end } = lastPeer(reading, line, person);
  while (end < line.end && !parts(end) && !line.persons.some((other) => other.first === end)) end++;
  return { first, end };
}

/** The last of those named with a person, nothing but a joint between them: "Jane Doe / Ms. | Anna Muster". */
function lastPeer(reading: Reading, { persons }: Line, person: EntityMention): EntityMention {
  let last = person;
  for (const next of persons) {
    if (next.first <= last.end) continue;
    if (next.first > last.end + LONGEST_JOINT) break;
    for (let at = last.end; at < next.first; at++) if (!isPeerJoint(reading, at)) return last;
    last = next;
  }
  return last;
}

const LONGEST_JOINT = 4;
const isPeerJoint = (reading: Reading, at: number): boolean =>
  isMark(reading, at, SLASH) ||
  isMark(reading, at, COMMA) ||
  isMark(reading, at, AMPERSAND) ||
  isMark(reading, at, POINT) ||
  isWord(reading, at, AND) ||
  hasNaming(reading, at, HONORIFIC);

const isOther = (known: Known, at: number, entity: number): boolean => {
  const mention = mentionOver(known, at);
  return mention !== null && mention.entity !== entity;
};

/** "Example PR, | Jane Doe": capitalised words that are no party, on the line of a person and in front of a comma. */
function isListedBehind(known: Known, from: number, { first: person, entity }: EntityMention): boolean {
  const { reading } = known;
  let first = person;
  while (first > from && !isMark(reading, first - 1, COLON)) first--;
  if (!isMark(reading, person - 1, COMMA) || person - first < 3) return false;
  for (let at = first; at < person - 1; at++)
    if (!isCapitalised(reading, at) || hasNaming(reading, at, LABEL) || isOther(known, at, entity))
      return false;
  return true;
}

/** The organisation in the line of a person: behind it or, "Example PR: Jane Doe", in front. */
export function ownerInLine(known: Known, line: Line, person: EntityMention): Owner {
  const { first, end } = segmentOf(known, line, person);
  const inside = line.organizations.filter((mention) => mention.first >= first && mention.end <= end);
  const own = inside.filter((mention) => !isClient(known.reading, mention));
  const behind = own.find((mention) => mention.first >= person.end);
  const before = own.findLast((mention) => mention.end <= person.first);
  // "Jane Doe, Example Ltd., and Max Muster, Example PR": who comes first decides
  const isLabelled =
    before?.end === person.first - 1 &&
    (before.first === first || isMark(known.reading, before.first - 1, COLON));
  const opensWithPerson = !isLabelled && (line.persons[0]?.first ?? 0) < (line.organizations[0]?.first ?? 0);
  const found = opensWithPerson ? (behind ?? before) : (before ?? behind);
  if (found) return found.entity;
  return inside.length > 0 || isListedBehind(known, first, person) ? UNNAMED : null;
}

const NO_NAMES = wordSet(
  'contact contacts details media press investor investors relations inquiries enquiries company',
);

const DEPARTMENT_WORDS = wordSet(
  'corporate communications communication office department team affairs public external and',
);

/** "Corporate Communications", "Press Office": a department of whoever stands above. */
function isDepartment(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (!isOne(reading, at, NO_NAMES) && !isOne(reading, at, DEPARTMENT_WORDS)) return false;
  return true;
}

/** A word that is in no dictionary, such as names start with: "Brubaker | Investor Relations". */
const isOwnWord = (reading: Reading, at: number): boolean =>
  !hasNaming(reading, at, COMMON | PLACE | TITLE | FUNCTION_WORD);

/** Whether a line is the name of an organisation that is no party: "Example Public Relations". */
export function isStranger(known: Known, { first, end, reaches, organizations }: Line): boolean {
  const { reading } = known;
  if (reaches || organizations.length > 0 || end - first < 2 || isMark(reading, end - 1, COLON)) return false;
  if (isDepartment(reading, first, end)) return false;
  for (let at = first; at < end; at++)
    if (
      (!isCapitalised(reading, at) && !isMark(reading, at, AMPERSAND)) ||
      hasNaming(reading, at, LABEL) ||
      (isOne(reading, at, NO_NAMES) && !isOwnWord(reading, first))
    )
      return false;
  return some({ first, end }, (at) => !hasNaming(reading, at, PLACE)) && !titleFrom(known, first);
}

/** Whether a line without parties is a heading rather than an unknown name: behind "or", or with a word for organisations. */
export const isApart = ({ reading }: Known, lines: readonly Line[], index: number): boolean =>
  isWord(reading, lines[index - 1]?.first ?? -1, OR) ||
  hasNaming(reading, lines[index]!.end - 1, ORGANISATION_HEAD | WEAK_HEAD);

const OUTLETS = wordSet('media press communications communication journalists');

/** "Media:", "Press contact:": a label that means whoever speaks where no agency stands beside it. */
export const isMediaLabel = ({ reading }: Known, line: ContactRow): boolean =>
  some(line, (at) => isOne(reading, at, OUTLETS)) && !some(line, (at) => isWord(reading, at, OF));

/** "Company contact:", "Investors:": a label that means whoever speaks. */
export const isCompanyLabel = ({ reading }: Known, line: Line): boolean =>
  some(line, (at) => isOne(reading, at, COMPANY));
