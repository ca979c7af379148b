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
 * What speaks for or against a name being an organisation or a person. The weights of `weights.ts` add up
 * over rules.
 */
export interface EvidenceRule {
  readonly name: string;
  readonly kind: 'organization' | 'person' | 'neither';
  /** whether it says little, and so counts twice where it holds in two places */
  readonly light?: boolean;
  /** the traits without which it cannot hold (`traits.ts`); none where left out */
  readonly needs?: number;
  readonly holds: (reading: Reading, name: Occurrence, context: EvidenceContext) => boolean;
}
