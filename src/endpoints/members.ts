import { NUMBER } from '../text/classes.js';
import { hasClass, isOne, type Reading } from '../text/reading.js';
import { GERUNDS_OF_EFFECT, list, PEOPLE } from '../words/endpoint-words.js';
import type { VerbClass } from '../words/verbs.js';
import { cutList } from './measure-list.js';
import { measuresAfter } from './measures.js';
import type { Measure, Phrase } from './phrases.js';
import { type Reference, referenceOf } from './pronouns.js';
import { accept, isMarkPiece, type Sentence, skipNamely, verbAt } from './sentence.js';
import { subjectOf } from './subject.js';
import { isTimePoint } from './time-points.js';

/** Verbs whose subject is no member of a set of endpoints: who says, does or takes part. */
const OTHERS: readonly VerbClass[] = [
  'say',
  'announce',
  'enrol',
  'expect',
  'develop',
  'submit',
  'approve',
  'attend',
];
const HEADS = list(
  'difference differences comparison comparisons hazard ratio alpha arm arms group groups effect effects events improvement improvements benefit benefits reduction reductions power testing trial study trend trends result results data follow estimate treatment',
);
const WHO = list(PEOPLE);
const COUNTED = list('all both each every no these those neither');
const ORDINALS = list('first second third fourth fifth');
const TO = list('to');

/** Whether a phrase can be one of a set of endpoints rather than what was found for them. */
export const isMember = ({ reading }: Sentence, { first, end }: Phrase): boolean => {
  if (isOne(reading, first - 1, COUNTED) || isOne(reading, first, WHO) || hasClass(reading, first, NUMBER))
    return false;
  if (isOne(reading, first, ORDINALS) && end - first <= 2) return false;
  for (let at = first; at < Math.min(end, first + 4); at++) if (isOne(reading, at, HEADS)) return false;
  return true;
};

/** "A came to 98.6%, B to 0.7% and C to 7.9 minutes": the members behind the first, whose verb is left out. */
function gapped(sentence: Sentence, verb: number): Measure[] {
  const { reading, pieces } = sentence;
  const amount = pieces[verb + 1];
  const to =
    amount?.kind === 'phrase' && (isOne(reading, amount.first, TO) || isOne(reading, amount.first - 1, TO));
  if (!to || !isMarkPiece(pieces[verb + 2], ',')) return [];
  const { next } = measuresAfter(sentence, verb + 3);
  const end = pieces[next - 1]?.end ?? 0;
  const start = pieces[verb + 3]?.first ?? end;
  return cutList(reading, { first: start, end }).flatMap((member) => {
    for (let at = member.end - 2; at > member.first; at--)
      if (isOne(reading, at, TO)) return [{ ...member, end: at }];
    return [];
  });
}

/** What the verbs of a sentence are about. */
export function subjectsIn(sentence: Sentence): Measure[] {
  const found: Measure[] = [];
  for (const [at] of sentence.pieces.entries()) {
    const verb = verbAt(sentence, at);
    if (!verb || OTHERS.some((name) => verb.classes.has(name))) continue;
    const { measures, reference } = subjectOf(sentence, at, true);
    if (reference !== null) continue;
    for (const measure of [...measures, ...accept(sentence, gapped(sentence, at))])
      if (isMember(sentence, measure) && !found.some(({ first }) => first === measure.first))
        found.push(measure);
  }
  return found;
}

/** "HbA1c below 7% at Week 24 | vs 11%": a result stands behind the time. */
const hasNumber = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (hasClass(reading, at, NUMBER)) return true;
  return false;
};

const SEEN = list('in on for');
const BY = list('by to from');
const EFFECTS = list('effect effects benefit benefits difference differences improvement improvements');
const PLACE = list('place lieu of than');
const OPENERS = list('on in for as with of than instead rather');
/** How far a noun of effect stands from what it is in: "a significant effect | on". */
const LEAD = 5;
/** Behind the preposition, or the noun of effect, that opens a phrase: "on | M", "the effect on | M", "the drug reducing | M". */
function startOfMeasure(reading: Reading, { first, end }: Phrase): number {
  for (let at = first; at < Math.min(end - 2, first + LEAD); at++) {
    if (isOne(reading, at, EFFECTS) && isOne(reading, at + 1, SEEN)) return at + 2;
    if (isOne(reading, at, GERUNDS_OF_EFFECT)) return at + 1;
  }
  if (!isOne(reading, first, OPENERS)) return first;
  return isOne(reading, first + 1, PLACE) && isOne(reading, first + 2, OPENERS) ? first + 3 : first + 1;
}

