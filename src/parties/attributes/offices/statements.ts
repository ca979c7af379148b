import type { Clause } from '../../../grammar/clause.js';
import type { NounPhrase } from '../../../grammar/phrase.js';
import { phrasesIn } from '../../../grammar/places.js';
import { TITLE } from '../../../text/classes.js';
import { COLON, hasNaming, isInline, isMark, isOne, type Reading, words } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { inflect } from '../../../words/inflection.js';
import { formsOfClasses } from '../../../words/verb-forms.js';
import type { EntityMention } from '../../entities/mentions.js';
import { PLURAL_HEADS } from '../../names/titles.js';
import { type Known, organizationStartingIn } from '../known.js';
import { type Office, readOffice } from './office.js';
import { OWNER_ROWS, OWNS, SPEAKS, WORKS } from './owner-rows.js';
import { ownerOf, POSITIONS, speakerAt } from './statement-owners.js';
import { OFFICE_ROWS, type OfficePlace, type Row } from './statement-rows.js';
import { HIS, lastOffice, officeFollowed, officeInPlace, officeMeant } from './succession.js';

/** What clauses say a person is. */

/** In this order: the first that reads a clause is right. */
const ROWS: readonly Row[] = [...OFFICE_ROWS, ...OWNER_ROWS];

/** Words of the clauses that say of somebody at which organisation, without a title. */
const LEADS = words(
  ...formsOfClasses(
    ['lead', 'found', 'employ', 'succeed', 'resign'],
    ['base', 'third', 'past', 'participle', 'gerund'],
  ),
  ...formsOfClasses(['appoint'], ['past', 'participle']),
  ...[...WORKS, ...SPEAKS, ...OWNS, 'represent', 'hold', 'own', 'step'].flatMap((lemma) => [
    ...inflect(lemma).keys(),
  ]),
  ...'joined behalf over position post place stead been departure departures board committee members successor name responsibility head helm charge set who'.split(
    ' ',
  ),
);
const A = wordSet('a an one');

/** Whether a phrase names a person, itself or by a pronoun. */
const names = (phrase: NounPhrase, { first, end }: EntityMention): boolean =>
  (phrase.first <= first && end <= phrase.coreEnd && phrase.head >= first && phrase.head < end) ||
  // degrees behind a name, "his daughter, Jane Doe"
  (phrase.kind === 'name' && phrase.first === first && end <= phrase.coreEnd) ||
  phrase.appositions.some((other) => other.first <= first && end <= other.coreEnd && other.head < end) ||
  (phrase.refersTo ?? []).some((meant) => meant.first <= first && end <= meant.end);

/** The office that a phrase says; "is an author" says none unless it says of what organisation. */
function officeOf(known: Known, { first, end }: NounPhrase, isCopula: boolean): Office | null {
  const office = readOffice(known, first);
  if (!office?.title || office.title.first >= end) return null;
  return isCopula && isOne(known.reading, first, A) && office.owner === null ? null : office;
}

/** "the role of | treasurer", "her resignation as | secretary": the office behind the noun for it. */
function officeOfPost(known: Known, { first, end }: NounPhrase): Office | null {
  for (let at = first; at < end - 2; at++)
    if (isOne(known.reading, at, POSITIONS) && isOne(known.reading, at + 1, POST_LINKS))
      return readOffice(known, at + 2);
  return null;
}
const ORIGIN = wordSet('from');
const POST_LINKS = wordSet('of as');

/** "Jane Doe was treasurer", "will become treasurer": when the clause says it is so, where that is not now. */
function timeOf({ verb }: Clause): Office['holds'] | null {
  if (['be', 'serve'].includes(verb.lemma) && verb.tense === 'past' && !verb.passive) return 'no longer';
  const isComing = verb.tense === 'future' || (verb.lemma === 'become' && verb.form === 'infinitive');
  return isComing ? 'not yet' : null;
}

