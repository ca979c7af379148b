import type { Clause } from '../../../grammar/clause.js';
import type { NounPhrase } from '../../../grammar/phrase.js';
import { TITLE } from '../../../text/classes.js';
import { hashOf, hasNaming, isOne, isWord, type Reading, words } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import type { Preposition } from '../../../words/prepositions.js';
import { formsOfClasses, type VerbClass } from '../../../words/verbs.js';
import type { EntityMention } from '../../entities/mentions.js';
import { PLURAL_HEADS } from '../../names/titles.js';
import { type Known, organizationsIn } from '../known.js';
import { type Office, readOffice } from './office.js';
import type { Owner } from './owners.js';

/** What clauses say a person is: rows over verbs. */

/** Where a clause names the person and where the office. */
interface Row {
  readonly name: string;
  readonly verbs: readonly VerbClass[];
  readonly person: 'subject' | 'object';
  /** the phrases that may say the office, the first that does counts */
  readonly office: readonly ('complement' | 'second' | Preposition)[];
  /** the phrases that may name the organisation where the office does not */
  readonly owner: readonly ('subject' | 'object' | Preposition)[];
}

const ROWS: readonly Row[] = [
  // "Jane Doe is president of X", "Jane Doe will become chief financial officer"
  { name: 'is', verbs: ['be', 'become', 'remain'], person: 'subject', office: ['complement'], owner: [] },
  // "Jane Doe serves as chair of X", "Jane Doe joins X as treasurer", "Jane Doe takes over as chief executive"
  {
    name: 'serves-as',
    verbs: ['serve', 'join', 'employ', 'remain', 'become', 'succeed', 'acquire', 'distribute', 'start'],
    person: 'subject',
    office: ['as'],
    owner: ['object', 'at', 'with', 'for', 'of'],
  },
  // "X appoints Jane Doe as treasurer", "Jane Doe was named chief executive", "promoted to managing director"
  {
    name: 'appointed',
    verbs: ['appoint'],
    person: 'object',
    office: ['as', 'second', 'complement', 'to'],
    owner: ['at', 'of', 'subject'],
  },
  // "Jane Doe will step down as chief executive": who leaves an office has it
  { name: 'leaves', verbs: ['resign'], person: 'subject', office: ['as', 'from'], owner: ['of', 'at'] },
  // "Jane Doe now works for X"
  { name: 'works', verbs: ['employ'], person: 'subject', office: [], owner: ['for', 'at', 'with'] },
  // "Jane Doe heads research at X", "X, founded by Jane Doe"
  {
    name: 'leads',
    verbs: ['lead', 'found', 'succeed'],
    person: 'subject',
    office: [],
    owner: ['object', 'at'],
  },
];

const isSaid = new Set<VerbClass>(ROWS.flatMap(({ verbs }) => verbs));
const LEADS = words(
  ...formsOfClasses(['lead', 'found', 'employ'], ['base', 'third', 'past', 'participle', 'gerund']),
);
const A = wordSet('a an one');
const AS = hashOf('as');

/** Whether a phrase names a person, itself or by a pronoun. */
const names = (phrase: NounPhrase, { first, end }: EntityMention): boolean =>
  (phrase.first <= first && end <= phrase.coreEnd && phrase.head >= first && phrase.head < end) ||
  (phrase.refersTo ?? []).some((meant) => meant.first <= first && end <= meant.end);

const phrasesAt = (
  clause: Clause,
  place: Row['office'][number] | Row['owner'][number],
): readonly NounPhrase[] => {
  if (place === 'complement') return clause.complement;
  if (place === 'object') return clause.object;
  if (place === 'subject') return clause.subject;
  if (place === 'second') return clause.object.slice(1);
  return clause.by.get(place) ?? [];
};

/** The office that a phrase says; "is an author" says none unless it says of what organisation. */
function officeOf(known: Known, { first, end }: NounPhrase, isCopula: boolean): Office | null {
  const office = readOffice(known, first);
  if (!office?.title || office.title.first >= end) return null;
  return isCopula && isOne(known.reading, first, A) && office.owner === null ? null : office;
}

function ownerOf(known: Known, row: Row, clause: Clause): Owner {
  for (const place of row.owner)
    for (const { first, end } of phrasesAt(clause, place)) {
      const [organization] = organizationsIn(known, first, end);
      if (organization) return organization.entity;
    }
  return null;
}

/** "Jane Doe was treasurer", "will become treasurer": when the clause says it is so, where that is not now. */
function timeOf({ verb }: Clause): Office['holds'] | null {
  if (['be', 'serve'].includes(verb.lemma) && verb.tense === 'past' && !verb.passive) return 'no longer';
  const isComing = verb.tense === 'future' || (verb.lemma === 'become' && verb.form === 'infinitive');
  return isComing ? 'not yet' : null;
}

/** What one clause says of a person. */
function readClause(known: Known, clause: Clause, person: EntityMention): Office | null {
  if (clause.verb.negated) return null;
  for (const row of ROWS) {
    if (!row.verbs.some((verb) => clause.verb.classes.has(verb))) continue;
    const isCopula = row.office.length === 1 && row.office[0] === 'complement';
    // "Jane Doe, who is to become": the relative has no subject of its own
    const told = isCopula && clause.subject.length === 0 ? clause.object : clause[row.person];
    if (!told.some((phrase) => names(phrase, person))) continue;
    const owner = ownerOf(known, row, clause);
    for (const place of row.office)
      for (const phrase of phrasesAt(clause, place)) {
        const office = officeOf(known, phrase, isCopula);
        if (!office) continue;
        const time = row.name === 'leaves' ? null : timeOf(clause);
        return { ...office, owner: office.owner ?? owner, holds: time ?? office.holds };
      }
    if (row.office.length === 0 && owner !== null)
      return { title: null, owner, holds: 'now', end: clause.end };
  }
  return null;
}

/** "The independent directors are | Jane Doe and Max Muster": the title is the subject of a whole list. */
function readList(known: Known, clause: Clause, person: EntityMention): Office | null {
  const [subject] = clause.subject;
  if (!subject || !clause.verb.classes.has('be')) return null;
  const listed = [...clause.complement, ...clause.object];
  if (!listed.some((phrase) => names(phrase, person))) return null;
  const office = readOffice(known, subject.first);
  const isShared = office?.title && isOne(known.reading, office.title.end - 1, PLURAL_HEADS);
  return isShared && office.title!.first < subject.end ? office : null;
}

/** Whether a sentence may say an office: a word of titles, or a verb of leading, stands in it. */
function mayTell(reading: Reading, sentence: number): boolean {
  for (let at = reading.sentences[sentence]!; at < reading.sentences[sentence + 1]!; at++)
    if (hasNaming(reading, at, TITLE) || isOne(reading, at, LEADS) || isWord(reading, at, AS)) return true;
  return false;
}

/** What the clauses of a sentence say of a person named in it or meant by its pronouns. */
export function officesIn(known: Known, sentence: number, person: EntityMention): Office[] {
  const { reading, grammar } = known;
  if (sentence + 1 >= reading.sentences.length || !mayTell(reading, sentence)) return [];
  return grammar.clausesOf(sentence).flatMap((clause) => {
    if (![...clause.verb.classes].some((verb) => isSaid.has(verb))) return [];
    const office = readList(known, clause, person) ?? readClause(known, clause, person);
    return office ? [office] : [];
  });
}
