import { COLON, isMark, isOne } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import type { EntityMention } from '../../entities/mentions.js';
import { endsLine } from '../../names/occurrence.js';
import { type Known, organizationsIn } from '../known.js';
import { departmentFrom } from '../offices/departments.js';
import { type Office, readOffices } from '../offices/office.js';
import { type Owner, UNNAMED } from '../offices/owners.js';
import { titleFrom } from '../offices/titles.js';
import { ownerOfAddress } from './addresses.js';
import {
  clientOfHeading,
  isApart,
  isCompanyLabel,
  isMediaLabel,
  isRoleLabelled,
  isStranger,
  type Line,
  lineOf,
  ownerInLine,
  ownerOfHeading,
  segmentOf,
} from './lines.js';
import { blocksOf } from './places.js';
import { type ContactGroup, contactGroups } from './rows.js';

/** Contact blocks are read as blocks: which organisation and title the lines around a person give it. */

/** What a contact block says of a person. */
export interface Contact {
  /** null where it names none */
  readonly office: Office | null;
  /** `UNNAMED` where it says that the person is at none of the parties, null where it says nothing */
  readonly owner: Owner;
}

/** A department on the line right below a person, which stands in place of a title. */
function departmentBelow({ reading }: Known, line: Line | undefined): Office | null {
  const title = line ? departmentFrom(reading, line.first) : null;
  return title && title.end === line!.end ? { title, owner: null, holds: 'now', end: title.end } : null;
}

/** A title in the lines right below a person, in front of the next one. */
function officeBelow(known: Known, below: readonly Line[]): Office | null {
  for (const line of below.slice(0, 3)) {
    if (line.persons.length > 0) return null;
    const title = titleFrom(known, line.first);
    if (title && title.first < line.end) {
      const [office] = readOffices(known, line.first);
      if (office?.title)
        return { ...office, title: { ...office.title, end: Math.min(office.title.end, line.end) } };
    }
  }
  return departmentBelow(known, below[0]);
}

/** What a block has said so far that holds for the persons below. */
interface Heading {
  readonly owner: Owner;
  /** for whom they are there: "For Example Corp.:" */
  readonly client: Owner;
  /** whether a label says that they are at the company that speaks */
  readonly isCompany: boolean;
  /** whether a label says whom they answer */
  readonly isMedia: boolean;
}

/** A group of lines, and what holds for all of them. */
interface Group {
  readonly lines: readonly Line[];
  /** organisations stand below their persons where a person comes first, above where an organisation does */
  readonly opensWithPerson: boolean;
  /** the index of the first line that says how somebody is reached; behind the last where none does */
  readonly firstReach: number;
  /** whether it names nobody but the company that speaks, known or unknown */
  readonly isUnshared: boolean;
  /** whether each line is a line of the text, not a column */
  readonly isUncut: boolean;
}

/** how many lines below a person or a heading may be about it */
const MOST_BELOW = 30;
const linesBehind = (lines: readonly Line[], index: number): readonly Line[] =>
  lines.slice(index + 1, index + 1 + MOST_BELOW);

const namesParty = ({ persons, organizations }: Line): boolean => persons.length + organizations.length > 0;

function groupOf(known: Known, rows: ContactGroup): Group {
  const lines = rows.map((row) => lineOf(known, row));
  const first = lines.find((line) => namesParty(line) && clientOfHeading(known, line) === null);
  const reach = lines.findIndex(({ reaches }) => reaches);
  return {
    lines,
    opensWithPerson: (first?.persons.length ?? 0) > 0,
    firstReach: reach < 0 ? lines.length : reach,
    isUnshared: lines.every(
      (line) => line.organizations.every(({ entity }) => entity === known.issuer) && !isStranger(known, line),
    ),
    isUncut: lines.every(({ end }) => endsLine(known.reading, end)),
  };
}

/** The heading behind a line that names no person. */
function headingBehind(known: Known, group: Group, index: number, before: Heading): Heading {
  const { lines, opensWithPerson, firstReach } = group;
  const line = lines[index]!;
  const client = clientOfHeading(known, line);
  if (client !== null) return { owner: UNNAMED, client, isCompany: false, isMedia: before.isMedia };
  const next = linesBehind(lines, index).find(namesParty);
  const isBetween = (next?.persons.length ?? 0) > 0 && firstReach < index;
  if (!opensWithPerson || isBetween) {
    const owner = ownerOfHeading(known, line);
    if (owner !== null) return { owner, client: null, isCompany: false, isMedia: before.isMedia };
    const isRightAbove = (lines[index + 1]?.persons.length ?? 0) > 0;
    if (isRightAbove && isStranger(known, line) && isApart(known, lines, index))
      return { owner: UNNAMED, client: null, isCompany: false, isMedia: before.isMedia };
  }
  const isMedia = before.isMedia || isMediaLabel(known, line);
  if (!isCompanyLabel(known, line)) return { ...before, isMedia };
  // what somebody was reached by closes the part that an organisation above heads
  return {
    owner: firstReach < index ? null : before.owner,
    client: null,
    isCompany: true,
    isMedia,
  };
}

