import type { Claim } from '../claim.js';
import { timedIn } from '../members.js';
import { segmentsOf } from '../segments.js';
import { versionOf } from '../versions.js';
import type { Context, Pass } from './pass.js';

/** How many sentences apart two versions of an endpoint are told. */
const REACH = 2;

/**
 * The measure that held or holds a rank in another version of the protocol: "The primary endpoint is now M; under the
 * original protocol it was N.", "Originally the trial had M as its primary endpoint. Under the amendment it has N."
 */
function otherVersion({ sentence, study }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { index, changes, pieces } = sentence;
  if (!changes) return claims;
  const named = claims.filter(({ measure }) => measure !== null);
  const like = named.findLast(
    (item) => item.role !== 'unspecified' && item.study === study && index - item.sentence <= REACH,
  );
  if (!like) return claims;
  const fresh = timedIn(sentence).filter(
    ({ first, end }) => !named.some(({ measure }) => measure!.first < end && first < measure!.end),
  );
  const parts = fresh.length > 0 ? segmentsOf(sentence) : [];
  const found = fresh.flatMap((measure): Claim[] => {
    const part = parts.find(({ first, end }) => first <= measure.first && measure.first < end);
    const protocol = part ? versionOf(sentence, part, measure) : null;
    if (!protocol) return [];
    const { first, end, bracket } = measure;
    const ranks = pieces.flatMap((piece) =>
      piece.kind === 'term' && piece.first >= part!.first && piece.first < part!.end ? piece.term.roles : [],
    );
    return [
      {
        role: ranks[0] ?? like.role,
        measure: { first, end },
        definition: bracket,
        timepoint: null,
        outcome: null,
        protocol,
        sentence: index,
        study,
        rule: 'version',
      },
    ];
  });
  if (found.length !== 1) return claims;
  const opposite = found[0]!.protocol === 'original' ? ('amended' as const) : ('original' as const);
  return [
    ...claims.map((item) =>
      item === like && item.protocol === null ? { ...item, protocol: opposite } : item,
    ),
    ...found,
  ];
}

export const versionPasses: readonly Pass[] = [{ name: 'version', read: otherVersion }];
