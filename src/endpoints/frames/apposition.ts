import { isMark, isOne, POINT, type Reading, textOf } from '../../text/reading.js';
import type { Draft } from '../claim.js';
import { measuresAfter, measuresBefore } from '../measures.js';
import { type Measure, trimPhrase } from '../phrases.js';
import { accept, isMarkPiece, openingOf, type Sentence, skipNamely, verbAt } from '../sentence.js';
import { skipStudy } from '../study-phrases.js';
import { subjectOf } from '../subject.js';
import type { Term } from '../terms.js';
import { list } from '../words.js';
import { drafts, type Frame, protocolOfTerm } from './shared.js';

const OF = list('of for');

/** `the primary endpoint of M` · `endpoint for M`; not "of the study". */
function ofMeasure(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces } = sentence;
  const behind = pieces[index + 1];
  if (behind?.kind !== 'phrase' || !isOne(reading, behind.first, OF)) return [];
  if (term.roles.length === 0 && term.adjectives.length === 0) return [];
  if (/ing$/.test(textOf(reading, behind.first + 1))) return [];
  if (
    behindTerm(sentence, index) > index + 1 &&
    skipStudy(sentence, behind.first, sentence.limit) > behind.first
  )
    return [];
  const { measures } = measuresAfter(sentence, index + 1);
  const found = accept(
    sentence,
    measures.map((measure, at) => (at === 0 ? withoutFirst(reading, measure) : measure)),
  );
  return drafts(sentence, term, found, 'of-measure', protocolOfTerm(sentence, index));
}

/** Without the "of" it opens with. */
const withoutFirst = (reading: Reading, measure: Measure): Measure => ({
  ...measure,
  ...(trimPhrase(reading, { first: measure.first + 1, end: measure.end }) ?? measure),
});

const AFTER_TERM = list('of for in to across from that on at');
const SCOPES = list('for across in');
/** The index of the piece behind a term and the study, place or aside that belongs to it. */
export function behindTerm(sentence: Sentence, index: number): number {
  const { reading, pieces } = sentence;
  let next = index + 1;
  const behind = pieces[next];
  if (behind?.kind === 'bracket') next++;
  const phrase = pieces[next];
  if (phrase?.kind !== 'phrase' || !isOne(reading, phrase.first, AFTER_TERM)) return next;
  const stop = pieces.findIndex(({ kind }, at) => at > index && kind !== 'phrase' && kind !== 'mark');
  const study = skipStudy(sentence, phrase.first, stop < 0 ? sentence.limit : pieces[stop]!.first);
  if (study >= phrase.end) while (next < pieces.length && pieces[next]!.first < study) next++;
  // "endpoints of the Phase 3 study in patients with psoriasis | were"
  else if (study > phrase.first && verbAt(sentence, next + 1)) next++;
  else if (isOne(reading, phrase.first, SCOPES)) next++;
  return next;
}

/** `the primary endpoint, M,` · `the primary end point – M –` · `endpoint (M)` · `endpoint: M`. */
function behind(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces } = sentence;
  const own = pieces[index + 1];
  if (own?.kind === 'bracket') {
    const inside = accept(sentence, measuresInBracket(sentence, index + 1));
    if (inside.length > 0 && own.end - own.first > 3)
      return drafts(sentence, term, inside, 'apposition-behind', protocolOfTerm(sentence, index));
  }
  let next = behindTerm(sentence, index);
  const verb = verbAt(sentence, next);
  // "Primary endpoint met: HbA1c change at Week 24 was …"
  if (verb && (verb.kind === 'meet' || verb.kind === 'miss') && isMarkPiece(pieces[next + 1], ':')) next++;
  const mark = pieces[next];
  if (!isMarkPiece(mark, ',', '-', ':', '(')) return [];
  const start = skipNamely(sentence, next);
  const named = start > next + 1;
  const phrase = pieces[start];
  if (phrase?.kind !== 'phrase') return [];
  if (isOne(reading, phrase.first, NO_APPOSITION)) return [];
  const read = measuresAfter(sentence, start);
  let found = accept(sentence, read.measures);
  if (found.length === 0) return [];
  const after = pieces[read.next];
  if (isMarkPiece(mark, ',') && !named) {
    // what a verb follows without a comma is the subject of its own clause
    if (after?.kind === 'verb' && isFinite_(after.verb)) return [];
    if (!term.plural) found = found.slice(0, 1);
  }
  return drafts(sentence, term, found, 'apposition-behind', protocolOfTerm(sentence, index));
}
const isFinite_ = (verb: {
  readonly bare: boolean;
  readonly passive: boolean;
  readonly kind: string;
}): boolean => !(verb.bare && verb.passive);
const NO_APPOSITION = list(
  'in on at for with under by after to from during among of according based before since with including its and but we it they he she this these those there',
);

