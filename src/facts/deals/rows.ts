import type { IntegerSet } from '../../text/integer-set.js';
import { wordSet } from '../../text/word-set.js';
import { lemmasOfClasses, type VerbClass } from '../../words/verbs.js';
import type { Place } from '../clauses/places.js';

/** A construction in which something changes hands: its verbs, and where buyer, seller and thing stand in their clause. */
export interface DealRow {
  readonly name: string;
  readonly verbs: readonly VerbClass[];
  /** the verbs of the classes that count, where not all do */
  readonly lemmas?: ReadonlySet<string>;
  readonly acquirer: readonly Place[];
  readonly target: readonly Place[];
  readonly seller: readonly Place[];
  /** heads of the complement, where the construction needs one */
  readonly complement?: IntegerSet;
  /** what stands behind the object, where the construction needs it */
  readonly behind?: IntegerSet;
  /** what kind of agreement the object is, where the construction needs one; what is bought stands behind it */
  readonly contract?: IntegerSet;
  /** companies become one: the agreement may be a plan, and be what is entered into */
  readonly merger?: true;
  /** places where buyer and target stand side by side: which is which is a guess, and other words overrule it */
  readonly joined?: readonly Place[];
  /** it says nothing where no buyer stands in its place */
  readonly named?: true;
  /** it is shares that change hands this way */
  readonly holdings?: true;
  /** only companies change hands this way */
  readonly companies?: true;
}

const MERGERS = wordSet('merger combination amalgamation');

/** The constructions in the order they are tried; voice and nouns of action are the grammar's business. */
export const dealRows: readonly DealRow[] = [
  // Example Corp. acquires Sample Ltd. from Model plc · the purchase of the plant by Example Corp.
  { name: 'acquires', verbs: ['acquire'], acquirer: ['subject'], target: ['object'], seller: ['from'] },
  // Example Corp. takes Sample Ltd. private
  {
    name: 'takes-private',
    verbs: ['acquire', 'move'],
    lemmas: new Set(['take']),
    acquirer: ['subject'],
    target: ['object'],
    seller: [],
    behind: wordSet('private over'),
    companies: true,
  },
  // Model plc sells Sample Ltd. to Example Corp. · the sale of the plant to Example Corp.
  {
    name: 'sells',
    verbs: ['sell'],
    lemmas: new Set([
      'sell',
      'divest',
      'dispose',
      'offload',
      'part with',
      'relinquish',
      'unload',
      'carve out',
      'transfer',
      'assign',
    ]),
    acquirer: ['to'],
    target: ['object', 'of'],
    seller: ['subject'],
  },
  // Sample Ltd. becomes part of Example Corp. · will become a wholly owned subsidiary of Example Corp.
  {
    name: 'becomes-part',
    verbs: ['become'],
    acquirer: ['complement'],
    target: ['subject'],
    seller: [],
    complement: wordSet('part subsidiary unit division'),
    companies: true,
  },
  // 60% of Sample Ltd. passes to Example Corp. · shares of Sample Ltd. have been tendered to Example Corp.
  {
    name: 'passes-to',
    verbs: [],
    lemmas: new Set(['pass', 'tender', 'go']),
    acquirer: ['to'],
    target: ['object', 'subject'],
    seller: ['from'],
    companies: true,
    holdings: true,
  },
  // each share of Sample Ltd. will be exchanged for 0.4 of a share of Example Corp.
  {
    name: 'exchanges',
    verbs: [],
    lemmas: new Set(['exchange', 'convert']),
    acquirer: ['for', 'into'],
    target: ['object', 'subject'],
    seller: [],
    companies: true,
    holdings: true,
  },
  // Example Corp. signed a purchase agreement for Sample Ltd.
  {
    name: 'contracts-for',
    verbs: ['agree', 'announce'],
    acquirer: ['subject'],
    target: ['for'],
    seller: ['with'],
    contract: wordSet('purchase acquisition takeover merger'),
    companies: true,
  },
  // Example Corp. entered into a merger agreement with Sample Ltd.
  {
    name: 'contracts-to-merge',
    verbs: ['agree', 'announce'],
    acquirer: ['subject'],
    target: ['with'],
    seller: [],
    contract: MERGERS,
    merger: true,
    companies: true,
  },
  // Example Corp. and Sample Ltd. have signed a merger agreement
  {
    name: 'contract-to-merge',
    verbs: ['agree', 'announce'],
    joined: ['subject'],
    acquirer: [],
    target: [],
    seller: [],
    contract: MERGERS,
    merger: true,
    companies: true,
  },
  // Sample Ltd. is merged into Example Corp. · the merger of Sample Ltd. with and into Example Corp.
  {
    name: 'merges-into',
    verbs: ['merge'],
    lemmas: new Set(['merge', 'amalgamate']),
    acquirer: ['into'],
    target: ['object', 'subject'],
    seller: [],
    companies: true,
    named: true,
  },
  // Example Corp. merges with Sample Ltd. · the combination of Example Corp. with Sample Ltd.
  {
    name: 'merges',
    verbs: ['merge'],
    lemmas: new Set(['merge', 'combine', 'amalgamate']),
    acquirer: ['subject'],
    target: ['with'],
    seller: [],
    companies: true,
  },
  // Example Corp. and Sample Ltd. combine · the merger of Example Corp. and Sample Ltd.
  {
    name: 'merge',
    verbs: ['merge'],
    lemmas: new Set(['merge', 'combine', 'amalgamate']),
    joined: ['object', 'between', 'subject'],
    acquirer: [],
    target: [],
    seller: [],
    companies: true,
  },
  // the offer by Example Corp. for Sample Ltd. · Example Corp.'s bid for the share capital of Sample Ltd.
  {
    name: 'offers-for',
    verbs: ['offer'],
    lemmas: new Set(['offer']),
    acquirer: ['subject'],
    target: ['for'],
    seller: [],
    companies: true,
  },
];

/** The verbs that say by themselves that something changes hands. */
export const dealVerbs: readonly VerbClass[] = [
  ...new Set(dealRows.flatMap(({ verbs, contract }) => (contract ? [] : verbs))),
];

/** The rows that a verb may belong to, in their order. */
export const dealRowsByLemma = ((): ReadonlyMap<string, readonly DealRow[]> => {
  const table = new Map<string, DealRow[]>();
  for (const row of dealRows)
    for (const lemma of row.lemmas ?? lemmasOfClasses(row.verbs))
      table.set(lemma, [...(table.get(lemma) ?? []), row]);
  return table;
})();
