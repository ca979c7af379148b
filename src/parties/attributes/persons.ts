import { inOneLine } from '../../text/lines/in-one-line.js';
import { COMMA, isMark, isOne, type Reading, textOf } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Occurrence } from '../names/occurrence.js';
import type { TitleRead } from '../names/titles.js';
import { ownerTold, type PersonRead } from './affiliation.js';
import { type Contact, contactsOf } from './contacts/blocks.js';
import { type Known, personBehindHonorific } from './known.js';
import { titleClassOf } from './likely/asked.js';
import { candidatesOf, likeliest, organizationsByWord, type Watch } from './likely/likely.js';
import { Peers } from './likely/peers.js';
import { placeOf } from './likely/place.js';
import { officesAs, officesAssigned } from './offices/assigned.js';
import { addressBefore, officesAbove, officesBefore, officesBeforeComma } from './offices/before-name.js';
import { officesBehind, officesOfAll } from './offices/behind-name.js';
import { officesInForm } from './offices/form-lines.js';
import { officesLabelled } from './offices/labelled.js';
import type { Office } from './offices/office.js';
import { type Owner, UNNAMED } from './offices/owners.js';
import { officesInSeats } from './offices/seats.js';
import { officesShared } from './offices/shared.js';
import { officesIn } from './offices/statements.js';
import { officeBeforePronoun, officeTakenUp } from './offices/taken-up.js';
import { isOfCompanies } from './outsiders.js';
import { sharesWith } from './relations.js';

/** What a person is and at which organisation. */
export interface Attributes {
  readonly title: TitleRead | null;
  /** the entity of the organisation */
  readonly affiliation: number | null;
}

const NOTHING: Attributes = { title: null, affiliation: null };
const PRONOUNS = wordSet('he she');
/** how many sentences that name a person are read for what they say of it */
const MOST_SENTENCES = 12;

/** Whether the comma behind an office leads to a person, whose it is rather. */
const leadsToNext = (known: Known, { end }: Office): boolean =>
  isMark(known.reading, end, COMMA) && personBehindHonorific(known, end + 1) !== null;

/** The offices that stand beside a name where it is given. */
function officesBeside(known: Known, name: Occurrence): Office[] {
  // "the chairman, Jane Doe, the treasurer, Max Muster": what follows is the next one's
  const before = officesBeforeComma(known, name);
  const behind = before.length > 0 ? officesBehind(known, name).at(-1) : undefined;
  if (behind && leadsToNext(known, behind)) return before;
  for (const read of READERS) {
    const offices = read(known, name);
    if (offices.length > 0) return offices;
  }
  return [];
}

/** In this order: the first that finds an office is right. */
const READERS = [
  officesBehind,
  officesInSeats,
  officesBefore,
  officesAs,
  officesBeforeComma,
  officesLabelled,
  officesOfAll,
  officesShared,
  officesInForm,
  officesAbove,
];

/** The offices that clauses give a person, those with "he" or "she" in the sentence behind a name included. */
function officesStated(known: Known, person: number): Office[] {
  const { reading, mentions } = known;
  const found: Office[] = [];
  const read = new Set<number>();
  for (const mention of mentions) {
    if (mention.entity !== person || read.size >= MOST_SENTENCES) continue;
    const sentence = reading.sentenceOf[mention.first]!;
    const next = reading.sentences[sentence + 1] ?? -1;
    for (const told of isOne(reading, next, PRONOUNS) ? [sentence, sentence + 1] : [sentence]) {
      if (read.has(told)) continue;
      read.add(told);
      found.push(...officesIn(known, told, mention));
    }
    const taken = officeTakenUp(known, mention) ?? officeBeforePronoun(known, mention);
    if (taken) found.push(taken);
  }
  return found;
}

/** Whether a title has all the words of another and more. */
function holdsAll({ tokens }: Reading, longer: TitleRead, shorter: TitleRead): boolean {
  if (longer.end - longer.first <= shorter.end - shorter.first) return false;
  const words = new Set(tokens.hash.subarray(longer.first, longer.end));
  return tokens.hash.subarray(shorter.first, shorter.end).every((word) => words.has(word));
}

/** The first office; where it is a calling without an organisation, the one a clause gives: "accountant Jane Doe becomes CFO". */
function firstOffice(
  reading: Reading,
  [first]: readonly Office[],
  stated: readonly Office[],
): Office | undefined {
  const isWord = first?.title && first.title.end === first.title.first + 1;
  const isCalling = isWord && first.owner === null && !isOfCompanies(reading, first.title!);
  const later = stated.find(
    ({ title, holds }) => title && holds !== 'no longer' && isOfCompanies(reading, title),
  );
  return (isCalling ? later : undefined) ?? first;
}

