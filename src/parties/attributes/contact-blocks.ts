import { LABEL, ORGANISATION_HEAD, PLACE, WEAK_HEAD } from '../../text/classes.js';
import {
  AMPERSAND,
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isMark,
  isMasked,
  isOne,
  isWord,
  POINT,
  type Reading,
  SEMICOLON,
} from '../../text/reading.js';
import { DIGITS, LINE_GAP, PARAGRAPH_GAP } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { EntityMention } from '../entities/mentions.js';
import { compact, findDomains, isDomain, stemsOf } from '../evidence/domains.js';
import { type ContactGroup, type ContactRow, contactGroups } from './contact-rows.js';
import { type Known, mentionOver, organizationsIn } from './known.js';
import { type Office, readOffices, titleFrom } from './offices.js';
import { type Owner, UNNAMED } from './owners.js';

/** Contact blocks are read as blocks: which organisation and title the lines around a person give it. */

/** What a contact block says of a person. */
export interface Contact {
  /** null where it names none */
  readonly office: Office | null;
  /** `UNNAMED` where it says that the person is at none of the parties, null where it says nothing */
  readonly owner: Owner;
}

const FOR = hashOf('for');
const OF = hashOf('of');
const BEHALF = hashOf('behalf');
const OR = hashOf('or');
const COMPANY = wordSet('company corporate issuer investor investors ir');

/** Whether a telephone number or an address stands at a token. */
const isReach = (reading: Reading, at: number): boolean =>
  isMasked(reading, at) || reading.tokens.kind[at] === DIGITS;

function some({ first, end }: ContactRow, holds: (at: number) => boolean): boolean {
  for (let at = first; at < end; at++) if (holds(at)) return true;
  return false;
}

/** A row with the parties it names. */
interface Line extends ContactRow {
  readonly persons: readonly EntityMention[];
  readonly organizations: readonly EntityMention[];
  readonly reaches: boolean;
}

function lineOf(known: Known, row: ContactRow): Line {
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
function ownerOfHeading({ reading }: Known, { organizations }: Line): Owner {
  const own = organizations.find((mention) => !isClient(reading, mention));
  return own?.entity ?? (organizations.length > 0 ? UNNAMED : null);
}

/** The part of a line between semicolons, "or" or the address of somebody before, in which a person stands. */
function segmentOf({ reading }: Known, line: Line, person: EntityMention): ContactRow {
  const parts = (at: number): boolean =>
    isMark(reading, at, SEMICOLON) || (isWord(reading, at, OR) && !isCapitalised(reading, at));
  let first = person.first;
  while (first > line.first && !parts(first - 1) && !isReach(reading, first - 1)) first--;
  let { end } = person;
  while (end < line.end && !parts(end) && !line.persons.some((other) => other.first === end)) end++;
  return { first, end };
}

/** The organisation in the line of a person: behind it or, "Example PR: Jane Doe", in front. */
function ownerInLine(known: Known, line: Line, person: EntityMention): Owner {
  const { first, end } = segmentOf(known, line, person);
  const inside = line.organizations.filter((mention) => mention.first >= first && mention.end <= end);
  const own = inside.filter((mention) => !isClient(known.reading, mention));
  const behind = own.find((mention) => mention.first >= person.end);
  const before = own.findLast((mention) => mention.end <= person.first);
  const found = before ?? behind;
  if (found) return found.entity;
  return inside.length > 0 || isListedBehind(known, first, person.first) ? UNNAMED : null;
}

/** "Example PR, | Jane Doe": capitalised words that are no party, on the line of a person and in front of a comma. */
function isListedBehind({ reading }: Known, from: number, person: number): boolean {
  let first = person;
  while (first > from && !isMark(reading, first - 1, COLON)) first--;
  if (!isMark(reading, person - 1, COMMA) || person - first < 3) return false;
  for (let at = first; at < person - 1; at++)
    if (!isCapitalised(reading, at) || hasNaming(reading, at, LABEL)) return false;
  return true;
}

/** Whether a line is the name of an organisation that is no party: "Example Public Relations". */
function isStranger(known: Known, { first, end, reaches, organizations }: Line): boolean {
  const { reading } = known;
  if (reaches || organizations.length > 0 || end - first < 2 || isMark(reading, end - 1, COLON)) return false;
  for (let at = first; at < end; at++)
    if (
      (!isCapitalised(reading, at) && !isMark(reading, at, AMPERSAND)) ||
      hasNaming(reading, at, LABEL) ||
      isOne(reading, at, NO_NAMES)
    )
      return false;
  return some({ first, end }, (at) => !hasNaming(reading, at, PLACE)) && !titleFrom(known, first);
}
const NO_NAMES = wordSet(
  'contact contacts details media press investor investors relations inquiries enquiries company',
);

/** Whether a line without parties is a heading rather than an unknown name: behind "or", or with a word for organisations. */
const isApart = ({ reading }: Known, lines: readonly Line[], index: number): boolean =>
  isWord(reading, lines[index - 1]?.first ?? -1, OR) ||
  hasNaming(reading, lines[index]!.end - 1, ORGANISATION_HEAD | WEAK_HEAD);

/** The organisation whose address stands in lines; `UNNAMED` where it is nobody's, null where there is none. */
function ownerOfAddress({ reading, entities }: Known, first: number, end: number): Owner {
  const stems = stemsOf(findDomains(reading, first, end, 'mail'));
  if (stems.size === 0) return null;
  const owner = entities.findIndex(
    ({ kind, keys }) =>
      kind === 'organization' &&
      keys.some((key) => isDomain(compact(key), stems) || isDomain(key.split(' ')[0]!, stems)),
  );
  return owner < 0 ? UNNAMED : owner;
}

/** "Company contact:", "Investors:": a label that means whoever speaks. */
const isCompanyLabel = ({ reading }: Known, line: Line): boolean =>
  some(line, (at) => isOne(reading, at, COMPANY));

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
  return null;
}

