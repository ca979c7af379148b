import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Scene } from '../scene.js';
import type { ContractKind } from './nouns.js';
import type { ContractRow } from './rows.js';

const ROLE_KINDS: readonly (readonly [ContractKind, ReturnType<typeof wordSet>])[] = [
  ['distribution', wordSet('distributor reseller dealer')],
  ['supply', wordSet('supplier manufacturer')],
  ['license', wordSet('licensee')],
  ['collaboration', wordSet('partner partners sponsor')],
  ['service', wordSet('provider agent agency consultant broker contractor operator')],
];
/** Offices and jobs in a placement or deal, which other facts tell of. */
const OFFICES = wordSet(
  `bookrunner bookrunners underwriter underwriters counsel auditor auditors manager managers arranger arrangers trustee adviser advisers
  advisor advisors finalist winner recipient constituent member`,
);

/** The kind of contract that is made with who takes on a role: with a reseller one of distribution. */
export const kindOfRole = ({ reading }: Scene, { head }: NounPhrase): ContractKind | null =>
  ROLE_KINDS.find(([, words]) => isOne(reading, head, words))?.[0] ?? null;

/** What somebody is taken on as, or becomes; null where the row needs none, `undefined` where it refuses. */
export function roleOf(
  { reading, items }: Scene,
  row: ContractRow,
  clause: Clause,
): NounPhrase | null | undefined {
  const placed = [...clause.complement, ...(clause.by.get('as') ?? []), ...(row.role ? clause.object : [])];
  if (!row.role) {
    // people are taken on too, and offices are filled
    const isOffice = placed.some(({ head }) => isOne(reading, head, OFFICES));
    return isOffice || items.some((item) => item.kind === 'party' && item.party.kind === 'person')
      ? undefined
      : (placed[0] ?? null);
  }
  return placed.find(({ head }) => isOne(reading, head, row.role!));
}

/** "signed an agreement with X, as lead underwriter" */
export const isOffice = ({ reading }: Scene, { by }: Clause): boolean =>
  (by.get('as') ?? []).some(({ head }) => isOne(reading, head, OFFICES));
