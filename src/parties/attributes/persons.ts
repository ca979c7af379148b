import { inOneLine } from '../../text/lines/in-one-line.js';
import { isOne, type Reading, textOf } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Occurrence } from '../names/occurrence.js';
import type { TitleRead } from '../names/titles.js';
import {
  officesAs,
  officesAssigned,
  officesBefore,
  officesBeforeComma,
  officesBehind,
  officesOfAll,
  ownerBeside,
  ownerCalled,
} from './apposition.js';
import { contactsOf } from './contact-blocks.js';
import type { Known } from './known.js';
import type { Office } from './offices.js';
import { isElsewhere, isPublicSeat } from './outsiders.js';
import { type Owner, UNNAMED } from './owners.js';
import { officesIn } from './statements.js';

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

/** The offices that stand beside a name where it is given. */
function officesBeside(known: Known, name: Occurrence): Office[] {
  for (const read of [officesBehind, officesBefore, officesAs, officesBeforeComma, officesOfAll]) {
    const offices = read(known, name);
    if (offices.length > 0) return offices;
  }
  return [];
}

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
  }
  return found;
}

/** Whether a title has all the words of another and more. */
function holdsAll({ tokens }: Reading, longer: TitleRead, shorter: TitleRead): boolean {
  if (longer.end - longer.first <= shorter.end - shorter.first) return false;
  const words = new Set(tokens.hash.subarray(longer.first, longer.end));
  return tokens.hash.subarray(shorter.first, shorter.end).every((word) => words.has(word));
}

/** The first office with a title that is not over; the fuller wording of it where one follows; else one that is over. */
function mainOffice(reading: Reading, offices: readonly Office[]): Office | null {
  const titled = offices.filter(({ title }) => title !== null);
  const current = titled.filter(({ holds }) => holds === 'now');
  let main = current[0] ?? titled.find(({ holds }) => holds === 'not yet') ?? titled[0] ?? null;
  // "CEO Jane Doe", further down "Chairman and CEO Jane Doe"
  for (const office of current)
    if (main?.title && holdsAll(reading, office.title!, main.title))
      main = { ...office, owner: office.owner ?? main.owner };
  return main;
}

/** Whether an office may be another wording of the main one: the rest of a career says nothing of where somebody is now. */
const isSame = ({ tokens }: Reading, { title }: Office, main: Office | null): boolean =>
  !title ||
  !main?.title ||
  tokens.hash.subarray(main.title.first, main.title.end).includes(tokens.hash[title.end - 1]!);

/** The organisations of offices that somebody holds. */
const ownersOf = (offices: readonly Office[]): Owner[] =>
  offices.filter(({ holds }) => holds === 'now').map(({ owner }) => owner);

/**
 * The title and organisation of each person. The title is the one in apposition to a name, else the one a clause
 * gives. The organisation is the one its title or name stands at; else that of its contact block; else, for those
 * with an office of companies, the issuer, for whom a release gives titles without saying so.
 *
 * @returns by entity; nothing for organisations and where the text is silent
 */
export function attributesOf(known: Known): Attributes[] {
  const { reading, entities, issuer } = known;
  const contacts = contactsOf(known);
  const organizationIssuer = issuer !== null && entities[issuer]!.kind === 'organization' ? issuer : null;
  return entities.map(({ kind, occurrences }, person) => {
    if (kind !== 'person') return NOTHING;
    const beside = occurrences.flatMap((name) => officesBeside(known, name));
    const ownersBeside = () => occurrences.map((name) => ownerBeside(known, name));
    const told = mainOffice(reading, beside);
    const isSettled = told?.holds === 'now' && told.owner !== null;
    const stated = isSettled ? [] : officesStated(known, person);
    const contact = contacts.get(person);
    const found = [...beside, ...stated, ...(contact?.office ? [contact.office] : [])];
    const main =
      mainOffice(reading, found) ??
      mainOffice(
        reading,
        occurrences.flatMap((name) => officesAssigned(known, name)),
      );
    const title = main?.title ?? null;
    const owner =
      main?.owner ??
      [
        ...ownersOf(beside),
        ...ownersBeside(),
        ...ownersOf(stated.filter((office) => isSame(reading, office, main))),
        ...occurrences.map((name) => ownerCalled(known, name)),
        contact?.owner ?? null,
      ].find((owner) => owner !== null);
    if (title && isPublicSeat(reading, title)) return { title, affiliation: null };
    if (owner !== undefined) return { title, affiliation: owner === UNNAMED ? null : owner };
    const unknown = !main?.title || main.holds === 'no longer' || isElsewhere(reading, main.title);
    return { title, affiliation: unknown ? null : organizationIssuer };
  });
}

/** The words of a title, white space made single. */
export const titleText = (reading: Reading, { first, end }: TitleRead): string =>
  inOneLine(textOf(reading, first, end));