/** What a block has said so far that holds for the persons below. */
interface Heading {
  readonly owner: Owner;
  /** whether a label says that they are at the company that speaks */
  readonly isCompany: boolean;
}

/** The contacts of one group, and the heading that holds behind it. */
function readGroup(known: Known, group: ContactGroup, before: Heading, found: Map<number, Contact>): Heading {
  const lines = group.map((row) => lineOf(known, row));
  const opensWithPerson =
    (lines.find(({ persons, organizations }) => persons.length + organizations.length > 0)?.persons.length ??
      0) > 0;
  let heading = before;
  lines.forEach((line, index) => {
    if (line.persons.length === 0) {
      const next = lines
        .slice(index + 1)
        .find(({ persons, organizations }) => persons.length + organizations.length > 0);
      const leads =
        !opensWithPerson ||
        (next !== undefined &&
          next.persons.length > 0 &&
          lines.slice(0, index).some(({ reaches }) => reaches));
      const owner = ownerOfHeading(known, line);
      if (owner !== null && leads) heading = { owner, isCompany: false };
      else if (
        leads &&
        lines[index + 1]?.persons.length &&
        isStranger(known, line) &&
        isApart(known, lines, index)
      )
        heading = { owner: UNNAMED, isCompany: false };
      else if (isCompanyLabel(known, line)) heading = { owner: heading.owner, isCompany: true };
      return;
    }
    const rest = lines.slice(index + 1);
    const stop = rest.findIndex(
      ({ persons, organizations }, place) =>
        persons.length > 0 ||
        (organizations.length > 0 &&
          (!opensWithPerson || rest.slice(0, place).some(({ reaches }) => reaches))),
    );
    const below = stop < 0 ? rest : rest.slice(0, stop);
    for (const person of line.persons) {
      const segment = segmentOf(known, line, person);
      const lower = line.persons.at(-1) === person ? below : [];
      const end = lower.at(-1)?.end ?? segment.end;
      const inLine = ownerInLine(known, line, person);
      const named = opensWithPerson
        ? lower.slice(0, 3).find(({ organizations }) => organizations.length > 0)
        : undefined;
      const stranger = opensWithPerson && lower.slice(0, 2).some((row) => isStranger(known, row));
      const address = ownerOfAddress(known, person.end, end);
      const company =
        heading.isCompany || isCompanyLabel(known, { ...line, end: person.first }) ? known.issuer : null;
      const owner =
        inLine ??
        (named ? ownerOfHeading(known, named) : null) ??
        (stranger ? UNNAMED : null) ??
        (heading.owner === UNNAMED ? (address ?? UNNAMED) : heading.owner) ??
        (address === UNNAMED ? null : (address ?? company));
      const earlier = found.get(person.entity);
      if (!earlier || earlier.owner === null)
        found.set(person.entity, { office: earlier?.office ?? officeBelow(known, lower), owner });
    }
  });
  return heading;
}

