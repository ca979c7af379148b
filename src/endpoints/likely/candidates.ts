import type { IntegerSet } from '../../text/integer-set.js';
import { isOne, isWord, type Reading, textOf } from '../../text/reading.js';
import { LINE_GAP } from '../../text/tokens.js';
import { ARTICLES, list } from '../../words/endpoint-words.js';
import { type Claim, RECALLED } from '../claim.js';
import { cutList } from '../measure-list.js';
import { measuresAfter } from '../measures.js';
import { type Measure, overlaps, type Phrase } from '../phrases.js';
import type { Role } from '../ranks.js';
import { accept, type Sentence } from '../sentence.js';
import type { Term } from '../terms.js';

/** A rank that a measure may have, where it is spoken of. */
export interface Rank {
  readonly role: Role;
  readonly term: Term;
  readonly sentence: Sentence;
  /** the index of its piece */
  readonly piece: number;
}

/** A stretch that may be a measure, and the ranks spoken of nearby. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly measure: Measure;
  /** the index of the piece it starts in, and of the one behind the list it stands in */
  readonly piece: number;
  readonly next: number;
  /** which of its list it is, and how many the list has */
  readonly place: number;
  readonly size: number;
  /** the whole that it is a part of: "a reduction in M" of M */
  readonly outer: Measure | null;
  readonly ranks: readonly Rank[];
}

/** How many sentences behind a rank still tell its measures. */
const REACH = 4;
/** how much of a sentence is looked at, such as a table run into one */
const MOST_PIECES = 80;
const MOST_STRETCHES = 60;

const OPENS_MEASURE = list('in on for of');
/** how far into a stretch one looks for a measure inside */
const FAR = 7;

/**
 * What stands behind the first preposition: "a 27% reduction in | M", "no benefit on | M"; more than one where it is said
 * again ("in M or in N").
 */
function innerOf(reading: Reading, { first, end }: Phrase): Phrase[] {
  const stop = Math.min(end - 1, first + FAR);
  let at = first;
  while (at < stop && !isOne(reading, at, OPENS_MEASURE)) at++;
  if (at === stop) return [];
  const openings = [at];
  for (let next = at + 1; next < end - 2; next++)
    if (isOne(reading, next, JOINTS) && isWord(reading, next + 1, reading.tokens.hash[at]!))
      openings.push(next + 1);
  return openings.map((opening, index) => ({
    first: isOne(reading, opening + 1, ARTICLES) ? opening + 2 : opening + 1,
    end: (openings[index + 1] ?? end + 1) - 1,
  }));
}
const JOINTS = list('and or nor');

const SPOKEN = list('was were is are has have had will would did does reached met missed showed improved');
/** "M | reached significance": up to the verb that the pieces took for a part of the phrase. */
function upToVerb(reading: Reading, measure: Measure): Measure {
  for (let at = measure.first + 1; at < measure.end; at++)
    if (isOne(reading, at, SPOKEN) || reading.tokens.gap[at]! >= LINE_GAP)
      return { ...measure, end: at, bracket: null };
  return measure;
}

/** The ranks that a sentence speaks of. */
const ranksIn = (sentence: Sentence): Rank[] =>
  sentence.pieces.flatMap((piece, index) =>
    piece.kind === 'term'
      ? (piece.term.roles.length > 0 ? piece.term.roles : (['unspecified'] as const)).map((role) => ({
          role,
          term: piece.term,
          sentence,
          piece: index,
        }))
      : [],
  );

