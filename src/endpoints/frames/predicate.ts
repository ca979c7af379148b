import { isOne } from '../../text/reading.js';
import type { Draft, Protocol } from '../claim.js';
import { measuresAfter, measuresBefore } from '../measures.js';
import type { Measure } from '../phrases.js';
import { accept, isLink, isMarkPiece, type Sentence, skipNamely, verbAt } from '../sentence.js';
import type { Term } from '../terms.js';
import type { Verb } from '../verbs.js';
import { list } from '../words.js';
import { behindTerm, subjectMeasures } from './apposition.js';
import { drafts, type Frame, protocolOfTerm, within } from './shared.js';

const AS = list('as');
const FOR = list('for');
const CHOSE = list('chose choose chosen selected select picked');
const LINKING = new Set(['be', 'become', 'keep', 'consist']);

/** What a verb that ties a measure to a rank says of the protocol. */
export function protocolOfVerb({ changes }: Sentence, verb: Verb, stated: Protocol): Protocol {
  if (verb.kind === 'drop') return 'original';
  if (stated !== null) return stated;
  if (!changes) return null;
  if (verb.kind === 'become' || verb.kind === 'add') return 'amended';
  if (verb.kind === 'keep') return null;
  if (verb.past) return 'original';
  if (verb.kind === 'move') return verb.negated ? null : 'amended';
  return verb.future && verb.kind !== 'be' ? 'amended' : null;
}

/** `the primary endpoint was M` · `secondary outcome measures comprise A, B and C` · `Dropped from the … endpoints is M`. */
function isMeasured(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces } = sentence;
  let next = behindTerm(sentence, index);
  // "the second, also met, was the percentage of …"
  if (isMarkPiece(pieces[next], ',')) {
    const close = pieces.findIndex((piece, at) => at > next && at < next + 5 && isMarkPiece(piece, ','));
    if (close > 0 && pieces[close + 1]?.kind === 'verb' && pieces[next + 1]?.kind !== 'phrase')
      next = close + 1;
  }
  if (
    verbAt(sentence, next)?.bare &&
    pieces[next + 1]?.kind === 'phrase' &&
    verbAt(sentence, next + 2)?.kind === 'be'
  )
    next += 2;
  const verb = verbAt(sentence, next);
  if (
    !verb ||
    !(LINKING.has(verb.kind) || (verb.kind === 'serve' && !verb.passive && verb.bare)) ||
    verb.negated
  )
    return [];
  let start = next + 1;
  // "is, and remains, M"
  if (
    isMarkPiece(pieces[start], ',') &&
    pieces[start + 1]?.kind === 'connector' &&
    pieces[start + 2]?.kind === 'verb'
  )
    start += 3;
  start = skipNamely(sentence, start);
  const phrase = pieces[start];
  const numbered = isMarkPiece(phrase, '#');
  if (!phrase || !(numbered || phrase.kind === 'phrase')) return [];
  if (isOne(reading, phrase.first, NO_COMPLEMENT)) return [];
  const measures = term.plural ? measuresOfSeries(sentence, start) : measuresAfter(sentence, start).measures;
  const found = accept(sentence, withoutOf(sentence, measures));
  return drafts(
    sentence,
    term,
    found,
    'is-measured',
    protocolOfVerb(sentence, invertedVerb(sentence, index) ?? verb, protocolOfTerm(sentence, index)),
  );
}
const NO_COMPLEMENT = list(
  'in on at for with under by after to from during among according based before since not also as likewise still well',
);

/** `were A; B; and C`: a series parted by semicolons, each part a phrase without a verb of its own. */
function measuresOfSeries(sentence: Sentence, index: number): Measure[] {
  const { pieces } = sentence;
  const series: Measure[] = [];
  for (let start = index; ; ) {
    const { measures, next } = measuresAfter(sentence, start);
    const after = pieces[next];
    if (series.length > 0 && !(after === undefined || isMarkPiece(after, ';', '.'))) return series;
    series.push(...measures);
    if (!isMarkPiece(after, ';') || pieces[next + 1]?.kind !== 'phrase') return series;
    start = next + 1;
  }
}

const OF = list('of');
/** "consist of M". */
const withoutOf = ({ reading }: Sentence, measures: readonly Measure[]): Measure[] =>
  measures.map((measure) =>
    isOne(reading, measure.first, OF) ? { ...measure, first: measure.first + 1 } : measure,
  );

/** The participle that opens an inverted sentence: "Chosen | as the primary endpoint had been M". */
function invertedVerb(sentence: Sentence, index: number): Verb | null {
  const { pieces } = sentence;
  if (pieces[index - 1]?.kind !== 'link') return null;
  for (let at = 0; at < index - 1; at++) {
    const verb = verbAt(sentence, at);
    if (verb && at <= 1) return verb;
  }
  return null;
}

/** "was designated | the primary endpoint". */
const NAMED = list('given designated named declared made considered chosen');