/** Measures that tell themselves by the time at which they are assessed, wherever they stand: "on freedom from dialysis at Day 90". */
export function timedIn(sentence: Sentence): Measure[] {
  const { reading, pieces, durationsIn } = sentence;
  return pieces.flatMap((piece): Measure[] => {
    if (piece.kind !== 'phrase') return [];
    const first = startOfMeasure(reading, piece);
    if (first >= piece.end) return [];
    return accept(sentence, cutList(reading, { first, end: piece.end })).flatMap((measure) => {
      const time = durationsIn(measure).find(
        (other) => other.first > measure.first + 1 && isTimePoint(reading, other),
      );
      if (!time || !isMember(sentence, measure)) return [];
      if (!hasNumber(reading, time.end, measure.end)) return [measure];
      // "reducing M at Day 5 | by 1.9 points"
      return isOne(reading, time.end, BY) ? [{ ...measure, end: time.end, bracket: null }] : [];
    });
  });
}

const COUNTING: readonly VerbClass[] = ['evaluate', 'measure', 'serve', 'include'];
const SLOTS = new Set<Reference>(['other', 'last', 'latter', 'former']);
const WERE = list('were are');
const BEING = list('being been');
const THE = list('the');

/** "In TIDAL-1 the first": the two words at its end. */
const lastWords = (reading: Reading, { first, end }: Phrase): Phrase => ({
  first: isOne(reading, end - 2, THE) ? end - 2 : first,
  end,
});

/** A measure that a reference to one of several endpoints is said to be. */
export interface Counted extends Measure {
  readonly reference: Reference;
  /** the piece of the verb that says so; -1 for an apposition */
  readonly verb: number;
}

/** `The second, also met, was M` · `The other is M` · `These were A and B`. */
export function countedBy(sentence: Sentence, verb: number): Counted[] {
  const { reading, pieces } = sentence;
  const told = verbAt(sentence, verb);
  if (!told || told.negated || told.modal || isOne(reading, told.end - 1, BEING)) return [];
  const counts =
    told.kind === 'be' ||
    told.kind === 'keep' ||
    (!told.passive && COUNTING.some((name) => told.classes.has(name)));
  if (!counts) return [];
  const { reference, term } = subjectOf(sentence, verb, false);
  if (reference === null || term >= 0) return [];
  const listed = reference === 'both' && (isOne(reading, told.first, WERE) || told.kind !== 'be');
  if (!(typeof reference === 'number' || SLOTS.has(reference) || listed || reference === 'it')) return [];
  let start = skipNamely(sentence, verb + 1);
  if (pieces[start]?.kind !== 'phrase') return [];
  // "The second is clinical: M"
  if (isMarkPiece(pieces[start + 1], ':') && pieces[start + 2]?.kind === 'phrase') start += 2;
  return accept(sentence, measuresAfter(sentence, start).measures).map((measure) => ({
    ...measure,
    reference,
    verb,
  }));
}

/** `the first, M, was attained; the second, N, was not` · `The third failed: M`: each ordinal with its measure. */
export function countedOff(sentence: Sentence): Counted[] {
  const { reading, pieces } = sentence;
  return [...pieces.entries()].flatMap(([at, piece]): Counted[] => {
    const told = pieces[at + 1]?.kind === 'verb' && isMarkPiece(pieces[at + 2], ':') ? 1 : 0;
    const start = at + 2 + told;
    if (
      piece.kind !== 'phrase' ||
      !isMarkPiece(pieces[start - 1], ',', ':') ||
      pieces[start]?.kind !== 'phrase'
    )
      return [];
    const reference = referenceOf(reading, lastWords(reading, piece));
    if (typeof reference !== 'number' && reference !== 'other' && reference !== 'last') return [];
    const read = measuresAfter(sentence, start);
    const [measure] = accept(sentence, read.measures);
    if (!measure || !(told || isMarkPiece(pieces[read.next], ',', ';'))) return [];
    return [{ ...measure, reference, verb: -1 }];
  });
}
