import type { Reading } from '../../text/reading.js';
import type { Occurrence } from '../names/occurrence.js';

/** What the whole text tells beside the places where a name stands. */
export interface EvidenceContext {
  /** whether a name, by its key, is that of a domain */
  readonly isDomainName: (key: string) => boolean;
  /** whether a token stands in a contact block */
  readonly inContact: (at: number) => boolean;
}

/**
 * What speaks for or against a name being an organisation or a person. Weights add up over rules; a rule of
 * little weight counts twice where it holds in two places.
 */
export interface EvidenceRule {
  readonly name: string;
  readonly kind: 'organization' | 'person' | 'neither';
  readonly weight: number;
  /** the traits without which it cannot hold (`traits.ts`); none where left out */
  readonly needs?: number;
  readonly holds: (reading: Reading, name: Occurrence, context: EvidenceContext) => boolean;
}