/** The tokens of the longest line of a list of names. */
const LONGEST_LINE = 24;

/** Short lines around a name that starts one: a contact block or list of names outside the sections for contacts. */
function shortLines(reading: Reading, at: number): ContactRow | null {
  const { gap, count } = reading.tokens;
  const lineFrom = (token: number): number => {
    let first = token;
    while (first > 0 && token - first <= LONGEST_LINE && gap[first]! < LINE_GAP) first--;
    return first;
  };
  const lineTo = (token: number): number => {
    let end = token + 1;
    while (end < count && end - token <= LONGEST_LINE && gap[end]! < LINE_GAP) end++;
    return end;
  };
  const isShort = (first: number, end: number): boolean => end - first <= LONGEST_LINE;
  let first = lineFrom(at);
  let end = lineTo(at);
  // a line that ends in a full stop is a sentence
  if (first !== at || !isShort(first, end) || isMark(reading, end - 1, POINT)) return null;
  // the heading of the paragraph, and of the one above where it is alone
  for (let lines = 0; lines < 4 && first > 0 && gap[first] !== PARAGRAPH_GAP; lines++) {
    const above = lineFrom(first - 1);
    if (!isShort(above, first)) break;
    first = above;
  }
  for (let lines = 0; lines < 4 && end < count && gap[end] !== PARAGRAPH_GAP; lines++) {
    const below = lineTo(end);
    if (!isShort(end, below)) break;
    end = below;
  }
  return { first, end };
}

/** Where contact blocks stand, in tokens: the sections for contacts, and short lines with names elsewhere. */
function blocksOf({ reading, inContact, mentions, entities }: Known): ContactRow[] {
  const blocks: ContactRow[] = [];
  const { count } = reading.tokens;
  for (const { first, entity } of mentions) {
    const last = blocks.at(-1);
    if (last && first < last.end) continue;
    if (!inContact(first)) {
      const lines = entities[entity]!.kind === 'person' ? shortLines(reading, first) : null;
      if (lines) blocks.push({ first: Math.max(lines.first, last?.end ?? 0), end: lines.end });
      continue;
    }
    let from = first;
    while (from > (last?.end ?? 0) && inContact(from - 1)) from--;
    let end = first + 1;
    while (end < count && inContact(end)) end++;
    blocks.push({ first: from, end });
  }
  return blocks;
}

/** Whether a block of contacts names nobody else than the company that speaks: its persons are there. */
const isOwn = (known: Known, first: number, end: number): boolean =>
  known.inContact(first) &&
  ownerOfAddress(known, first, end) !== UNNAMED &&
  organizationsIn(known, first, end).every(({ entity }) => entity === known.issuer);

/** What the contact blocks of a release say of the persons they name, by entity. */
export function contactsOf(known: Known): ReadonlyMap<number, Contact> {
  const all = new Map<number, Contact>();
  for (const { first, end } of blocksOf(known)) {
    const found = new Map<number, Contact>();
    let heading: Heading = { owner: null, isCompany: false };
    for (const group of contactGroups(known.reading, first, end))
      heading = readGroup(known, group, heading, found);
    const own = isOwn(known, first, end) ? known.issuer : null;
    for (const [person, contact] of found) {
      const earlier = all.get(person);
      if (!earlier || earlier.owner === null)
        all.set(person, { office: earlier?.office ?? contact.office, owner: contact.owner ?? own });
    }
  }
  return all;
}
