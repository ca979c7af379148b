import {
  COMMA,
  hashOf,
  isCapitalised,
  isGlued,
  isHyphen,
  isMark,
  isOne,
  isWord,
  type Reading,
} from '../text/reading.js';
import { DIGITS, WORD } from '../text/tokens.js';
import {
  cutList,
  isMeasure,
  type Measure,
  type Phrase,
  type Reference,
  referenceOf,
  trimPhrase,
} from './phrases.js';
import type { Piece } from './pieces.js';
import type { Term } from './terms.js';
import type { Verb } from './verbs.js';
import { list, STUDY_NOUNS } from './words.js';

/** A sentence cut into pieces, and what frames ask of its surroundings. */
export interface Sentence {
  readonly reading: Reading;
  readonly index: number;
  readonly floor: number;
  readonly limit: number;
  readonly pieces: readonly Piece[];
  /** whether the release speaks of a change of protocol */
  readonly changes: boolean;
  /** whether a phrase names a party, which no measure does */
  readonly isParty: (phrase: Phrase) => boolean;
  /** whether a token starts the name of a study */
  readonly isStudy: (at: number) => boolean;
  /** the measures a pronoun or ordinal stands for, as far as the text has named them */
  readonly resolve: (reference: Reference) => readonly Measure[];
}

export const isMarkPiece = (piece: Piece | undefined, ...marks: readonly string[]): boolean =>
  piece?.kind === 'mark' && marks.includes(piece.mark);

export const termAt = ({ pieces }: Sentence, index: number): Term | null => {
  const piece = pieces[index];
  return piece?.kind === 'term' ? piece.term : null;
};

export const verbAt = ({ pieces }: Sentence, index: number): Verb | null => {
  const piece = pieces[index];
  return piece?.kind === 'verb' ? piece.verb : null;
};

/** Whether a piece is the link or connector with one of these words. */
export const isLink = ({ reading, pieces }: Sentence, index: number, set: ReadonlySet<number>): boolean => {
  const piece = pieces[index];
  return (
    piece !== undefined &&
    (piece.kind === 'link' || piece.kind === 'connector') &&
    isOne(reading, piece.first, set)
  );
};

const OPENERS = list(
  'over in on at for with under as by after during among of based before since despite if when following each where',
);

/** Phrases that can be measures and name neither party nor study. */
export function accept(sentence: Sentence, measures: readonly Measure[]): Measure[] {
  const { reading, isParty, isStudy } = sentence;
  return measures
    .map((measure) => withoutLead(reading, { ...measure, ...trimPhrase(reading, measure) }))
    .filter(
      (measure) =>
        isMeasure(reading, measure) &&
        !isParty(measure) &&
        !(isStudy(measure.first) && measure.end - measure.first <= 3),
    );
}

const LEAD_HEADS = list(
  'boundary criterion threshold superiority results benefit data success evidence non-inferiority noninferiority significance',
);
const LEAD_LINK = list('for on in of');
/** "the efficacy boundary for progression-free survival": what is measured stands behind. */
function withoutLead(reading: Reading, measure: Measure): Measure {
  for (let at = measure.first; at < Math.min(measure.end - 1, measure.first + 4); at++)
    if (isOne(reading, at, LEAD_HEADS) && isOne(reading, at + 1, LEAD_LINK) && at + 2 < measure.end)
      return { ...measure, first: at + 2 };
  return measure;
}

/** Measures, or what a pronoun in their place stands for. */
function measuresIn(sentence: Sentence, measures: readonly Measure[]): Measure[] {
  const only = measures.length === 1 ? referenceOf(sentence.reading, measures[0]!) : null;
  if (only !== null) return [...sentence.resolve(only)];
  return accept(sentence, measures);
}

const NAMELY = list('namely i e viz specifically that is ie');

/** Skips "namely", "i.e.,", commas and colons in front of a phrase: the index of the piece behind. */
export function skipNamely(sentence: Sentence, index: number): number {
  const { reading, pieces } = sentence;
  let next = index;
  while (next < pieces.length) {
    const piece = pieces[next]!;
    const word =
      piece.kind === 'phrase' && piece.end - piece.first <= 4 && isOne(reading, piece.first, NAMELY);
    if (isMarkPiece(piece, ',', ':', '-') || word) next++;
    else break;
  }
  return next;
}

