import type { NounPhrase } from '../../grammar/phrase.js';
import { FUNCTION_WORD, NUMBER } from '../../text/classes.js';
import {
  COMMA,
  hasClass,
  hasNaming,
  isMark,
  isOne,
  type Reading,
  SEMICOLON,
  textOf,
} from '../../text/reading.js';
import { GERUNDS_OF_EFFECT, list } from '../../words/endpoint-words.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Draft } from '../claim.js';
import { measuresAfter, measuresBefore, plainList, seriesAfter } from '../measures.js';
import { isMember } from '../members.js';
import { type Measure, trimPhrase } from '../phrases.js';
import { accept, isMarkPiece, lastVerb, openingOf, type Sentence, skipNamely, verbAt } from '../sentence.js';
import { skipStudy } from '../study-phrases.js';
import type { Term } from '../terms.js';
import { behindTerm } from './behind-term.js';
import { namely } from './namely.js';
import { drafts, type Frame, protocolOfTerm } from './shared.js';

const OF = list('of for on');
const FOR = list('for on');

/** `the primary endpoint of M` · `endpoint for M`; not "of the study". */
export function ofMeasure(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces } = sentence;
  const behind = pieces[index + 1];
  if (behind?.kind !== 'phrase' || !isOne(reading, behind.first, OF)) return [];
  if (term.roles.length === 0 && term.adjectives.length === 0) return [];
  if (isOne(reading, behind.first, FOR) && /ing$/.test(textOf(reading, behind.first + 1))) return [];
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
function withoutFirst(reading: Reading, measure: Measure): Measure {
  let first = measure.first + 1;
  // "of demonstrating a benefit": the verb of effect is no part of what is measured
  if (isOne(reading, first, GERUNDS_OF_EFFECT)) first++;
  return { ...measure, ...(trimPhrase(reading, { first, end: measure.end }) ?? measure) };
}

/** `one primary endpoint (M)` · `three secondary endpoints (A; B; and C)`. */
function inBracket(sentence: Sentence, index: number, term: Term): Draft[] {
  const judged = toldInBracket(sentence, index);
  if (judged.length > 0)
    return drafts(sentence, term, judged, 'bracket-behind', protocolOfTerm(sentence, index));
  const own = sentence.pieces[index + 1];
  if (own?.kind !== 'bracket' || own.end - own.first <= 3) return [];
  if (/[=%<>]/.test(textOf(sentence.reading, own.first, own.end))) return [];
  const inside = accept(sentence, measuresInBracket(sentence, index + 1));
  return drafts(sentence, term, inside, 'bracket-behind', protocolOfTerm(sentence, index));
}

/** `Primary endpoint met (M, p=0.01)`: what a verdict names in its bracket, up to the first comma. */
function toldInBracket(sentence: Sentence, index: number): Measure[] {
  const { reading, pieces, durationsIn } = sentence;
  const verb = verbAt(sentence, index + 1);
  const own = pieces[index + 2];
  if (!(verb?.kind === 'meet' || verb?.kind === 'miss') || own?.kind !== 'bracket') return [];
  let end = own.first + 1;
  while (end < own.end - 1 && !isMark(reading, end, COMMA)) end++;
  const stretch = { first: own.first + 1, end, bracket: null };
  const times = durationsIn(stretch);
  for (let at = stretch.first; at < end; at++) {
    const isTime = times.some((time) => time.first <= at && at < time.end);
    if (hasClass(reading, at, NUMBER) && !isTime) return [];
  }
  return end - stretch.first > 1
    ? accept(sentence, [stretch]).filter((item) => isMember(sentence, item))
    : [];
}

/** Verbs that a label may end in. */
const LABELLING: readonly VerbClass[] = ['meet', 'miss', 'add', 'drop'];