/** The lines below one that are about its persons: down to the next person or heading. */
function linesBelow(known: Known, { lines, opensWithPerson }: Group, index: number): readonly Line[] {
  const rest = linesBehind(lines, index);
  let isReached = false;
  const stop = rest.findIndex((line) => {
    const isNext =
      line.persons.length > 0 ||
      clientOfHeading(known, line) !== null ||
      (line.organizations.length > 0 && (!opensWithPerson || isReached));
    isReached ||= line.reaches;
    return isNext;
  });
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** The organisation of the lines below a person, in groups where a person comes first. */
function ownerBelow(known: Known, below: readonly Line[], isLabelled: boolean): Owner {
  const named = below.slice(0, 3).find(({ organizations }) => organizations.length > 0);
  // "Manager: Jane Doe" over "Adviser: Example Bank"
  const owner = named && !(isLabelled && isRoleLabelled(known, named)) ? ownerOfHeading(known, named) : null;
  return owner ?? (below.slice(0, 2).some((line) => isStranger(known, line)) ? UNNAMED : null);
}

/** The organisation below several persons in lines of their own, each with no way to reach him or her. */
function ownerBelowPeers(known: Known, { lines, isUncut }: Group, index: number): Owner {
  // in columns the first line may belong to either
  if (!isUncut) return null;
  const rest = linesBehind(lines, index);
  const named = rest.findIndex(({ organizations }) => organizations.length > 0);
  const between = rest.slice(0, Math.max(named, 0));
  const isShared =
    between.some(({ persons }) => persons.length > 0) && between.every(({ reaches }) => !reaches);
  return isShared && rest[named]!.persons.length === 0 ? ownerOfHeading(known, rest[named]!) : null;
}

/** The organisation of the one named before on a line, "Example PR. Call Jo Roe on 555-0101 or | Jane Doe on 555-0102". */
function ownerBeforeOr(known: Known, line: Line, person: EntityMention): Owner {
  const before = line.persons[line.persons.indexOf(person) - 1];
  if (!before || !isOne(known.reading, person.first - 1, OR)) return null;
  const isAlone = line.organizations.every(({ first }) => first < before.first);
  return isAlone ? ownerInLine(known, line, before) : null;
}
const OR = wordSet('or and');

/** What a group says of one of its persons. */
function contactOf(
  known: Known,
  group: Group,
  index: number,
  person: EntityMention,
  heading: Heading,
): Contact {
  const line = group.lines[index]!;
  const below = linesBelow(known, group, index);
  const end = below.at(-1)?.end ?? segmentOf(known, line, person).end;
  const address = ownerOfAddress(known, person.end, end);
  const label = { ...line, end: person.first };
  const isCompany =
    heading.isCompany ||
    isCompanyLabel(known, label) ||
    (group.isUnshared && (heading.isMedia || isMediaLabel(known, label)));
  const inLine = ownerInLine(known, line, person) ?? ownerBeforeOr(known, line, person);
  const under = group.opensWithPerson
    ? (ownerBelow(known, below, isMark(known.reading, person.first - 1, COLON)) ??
      ownerBelowPeers(known, group, index))
    : null;
  const isLast = line.persons.at(-1) === person;
  const office = isLast ? officeBelow(known, below) : null;
  // an officer of a party is no agent of its
  const isOfficer = office !== null || titleFrom(known, person.end + 1) !== null;
  const told =
    heading.owner === UNNAMED ? (address ?? (isOfficer ? heading.client : null) ?? UNNAMED) : heading.owner;
  const owner =
    // "Jane Doe on behalf of Example Corp." over the agency or under it
    (inLine === UNNAMED ? (under ?? heading.owner) : null) ??
    inLine ??
    under ??
    told ??
    (address === UNNAMED ? null : (address ?? (isCompany ? known.issuer : null)));
  return { office, owner };
}

/** The contacts of one block by person, in text order. */
function readBlock(known: Known, first: number, end: number): [person: number, contact: Contact][] {
  let heading: Heading = { owner: null, client: null, isCompany: false, isMedia: false };
  return contactGroups(known.reading, first, end).flatMap((rows) => {
    const group = groupOf(known, rows);
    return group.lines.flatMap(({ persons }, index) => {
      if (persons.length === 0) heading = headingBehind(known, group, index, heading);
      return persons.map((person): [number, Contact] => [
        person.entity,
        contactOf(known, group, index, person, heading),
      ]);
    });
  });
}

/** Whether a block of contacts names nobody else than the company that speaks: its persons are there. */
const isOwn = (known: Known, first: number, end: number): boolean =>
  known.inContact(first) &&
  ownerOfAddress(known, first, end) !== UNNAMED &&
  organizationsIn(known, first, end).every(({ entity }) => entity === known.issuer);

/** What the contact blocks of a release say of the persons they name, by entity. */
export function contactsOf(known: Known): ReadonlyMap<number, Contact> {
  const contacts = new Map<number, Contact>();
  for (const { first, end } of blocksOf(known)) {
    const own = isOwn(known, first, end) ? known.issuer : null;
    for (const [person, { office, owner }] of readBlock(known, first, end)) {
      const earlier = contacts.get(person);
      if (!earlier || earlier.owner === null)
        contacts.set(person, { office: earlier?.office ?? office, owner: owner ?? own });
    }
  }
  return contacts;
}
