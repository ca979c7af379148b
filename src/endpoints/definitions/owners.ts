import type { NounPhrase } from '../../grammar/phrase.js';
import { isOne, type Reading, textOf } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { type Claim, foldMeasure, isSameMeasure } from '../claim.js';
import { overlaps, type Phrase, trimPhrase } from '../phrases.js';
import type { Sentence } from '../sentence.js';

/** A name of a measure that is said once more has few words. */
const LONGEST_NAME = 4;
/** So many letters tell that two words are of one family: "responder", "response"; the shortest that do. */
const STEM = 6;
const LEAST = 5;
const LAST = wordSet('latter last');
const FIRST = wordSet('former first');

/** Whether all words of a name stand in a measure. */
function holds({ tokens }: Reading, measure: Phrase, name: Phrase): boolean {
  const words = new Set(tokens.hash.subarray(measure.first, measure.end));
  for (let at = name.first; at < name.end; at++) if (!words.has(tokens.hash[at]!)) return false;
  return true;
}

/** Whether a measure has a word of the same family as a name of one word: "a responder" of "response at Week 12". */
function hasKin(reading: Reading, measure: Phrase, name: Phrase): boolean {
  if (name.end - name.first > 1) return false;
  const stem = textOf(reading, name.first).toLowerCase().replace(/s$/, '').slice(0, STEM);
  if (stem.length < LEAST) return false;
  for (let at = measure.first; at < measure.end; at++)
    if (textOf(reading, at).toLowerCase().startsWith(stem)) return true;
  return false;
}

/** Claims of one wording; none where a name fits measures in several. */
function ofOneWording(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const wordings = new Set(claims.map(({ measure }) => foldMeasure(reading, measure!)));
  return wordings.size === 1 ? claims : [];
}

/** The claims whose measure a name calls: by its wording, its words, or a word of the same family. */
function called(reading: Reading, claims: readonly Claim[], phrase: Phrase): readonly Claim[] {
  const name = trimPhrase(reading, phrase);
  if (!name || name.end - name.first > LONGEST_NAME) return [];
  const by = (fits: (measure: Phrase) => boolean) => claims.filter(({ measure }) => fits(measure!));
  const same = by((measure) => isSameMeasure(reading, measure, name));
  if (same.length > 0) return same;
  const held = by((measure) => holds(reading, measure, name));
  return held.length > 0
    ? held
    : ofOneWording(
        reading,
        by((measure) => hasKin(reading, measure, name)),
      );
}

/** What calls a measure: a phrase, or words that no clause has as one. */
export type Name = Pick<NounPhrase, 'first' | 'end' | 'coreEnd' | 'head' | 'refersTo'>;

/**
 * The claims that a phrase calls: by the measure it is, by what it refers to, by its rank or by a word of the measure.
 *
 * @param claims those with a measure, in text order
 * @param at where the clause is: what stands behind it is not spoken of
 */
export function ownersOf(
  sentence: Sentence,
  phrase: Name,
  claims: readonly Claim[],
  at: number,
  byRank: boolean,
): readonly Claim[] {
  const { reading, index, pieces } = sentence;
  const before = claims.filter(({ sentence: own, measure }) => own === index && measure!.end <= at);
  const isPair = phrase.coreEnd - phrase.first <= 2;
  if (isPair && isOne(reading, phrase.head, LAST)) return before.slice(-1);
  if (isPair && isOne(reading, phrase.head, FIRST) && before.length > 0) return before.slice(0, 1);
  const meant = phrase.refersTo && phrase.refersTo.length > 0 ? phrase.refersTo : [phrase];
  const direct = claims.filter(({ measure }) =>
    meant.some(({ first, end }) => overlaps(measure!, { first, end })),
  );
  const last = direct.at(-1)?.measure;
  if (last) return direct.filter(({ measure }) => measure!.first === last.first);
  const rank = pieces.find(
    (piece) => piece.kind === 'term' && piece.term.rank >= phrase.first && piece.term.rank < phrase.coreEnd,
  );
  if (rank?.kind === 'term') {
    const { roles } = rank.term;
    return claims.filter(
      ({ sentence: own, measure, role }) =>
        own === index &&
        (byRank ? measure!.first : measure!.end) <= at &&
        (roles.length === 0 || roles.includes(role)),
    );
  }
  // "It was assessed with D": the rank that was spoken of last, where it has one measure
  const [only] = phrase.refersTo ?? [];
  if (only) {
    const told = claims.filter(({ sentence: own }) => own === reading.sentenceOf[only.first]);
    return ofOneWording(reading, told);
  }
  return called(reading, claims, { first: phrase.first, end: phrase.end });
}
