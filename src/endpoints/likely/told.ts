import type { Reading } from '../../text/reading.js';
import type { Claim } from '../claim.js';
import type { Sentence } from '../sentence.js';
import { askedOf } from './asked.js';
import { type Candidate, nearestOf, type Rank, ranksNear } from './candidates.js';
import { TELLS } from './tells.js';
import { weights } from './told-weights.js';

/** Which measures that rows read hardly are any: what a row ties to a rank may be the wrong phrase of its clause. */

/** How likely a measure that a row reads must be: fewer are lost than are rightly taken out. */
export const LEAST_TOLD = 0.4;

/** A claim with what speaks for its measure. */
export interface Told {
  readonly claim: Claim;
  readonly tells: readonly string[];
}

/** The stretch of a claim as a candidate. */
function candidateOf(sentence: Sentence, { first, end }: { first: number; end: number }): Candidate {
  const { pieces } = sentence;
  const piece = pieces.findIndex((one) => one.end > first);
  const next = pieces.findIndex((one) => one.first >= end);
  return {
    sentence,
    measure: { first, end, bracket: null },
    piece: Math.max(0, piece),
    next: next < 0 ? pieces.length : next,
    place: 0,
    size: 1,
    outer: null,
    ranks: [],
  };
}

/** The place of a claim's rank: the nearest one that says it, else the nearest of all. */
function rankOf({ role }: Claim, ranks: readonly Rank[], at: number): Rank | undefined {
  const nearest = nearestOf(ranks, at);
  return nearest.find((rank) => rank.role === role) ?? nearest[0];
}

/**
 * The claims of a text that name a measure near a rank, with what speaks for it.
 *
 * @param sentences those that speak of endpoints, in text order
 */
export function weighTold(
  reading: Reading,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
): Told[] {
  const near = ranksNear(sentences);
  const byIndex = new Map(sentences.map((sentence) => [sentence.index, sentence]));
  const byRole = new Map<Claim['role'], Claim[]>();
  const rolesAt = new Map<number, Set<Claim['role']>>();
  for (const claim of claims) {
    if (!claim.measure) continue;
    byRole.set(claim.role, [...(byRole.get(claim.role) ?? []).slice(0, MOST_COUNTED), claim]);
    rolesAt.set(claim.measure.first, (rolesAt.get(claim.measure.first) ?? new Set()).add(claim.role));
  }
  return claims.flatMap((claim) => {
    const { measure, role } = claim;
    const own = measure && reading.sentenceOf[measure.first]!;
    const sentence = own === null ? undefined : byIndex.get(own);
    if (!measure || !sentence) return [];
    const ranks = near.get(sentence.index) ?? near.get(claim.sentence) ?? [];
    const rank = rankOf(claim, ranks, measure.first);
    if (!rank) return [];
    const asked = {
      ...askedOf(reading, candidateOf(sentence, measure), { ...rank, role }),
      ofRank: (byRole.get(role) ?? []).filter((other) => other !== claim),
      isAgain: rolesAt.get(measure.first)!.size > 1,
    };
    return [{ claim, tells: TELLS.filter(({ holds }) => holds(asked)).map(({ name }) => name) }];
  });
}
/** more of a rank need not be counted */
const MOST_COUNTED = 20;

/** The claims of a text but those whose measures hardly are any; their ranks stay as only named. */
export function withoutUnlikely(claims: readonly Claim[], told: readonly Told[]): readonly Claim[] {
  const unlikely = new Set<Claim>();
  for (const { claim, tells } of told) {
    const odds = Math.exp(tells.reduce((sum, name) => sum + (weights[name] ?? 0), 0) / 100);
    if (odds < LEAST_TOLD * (1 + odds)) unlikely.add(claim);
  }
  return claims.flatMap((claim) => {
    if (!unlikely.has(claim)) return [claim];
    return claim.role === 'unspecified'
      ? []
      : [{ ...claim, measure: null, definition: null, rule: 'unnamed' }];
  });
}