/** `the primary endpoint, M,` · `the primary end point – M –` · `endpoint: M`. */
function behind(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces } = sentence;
  let next = behindTerm(sentence, index);
  const verb = verbAt(sentence, next);
  // "Primary endpoint met: HbA1c change at Week 24 was …", "Secondary endpoint added: M"
  if (verb && LABELLING.some((name) => verb.classes.has(name)) && isMarkPiece(pieces[next + 1], ':')) next++;
  const mark = pieces[next];
  if (mark?.kind === 'phrase' && next === index + 1) return besideTerm(sentence, index, term);
  if (isMarkPiece(mark, '"') && next === index + 1) return quoted(sentence, index, term);
  if (!isMarkPiece(mark, ',', '-', ':', '(')) return [];
  // "WOMAC pain at Week 26, primary endpoint: a 22-point fall"
  if (isMarkPiece(mark, ':') && isMarkPiece(pieces[index - 1], ',') && pieces[index - 2]?.kind === 'phrase')
    return [];
  const skipped = skipNamely(sentence, next);
  const start = isMarkPiece(pieces[skipped], '#') && isMarkPiece(mark, ':') ? skipped + 1 : skipped;
  const named = start > next + 1;
  const phrase = pieces[start];
  if (phrase?.kind !== 'phrase') return [];
  if (isOne(reading, phrase.first, NO_APPOSITION)) return [];
  const read = isMarkPiece(mark, ':')
    ? seriesAfter(sentence, start, term.plural)
    : measuresAfter(sentence, start);
  const plain = isMarkPiece(mark, ':') && term.plural ? plainList(sentence, start) : [];
  let found = accept(sentence, plain.length > 0 ? plain : read.measures);
  if (found.length === 0) return [];
  // what a verb follows is the subject of a clause of its own: it is told only where it looks like an endpoint
  const isSubject = pieces[read.next]?.kind === 'verb';
  // "To keep the power for the primary endpoint, the number of patients will rise"
  const isAdjunct = pieces[index - 1]?.kind === 'link' && lastVerb(pieces, index) >= 0;
  if (isSubject && isMarkPiece(mark, ',') && !term.plural && isAdjunct) return [];
  if (isSubject) found = found.filter((measure) => isMember(sentence, measure));
  if (isMarkPiece(mark, ',') && !named && !term.plural) found = found.slice(0, 1);
  return drafts(sentence, term, found, 'apposition-behind', protocolOfTerm(sentence, index));
}
const OVERALL = list('overall');
/** `the exploratory endpoint "M"`: what is measured in quotation marks. */
function quoted(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces } = sentence;
  const close = pieces.findIndex((piece, at) => at > index + 1 && isMarkPiece(piece, '"'));
  if (close < index + 3) return [];
  const inside = { first: pieces[index + 2]!.first, end: pieces[close]!.first, bracket: null };
  const found = accept(sentence, [inside]);
  return drafts(sentence, term, found, 'apposition-behind', protocolOfTerm(sentence, index));
}

/** `the co-primary endpoint M was met`: what is measured right behind the noun, as if it were its name. */
function besideTerm(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces } = sentence;
  const phrase = pieces[index + 1]!;
  const isName = term.named && term.roles.length === 1 && phrase.end - phrase.first > 1;
  const opens = hasNaming(reading, phrase.first, FUNCTION_WORD) && !isOne(reading, phrase.first, OVERALL);
  if (!isName || opens) return [];
  const { measures } = measuresAfter(sentence, index + 1);
  // "the secondary endpoints patients named": only a list stands beside a plural
  if (term.plural && measures.length < 2) return [];
  const found = accept(sentence, term.plural ? measures : measures.slice(0, 1));
  return drafts(sentence, term, found, 'apposition-behind', protocolOfTerm(sentence, index));
}

const NO_APPOSITION = list(
  'in on at for with under by after to from during among of according based before since with including its and but we it they he she this these those there',
);

/** The measures a bracket lists: "(time to first response, the WHO bleeding scale and quality of life, …)". */
function measuresInBracket({ reading, pieces, ...rest }: Sentence, index: number): Measure[] {
  const { first, end } = pieces[index]!;
  const bounds = [first];
  for (let at = first + 1; at < end; at++)
    if (isMark(reading, at, SEMICOLON) || at === end - 1) bounds.push(at);
  return bounds.slice(1).flatMap((stop, at) => {
    const inner = {
      ...rest,
      reading,
      pieces: [{ kind: 'phrase' as const, first: bounds[at]! + 1, end: stop }],
    };
    return stop > bounds[at]! + 1 ? measuresAfter(inner, 0).measures : [];
  });
}

