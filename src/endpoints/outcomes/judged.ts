import { hashOf } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Claim } from '../claim.js';
import type { Phrase } from '../phrases.js';
import type { Role } from '../ranks.js';
import type { Verdict } from '../verdict.js';

/** A claim on its way to an outcome. */
export interface Judged {
  readonly claim: Claim;
  verdict: Verdict | null;
  /** the study the verdict was told of */
  study?: number;
}

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