const LONGER = list('longer');
/** `M was a secondary endpoint` · `M remains` · `M becomes` · `M ranked as`. */
function subjectIs(sentence: Sentence, index: number, term: Term): Draft[] {
  const verb = verbAt(sentence, index - 1);
  if (!verb) return [];
  const named = verb.kind === 'serve' && verb.passive && isOne(sentence.reading, verb.end - 1, NAMED);
  const holds =
    verb.kind === 'be' ||
    verb.kind === 'become' ||
    verb.kind === 'keep' ||
    verb.kind === 'drop' ||
    verb.kind === 'move';
  if (!named && !holds && !(verb.kind === 'consist' && !term.named)) return [];
  if (verb.negated && !within(sentence.reading, verb.first, verb.end, LONGER)) return [];
  const measures = subjectMeasures(sentence, index - 1);
  const dropped: Verb = verb.negated ? { ...verb, kind: 'drop' } : verb;
  return drafts(
    sentence,
    term,
    measures,
    'subject-is',
    protocolOfVerb(sentence, dropped, protocolOfTerm(sentence, index)),
  );
}

/** `M will be evaluated as a secondary endpoint` · `with M as our primary endpoint` · `M serves as`. */
function asTerm(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces } = sentence;
  const chosen =
    isLink(sentence, index - 1, FOR) &&
    verbAt(sentence, index - 2) !== null &&
    within(sentence.reading, pieces[index - 2]!.first, pieces[index - 2]!.end, CHOSE);
  if (!chosen && !isLink(sentence, index - 1, AS)) return [];
  const stated = protocolOfTerm(sentence, index);
  const before = pieces[index - 2];
  if (before?.kind === 'verb') {
    const measures = subjectMeasures(sentence, index - 2);
    return drafts(sentence, term, measures, 'as-term', protocolOfVerb(sentence, before.verb, stated));
  }
  if (before?.kind !== 'phrase' && before?.kind !== 'bracket' && !isMarkPiece(before, ',')) return [];
  const verbIndex = verbBefore(sentence, index - 2);
  const verb = verbAt(sentence, verbIndex);
  // "follow, in that order, as further key secondary endpoints"
  if (verb && (isMarkPiece(before, ',') || isAdverbial(sentence, verbIndex + 1, index - 1))) {
    const measures = subjectMeasures(sentence, verbIndex);
    if (measures.length > 0)
      return drafts(sentence, term, measures, 'as-term', protocolOfVerb(sentence, verb, stated));
  }
  const objectsOf = accept(sentence, objects(sentence, index - 1, verbIndex));
  const found = objectsOf.length > 0 || verbIndex < 0 ? objectsOf : subjectMeasures(sentence, verbIndex);
  return drafts(
    sentence,
    term,
    found,
    'as-term',
    verb ? protocolOfVerb(sentence, { ...verb, past: false }, stated) : stated,
  );
}

const verbBefore = ({ pieces }: Sentence, index: number): number => {
  for (let at = index; at >= 0; at--) {
    const piece = pieces[at]!;
    if (piece.kind === 'verb') return at;
    if (piece.kind === 'term' || (piece.kind === 'mark' && piece.mark !== ',') || piece.kind === 'connector')
      return -1;
  }
  return -1;
};

const ADVERBIALS = list('in at from with by on upon over to only merely for under');
const isAdverbial = ({ reading, pieces }: Sentence, from: number, to: number): boolean =>
  from < to &&
  pieces
    .slice(from, to)
    .every(({ kind, first }) => kind === 'mark' || (kind === 'phrase' && isOne(reading, first, ADVERBIALS)));

const OBJECT_LINKS = list('to on with of upon');
/** The object in front of "as": "signalled its openness to urine protein | as a surrogate endpoint". */
function objects(sentence: Sentence, index: number, verbIndex: number): ReturnType<typeof measuresBefore> {
  const { reading, pieces } = sentence;
  const measures = measuresBefore(sentence, index, verbIndex >= 0 && pieces[index - 1]?.kind === 'phrase');
  return measures.map((measure) => {
    // "in 36 patients with a response rate | as the primary endpoint"
    for (let at = measure.end - 2; at > measure.first; at--)
      if (isOne(reading, at, WITH))
        return { ...measure, first: isOne(reading, at + 1, ARTICLES) ? at + 2 : at + 1 };
    for (let at = measure.first + 1; at < measure.end - 1 && at < measure.first + 5; at++)
      if (isOne(reading, at, OBJECT_LINKS) && isOne(reading, at - 1, STATES))
        return { ...measure, first: at + 1 };
    return measure;
  });
}
const WITH = list('with');
const ARTICLES = list('a an the');
const STATES = list(
  'openness comfortable satisfied agreement agreed reliance focus support preference use acceptance selection choice comfortable',
);

export const predicates: readonly Frame[] = [
  { name: 'is-measured', read: isMeasured },
  { name: 'as-term', read: asTerm },
  { name: 'subject-is', read: subjectIs },
];
