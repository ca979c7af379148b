import { isOne, type Reading } from '../text/reading.js';
import { list } from '../words/endpoint-words.js';
import { measuresBefore } from './measures.js';
import type { Measure } from './phrases.js';
import { type Reference, referenceOf } from './pronouns.js';
import {
  AND_BUT,
  accept,
  isMarkPiece,
  lastVerb,
  openingOf,
  type Sentence,
  TERM_LINK,
  WHICH,
} from './sentence.js';

/** Measures, or what a pronoun in their place stands for. */
function measuresIn(sentence: Sentence, measures: readonly Measure[]): Measure[] {
  const only = measures.length === 1 ? referenceOf(sentence.reading, measures[0]!) : null;
  if (only !== null) return [...sentence.resolve(only)];
  return accept(sentence, measures);
}

const IN_PLACE = list('place lieu stead');
const INSTEAD = list('instead');
/** "M in place of | N, which": a relative clause speaks of what stands nearest. */
function behindInstead(reading: Reading, measure: Measure): Measure {
  for (let at = measure.end - 2; at > measure.first; at--)
    if (isOne(reading, at, OF) && (isOne(reading, at - 1, IN_PLACE) || isOne(reading, at - 1, INSTEAD)))
      return { ...measure, first: at + 1 };
  return measure;
}

/** What stands in front of a verb as its subject. */
export interface Subject {
  readonly measures: readonly Measure[];
  /** the index of a term piece that is the subject */
  readonly term: number;
  /** what the subject refers to, if it is a pronoun or an ordinal */
  readonly reference: Reference | null;
}
const NOBODY: Subject = { measures: [], term: -1, reference: null };

const OF = list('of');
const WHAT = list('what');

/** The subjects of a sentence that were asked for, by verb: each of its ranks asks for all of them. */
const KNOWN = new WeakMap<Sentence, { readonly one: Subject[]; readonly several: Subject[] }>();

/**
 * The subject of a verb: the noun phrase, list or term in front of it; asides between commas, dashes and
 * brackets are left out, relative pronouns replaced by what they stand for, and a verb behind "and" has the
 * subject of the verb before it.
 */
export function subjectOf(sentence: Sentence, verb: number, several: boolean): Subject {
  let known = KNOWN.get(sentence);
  if (!known) {
    known = { one: [], several: [] };
    KNOWN.set(sentence, known);
  }
  const subjects = several ? known.several : known.one;
  subjects[verb] ??= readSubject(sentence, verb, several);
  return subjects[verb];
}

function readSubject(sentence: Sentence, verb: number, several: boolean): Subject {
  const { reading, pieces } = sentence;
  let index = verb - 1;
  for (let turns = 0; turns < 5 && index >= 0; turns++) {
    const piece = pieces[index]!;
    if (piece.kind === 'bracket') {
      index--;
      continue;
    }
    if (isMarkPiece(piece, ',', '-', ')')) {
      const open = openingOf(pieces, index);
      index = open >= 0 ? open - 1 : index - 1;
      continue;
    }
    if (piece.kind === 'connector' && isOne(reading, piece.first, WHICH)) {
      index--;
      // "both of which"
      const before = pieces[index];
      if (before?.kind === 'phrase' && before.end - before.first <= 5 && isOne(reading, before.end - 1, OF))
        index--;
      if (isMarkPiece(pieces[index], ',', '-')) index--;
      const term = enclosingTerm(sentence, index);
      if (term >= 0) return { ...NOBODY, term };
      const named = measuresBefore(sentence, index + 1, false).map((item) => behindInstead(reading, item));
      return { ...NOBODY, measures: measuresIn(sentence, named) };
    }
    if (piece.kind === 'connector' && isOne(reading, piece.first, AND_BUT)) {
      const before = lastVerb(pieces, index);
      return before < 0 ? NOBODY : subjectOf(sentence, before, several);
    }
    if (piece.kind === 'term') return { ...NOBODY, term: index };
    if (piece.kind === 'phrase') {
      const term = enclosingTerm(sentence, index);
      if (term >= 0) return { ...NOBODY, term };
      // "a drop in … was | what the investigators chose"
      if (isOne(reading, piece.first, WHAT) && pieces[index - 1]?.kind === 'verb')
        return subjectOf(sentence, index - 1, several);
      const found = measuresBefore(sentence, index + 1, several);
      const reference = found.length === 1 ? referenceOf(reading, found[0]!) : null;
      const here = reference === 'it' || reference === 'both' ? firstSubject(sentence, index) : [];
      if (here.length > 0) return { measures: here, term: -1, reference };
      return { measures: measuresIn(sentence, withBracket(sentence, verb, found)), term: -1, reference };
    }
    break;
  }
  return NOBODY;
}

/** "M (D) was": the bracket between the last of several measures and their verb. */
function withBracket({ pieces }: Sentence, verb: number, found: readonly Measure[]): Measure[] {
  const piece = pieces[verb - 1];
  return found.map((measure) =>
    piece?.kind === 'bracket' && piece.first === measure.end && measure.bracket === null
      ? { ...measure, bracket: { first: piece.first + 1, end: piece.end - 1 } }
      : measure,
  );
}

/** The measures the sentence has already spoken of, for a pronoun behind them. */
function firstSubject(sentence: Sentence, index: number): readonly Measure[] {
  for (let at = 0; at < index; at++) {
    if (sentence.pieces[at]!.kind !== 'verb') continue;
    const { measures } = subjectOf(sentence, at, true);
    if (measures.length > 0) return measures;
  }
  return [];
}
/** The term whose phrase goes on up to a piece: "the primary endpoint | of freedom from …", "… | in all three studies". */
function enclosingTerm({ reading, pieces }: Sentence, index: number): number {
  const piece = pieces[index];
  if (piece?.kind === 'term') return index;
  if (piece?.kind !== 'phrase' || pieces[index - 1]?.kind !== 'term') return -1;
  return isOne(reading, piece.first, TERM_LINK) ? index - 1 : -1;
}