/** The measures that start at a piece: one, or a list; `next` is the index of the piece behind them. */
export function measuresAfter(sentence: Sentence, index: number): { measures: Measure[]; next: number } {
  const { reading, pieces } = sentence;
  if (isMarkPiece(pieces[index], '#')) return numbered(sentence, index);
  if (pieces[index]?.kind !== 'phrase') return { measures: [], next: index };
  let next = index;
  const stops = [index];
  while (next < pieces.length) {
    const piece = pieces[next]!;
    if (piece.kind === 'phrase' || piece.kind === 'bracket') {
      next++;
      continue;
    }
    const behind = pieces[next + 1];
    const clause = isMarkPiece(piece, ',') ? behindRelative(sentence, next) : -1;
    if (clause > 0) {
      const rest = measuresAfter(sentence, clause);
      return {
        measures: [...cutList(reading, { first: pieces[index]!.first, end: piece.first }), ...rest.measures],
        next: rest.next,
      };
    }
    if (!isMarkPiece(piece, ',') || behind?.kind !== 'phrase') break;
    if (opensAside(reading, behind.first)) {
      // "A, on the one hand, and B": the list goes on behind the aside
      const on = pieces[next + 3];
      if (!isMarkPiece(pieces[next + 2], ',') || on?.kind !== 'phrase' || !isOne(reading, on.first, JOINTS))
        break;
      const rest = measuresAfter(sentence, next + 3);
      return {
        measures: [...cutList(reading, { first: pieces[index]!.first, end: piece.first }), ...rest.measures],
        next: rest.next,
      };
    }
    stops.push(next);
    next++;
  }
  // "…, and patients were …": what a verb follows is the subject of the next clause
  if (pieces[next]?.kind === 'verb' && stops.length > 1) next = stops.at(-1)!;
  const first = pieces[index]!.first;
  const end = pieces[next - 1]!.end;
  return { measures: cutList(reading, { first, end }), next };
}

/** Behind "A, in which … , | and B": the piece where a list goes on behind a relative clause, or -1. */
function behindRelative({ reading, pieces }: Sentence, comma: number): number {
  const which =
    pieces[comma + 1]?.kind === 'phrase' && pieces[comma + 1]!.end - pieces[comma + 1]!.first === 1
      ? comma + 2
      : comma + 1;
  if (pieces[which]?.kind !== 'connector' || !isOne(reading, pieces[which]!.first, WHICH)) return -1;
  for (let at = which + 1; at + 1 < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.kind === 'term' || isMarkPiece(piece, ';')) return -1;
    if (isMarkPiece(piece, ',')) {
      const next = pieces[at + 1]!;
      return next.kind === 'phrase' && isOne(reading, next.first, JOINTS) ? at + 1 : -1;
    }
  }
  return -1;
}

/** "(1) A or B and (2) C": each number opens a measure. */
function numbered({ reading, pieces }: Sentence, index: number): { measures: Measure[]; next: number } {
  const measures: Measure[] = [];
  let next = index;
  while (isMarkPiece(pieces[next], '#')) {
    const start = ++next;
    while (
      pieces[next]?.kind === 'phrase' ||
      pieces[next]?.kind === 'bracket' ||
      (isMarkPiece(pieces[next], ',') && pieces[next + 1]?.kind === 'phrase')
    )
      next++;
    if (next === start) break;
    const whole = trimPhrase(reading, { first: pieces[start]!.first, end: pieces[next - 1]!.end });
    if (whole) measures.push({ ...whole, bracket: null });
    if (isMarkPiece(pieces[next], ',', ';') && isMarkPiece(pieces[next + 1], '#')) next++;
  }
  return { measures, next };
}

const ASIDES = list(
  'based each with by all respectively for in on at as of both under during among p hr eight from',
);
const opensAside = (reading: Reading, at: number): boolean =>
  isOne(reading, at, ASIDES) && !isHyphen(reading, at + 1);

/**
 * The measures that end right before a piece: the noun phrase, or the whole list where there are several.
 * Introductions of the clause ("Under the amendment, …") are left out.
 */
export function measuresBefore(sentence: Sentence, index: number, several: boolean): Measure[] {
  const { reading, pieces } = sentence;
  const segments: Phrase[] = [];
  let at = index;
  while (at > 0) {
    let start = at;
    while (start > 0 && (pieces[start - 1]!.kind === 'phrase' || pieces[start - 1]!.kind === 'bracket'))
      start--;
    while (start < at && pieces[start]!.kind !== 'phrase') start++;
    if (start >= at) break;
    const segment = { first: pieces[start]!.first, end: pieces[at - 1]!.end };
    const opened =
      pieces[start - 1]?.kind === 'connector' && !isOne(reading, pieces[start - 1]!.first, AND_BUT);
    const introduces = segments.length > 0 && (opened || isOne(reading, segment.first, OPENERS));
    if (introduces) break;
    segments.unshift(segment);
    if (!several || opened || !isMarkPiece(pieces[start - 1], ',')) break;
    at = start - 1;
  }
  const last = segments.at(-1);
  if (!last) return [];
  const isList = hasWord(reading, last, JOINTS);
  const first = skipOpener(sentence, isList ? segments[0]! : last);
  return cutList(reading, { first, end: last.end });
}

