import { COMMA, hashOf, isMark, isOne, isWord, type Reading, words } from '../../../text/reading.js';
import type { EntityMention } from '../../entities/mentions.js';
import type { Occurrence } from '../../names/occurrence.js';
import type { PersonRead } from '../affiliation.js';
import { type Known, mentionOver, organizationFrom } from '../known.js';
import { organizationAt } from '../meant/descriptions.js';
import { DEFINITE, startOfSentence } from '../meant/topics.js';

/** Where a text tells of a person, and which organisations it speaks of there. */
export interface Place {
  readonly name: Occurrence;
  /** the first token of the title and the name, and the one behind both */
  readonly first: number;
  readonly end: number;
  /** the organisations named or described in the sentence in front, the last first */
  readonly before: readonly EntityMention[];
  /** those behind in the sentence, in order */
  readonly behind: readonly EntityMention[];
  /** those of the two sentences in front, the last first */
  readonly earlier: readonly EntityMention[];
}

/** tokens that are read of a sentence, such as a table run into one */
const LONGEST_SENTENCE = 120;
/** how many sentences back one looks */
const REACH = 2;

/** The organisations named or described between two tokens, in text order. */
function spokenOf(known: Known, from: number, to: number): EntityMention[] {
  const found: EntityMention[] = [];
  for (let at = Math.max(0, from); at < to; at++) {
    const described = isOne(known.reading, at, DEFINITE) ? organizationAt(known, at) : null;
    const mention = organizationFrom(known, at) ?? described;
    if (!mention) continue;
    found.push(mention);
    at = Math.max(at, mention.end - 1);
  }
  return found;
}

/** The name beside the title that counts; else the first that stands in running text. */
function nameAt({ names, title }: PersonRead): Occurrence {
  const first = names.find(({ shouted }) => !shouted) ?? names[0]!;
  if (title === null) return first;
  const far = (name: Occurrence): number => Math.abs(name.first - title.first);
  return names.reduce((best, name) => (far(name) < far(best) ? name : best), first);
}

/** Where a text tells of a person. */
export function placeOf(known: Known, person: PersonRead): Place {
  const { reading } = known;
  const { title } = person;
  const name = nameAt(person);
  const isBeside = title !== null && Math.abs(title.first - name.first) < LONGEST_SENTENCE;
  const first = isBeside ? Math.min(title.first, name.first) : name.first;
  const end = isBeside ? Math.max(title.end, name.end) : name.end;
  const sentence = reading.sentenceOf[first]!;
  const start = Math.max(startOfSentence(known, sentence, first), first - LONGEST_SENTENCE);
  const stop = Math.min(reading.sentences[sentence + 1] ?? reading.tokens.count, end + LONGEST_SENTENCE);
  const back = Math.max(reading.sentences[Math.max(0, sentence - REACH)]!, start - LONGEST_SENTENCE * REACH);
  return {
    name,
    first,
    end,
    before: spokenOf(known, start, first).reverse(),
    behind: spokenOf(known, end, stop),
    earlier: spokenOf(known, back, start).reverse(),
  };
}

/** The token of the surname. */
export const surnameAt = ({ name }: Place): number => name.atoms.at(-1) ?? name.end - 1;

const ARTICLES = words('the', 'a', 'an');

/** The token in front of a mention, an article left out: "| at the Example Trust". */
export const beforeArticle = (reading: Reading, { first }: EntityMention): number =>
  isOne(reading, first - 1, ARTICLES) ? first - 2 : first - 1;

/** Whether a person is named between two tokens. */
export function hasPerson(known: Known, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mention = mentionOver(known, at);
    if (mention && known.entities[mention.entity]!.kind === 'person') return true;
  }
  return false;
}

const NEAR = 7;

/** The organisation within a few tokens of a name in its sentence: behind it, or in front; or null. */
export function nextTo(known: Known, name: Occurrence, side: 'behind' | 'before'): number | null {
  const { sentenceOf, tokens } = known.reading;
  for (let far = 0; far < NEAR; far++) {
    const at = side === 'behind' ? name.end + far : name.first - 1 - far;
    if (at < 0 || at >= tokens.count || sentenceOf[at] !== name.sentence) return null;
    const mention = mentionOver(known, at);
    if (mention) return known.entities[mention.entity]!.kind === 'organization' ? mention.entity : null;
  }
  return null;
}

const A = hashOf('a');
const APPOSITION = 6;

/** The tokens that say what a person is: three in front of the title, the title, and the apposition behind the name. */
export function around({ reading }: Known, { first, name }: Place): number[] {
  const found: number[] = [];
  for (let at = Math.max(0, first - 3); at < name.first; at++) found.push(at);
  const { afterDegrees } = name;
  if (!isMark(reading, afterDegrees, COMMA)) return found;
  for (let at = afterDegrees + 1; at < afterDegrees + APPOSITION && at < reading.tokens.count; at++) {
    if (isMark(reading, at, COMMA)) break;
    if (!isWord(reading, at, A)) found.push(at);
  }
  return found;
}
