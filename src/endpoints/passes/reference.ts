import { isOne } from '../../text/reading.js';
import type { Claim } from '../claim.js';
import { outcomeIn } from '../outcome.js';
import { accept, isMarkPiece, measuresAfter, measuresBefore, skipNamely, subjectOf, verbAt } from '../sentence.js';
import { FORMER, list } from '../words.js';
import { type Context, isAbout, type Pass } from './pass.js';

const TELLING = new Set(['meet', 'miss', 'pend', 'serve', 'other', 'be']);

/** `It was met.` · `the second was not` · `both are to be evaluated before …`: the outcome of what is referred to. */
function outcomes({ sentence }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, limit } = sentence;
  let next = claims;
  for (const [at, piece] of pieces.entries()) {
    const verb = verbAt(sentence, at);
    if (piece.kind !== 'verb' || !verb || !TELLING.has(verb.kind)) continue;
    const { measures, reference } = subjectOf(sentence, at, true);
    if (measures.length === 0 || (reference === null && verb.kind !== 'meet' && verb.kind !== 'miss' && verb.kind !== 'pend' && verb.kind !== 'other')) continue;
    const outcome = outcomeIn(reading, piece.first, endOf(sentence.pieces, at, limit), isOne(reading, measures[0]!.first - 1, list('neither none')));
    if (outcome === null) continue;
    next = next.map((item) => (isAbout(item, measures) && item.outcome === null && item.protocol !== 'original' ? { ...item, outcome } : item));
  }
  return next;
}

const endOf = (pieces: Context['sentence']['pieces'], verb: number, limit: number): number => {
  for (let at = verb + 1; at < pieces.length; at++) if (isMarkPiece(pieces[at], ';', ',') || pieces[at]!.kind === 'verb') return pieces[at]!.first;
  return limit;
};

const SLOTS = new Set(['other', 'last', 'latter']);

/** `The second, also met, was M` · `The other is M`: a measure for an endpoint only counted so far. */
function slots({ sentence, memory, study }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, index } = sentence;
  const like = claims.at(-1);
  if (!like || claims.some(({ sentence: own }) => own === index)) return claims;
  for (const [at] of pieces.entries()) {
    const verb = verbAt(sentence, at);
    if (!verb || (verb.kind !== 'be' && verb.kind !== 'keep') || verb.negated) continue;
    const { reference, term } = subjectOf(sentence, at, false);
    const past = isPast(sentence, at);
    const slot = reference !== null && (typeof reference === 'number' || SLOTS.has(reference) || (reference === 'it' && past));
    if (!slot || term >= 0 || memory.roles.length === 0) continue;
    const found = accept(sentence, measuresAfter(sentence, skipNamely(sentence, at + 1)).measures);
    if (found.length === 0) continue;
    const outcome = outcomeIn(reading, pieces[0]!.first, pieces[at]!.first, false);
    const role = memory.roles.at(-1)!;
    const protocol = past ? ('original' as const) : like.protocol === 'amended' && reference === 'other' ? ('amended' as const) : null;
    const redone = past ? claims.map((item) => (item === like && item.protocol === null ? { ...item, protocol: 'amended' as const } : item)) : claims;
    return [
      ...redone,
      ...found.map(({ first, end, bracket }) => ({
        ...like,
        role,
        measure: { first, end },
        definition: bracket,
        timepoint: null,
        outcome,
        protocol,
        sentence: index,
        study,
        rule: 'slot',
      })),
    ];
  }
  return claims;
}

const isPast = ({ reading, pieces }: Context['sentence'], verb: number): boolean => {
  for (let at = pieces[0]!.first; at < pieces[verb]!.end; at++) if (isOne(reading, at, FORMER)) return true;
  return false;
};

/** `M, on which the trial had been powered`: its primary endpoint. */
function powered({ sentence, study }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, index, floor, limit } = sentence;
  let found = -1;
  for (let at = floor; at < limit; at++) if (isOne(reading, at, list('powered'))) found = at;
  if (found < 0) return claims;
  const which = pieces.findIndex((piece) => piece.kind === 'connector' && isOne(reading, piece.first, list('which')) && piece.first < found);
  if (which < 2) return claims;
  // "the slope of …, on which"
  let end = which;
  while (end > 0 && (isMarkPiece(pieces[end - 1], ',') || pieces[end - 1]!.end - pieces[end - 1]!.first === 1)) end--;
  const measures = accept(sentence, measuresBefore(sentence, end, false)).slice(-1);
  return [
    ...claims,
    ...measures.map(({ first, end: stop }) => ({
      role: 'primary' as const,
      measure: { first, end: stop },
      protocol: null,
      outcome: null,
      definition: null,
      timepoint: null,
      sentence: index,
      study,
      rule: 'powered',
    })),
  ];
}

export const references: readonly Pass[] = [
  { name: 'slot', read: slots },
  { name: 'powered', read: powered },
  { name: 'outcome', read: outcomes },
];
