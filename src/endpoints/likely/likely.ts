import type { Reading } from '../../text/reading.js';
import { type Claim, isSameWording, RECALLED, wordingOf } from '../claim.js';
import { readDefinitions } from '../definitions/read.js';
import { overlaps } from '../phrases.js';
import type { Role } from '../ranks.js';
import type { Sentence } from '../sentence.js';
import { askedOf } from './asked.js';
import { type Candidate, candidatesOf, type Rank } from './candidates.js';
import { TELLS } from './tells.js';
import type { Told } from './told.js';
import { weights } from './weights.js';

/** Which stretches likely are the measures of ranks where no row ties them to one. */

/** How likely it must be: about half of the F1 that is reached, and the rest for what looks right and is wrong. */
export const LEAST = 0.5;

/** A candidate with what speaks for each rank it may have. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly options: readonly { readonly rank: Rank; readonly tells: readonly string[] }[];
}

/** Is told of all candidates of a text and of the claims that rows read. */
export type WatchMeasures = (reading: Reading, weighed: readonly Weighed[], told: readonly Told[]) => void;

function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/**
 * The candidates of a text with what speaks for each of their ranks.
 *
 * @param sentences those that speak of endpoints, in text order
 * @param claims what they were read to say
 */
export function weigh(reading: Reading, sentences: readonly Sentence[], claims: readonly Claim[]): Weighed[] {
  const byRole = new Map<Role, Claim[]>();
  for (const claim of claims) if (claim.measure) pushTo(byRole, claim.role, claim);
  const folded = claims
    .flatMap(({ role, measure }) => (measure ? [{ role, measure }] : []))
    .slice(-RECALLED)
    .map(({ role, measure }) => ({ role, words: wordingOf(reading, measure) }));
  return candidatesOf(reading, sentences, claims).flatMap((candidate) => {
    const words = wordingOf(reading, candidate.measure);
    const again = folded.filter((known) => isSameWording(known.words, words));
    const options = candidate.ranks
      .filter(({ role }) => !again.some((known) => known.role === role))
      .map((rank) => {
        const ofRank = byRole.get(rank.role) ?? [];
        const asked = { ...askedOf(reading, candidate, rank), ofRank, isAgain: again.length > 0 };
        return { rank, tells: TELLS.filter(({ holds }) => holds(asked)).map(({ name }) => name) };
      });
    return options.length > 0 ? [{ candidate, options }] : [];
  });
}

/** How likely each rank is; what is left is for none. */
function sharesOf({ options }: Weighed): number[] {
  const odds = options.map(({ tells }) =>
    Math.exp(tells.reduce((sum, name) => sum + (weights[name] ?? 0), 0) / 100),
  );
  const sum = odds.reduce((all, one) => all + one, 1);
  return odds.map((one) => one / sum);
}

/** The candidates that likely are measures, the likeliest first, each with its rank. */
const likelyOf = (weighed: readonly Weighed[]) =>
  weighed
    .flatMap((item) => {
      const shares = sharesOf(item);
      const share = Math.max(...shares);
      const { rank } = item.options[shares.indexOf(share)]!;
      return share >= LEAST ? [{ candidate: item.candidate, rank, share }] : [];
    })
    .sort((left, right) => right.share - left.share);

/**
 * The claims of a text with those that are likely, in text order.
 *
 * @param studyAt the study a token's sentence speaks of
 */
export function withLikely(
  claims: readonly Claim[],
  weighed: readonly Weighed[],
  studyAt: (token: number) => number,
): readonly Claim[] {
  const kept = new Map<number, Claim[]>();
  for (const { candidate, rank } of likelyOf(weighed)) {
    const { measure, sentence } = candidate;
    if (kept.get(sentence.index)?.some((other) => overlaps(other.measure!, measure))) continue;
    pushTo(kept, sentence.index, {
      role: rank.role,
      measure,
      protocol: null,
      outcome: null,
      definition: null,
      timepoint: null,
      sentence: sentence.index,
      study: studyAt(rank.term.first),
      rule: 'likely',
    });
  }
  if (kept.size === 0) return claims;
  const likely = [...kept.values()].flat().sort((left, right) => left.measure!.first - right.measure!.first);
  return [...claims, ...likely].sort((left, right) => left.sentence - right.sentence);
}

/**
 * Likely claims with the definitions that their sentences and the ones right behind tell, as of what rows read.
 *
 * @param sentences those that speak of endpoints, in text order
 */
export function withDefinitions(claims: readonly Claim[], sentences: readonly Sentence[]): readonly Claim[] {
  const known = [...claims];
  let until = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    for (; until < known.length && known[until]!.sentence <= sentence.index; until++)
      if (known[until]!.rule === 'likely') last = known[until]!.sentence;
    if (sentence.index - last > BEHIND) continue;
    const from = Math.max(0, until - RECALLED);
    for (const [at, told] of readDefinitions(sentence, known.slice(from, until)).entries())
      if (told.rule === 'likely') known[from + at] = told;
  }
  return known;
}
/** how many sentences behind a likely measure still define it */
const BEHIND = 2;
