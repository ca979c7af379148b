import { hashOf } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Claim, Outcome } from '../claim.js';
import type { Phrase } from '../phrases.js';
import type { Role } from '../ranks.js';
import type { Verdict } from '../verdict.js';

/**
 * How near a statement comes to an endpoint: it is about the trial, a class of endpoints, a rank, a measure it names
 * once more or refers to, the measure as it is introduced, or stands in a row of its own. What comes nearer wins.
 */
export const TRIAL = 0;
export const CLASS = 1;
export const RANK = 2;
export const MENTION = 3;
export const NAMED = 4;
export const ROW = 5;

/** An endpoint on its way to an outcome: one role and measure of one study, with every place that names it. */
export interface Entry {
  readonly claim: Claim;
  readonly places: readonly Claim[];
  told: Told | null;
}

interface Told {
  readonly verdict: Verdict;
  readonly level: number;
  readonly sentence: number;
  /** the study it was told of */
  readonly study: number;
}

/** One place that names an endpoint. */
export interface Spot {
  readonly entry: Entry;
  readonly place: Claim;
}

/** The endpoints a statement is about, and how near it comes to them. */
export interface Referents {
  readonly entries: readonly Entry[];
  readonly level: number;
}

export const NOBODY: Referents = { entries: [], level: TRIAL };

/** What a row of a table or list says is told already. */
export const entryOf = (claim: Claim, places: readonly Claim[]): Entry => {
  const verdict = claim.untested ? 'untested' : claim.outcome;
  const { sentence, study } = claim;
  return { claim, places, told: verdict && { verdict, level: ROW, sentence, study } };
};

/** Keeps the nearest statement; of two that come as near the first, unless it only said that data are to come. */
export function tell(entry: Entry, told: Told): void {
  const known = entry.told;
  const isNews =
    known === null ||
    told.level > known.level ||
    (told.level === known.level &&
      told.level >= NAMED &&
      known.verdict === 'pending' &&
      told.verdict !== 'untested');
  if (isNews) entry.told = told;
}

/** The claim of an entry with what was told of it. */
export const judged = ({ claim, told }: Entry): Claim => ({
  ...claim,
  outcome: told === null || told.verdict === 'untested' ? null : (told.verdict satisfies Outcome),
  untested: told?.verdict === 'untested',
});

export const TRIALS = list('study trial studies trials');
export const FIRST_OF = hashOf('first');

export const covers = (roles: readonly Role[], role: Role): boolean =>
  roles.some(
    (wanted) =>
      wanted === role ||
      (wanted === 'secondary' && role === 'key-secondary') ||
      (wanted === 'primary' && role === 'co-primary'),
  );

export const isIn = (measure: Phrase | null, { first, end }: Phrase): boolean =>
  measure !== null && measure.first >= first && measure.first < end;

/** The entries of spots, each once. */
export const entriesOf = (spots: readonly Spot[]): Entry[] => [...new Set(spots.map(({ entry }) => entry))];
