import { isOne } from '../../text/reading.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Claim } from '../claim.js';
import { measuresAfter, measuresBefore } from '../measures.js';
import type { Measure } from '../phrases.js';
import { referenceOf } from '../pronouns.js';
import type { Role } from '../ranks.js';
import { accept, isMarkPiece, skipNamely, verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import { FORMER, list } from '../words.js';
import type { Context, Pass } from './pass.js';

const COUNTING: readonly VerbClass[] = ['evaluate', 'measure', 'serve', 'include'];
const SLOTS = new Set(['other', 'last', 'latter', 'former']);
const WERE = list('were are');
const BEING = list('being been');

/** `The second, also met, was M` · `The other is M` · `These were A and B`: measures for endpoints only counted so far. */
function slots({ sentence, before: memory, study }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, index, changes } = sentence;
  const like = claims.findLast((item) => item.sentence < index);
  if (!like || memory.roles.length === 0 || index - memory.sentence > 2) return claims;
  for (const [at, piece] of pieces.entries()) {
    const verb = verbAt(sentence, at);
    if (
      piece.kind !== 'verb' ||
      !verb ||
      !(
        verb.kind === 'be' ||
        verb.kind === 'keep' ||
        (!verb.passive && COUNTING.some((name) => verb.classes.has(name)))
      ) ||
      verb.negated ||
      verb.modal ||
      isOne(reading, verb.end - 1, BEING)
    )
      continue;
    const { reference, term } = subjectOf(sentence, at, false);
    const past = changes && isPast(sentence, at);
    const later = changes && !past && isLater(sentence, at);
    const counted = typeof reference === 'number' || (reference !== null && SLOTS.has(reference));
    const listed = reference === 'both' && like.measure === null && isOne(reading, piece.first, WERE);
    if (term >= 0 || !(counted || listed || (reference === 'it' && (past || later)))) continue;
    const start = skipNamely(sentence, at + 1);
    if (pieces[start]?.kind !== 'phrase') continue;
    const found = accept(sentence, measuresAfter(sentence, start).measures);
    const outcome = listed ? like.outcome : null;
    const protocol = past
      ? 'original'
      : later || (like.protocol === 'amended' && reference === 'other')
        ? 'amended'
        : null;
    const other = past ? ('amended' as const) : ('original' as const);
    const redone =
      past || (later && reference === 'it')
        ? claims.map((item) =>
            item === like && item.protocol === null ? { ...item, protocol: other } : item,
          )
        : claims;
    if (found.length > 0)
      return [
        ...redone,
        ...found.map((measure) =>
          slot(memory.roles.at(-1)!, measure, {
            outcome,
            protocol,
            sentence: index,
            study: listed ? like.study : study,
          }),
        ),
      ];
  }
  return claims;
}

const slot = (
  role: Role,
  { first, end, bracket }: Measure,
  more: Pick<Claim, 'outcome' | 'protocol' | 'sentence' | 'study'>,
): Claim => ({
  role,
  measure: { first, end },
  definition: bracket,
  timepoint: null,
  rule: 'slot',
  ...more,
});

/** `the first, M, was attained; the second, N, was not`: each ordinal with its measure. */
function countedOff(
  { sentence, before, memory, study }: Context,
  claims: readonly Claim[],
): readonly Claim[] {
  const { reading, pieces, index, changes } = sentence;
  const roles = memory.roles.length > 0 ? memory.roles : before.roles;
  if (roles.length === 0 || index - Math.max(memory.sentence, before.sentence) > 2) return claims;
  const found = [...pieces.entries()].flatMap(([at, piece]) => {
    // "The third failed: the rate of …"
    const told = pieces[at + 1]?.kind === 'verb' && isMarkPiece(pieces[at + 2], ':') ? 1 : 0;
    if (
      piece.kind !== 'phrase' ||
      !isMarkPiece(pieces[at + 1 + told], ',', ':') ||
      pieces[at + 2 + told]?.kind !== 'phrase'
    )
      return [];
    const reference = referenceOf(reading, lastWords(reading, piece));
    if (typeof reference !== 'number' && reference !== 'other') return [];
    const read = measuresAfter(sentence, at + 2 + told);
    const [measure] = accept(sentence, read.measures);
    if (!measure || !(told || isMarkPiece(pieces[read.next], ',', ';'))) return [];
    const added =
      changes &&
      pieces
        .slice(0, at)
        .some(({ kind }, verb) => kind === 'verb' && verbAt(sentence, verb)!.classes.has('add'));
    const protocol = added ? ('amended' as const) : null;
    return [slot(roles.at(-1)!, measure, { outcome: null, protocol, sentence: index, study })];
  });
  return [...claims, ...found];
}

const THE = list('the');
/** "In TIDAL-1 the first": the two words at its end. */
const lastWords = (
  reading: Context['sentence']['reading'],
  { first, end }: { first: number; end: number },
) => ({
  first: isOne(reading, end - 2, THE) ? end - 2 : first,
  end,
});

/** "It is now M". */
const isLater = ({ reading, pieces }: Context['sentence'], verb: number): boolean => {
  for (let at = pieces[verb]!.first; at <= pieces[verb]!.end; at++) if (isOne(reading, at, NOW)) return true;
  return false;
};
const NOW = list('now henceforth');

const isPast = ({ reading, pieces }: Context['sentence'], verb: number): boolean => {
  for (let at = pieces[0]!.first; at < pieces[verb]!.end; at++) if (isOne(reading, at, FORMER)) return true;
  return false;
};

const POWERED = list('powered');
const WHICH = list('which');
/** `M, on which the trial had been powered`: its primary endpoint. */
function powered({ sentence, study }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, index, floor, limit } = sentence;
  let found = -1;
  for (let at = floor; at < limit; at++) if (isOne(reading, at, POWERED)) found = at;
  if (found < 0) return claims;
  const which = pieces.findIndex(
    (piece) => piece.kind === 'connector' && isOne(reading, piece.first, WHICH) && piece.first < found,
  );
  if (which < 2) return claims;
  // "the slope of …, on which"
  let end = which;
  while (
    end > 0 &&
    (isMarkPiece(pieces[end - 1], ',') || pieces[end - 1]!.end - pieces[end - 1]!.first === 1)
  )
    end--;
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
  { name: 'counted-off', read: countedOff },
  { name: 'powered', read: powered },
];
