import type { Clause } from '../../../grammar/clause.js';
import type { NounPhrase } from '../../../grammar/phrase.js';
import { phrasesIn } from '../../../grammar/places.js';
import { COMMON } from '../../../text/classes.js';
import { COMMA, hasNaming, isCapitalised, isMark, isOne, type Reading } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import type { EntityMention } from '../../entities/mentions.js';
import { isFieldWord } from '../../names/title-fields.js';
import { type Known, mentionOver, organizationStartingIn, personTo } from '../known.js';
import { organizationAt } from '../meant/descriptions.js';
import { companyOfParagraph } from '../meant/paragraphs.js';
import { isPossessive, ownerMeant } from '../meant/pronouns.js';
import { companyOfEntry, companySpokenOf, DEFINITE } from '../meant/topics.js';
import { type Owner, UNNAMED } from './owners.js';
import type { Row } from './statement-rows.js';
import { FORMER } from './titles.js';

/** Which organisation a clause on a person is about. */

export const BOARDS = wordSet('board committee council panel directors');
export const POSITIONS = wordSet(`
  position post role office reins helm duties appointment chair title job seat responsibility responsibilities resignation
  function mandate
`);
const PARTS = wordSet(`
  business businesses unit division department segment region operations practice site plant branch desk sales
  marketing
`);

/** The company whose text or entry of a digest it is; where nobody speaks, the one that the sentences in front of a token are about. */
export function speakerAt(known: Known, at: number): number | null {
  const told = companyOfEntry(known, at) ?? (known.issuer === null ? null : companyOfParagraph(known, at));
  const speaker = told ?? known.issuer ?? companySpokenOf(known, at);
  return speaker !== null && known.entities[speaker]!.kind === 'organization' ? speaker : null;
}

/** Whether a phrase says a post: "a joint appointment at X". */
const isPost = (reading: Reading, { head }: NounPhrase): boolean => isOne(reading, head, POSITIONS);

/** Whether a phrase says a part of an organisation: "the drives business", "Human Resources", "marketing". */
function isPartOf(reading: Reading, { first, head, coreEnd }: NounPhrase): boolean {
  if (isOne(reading, head, PARTS)) return true;
  for (let at = first; at < coreEnd; at++) if (!isFieldWord(reading, at)) return false;
  return true;
}

/** Whether a clause is about what a row is for: "holds a joint appointment", "heads the drives business", "leads on sales". */
function isAboutNoun({ reading }: Known, { of, owner }: Row, clause: Clause): boolean {
  if (of !== 'post' && of !== 'part') return true;
  const said = phrasesIn(clause, owner[0] === 'subject' ? 'subject' : 'object');
  if (of === 'post') return said.some((phrase) => isPost(reading, phrase));
  // "she leads on mobility"
  if (said.length === 0)
    return clause.verb.tense === 'present' && (clause.by.has('on') || clause.by.has('after'));
  return said.some((phrase) => isPartOf(reading, phrase));
}

/** "started | the business", "owns | Example Ltd.": an organisation that is the phrase itself, not whose something it is. */
const wholeOf = (organization: EntityMention | null, { first, head, coreEnd }: NounPhrase): Owner =>
  organization &&
  organization.first <= head &&
  head < organization.end &&
  organization.end <= coreEnd &&
  first <= organization.first
    ? organization.entity
    : null;

/** "at the helm | of Example Ltd.", "in charge | of the dairy": the organisation behind the noun. */
function helmOf(known: Known, { head }: NounPhrase): Owner {
  const from = isOne(known.reading, head + 1, OF) ? head + 2 : -1;
  return from < 0 ? null : (organizationAt(known, from)?.entity ?? null);
}
const HELMS = wordSet('head helm top charge wheel');
const OF = wordSet('of');

/** "Example is | a fund led by Jane Doe": what the noun of a phrase is said of, where that is an organisation. */
function subjectSaid(known: Known, { sentence, parent }: Clause, phrase: NounPhrase): Owner {
  if (parent === null || !isOne(known.reading, phrase.first, ARTICLES)) return null;
  const said = known.grammar.clausesOf(sentence)[parent];
  if (said?.verb.lemma !== 'be' || !said.complement.some(({ head }) => head === phrase.head)) return null;
  const [subject] = said.subject;
  return subject ? (organizationAt(known, subject.first)?.entity ?? null) : null;
}
const ARTICLES = wordSet('a an the');

/** The organisation that a phrase names, describes or owns something of. */
function ownerInPhrase(
  known: Known,
  row: Row,
  clause: Clause,
  phrase: NounPhrase,
  person: EntityMention,
): Owner {
  const { reading } = known;
  const { first, end, head } = phrase;
  if (row.of === 'board' && !isOne(reading, head, BOARDS)) return null;
  if (row.of === 'helm') return isOne(reading, head, HELMS) ? helmOf(known, phrase) : null;
  const organization = organizationStartingIn(known, first, end) ?? organizationAt(known, first);
  if (row.of === 'whole') return wholeOf(organization, phrase);
  if (organization) return organization.entity;
  const said = subjectSaid(known, clause, phrase);
  if (said !== null) return said;
  // "chairs its audit committee", "chairs the audit committee" of whoever speaks
  const meant = isPossessive(reading, first) ? ownerMeant(known, first) : null;
  if (meant !== null) return meant;
  if (!row.isOrgan || !isOne(reading, first, DEFINITE) || !isOne(reading, head, BOARDS)) return null;
  // "Shareholders of X elected Jane Doe to the board"
  const [agent] = row.person === 'object' ? clause.subject : [];
  const own = agent ? organizationStartingIn(known, agent.first, agent.end) : null;
  return own?.entity ?? speakerAt(known, person.first);
}

/** Whether a phrase names something that is no party: "left Example" is no news of whoever speaks. */
function isStrange(known: Known, { first, coreEnd }: NounPhrase): boolean {
  for (let at = first; at < coreEnd; at++)
    if (
      isCapitalised(known.reading, at) &&
      !hasNaming(known.reading, at, COMMON) &&
      mentionOver(known, at) === null
    )
      return true;
  return false;
}

/** "appoints Jane Doe as chair and Max Muster, of | X, as secretary": whether what stands behind a link is at another's name. */
function isBesideOther(known: Known, first: number, { entity }: EntityMention): boolean {
  if (!isMark(known.reading, first - 2, COMMA)) return false;
  const other = personTo(known, first - 2);
  return other !== null && other.entity !== entity;
}

/** The organisation that a clause on a person is about, as a row reads it; `UNNAMED` where it names one that is no party. */
export function ownerOf(known: Known, row: Row, clause: Clause, person: EntityMention): Owner {
  if (row.tells && !isAboutNoun(known, row, clause)) return null;
  for (const place of row.owner) {
    // "she led sales before": where that was, nobody says
    if (place === 'issuer')
      return row.of === 'part' && clause.verb.tense === 'past' ? null : speakerAt(known, person.first);
    const phrases = phrasesIn(clause, place).filter(
      ({ first }) => !isBesideOther(known, first, person) && !isOne(known.reading, first - 2, FORMER),
    );
    for (const phrase of phrases) {
      const owner = ownerInPhrase(known, row, clause, phrase, person);
      if (owner !== null) return owner;
    }
    if (row.tells && row.owner.at(-1) === 'issuer' && row.of === undefined)
      if (phrases.some((phrase) => isStrange(known, phrase))) return UNNAMED;
  }
  return null;
}
