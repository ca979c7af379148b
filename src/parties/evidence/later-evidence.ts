import type { CompleteRule } from './rules.js';

/** Evidence that is no rule about one place: what lists and the whole text tell, with the weights given by hand. */
export const LATER_EVIDENCE: readonly Pick<CompleteRule, 'name' | 'kind' | 'weight'>[] = [
  { name: 'listed-with-organizations', kind: 'organization', weight: 5 },
  { name: 'listed-as-organizations', kind: 'organization', weight: 6 },
  { name: 'listed-with-persons', kind: 'person', weight: 6 },
  { name: 'listed-with-places', kind: 'neither', weight: 4 },
  { name: 'beside-listed-person', kind: 'person', weight: 6 },
  { name: 'given-name-and-title', kind: 'person', weight: 7 },
  { name: 'begins-with-another', kind: 'neither', weight: 3 },
  { name: 'foreign-term', kind: 'neither', weight: 9 },
];