/** The measures a bracket lists: "(time to first response, the WHO bleeding scale and quality of life, …)". */
function measuresInBracket({ reading, pieces, ...rest }: Sentence, index: number): Measure[] {
  const { first, end } = pieces[index]!;
  const inner = { ...rest, reading, pieces: [{ kind: 'phrase' as const, first: first + 1, end: end - 1 }] };
  return measuresAfter(inner, 0).measures;
}

const AMONG = list('of among amongst');
/** "the more ambitious | of the two secondary endpoints". */
const isOf = ({ reading, pieces }: Sentence, index: number): boolean =>
  isOne(reading, pieces[index]!.first, AMONG);

/** `M, the primary endpoint,` · `M – formerly a secondary endpoint –` · `M (exploratory endpoint)`. */
function before(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces } = sentence;
  const open =
    pieces[index - 1]?.kind === 'link' && pieces[index - 2]?.kind === 'phrase' && isOf(sentence, index - 1)
      ? index - 3
      : index - 1;
  if (!isMarkPiece(pieces[open], ',', '-', '(')) return [];
  let next = behindTerm(sentence, index);
  const tail = pieces[next];
  if (tail?.kind === 'phrase') next++;
  const close = pieces[next];
  const closes =
    close === undefined ||
    close.kind === 'mark' ||
    close.kind === 'connector' ||
    close.kind === 'bracket' ||
    (close.kind === 'verb' && close.verb.bare && close.verb.passive);
  if (!closes) return [];
  // the aside may be the second in a row: "M, which …, the primary endpoint,"
  let left = open;
  if (pieces[left - 1]?.kind === 'verb' || pieces[left - 1]?.kind === 'link') {
    const opening = openingOf(pieces, open);
    if (opening > 0) left = opening;
  }
  const phrase = pieces[left - 1];
  if (phrase?.kind !== 'phrase' && phrase?.kind !== 'bracket') return [];
  const found = accept(sentence, measuresBefore(sentence, left, term.plural || term.roles.length > 1));
  const first = found[0]?.first;
  if (first !== undefined && isOne(reading, first, NO_APPOSITION)) return [];
  return drafts(sentence, term, found, 'apposition-before', protocolOfTerm(sentence, index));
}

const NAMELY = list('namely viz');
const I = list('i');
const E = list('e');
/** "namely", "viz.", "i.e.". */
const isNamely = (reading: Reading, at: number): boolean =>
  isOne(reading, at, NAMELY) ||
  (isOne(reading, at, I) && isMark(reading, at + 1, POINT) && isOne(reading, at + 2, E));

/** `Two co-primary endpoints had been foreseen …, namely A and B`. */
function namely(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces } = sentence;
  for (let at = index + 1; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if ((piece.kind === 'term' && piece.term.named) || isMarkPiece(piece, ';')) return [];
    const colon = isMarkPiece(piece, ':') && term.plural;
    if (!colon && !(piece.kind === 'phrase' && isNamely(reading, piece.first))) continue;
    const { measures } = measuresAfter(sentence, colon ? skipNamely(sentence, at) : at);
    return drafts(sentence, term, accept(sentence, measures), 'namely', protocolOfTerm(sentence, index));
  }
  return [];
}

/** The measures a term is given by its own sentence: "the two immunogenicity endpoints …: A and B". */
export function measuresOfTerm(sentence: Sentence, index: number): readonly Measure[] {
  const piece = sentence.pieces[index];
  if (piece?.kind !== 'term') return [];
  for (const { read } of appositions) {
    const found = read(sentence, index, piece.term).flatMap(({ measure }) =>
      measure ? [{ ...measure, bracket: null }] : [],
    );
    if (found.length > 0) return found;
  }
  return piece.term.adjectives.map((at) => ({ first: at, end: at + 1, bracket: null }));
}

/** The measures that are the subject of a verb, those of a term where a term is. */
export function subjectMeasures(sentence: Sentence, verb: number): readonly Measure[] {
  const { measures, term } = subjectOf(sentence, verb, true);
  return term >= 0 ? measuresOfTerm(sentence, term) : measures;
}

export const appositions: readonly Frame[] = [
  { name: 'of-measure', read: ofMeasure },
  { name: 'apposition-behind', read: behind },
  { name: 'apposition-before', read: before },
  { name: 'namely', read: namely },
];
