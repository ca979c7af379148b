import { isOne, type Reading } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Occurrence } from '../names/occurrence.js';
import type { TitleRead } from '../names/titles.js';
import type { Contact } from './contacts/blocks.js';
import type { Known } from './known.js';
import { ownerInTitle } from './meant/by-title.js';
import { targetOfNews } from './meant/deal-parties.js';
import { companyOfParagraph } from './meant/paragraphs.js';
import { companyOfEntry, organizationsOf } from './meant/topics.js';
import { ownerOfLines } from './offices/line-lists.js';
import type { Office } from './offices/office.js';
import { ownerOfOrgan } from './offices/organ-lists.js';
import { ownerBeside, ownerCalled } from './offices/owner-of-name.js';
import { type Owner, UNNAMED } from './offices/owners.js';
import { isOfCompanies, isOfState, isPublicSeat } from './outsiders.js';
import { isQuoted } from './quoted.js';

/** At which organisation a text says a person is: one decision, by rows in order. Who is left is asked of `likely/`. */

/** What a text says of a person, by where it says so. */
export interface PersonRead {
  readonly names: readonly Occurrence[];
  /** the offices that stand beside its names */
  readonly beside: readonly Office[];
  /** those that clauses give it */
  readonly stated: readonly Office[];
  readonly contact: Contact | undefined;
  /** the office that counts, and its title or what stands for one */
  readonly main: Office | null;
  readonly title: TitleRead | null;
}

/** One way to tell the organisation of a person. */
interface Row {
  readonly name: string;
  /** an entity, `UNNAMED` where the person is at none of the parties, null where the row says nothing */
  readonly find: (known: Known, person: PersonRead) => Owner;
}

const first = (owners: readonly Owner[]): Owner => owners.find((owner) => owner !== null) ?? null;

/** The organisation of the first office that somebody holds and that names one. */
const ownerOfOffices = (offices: readonly Office[]): Owner =>
  first(offices.filter(({ holds }) => holds === 'now').map(({ owner }) => owner));

/** Whether an office may be another wording of the main one: the rest of a career says nothing of where somebody is now. */
const isSame = ({ tokens }: Reading, { title }: Office, main: Office | null): boolean =>
  !title ||
  !main?.title ||
  tokens.hash.subarray(main.title.first, main.title.end).includes(tokens.hash[title.end - 1]!);

/** Whether a clause says more than a past office with its organisation does: it names its own. */
const outweighs = (known: Known, { owner, end }: Office, main: Office | null): boolean =>
  main?.holds !== 'no longer' ||
  main.owner === null ||
  organizationsOf(known, known.reading.sentenceOf[end - 1]!, end).some(({ entity }) => entity === owner);

/** "Founder Jane Doe", "Jane Doe will remain president": who comes with a company that is bought; not who is quoted. */
function isOfTarget({ reading, grammar }: Known, names: readonly Occurrence[], title: TitleRead): boolean {
  const sentence = reading.sentenceOf[title.first]!;
  if (names.some((name) => name.sentence === sentence && isQuoted(reading, name))) return false;
  if (isOne(reading, title.first, FOUNDERS)) return true;
  return grammar
    .clausesOf(sentence)
    .some(
      ({ verb, first, end }) =>
        first <= title.first && title.first < end && (verb.classes.has('remain') || STAYS.has(verb.lemma)),
    );
}
const FOUNDERS = wordSet('founder founders cofounder cofounders co-founder co-founders');
const STAYS: ReadonlySet<string> = new Set(['stay', 'stay on', 'continue', 'reinvest']);

