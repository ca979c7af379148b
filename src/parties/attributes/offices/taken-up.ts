import { VERB } from '../../../grammar/tags.js';
import { AGENT_VERB, SPEECH_VERB } from '../../../text/classes.js';
import { COMMA, hashOf, hasNaming, isInline, isMark, isOne, isWord } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import type { EntityMention } from '../../entities/mentions.js';
import { type Known, mentionOver } from '../known.js';
import { type Office, readOffice, readOffices } from './office.js';

/** A title by which the next sentence takes up a person: "… said Jane Doe. | The general manager of X spoke in Boston." */

const THE = hashOf('the');
const LONGEST_LEAD = 4;

/** Whether a sentence names one person and no other. */
function isAlone(known: Known, sentence: number, entity: number): boolean {
  const { reading, entities } = known;
  for (let at = reading.sentences[sentence]!; at < reading.sentences[sentence + 1]!; at++) {
    const mention = mentionOver(known, at);
    if (mention && mention.entity !== entity && entities[mention.entity]!.kind === 'person') return false;
  }
  return true;
}

/** "… said Jane Doe. | A lecturer at X, she led the study": what the next sentence says in front of its pronoun. */
export function officeBeforePronoun(known: Known, { first, entity }: EntityMention): Office | null {
  const { reading } = known;
  const sentence = reading.sentenceOf[first]!;
  const next = reading.sentences[sentence + 1] ?? -1;
  if (next < 0 || !isOne(reading, next, ARTICLES) || !isAlone(known, sentence, entity)) return null;
  const office = readOffices(known, next).find(({ end }) => isMark(reading, end, COMMA));
  return office && isOne(reading, office.end + 1, PRONOUNS) ? office : null;
}
const ARTICLES = wordSet('a an the its our former');
const PRONOUNS = wordSet('he she');

/** The office that the subject of the sentence behind a mention says of it; null where another person may be meant. */
export function officeTakenUp(known: Known, { first, entity }: EntityMention): Office | null {
  const { reading, grammar } = known;
  const sentence = reading.sentenceOf[first]!;
  const next = reading.sentences[sentence + 1] ?? -1;
  if (next < 0 || !isWord(reading, next, THE) || !isAlone(known, sentence, entity)) return null;
  const office = readOffice(known, next);
  if (!office?.title || office.title.first > next + LONGEST_LEAD) return null;
  const isSubject = isInline(reading, office.end) && mentionOver(known, office.end) === null;
  const acts = hasNaming(reading, office.end, SPEECH_VERB | AGENT_VERB) || grammar.tagOf(office.end) === VERB;
  return isSubject && acts ? office : null;
}
