import type { CompleteRule } from './rules.js';

/** Evidence that is no rule about one place: what lists and the whole text tell. */
export const LATER_EVIDENCE: readonly Pick<CompleteRule, 'name' | 'kind'>[] = [
  { name: 'listed-with-organizations', kind: 'organization' },
  { name: 'listed-as-organizations', kind: 'organization' },
  { name: 'listed-with-persons', kind: 'person' },
  { name: 'listed-with-places', kind: 'neither' },
  { name: 'beside-listed-person', kind: 'person' },
  { name: 'begins-with-another', kind: 'neither' },
  { name: 'foreign-term', kind: 'neither' },
];