/** The ranks that each sentence speaks of; where it speaks of none, those of one shortly before. */
export function ranksNear(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Rank[]> {
  const near = new Map<number, readonly Rank[]>();
  let known: readonly Rank[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    const own = ranksIn(sentence);
    if (own.length > 0) {
      known = own;
      last = sentence.index;
    }
    if (sentence.index - last <= REACH) near.set(sentence.index, known);
  }
  return near;
}

/** The nearest place of each rank. */
export function nearestOf(ranks: readonly Rank[], at: number): Rank[] {
  const byRole = new Map<Role, Rank>();
  const far = ({ term }: Rank) => (term.first >= at ? term.first - at : at - term.end);
  for (const rank of ranks) {
    const known = byRole.get(rank.role);
    if (!known || far(rank) < far(known)) byRole.set(rank.role, rank);
  }
  return [...byRole.values()];
}

/** The lists of a sentence, and the phrases that stand in them: "The fourth, M" is none. */
function* listsOf(sentence: Sentence): Iterable<{ measures: Measure[]; piece: number; next: number }> {
  const { pieces, reading } = sentence;
  let behind = 0;
  for (let piece = 0; piece < Math.min(pieces.length, MOST_PIECES); piece++) {
    if (piece >= behind) {
      const { measures, next } = measuresAfter(sentence, piece);
      if (measures.length > 0) yield { measures, piece, next };
      behind = Math.max(behind, next);
    }
    const own = pieces[piece]!;
    if (own.kind === 'phrase' && behind > piece + 1)
      yield { measures: cutList(reading, own), piece, next: piece + 1 };
  }
}

/** "M, assessed | at Week 12": what says when or how a measure is read is none. */
const isParticiple = (reading: Reading, { first }: Phrase): boolean =>
  /ed$/.test(textOf(reading, first)) && isOne(reading, first + 1, BEHIND_PARTICIPLE);
const BEHIND_PARTICIPLE = list('at after by for from in on over through until with as to during within');

/** What may be a measure in a sentence, each stretch once. */
function stretchesOf(sentence: Sentence): Omit<Candidate, 'ranks'>[] {
  const { reading } = sentence;
  const found = new Map<string, Omit<Candidate, 'ranks'>>();
  for (const { measures, piece, next } of listsOf(sentence))
    for (const [place, whole] of measures.slice(0, MOST_STRETCHES - found.size).entries()) {
      const cut = upToVerb(reading, whole);
      const at = { sentence, piece, next, place, size: measures.length };
      for (const { measure, outer } of [
        { measure: cut, outer: null },
        ...innerOf(reading, cut)
          .filter(({ first, end }) => first < end)
          .map((inner) => ({ measure: { ...cut, ...inner }, outer: cut })),
      ])
        for (const accepted of accept(sentence, [measure])) {
          const key = `${accepted.first} ${accepted.end}`;
          if (!found.has(key) && !isParticiple(reading, accepted))
            found.set(key, { ...at, measure: accepted, outer });
        }
    }
  return [...found.values()];
}

/** The measures and definitions that claims hold, by the sentence they stand in. */
function takenBySentence({ sentenceOf }: Reading, claims: readonly Claim[]): Map<number, Phrase[]> {
  const taken = new Map<number, Phrase[]>();
  for (const { measure, definition } of claims)
    for (const phrase of [measure, definition]) {
      if (!phrase) continue;
      const own = taken.get(sentenceOf[phrase.first]!);
      if (own) own.push(phrase);
      else taken.set(sentenceOf[phrase.first]!, [phrase]);
    }
  return taken;
}

/**
 * The stretches of sentences that may be measures of ranks nearby and are none by what texts tell outright.
 *
 * @param sentences those that speak of endpoints, in text order
 * @param claims what they were read to say
 */
export function candidatesOf(
  reading: Reading,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
): Candidate[] {
  const near = ranksNear(sentences);
  const taken = takenBySentence(reading, claims);
  return sentences.flatMap((sentence) => {
    const ranks = near.get(sentence.index);
    if (!ranks) return [];
    const own = (taken.get(sentence.index) ?? []).slice(0, RECALLED);
    return stretchesOf(sentence)
      .filter(({ measure }) => !own.some((phrase) => overlaps(phrase, measure)))
      .map((read) => ({ ...read, ranks: nearestOf(ranks, read.measure.first) }));
  });
}

/** Whether one of some words stands in a stretch. */
export function hasAny(reading: Reading, { first, end }: Phrase, set: IntegerSet): boolean {
  for (let at = first; at < end; at++) if (isOne(reading, at, set)) return true;
  return false;
}
