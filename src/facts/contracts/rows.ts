import type { SlotsOf } from '../../record/fact-slots.js';
import type { IntegerSet } from '../../text/integer-set.js';
import { wordSet } from '../../text/word-set.js';
import { RIGHTS } from '../../words/rights.js';
import type { Place } from '../clauses/places.js';
import { lemmas } from '../clauses/verb-words.js';
import { DELIVERIES, ORDERS, WAIVABLE } from './nouns.js';

type Agreement = SlotsOf<'agreement'>;

/** A construction in which a contract is told of, and where it and those who make it stand in its clause. */
export interface ContractRow {
  readonly name: string;
  readonly lemmas: ReadonlySet<string>;
  /** where the contract stands; empty where the verb says it all: "Example Corp. partners with Sample Ltd." */
  readonly contract: readonly Place[];
  /** what the contract is called, where not any word for one will do */
  readonly heads?: IntegerSet;
  /** where those who make it stand, beside what is attached to the contract */
  readonly sides: readonly Place[];
  /** what the object has to be, where the construction needs it: "comes to an end" */
  readonly object?: IntegerSet;
  /** where the thing stands that it is about, where the verb says it all */
  readonly thing?: readonly Place[];
  /** what stands behind "as" or is become, where the construction needs it */
  readonly role?: IntegerSet;
  /** somebody is taken on: a company that is engaged, or one that is chosen, which says something only with what for */
  readonly hires?: 'engaged' | 'chosen';
  /** its noun of action tells of it as well: "the collaboration of Example Corp. with Sample Ltd." */
  readonly nominal?: true;
  /** only what is still to be done counts: who supplies whom every day makes no news */
  readonly future?: true;
  /** what stands where somebody acts or is named, where the construction says something else: "licensed by the authority", "named to the list" */
  readonly refused?: { readonly places: readonly Place[]; readonly heads?: IntegerSet };
  /** what the construction says by itself of its kind and of how far it is */
  readonly kind?: NonNullable<Agreement['kind']>;
  readonly status?: NonNullable<Agreement['status']>;
  /** news wherever it is told, not only where the release leads */
  readonly news?: true;
}

const PARTNER_NOUNS =
  'partner partners distributor supplier provider licensee reseller agent manufacturer sponsor';
export const partnerNouns: readonly string[] = PARTNER_NOUNS.split(' ');
const PARTNERS = wordSet(PARTNER_NOUNS);
const AUTHORITIES = wordSet(
  'commission authority authorities administration ministry department agency regulator board council state',
);
const CUSTOMERS = wordSet('customer customers client clients');

