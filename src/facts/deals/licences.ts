import type { Clause } from '../../grammar/clause.js';
import type { Asked } from '../../grammar/gate.js';
import type { IntegerSet } from '../../text/integer-set.js';
import { isOne } from '../../text/reading.js';
import { RIGHTS } from '../../words/rights.js';
import { isAsserted, type Place, phrasesAt } from '../clauses/places.js';
import { whoIs } from '../clauses/who.js';
import type { World } from '../world.js';

/** A construction in which rights are licensed, and where the two sides stand in its clause. */
interface LicenceRow {
  readonly name: string;
  readonly lemmas: ReadonlySet<string>;
  readonly licensor: readonly Place[];
  readonly licensee: readonly Place[];
  /** what the object has to be, where the verb says too little */
  readonly rights?: IntegerSet;
}

const licenceRows: readonly LicenceRow[] = [
  // Example Corp. licensed the drug from Sample Ltd.
  {
    name: 'licenses-from',
    lemmas: new Set(['license', 'in-license', 'sublicense']),
    licensor: ['from'],
    licensee: ['subject'],
  },
  // Sample Ltd. licensed the drug to Example Corp.
  {
    name: 'licenses-to',
    lemmas: new Set(['license', 'out-license', 'sublicense']),
    licensor: ['subject'],
    licensee: ['to'],
  },
  // Sample Ltd. granted Example Corp. an exclusive licence · gave rights to Example Corp.
  {
    name: 'grants-rights',
    lemmas: new Set(['grant', 'give', 'award']),
    licensor: ['subject'],
    licensee: ['to', 'object'],
    rights: RIGHTS,
  },
  // Example Corp. obtained rights from Sample Ltd.
  {
    name: 'obtains-rights',
    lemmas: new Set(['obtain', 'receive', 'get', 'secure', 'gain']),
    licensor: ['from'],
    licensee: ['subject'],
    rights: RIGHTS,
  },
];

/** What licences ask of the words of a sentence. */
export const licenceWords: readonly Asked[] = licenceRows.map(({ lemmas, rights }) => ({
  lemmas,
  also: rights,
}));

/** The two sides of the licence a clause tells of. */
export interface Licence {
  readonly licensor: string;
  readonly licensee: string;
}

/** The licence a clause tells of, both of its sides named; null for other clauses. */
export function licenceIn(world: World, clause: Clause): Licence | null {
  if (!isAsserted(clause)) return null;
  for (const { lemmas, licensor, licensee, rights } of licenceRows) {
    if (!lemmas.has(clause.verb.lemma)) continue;
    if (rights && !clause.object.some(({ head }) => isOne(world.reading, head, rights))) continue;
    const sideAt = (places: readonly Place[]) =>
      phrasesAt(clause, places)
        .map((phrase) => whoIs(world, phrase, 'organization'))
        .find((who) => who !== null);
    const [from, to] = [sideAt(licensor), sideAt(licensee)];
    if (from && to && from.id !== to.id) return { licensor: from.id, licensee: to.id };
  }
  return null;
}
