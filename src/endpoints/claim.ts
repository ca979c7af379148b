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

/** A measure as it is compared with others. */
export interface Wording {
  /** as `foldMeasure` gives it */
  readonly text: string;
  readonly all: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

/** The wording of a measure, to compare with others. */
export function wordingOf(reading: Reading, measure: Phrase): Wording {
  const text = foldMeasure(reading, measure);
  const all = text.split(' ');
  return { text, all, distinct: new Set(all) };
}

/** Whether two wordings name the same measure: the words of one are among those of the other, numbers agreeing. */
export function isSameWording(left: Wording, right: Wording): boolean {
  if (left.text === right.text) return true;
  const [short, long] = left.text.length < right.text.length ? [left, right] : [right, left];
  return (
    short.all.length * 3 >= long.distinct.size &&
    (short.all.length > 1 || short.text.length > 3) &&
    short.all.every((word) => long.distinct.has(word))
  );
}

export const isSameMeasure = (reading: Reading, left: Phrase, right: Phrase): boolean =>
  isSameWording(wordingOf(reading, left), wordingOf(reading, right));