/** The constructions in the order they are tried; voice is the grammar's business. */
export const contractRows: readonly ContractRow[] = [
  // the lenders waived the leverage covenant of Example Corp. · Example Corp. waives its right of first refusal
  {
    name: 'waives',
    lemmas: lemmas('waive'),
    contract: ['object'],
    heads: WAIVABLE,
    sides: ['subject', 'for'],
    kind: 'other',
    status: 'waived',
    news: true,
  },
  // Example Corp. and Sample Ltd. end their agreement · the partnership between them ends
  {
    name: 'ends',
    lemmas: lemmas('end, terminate, expire, cancel, dissolve, discontinue, wind down, lapse'),
    contract: ['object', 'subject'],
    sides: ['subject'],
    status: 'terminated',
  },
  // the partnership of Example Corp. with Sample Ltd. has come to an end
  {
    name: 'comes-to-an-end',
    lemmas: lemmas('come to, come, reach, draw'),
    contract: ['subject'],
    sides: [],
    object: wordSet('end close conclusion'),
    status: 'terminated',
  },
  // Example Corp. amended its credit facility with Sample Bank · the expansion of the partnership with Sample Ltd.
  {
    name: 'amends',
    lemmas: lemmas(
      'amend, extend, expand, restructure, increase, upsize, modify, broaden, deepen, strengthen, refinance, enlarge, revise, widen',
    ),
    contract: ['object', 'of'],
    sides: ['subject'],
    status: 'amended',
    news: true,
  },
  // Example Corp. and Sample Ltd. renew their contract
  {
    name: 'renews',
    lemmas: lemmas('renew, prolong'),
    contract: ['object', 'of'],
    sides: ['subject'],
    status: 'agreed',
    news: true,
  },
  // Sample Ltd. has won an order from Example Corp. for ten trains · Example Corp. placed an order with Sample Ltd.
  {
    name: 'orders',
    lemmas: lemmas(
      'win, receive, secure, obtain, book, land, place, award, get, give, announce, confirm, bag',
    ),
    contract: ['object'],
    heads: ORDERS,
    sides: ['subject', 'from', 'with', 'to', 'by', 'object'],
    kind: 'supply',
    news: true,
  },
  // Example Corp. will take delivery of ten trains from Sample Ltd.
  {
    name: 'takes-delivery',
    lemmas: lemmas('take'),
    contract: ['object'],
    heads: DELIVERIES,
    sides: ['subject', 'from'],
    future: true,
    kind: 'supply',
  },
  // Example Corp. grants Sample Ltd. the rights to sell the drug in Japan · licences granted to Sample Ltd.
  {
    name: 'grants-rights',
    lemmas: lemmas('grant, give, award, license, sublicense, confer, hand'),
    contract: ['object'],
    heads: RIGHTS,
    sides: ['subject', 'object', 'to'],
    kind: 'license',
    news: true,
  },
  // Example Corp. receives from Sample Ltd. the rights to sell the drug
  {
    name: 'receives-rights',
    lemmas: lemmas('receive, obtain, secure, get, gain, win'),
    contract: ['object'],
    heads: RIGHTS,
    sides: ['subject', 'from', 'by'],
    kind: 'license',
    news: true,
  },
  // Example Corp. entered into a supply agreement with Sample Ltd. · the signing of a contract with Sample Ltd.
  {
    name: 'signs',
    lemmas: lemmas(
      `sign, enter, enter into, execute, conclude, ink, reach, form, establish, secure, obtain, receive, win, land, close, finalize, finalise,
      complete, strike, negotiate, announce, agree, set up, launch, unveil, seal, clinch, make, draw up, get, sign up, commit, arrange`,
    ),
    contract: ['object', 'into', 'on', 'to', 'of'],
    sides: ['subject', 'with', 'from', 'by', 'between'],
    news: true,
  },
  // Sample Bank granted Example Corp. a loan · Example Corp. awarded a contract to Sample Ltd.
  {
    name: 'awards',
    lemmas: lemmas('award, grant, give, provide, hand, extend, offer, lend'),
    contract: ['object', 'complement'],
    sides: ['subject', 'object', 'to', 'by'],
    news: true,
  },
  // Example Corp. licensed the drug from Sample Ltd. · Sample Ltd. licenses the drug to Example Corp.
  {
    name: 'licenses',
    lemmas: lemmas('license, in-license, out-license, sublicense'),
    contract: [],
    sides: ['subject', 'from', 'to'],
    thing: ['object'],
    refused: { places: ['subject', 'by'], heads: AUTHORITIES },
    kind: 'license',
  },
  // Example Corp. orders ten trains from Sample Ltd.
  {
    name: 'orders-from',
    lemmas: lemmas('order'),
    contract: [],
    sides: ['subject', 'from'],
    thing: ['object'],
    kind: 'supply',
  },
  // Example Corp. partners with Sample Ltd. to build heat pumps · Example Corp. and Sample Ltd. join forces
  {
    name: 'partners-with',
    lemmas: lemmas(
      'partner, collaborate, team, team up, join forces, work together, pair up, pool resources, ally, cooperate, co-operate, link up, tie up',
    ),
    contract: [],
    sides: ['subject', 'with'],
    kind: 'collaboration',
    nominal: true,
  },
  // Sample Ltd. becomes the distributor of Example Corp. · Example Corp. names Sample Ltd. its marketing partner
  {
    name: 'becomes-partner',
    lemmas: lemmas('become, be, serve, act, name, appoint, select, choose, designate'),
    contract: [],
    sides: ['subject', 'complement', 'as', 'of', 'for', 'to', 'object'],
    role: PARTNERS,
  },
  // Example Corp. has won Sample Ltd. as a customer
  {
    name: 'wins-customer',
    lemmas: lemmas('win, secure, gain, sign, sign up, land, add'),
    contract: [],
    sides: ['subject', 'object'],
    role: CUSTOMERS,
    kind: 'supply',
  },
  // Example Corp. engages Sample Partners to lead its communications · Sample Ltd. was mandated with the buyback
  {
    name: 'engages',
    lemmas: lemmas('engage, retain, commission, mandate, contract, task, hire'),
    contract: [],
    sides: ['subject', 'object'],
    thing: ['with'],
    kind: 'service',
    hires: 'engaged',
    news: true,
  },
  // Sample Ltd. was selected by Example Corp. to build the plant
  {
    name: 'chooses',
    lemmas: lemmas('select, choose, tap, appoint, name, pick'),
    contract: [],
    refused: { places: ['to', 'among'] },
    sides: ['subject', 'object'],
    kind: 'service',
    hires: 'chosen',
  },
  // Example Corp. will supply Sample Ltd. with pumps
  {
    name: 'supplies',
    lemmas: lemmas('supply, deliver, manufacture, produce, provide'),
    contract: [],
    sides: ['subject', 'to', 'object', 'for'],
    thing: ['object', 'with'],
    future: true,
    kind: 'supply',
  },
  // Example Corp. will distribute Sample Ltd.'s products in Japan
  {
    name: 'distributes',
    lemmas: lemmas('distribute, resell, market'),
    contract: [],
    sides: ['subject', 'object', 'for'],
    thing: ['object'],
    future: true,
    kind: 'distribution',
  },
];
