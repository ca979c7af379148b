import type { NounPhrase } from '../../grammar/phrase.js';
import { isOne, type Reading } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { nested } from '../clauses/phrases.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import { areBeside, speaksOfStudies, studyNoun } from './study-phrases.js';
import { PLURAL_STUDIES } from './vocabulary.js';

/** Where a sentence speaks of a study. */
export interface StudyMention {
  /** the first token */
  readonly at: number;
  /** by which names, several for "A and B, its twin trials"; none where it is only described */
  readonly names: readonly string[];
  /** the phrase that describes it, or null for a bare name */
  readonly phrase: NounPhrase | null;
  /** several studies without their names: "its Phase 3 studies of X" */
  readonly several: boolean;
  /** "a", "its", "another": a study that may be told of for the first time */
  readonly fresh: boolean;
}

/** A name where it stands, in tokens, half open. */
interface Occurrence {
  readonly name: string;
  readonly first: number;
  readonly end: number;
}

/** The token at an offset of the text. */
function tokenAt({ tokens }: Reading, from: number, limit: number, offset: number): number {
  let low = from;
  let high = limit;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where names of studies stand in a sentence, whole words alone; of names that overlap the longest. */
function occurrencesIn(scene: Scene, names: Iterable<string>): Occurrence[] {
  const { reading, first, end } = scene;
  const { text, start } = scene.evidence;
  const found: Occurrence[] = [];
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const behind = at + name.length;
      if (LETTER.test(text[at - 1] ?? ' ') || LETTER.test(text[behind] ?? ' ')) continue;
      const token = tokenAt(reading, first, end, start + at);
      found.push({ name, first: token, end: tokenAt(reading, token, end, start + behind - 1) + 1 });
    }
  found.sort((one, other) => one.first - other.first || other.end - one.end);
  let reach = -1;
  return found.filter(({ first, end }) => {
    const isFree = first >= reach;
    reach = Math.max(reach, end);
    return isFree;
  });
}

const FRESH = wordSet('a an another its our their his her two three four several');
/** The names that belong to a phrase: in its core, right in front of it or right behind. */
function namesOf(
  reading: Reading,
  phrase: NounPhrase,
  noun: number,
  names: readonly Occurrence[],
): Occurrence[] {
  const within = names.filter(({ first }) => phrase.first <= first && first < phrase.coreEnd);
  if (within.length > 0) return within;
  const isPlural = isOne(reading, noun, PLURAL_STUDIES);
  const before: Occurrence[] = [];
  let edge = phrase.first;
  for (let index = names.length - 1; index >= 0; index--) {
    const name = names[index]!;
    if (name.end > edge || !areBeside(reading, name.end, edge)) continue;
    before.unshift(name);
    edge = name.first;
    if (!isPlural) break;
  }
  if (before.length > 0) return before;
  const behind = names.find(
    ({ first }) => first >= phrase.coreEnd && areBeside(reading, phrase.coreEnd, first),
  );
  return behind ? [behind] : [];
}

/** Where a sentence speaks of studies, in text order. */
export function mentionsIn(world: World, scene: Scene, known: ReadonlyMap<string, unknown>): StudyMention[] {
  const { reading } = world;
  const names = occurrencesIn(scene, known.keys());
  const taken = new Set<Occurrence>();
  const mentions: StudyMention[] = [];
  const heads = new Set<number>();
  const phrases = speaksOfStudies(reading, scene.first, scene.end)
    ? nested(world.grammar.phrasesOf(scene.index))
    : [];
  for (const phrase of phrases) {
    if (heads.has(phrase.head)) continue;
    const noun = studyNoun(reading, phrase);
    if (noun < 0) continue;
    heads.add(phrase.head);
    const own = namesOf(reading, phrase, noun, names);
    for (const name of own) taken.add(name);
    mentions.push({
      at: Math.min(phrase.first, ...own.map(({ first }) => first)),
      names: own.map(({ name }) => name),
      phrase,
      several: own.length === 0 && isOne(reading, noun, PLURAL_STUDIES),
      fresh: phrase.determiner < 0 || isOne(reading, phrase.determiner, FRESH),
    });
  }
  for (const name of names)
    if (!taken.has(name))
      mentions.push({ at: name.first, names: [name.name], phrase: null, several: false, fresh: false });
  return mentions.sort((one, other) => one.at - other.at);
}
