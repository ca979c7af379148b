import type { Endpoint } from '../record/endpoint.js';
import { type Reading, textOf } from '../text/reading.js';
import type { Phrase } from './phrases.js';
import type { Role } from './ranks.js';

export type Protocol = Endpoint['protocol'];
export type Outcome = Endpoint['outcome'];

/** What one place of the text says of an endpoint. */
export interface Claim {
  readonly role: Role;
  readonly measure: Phrase | null;
  readonly protocol: Protocol;
  /** the protocol was worked out from what is said of others */
  readonly inferred?: boolean;
  readonly outcome: Outcome;
  /** testing was blocked or only nominal: no outcome may be read from elsewhere */
  readonly untested?: boolean;
  readonly definition: Phrase | null;
  /** tokens of a time point that stands apart from the measure */
  readonly timepoint: Phrase | null;
  readonly sentence: number;
  /** the study spoken of; 0 is the first */
  readonly study: number;
  readonly rule: string;
  /** the rank is spoken of as the only one of its kind: "the primary endpoint" */
  readonly sole?: boolean;
  /** it stands in the list of one version, beside that of another */
  readonly listed?: boolean;
}

/**
 * How many claims a sentence may refer back to, and how far apart two claims of one endpoint may stand: far
 * more than a release has, and few enough that reading stays linear in texts of any length.
 */
export const RECALLED = 100;

export type Draft = Pick<Claim, 'role' | 'measure' | 'rule'> &
  Partial<Omit<Claim, 'role' | 'measure' | 'rule'>>;

/** What two wordings of one measure share: lower-case words without brackets and articles. */
export const foldMeasure = (reading: Reading, { first, end }: Phrase): string =>
  textOf(reading, first, end)
    .toLowerCase()
    .replace(/\([^)]{0,200}\)/g, ' ')
    .replace(/[^\p{L}\d<>≥≤%/.-]+/gu, ' ')
    .replace(/(?:^| )(?:the|a|an|in|of|for|by)(?= )/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether two wordings name the same measure: the words of one are among those of the other, numbers agreeing. */
export function isSameWording(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const words = new Set(long.split(' '));
  const all = short.split(' ');
  const shared = all.filter((word) => words.has(word)).length;
  return shared === all.length && (all.length > 1 || short.length > 3) && shared * 3 >= words.size;
}

export const isSameMeasure = (reading: Reading, left: Phrase, right: Phrase): boolean =>
  isSameWording(foldMeasure(reading, left), foldMeasure(reading, right));