/** "worked for X", "had led X": where somebody was; who founds or leaves a company is of it. */
const isOver = ({ verb }: Clause): boolean =>
  (verb.tense === 'past' || verb.tense === 'pluperfect') &&
  !verb.passive &&
  (verb.classes.has('lead') || verb.classes.has('employ') || WORKS.includes(verb.lemma));

const isSaid = (
  { verbs, lemmas, tense, with: phrase, isRelative }: Row,
  { verb, by, relation }: Clause,
): boolean =>
  (!isRelative || (relation === 'relative' && verb.lemma !== 'be')) &&
  (tense === undefined || tense === verb.tense) &&
  (phrase === undefined || by.has(phrase)) &&
  ((verbs?.some((name) => verb.classes.has(name)) ?? false) ||
    (lemmas?.includes(verb.lemma) ?? verbs === undefined));

/** Whether a clause names the person where a row has it. */
function isAbout({ reading }: Known, row: Row, clause: Clause, person: EntityMention): boolean {
  // "Jane Doe, who is to become": the relative has no subject of its own
  const isRelative = row.office[0] === 'complement' && clause.subject.length === 0;
  // "elects | Jane Doe president": one phrase
  const isTitled = row.person === 'object' && hasNaming(reading, person.end, TITLE);
  return phrasesIn(clause, isRelative ? 'object' : row.person).some(
    (phrase) =>
      names(phrase, person) || (isTitled && phrase.first <= person.first && person.end < phrase.end),
  );
}

/** "elects Jane Doe | president": the office in one phrase with the name. */
function officeAtName(known: Known, clause: Clause, { end }: EntityMention): Office | null {
  const holds = clause.object.some((phrase) => phrase.first < end && end < phrase.end);
  const office = holds && isInline(known.reading, end) ? readOffice(known, end) : null;
  return office?.title?.first === end ? office : null;
}

const officePhrases = (clause: Clause, place: OfficePlace): readonly NounPhrase[] =>
  place === 'second' ? clause.object.slice(1) : phrasesIn(clause, place);

const CAREERS = wordSet('career careers');

/** What a clause says of a person by one row. */
function readRow(known: Known, row: Row, clause: Clause, person: EntityMention): Office | null {
  // "began his career as a clerk"
  if (clause.object.some(({ head }) => isOne(known.reading, head, CAREERS))) return null;
  const owner = ownerOf(known, row, clause, person);
  if (row.tells === 'owner')
    return owner === null
      ? null
      : {
          title: null,
          owner,
          holds: isOver(clause) ? 'no longer' : 'now',
          end: clause.end,
          ...(row.isAside && { isAside: true }),
        };
  const isCopula = row.office[0] === 'complement';
  const named = row.person === 'object' ? officeAtName(known, clause, person) : null;
  if (named) return { ...named, owner: named.owner ?? owner };
  for (const place of row.office)
    for (const phrase of officePhrases(clause, place)) {
      const office =
        row.of === 'post'
          ? (officeOfPost(known, phrase) ?? officeMeant(known, phrase))
          : (officeOf(known, phrase, isCopula) ?? officeOfPost(known, phrase) ?? officeMeant(known, phrase));
      if (!office) continue;
      const time = row.isTimeless ? null : timeOf(clause);
      // "recruited Jane Doe as treasurer from X": where she was
      const comesFrom = owner !== null && isOne(known.reading, office.title!.end, ORIGIN);
      const at = comesFrom ? owner : (office.owner ?? owner);
      return { ...office, owner: at, holds: time ?? office.holds };
    }
  return row.mayFollow ? officeInPlace(known, clause) : null;
}