const AMONG = list('of among amongst');
const OR = list('or');
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
  // "…, and on two of three key secondary endpoints"
  if (open === index - 3 && isOne(reading, pieces[index - 2]!.first, NO_APPOSITION)) return [];
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
  // "survival, or OS, the primary endpoint"
  const again = pieces[left - 1];
  if (
    again?.kind === 'phrase' &&
    isOne(reading, again.first, OR) &&
    again.end - again.first <= 3 &&
    isMarkPiece(pieces[left - 2], ',')
  )
    left -= 2;
  const phrase = pieces[left - 1];
  if (phrase?.kind !== 'phrase' && phrase?.kind !== 'bracket') return [];
  const found = accept(
    sentence,
    rowLabel(sentence, open) ?? measuresBefore(sentence, left, term.plural || term.roles.length > 1),
  );
  const first = found[0]?.first;
  if (first !== undefined && isOne(reading, first, NO_APPOSITION)) return [];
  const named = found.length > 0 ? found : accept(sentence, apposedTo(sentence, term, pieces[open]!.first));
  return drafts(sentence, term, named, 'apposition-before', protocolOfTerm(sentence, index));
}

const READ_BY = list('with by using through via');
/** "from placebo on M, | the primary endpoint": the noun phrase that the grammar has the rank beside. */
function apposedTo({ grammar, index, reading }: Sentence, { rank }: Term, end: number): Measure[] {
  const find = (phrases: readonly NounPhrase[]): NounPhrase | null => {
    for (const phrase of phrases) {
      const inner = find([...phrase.by.values()].flat());
      if (inner) return inner;
      if (phrase.appositions.some(({ first, coreEnd }) => first <= rank && rank < coreEnd)) return phrase;
    }
    return null;
  };
  const found = find(grammar.phrasesOf(index));
  // "recorded with a diary, a secondary endpoint": what it is read by
  const isRead = found !== null && isOne(reading, found.first - 1, READ_BY);
  return found && !isRead && found.first < end ? [{ first: found.first, end, bracket: null }] : [];
}

/** "IGA success, Week 8 (primary)  44.3%": the label of a row, up to its bracket. */
function rowLabel({ reading, pieces, floor }: Sentence, open: number): Measure[] | null {
  const front = pieces.slice(0, open);
  const plain = front.every(({ kind }, at) => kind === 'phrase' || isMarkPiece(pieces[at], ','));
  const isRow = pieces.every(({ kind }) => kind !== 'verb');
  if (!isRow || !isMarkPiece(pieces[open], '(') || !plain || !front.some((piece) => isMarkPiece(piece, ',')))
    return null;
  const label = trimPhrase(reading, { first: floor, end: pieces[open]!.first });
  return label && [{ ...label, bracket: null }];
}

/** The measures a term is given by its own sentence: "the two immunogenicity endpoints …: A and B". */
export function measuresOfTerm(sentence: Sentence, index: number): readonly Measure[] {
  const piece = sentence.pieces[index];
  if (piece?.kind !== 'term') return [];
  const found = attachedTo(sentence, index, piece.term);
  return found.length > 0
    ? found
    : piece.term.adjectives.map((at) => ({ first: at, end: at + 1, bracket: null }));
}

/** The measures of appositions, "of" phrases and brackets at a term. */
export function attachedTo(sentence: Sentence, index: number, term: Term): Measure[] {
  for (const { read } of appositions) {
    const found = read(sentence, index, term).flatMap(({ measure }) =>
      measure ? [{ ...measure, bracket: null }] : [],
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The construction that goes before those of clauses. */
export const brackets: readonly Frame[] = [{ name: 'bracket-behind', read: inBracket }];

export const appositions: readonly Frame[] = [
  ...brackets,
  { name: 'of-measure', read: ofMeasure },
  { name: 'apposition-behind', read: behind },
  { name: 'apposition-before', read: before },
  { name: 'namely', read: namely },
];
