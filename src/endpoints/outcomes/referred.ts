import { isOne, type Reading, textOf } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Phrase } from '../phrases.js';
import { type Reference, referenceOf } from '../pronouns.js';
import type { Sentence } from '../sentence.js';
import { type Entry, FIRST_OF } from './entry.js';

const AFTER_REFERENCE = list('of was were did is are the we it this our');
const REMAINING = list('remaining other others rest');

const THE = list('the');

/** What the words of a segment refer to among the claims spoken of before: "for the first and the second" both. */
export function referred(sentence: Sentence, { first, end }: Phrase, group: readonly Entry[]): Entry[] {
  const { reading, pieces } = sentence;
  if (group.length === 0) return [];
  const several = severalIn(reading, first, end, group);
  if (several.length > 0) return several;
  for (const piece of pieces) {
    if (piece.kind !== 'phrase' || piece.first < first || piece.first >= end) continue;
    const reference = referenceIn(reading, piece);
    if (reference !== null) return resolve(reference, group);
  }
  return [];
}

const MANY = list('both neither all none each');
const SIDES = list('former latter');
const LATTER = list('latter');
/** "the first and the second" of a group; "both of the former": all of the rank that was named first. */
function severalIn(reading: Reading, from: number, to: number, group: readonly Entry[]): Entry[] {
  const found = new Set<Entry>();
  let places = 0;
  for (let at = from; at + 1 < to; at++) {
    if (!isOne(reading, at, THE)) continue;
    if (isOne(reading, at + 1, SIDES) && isOne(reading, at - 2, MANY)) {
      const rank = (isOne(reading, at + 1, LATTER) ? group.at(-1) : group[0])!.claim.role;
      return group.filter(({ claim }) => claim.role === rank);
    }
    const reference = referenceOf(reading, { first: at, end: at + 2 });
    if (typeof reference !== 'number' || !group[reference - 1]) continue;
    places++;
    found.add(group[reference - 1]!);
  }
  return places > 1 ? [...found] : [];
}

/** "The first two". */
interface FirstOf {
  readonly first: number;
}
const MOST = 6;
const OF = list('of');
const isAdverb = (reading: Reading, at: number): boolean => /ly$/.test(textOf(reading, at));

/** A reference at the start of a phrase, or behind a preposition: "the latter", "in the remaining two items". */
function referenceIn(reading: Reading, { first, end }: Phrase): Reference | 'remaining' | FirstOf | null {
  for (let at = first; at < Math.min(end - 1, first + 3); at++) {
    const count = reading.tokens.hash[at] === FIRST_OF ? reading.numbers.get(at + 1)?.value : undefined;
    if (count && count <= MOST) return { first: count };
  }
  for (let at = first; at < Math.min(end, first + 4); at++)
    if (isOne(reading, at, REMAINING)) return 'remaining';
  let found: Reference | null = null;
  const read = (from: number, to: number): Reference | null => {
    const closes = to === end || isOne(reading, to, AFTER_REFERENCE) || isAdverb(reading, to);
    return closes && to > from ? referenceOf(reading, { first: from, end: to }) : null;
  };
  // "on the first it succeeded" is about the first, "the target of 300 patients" about no endpoint
  const keep = (reference: Reference | null, to: number): boolean => {
    if (reference !== 'it') return reference !== null;
    if (to === end || !isOne(reading, to, OF)) found ??= reference;
    return false;
  };
  for (let from = first; from < Math.min(end, first + 2); from++)
    for (const to of [end, Math.min(end, from + 2), Math.min(end, from + 1)]) {
      const reference = read(from, to);
      if (keep(reference, to)) return reference;
    }
  // "superior to placebo for the former"
  for (let at = first + 1; at + 1 < end; at++) {
    const reference = isOne(reading, at, THE) ? read(at, at + 2) : null;
    if (reference !== null && reference !== 'it') return reference;
  }
  return found;
}

function resolve(reference: Reference | 'remaining' | FirstOf, group: readonly Entry[]): Entry[] {
  if (typeof reference === 'object') return group.slice(0, reference.first);
  if (reference === 'remaining' || reference === 'other') return group.filter(({ told }) => told === null);
  if (reference === 'both') return [...group];
  if (reference === 'former') return group.length > 1 ? group.slice(0, 1) : [];
  if (typeof reference === 'number') return group.slice(reference - 1, reference);
  return group.slice(-1);
}