/** The first office with a title that is not over; the fuller wording of it where one follows; else one that is over. */
function mainOffice(
  reading: Reading,
  offices: readonly Office[],
  stated: readonly Office[] = [],
): Office | null {
  const titled = offices.filter(({ title }) => title !== null);
  const current = titled.filter(({ holds }) => holds === 'now');
  let main =
    firstOffice(reading, current, stated) ??
    titled.find(({ holds }) => holds === 'not yet') ??
    titled[0] ??
    null;
  // "CEO Jane Doe", further down "Chairman and CEO Jane Doe"
  for (const office of current)
    if (main?.title && holdsAll(reading, office.title!, main.title))
      main = { ...office, owner: office.owner ?? main.owner };
  return main;
}

const addressOf = (reading: Reading, names: readonly Occurrence[]): TitleRead | null =>
  names.map((name) => addressBefore(reading, name)).find((address) => address !== null) ?? null;

/** What a release says of one person. */
function readPerson(
  known: Known,
  person: number,
  names: readonly Occurrence[],
  contact: Contact | undefined,
): PersonRead {
  const { reading } = known;
  const beside = names.flatMap((name) => officesBeside(known, name));
  const told = mainOffice(reading, beside);
  // clauses are read only where the appositions leave something open: that is what costs
  const isSettled = told?.holds === 'now' && told.owner !== null;
  const stated = isSettled ? [] : officesStated(known, person);
  const found = [...beside, ...stated, ...(contact?.office ? [contact.office] : [])];
  const assigned = () => names.flatMap((name) => officesAssigned(known, name));
  const main = mainOffice(reading, found, stated) ?? mainOffice(reading, assigned());
  const title = main?.title ?? addressOf(reading, names);
  return { names, beside, stated, contact, main, title };
}

/** The persons whose organisation is told, where they are named. */
const peersOf = (known: Known, persons: readonly (PersonRead | null)[], owners: readonly Owner[]): Peers =>
  new Peers(
    persons.flatMap((person, index) => {
      const entity = owners[index] ?? UNNAMED;
      if (person === null || entity === UNNAMED) return [];
      const office = person.title === null ? 0 : known.reading.tokens.hash[person.title.end - 1]!;
      return person.names.map(({ first }) => ({ at: first, entity, office }));
    }),
  );

/**
 * The title and organisation of each person. The title is the one in apposition to a name, else the one a clause
 * gives; the organisation is the one the text tells (`affiliation.ts`), else the likeliest of those it speaks of (`likely/`).
 *
 * @param watch is told of each person to whom the text gives none, for fitting the weights of `likely/`
 * @returns by entity; nothing for organisations and where the text is silent
 */
export function attributesOf(known: Known, watch?: Watch): Attributes[] {
  const contacts = contactsOf(known);
  const persons = known.entities.map(({ kind, occurrences }, entity) =>
    kind === 'person' ? readPerson(known, entity, occurrences, contacts.get(entity)) : null,
  );
  const told = persons.map((person) => (person === null ? UNNAMED : ownerTold(known, person)));
  const owners = told.map((owner, entity) => {
    const person = owner === null ? persons[entity]! : null;
    const other = person === null ? null : sharesWith(known, person.names);
    return other === null ? owner : (told[other] ?? null);
  });
  const peers = peersOf(known, persons, owners);
  const isOnlyOne = known.entities.filter(({ kind }) => kind === 'organization').length === 1;
  const byWord = owners.includes(null) ? organizationsByWord(known) : null;
  return persons.map((person, entity) => {
    if (person === null) return NOTHING;
    const owner: Owner = owners[entity] ?? null;
    if (owner !== null || byWord === null)
      return { title: person.title, affiliation: owner === UNNAMED ? null : owner };
    const place = placeOf(known, person);
    const titleClass = titleClassOf(known, person);
    const candidates = candidatesOf({ known, person, place, peers, titleClass, isOnlyOne }, byWord);
    watch?.(known, entity, candidates);
    return { title: person.title, affiliation: likeliest(candidates) };
  });
}

/** The words of a title, white space made single. */
export const titleText = (reading: Reading, { first, end }: TitleRead): string =>
  inOneLine(textOf(reading, first, end));
