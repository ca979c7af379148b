import type { ContractKind } from './nouns.js';
import type { Purpose } from './purposes.js';

/** Verbs with which companies and shares change hands: deals are told elsewhere. */
export const DEALS = new Set([
  'acquire',
  'merge',
  'combine',
  'buy',
  'divest',
  'amalgamate',
  'take over',
  'take private',
]);
/** Verbs with which they do where the contract says nothing of its kind: "an agreement for the sale of the plant". */
const SALES = new Set(['sell', 'purchase', 'dispose', 'transfer', 'vote', 'settle', 'resolve', 'terminate']);

/** Whether what is to be done makes companies or assets change hands. */
export const isDeal = (kind: ContractKind | null, purposes: readonly Purpose[]): boolean =>
  purposes.some(
    ({ lemma }) =>
      lemma !== null && (DEALS.has(lemma) || ((kind === null || kind === 'other') && SALES.has(lemma))),
  );