/** What one clause says of a person: by the first row that reads it. */
function readClause(known: Known, clause: Clause, person: EntityMention): Office | null {
  if (clause.verb.negated) return null;
  for (const row of ROWS) {
    const office =
      isSaid(row, clause) && isAbout(known, row, clause, person) ? readRow(known, row, clause, person) : null;
    if (office) return office;
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
  if (isShared && office.title!.first < subject.end) return office;
  // "The members of the audit committee of X are | Jane Doe and Max Muster"
  if (!isOne(known.reading, subject.head, MEMBERS)) return null;
  const owner = organizationStartingIn(known, subject.first, subject.end)?.entity;
  return { title: null, owner: owner ?? speakerAt(known, person.first), holds: 'now', end: clause.end };
}
const MEMBERS = wordSet('members');

/** "Its head of sales is | Jane Doe", "The secretary of X is to be | Jane Doe": the office is the subject, its holder what it is said to be. */
function readHolder(known: Known, clause: Clause, person: EntityMention): Office | null {
  const [subject] = clause.subject;
  if (!subject || clause.verb.negated || clause.verb.lemma !== 'be') return null;
  // "Art director: | Jane Doe" is read as a label
  if (isMark(known.reading, clause.verb.main, COLON)) return null;
  if (!clause.complement.some((phrase) => names(phrase, person))) return null;
  const office = readOffice(known, subject.first);
  const { title } = office ?? {};
  // "Its director of sales’s | choice is Jane Doe"
  if (!office || !title || subject.head < title.first || title.end <= subject.head) return null;
  const holds = timeOf(clause) ?? office.holds;
  // "X, whose | chairman is Jane Doe"
  if (isOne(known.reading, subject.first - 1, WHOSE)) {
    const [of] = clause.object;
    const whole = of ? organizationStartingIn(known, of.first, of.end) : null;
    return { ...office, owner: office.owner ?? whole?.entity ?? null, holds };
  }
  const isDetermined = title.first > subject.first && !isOne(known.reading, subject.first, A);
  return isDetermined ? { ...office, holds } : null;
}

const WHOSE = wordSet('whose');

/** "His successor is | Jane Doe", "| Jane Doe will be her successor", "Replacing Max Muster is | Jane Doe". */
function readSuccession(known: Known, clause: Clause, person: EntityMention): Office | null {
  const [subject] = clause.subject;
  const [said] = clause.complement;
  if (!subject || !said || clause.verb.lemma !== 'be') return null;
  const { reading } = known;
  const isSaid = names(said, person);
  if (!isSaid && !names(subject, person)) return null;
  const other = isSaid ? subject : said;
  const isOwned = isOne(reading, other.head - 1, HIS) && isOne(reading, other.head, SUCCESSORS);
  const isReplaced = isOne(reading, subject.first - 1, FOLLOWING);
  if (!isOwned && !isReplaced) return null;
  const office = lastOffice(known, clause.first);
  const owner = office?.owner ?? speakerAt(known, person.first);
  const title = isSaid || isOwned ? (office?.title ?? null) : null;
  return { title, owner, holds: 'now', end: clause.end };
}
const SUCCESSORS = wordSet('successor replacement name');
const FOLLOWING = words(...formsOfClasses(['succeed'], ['gerund']));

/** Whether a sentence may say an office: a word of titles, or a verb of leading, stands in it. */
function mayTell(reading: Reading, sentence: number): boolean {
  for (let at = reading.sentences[sentence]!; at < reading.sentences[sentence + 1]!; at++)
    if (hasNaming(reading, at, TITLE) || isOne(reading, at, LEADS) || isOne(reading, at, PLURAL_HEADS))
      return true;
  return false;
}

/** What the clauses of a sentence say of a person named in it or meant by its pronouns. */
export function officesIn(known: Known, sentence: number, person: EntityMention): Office[] {
  const { reading, grammar } = known;
  if (sentence + 1 >= reading.sentences.length || !mayTell(reading, sentence)) return [];
  const followed = officeFollowed(known, person);
  if (followed) return [followed];
  return grammar.clausesOf(sentence).flatMap((clause) => {
    const office =
      readList(known, clause, person) ??
      readSuccession(known, clause, person) ??
      readHolder(known, clause, person) ??
      readClause(known, clause, person);
    return office ? [office] : [];
  });
}