const JOINTS = list('and or nor');
const hasWord = (reading: Reading, { first, end }: Phrase, set: ReadonlySet<number>): boolean => {
  for (let at = first; at < end; at++) if (isOne(reading, at, set)) return true;
  return false;
};

/** Behind "In TIDAL-2 |" and "On that basis |", which have no comma of their own. */
function skipOpener({ reading, isStudy }: Sentence, { first, end }: Phrase): number {
  if (!isOne(reading, first, OPENERS)) return first;
  let next = first + 1;
  if (isStudy(next) || isCapitalised(reading, next)) {
    next++;
    while (isGlued(reading, next) || reading.tokens.kind[next] === DIGITS) next++;
    return next < end ? next : first;
  }
  for (let at = first + 3; at < end - 1; at++) if (isOne(reading, at, ARTICLES)) return at;
  return first;
}
const ARTICLES = list('the a an its their');

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
const WHICH = list('which that who');
const WHAT = list('what');
const AND_BUT = list('and but yet or');

/**
 * The subject of a verb: the noun phrase, list or term in front of it; asides between commas, dashes and
 * brackets are left out, relative pronouns replaced by what they stand for, and a verb behind "and" has the
 * subject of the verb before it.
 */
export function subjectOf(sentence: Sentence, verb: number, several: boolean): Subject {
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
      return { ...NOBODY, measures: measuresIn(sentence, measuresBefore(sentence, index + 1, false)) };
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
      return { measures: measuresIn(sentence, found), term: -1, reference };
    }
    break;
  }
  return NOBODY;
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

const TERM_LINK = list('of for in to');
/** The term whose phrase goes on up to a piece: "the primary endpoint | of freedom from …", "… | in all three studies". */
function enclosingTerm({ reading, pieces }: Sentence, index: number): number {
  const piece = pieces[index];
  if (piece?.kind === 'term') return index;
  if (piece?.kind !== 'phrase' || pieces[index - 1]?.kind !== 'term') return -1;
  return isOne(reading, piece.first, TERM_LINK) ? index - 1 : -1;
}

export function lastVerb(pieces: readonly Piece[], index: number): number {
  for (let at = index - 1; at >= 0; at--) if (pieces[at]!.kind === 'verb') return at;
  return -1;
}

/** The index of the mark that opens what closes at a mark: the comma or dash before it, or the bracket. */
export function openingOf(pieces: readonly Piece[], close: number): number {
  const mark = pieces[close]!;
  if (mark.kind !== 'mark') return -1;
  const wanted = mark.mark === ')' ? '(' : mark.mark;
  for (let at = close - 1; at >= 0; at--) {
    if (isMarkPiece(pieces[at], wanted)) return at;
    if (isMarkPiece(pieces[at], ';', ':')) return -1;
  }
  return -1;
}

/**
 * Behind "of the study", "for the 160-patient trial", "in TRIAL-1": the token behind the study a term belongs
 * to; the token itself when none follows.
 */
export function skipStudy({ reading, isStudy }: Sentence, at: number, end: number): number {
  if (!isOne(reading, at, TERM_LINK)) return at;
  for (let next = at + 1; next < Math.min(end, at + 16); next++) {
    if (isOne(reading, next, STUDY_NOUNS) && !isHyphen(reading, next + 1) && !isWord(reading, next, PHASE))
      return skipName(reading, next + 1, end);
    if (isStudy(next)) {
      const behind = skipName(reading, next, end);
      if (isOne(reading, behind, STUDY_NOUNS)) return behind + 1;
      return behind;
    }
    if ((isMark(reading, next, COMMA) && next - at <= 2) || isOne(reading, next, TERM_LINK)) break;
  }
  return at;
}

const PHASE = hashOf('phase');
function skipName(reading: Reading, at: number, end: number): number {
  let next = at;
  while (
    next < end &&
    (isCapitalised(reading, next) || isGlued(reading, next) || reading.tokens.kind[next] === DIGITS) &&
    !isMark(reading, next, COMMA)
  )
    next++;
  return next;
}

/** Whether tokens speak of a study: "the Phase 3 trial". */
export const speaksOfStudy = (reading: Reading, { first, end }: Phrase): boolean => {
  for (let at = first; at < end; at++)
    if (isOne(reading, at, STUDY_NOUNS) || isWord(reading, at, PHASE)) return true;
  return false;
};

export const isWordPiece = (reading: Reading, at: number): boolean => reading.tokens.kind[at] === WORD;