/** In this order: the first that says something is right. */
const ROWS: readonly Row[] = [
  // "Minister of Energy Jane Doe": at no organisation; refuses "Minister of Finance" without a name
  {
    name: 'public-seat',
    find: ({ reading }, { title }) => (title && isPublicSeat(reading, title) ? UNNAMED : null),
  },
  // "Jane Doe, CEO of X", "X’s chief medical officer, Jane Doe"; refuses "Jane Doe, CEO, said X had grown"
  {
    name: 'at-title',
    find: (_, { main }) => (main?.holds === 'no longer' ? null : (main?.owner ?? null)),
  },
  // "Jane Doe, CEO … Jane Doe, CEO of X": refuses "formerly CFO of X"
  { name: 'at-other-title', find: (_, { beside }) => ownerOfOffices(beside) },
  // "Jane Doe of X", "Jane Doe (X)", "said Jane Doe for X"; refuses "Jane Doe of Boston"
  {
    name: 'at-name',
    find: (known, { names }) => first(names.map((name) => ownerBeside(known, name))),
  },
  // "Jane Doe works for X", "X, founded by Jane Doe"; refuses "Jane Doe was treasurer of X"
  {
    name: 'by-clause',
    find: (known, { stated, main }) =>
      ownerOfOffices(
        stated.filter(
          (office) =>
            isSame(known.reading, office, main) &&
            outweighs(known, office, main) &&
            !(office.isAside && main?.title),
        ),
      ),
  },
  // "Jane Doe, formerly CFO of X", where nothing says what she is now
  { name: 'at-past-title', find: (_, { main }) => main?.owner ?? null },
  // "Jane Doe, dyrektor finansowy of X"; refuses "Jane Doe, who spoke of X"
  {
    name: 'at-calling',
    find: (known, { names, main }) => {
      const owner = first(names.map((name) => ownerCalled(known, name)));
      // "head of the Kolding site": a title has a reader of its own
      return owner === UNNAMED && main !== null ? null : owner;
    },
  },
  // the line, heading or address of a contact block; refuses "for X", the client of an agency
  { name: 'by-contact-block', find: (_, { contact }) => contact?.owner ?? null },
  // "The board will comprise: Jane Doe (Chair), Max Muster": refuses an advisory board and a jury
  { name: 'in-organ', find: (known, { names }) => first(names.map((name) => ownerOfOrgan(known, name))) },
  // "Jo Roe – Banking and Finance" over "Jane Doe – Tax": refuses winners and speakers
  { name: 'in-lines', find: (known, { names }) => first(names.map((name) => ownerOfLines(known, name))) },
  // a purchase: "Founder Jane Doe", "Jane Doe will remain president"; refuses "said founder Jane Doe"
  {
    name: 'of-target',
    find: (known, { names, title }) =>
      title !== null && isOfTarget(known, names, title) ? targetOfNews(known) : null,
  },
  // the company of the entry of a digest; refuses one that the issuer is named in
  {
    name: 'by-entry',
    find: (known, { title, main }) =>
      title !== null && main?.holds === 'now' && isOfCompanies(known.reading, title)
        ? companyOfEntry(known, title.first)
        : null,
  },
  // "museum director Jane Doe", "Provost Jane Doe": the museum or university named before; refuses "bank economist" without a bank
  {
    name: 'by-title-word',
    find: (known, { title, main }) =>
      title !== null && main?.holds !== 'no longer' ? ownerInTitle(known, title) : null,
  },
  // the company that a paragraph is about; refuses one that the issuer is named in
  {
    name: 'by-paragraph',
    find: (known, { title, main }) =>
      title !== null &&
      known.issuer !== null &&
      main !== null &&
      main.holds !== 'no longer' &&
      isOfCompanies(known.reading, title)
        ? companyOfParagraph(known, title.first)
        : null,
  },
  // "former chief executive Jane Doe", "President Jane Doe" of a country: at no organisation that the text names
  {
    name: 'past-or-of-state',
    find: ({ reading }, { title, main }) =>
      title !== null && (main?.holds === 'no longer' || isOfState(reading, title)) ? UNNAMED : null,
  },
];

/** The organisation that a text says a person is at: `UNNAMED` where it is at none of the parties, null where the text says nothing. */
export function ownerTold(known: Known, person: PersonRead): Owner {
  for (const { find } of ROWS) {
    const owner = find(known, person);
    if (owner !== null) return owner;
  }
  return null;
}
