import type { Asked } from '../../grammar/gate.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { SlotsOf } from '../../record/fact-slots.js';
import type { IntegerSet } from '../../text/integer-set.js';
import { isOne, type Reading, words } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { hasWord } from '../clauses/verb-words.js';

export type ContractKind = NonNullable<SlotsOf<'agreement'>['kind']>;

/** What contracts are called; of those that name much else the words beside them decide. */
const NOUNS = `agreement agreements contract contracts partnership partnerships collaboration collaborations cooperation co-operation alliance
  alliances venture memorandum memoranda mou loi letter letters sheet license licenses licence licences sublicense deal deals pact
  accord arrangement mandate engagement facility facilities loan loans mortgage revolver line undertaking undertakings tie-up`;
const CONTRACTS = wordSet(NOUNS);
export const contractNouns: readonly string[] = NOUNS.trim().split(/\s+/);

/** Orders of goods; courts and governments give others. */
export const ORDERS = wordSet('order orders');
export const DELIVERIES = wordSet('delivery deliveries');
/** What a lender or partner can give up. */
export const WAIVABLE = wordSet('right rights covenant covenants default defaults');

/** Words that only together with others name a contract: "letter of intent", "term sheet", "joint venture", "credit line". */
const BEFORE: readonly (readonly [heads: string, before: string])[] = [
  ['sheet', 'term terms'],
  ['venture', 'joint'],
  ['line', 'credit'],
  [
    'facility facilities',
    'credit debt loan term revolving note financing lending funding bridge syndicated multicurrency borrowing',
  ],
];
const BEHIND: readonly (readonly [heads: string, behind: string])[] = [
  ['letter letters', 'intent understanding'],
  ['line', 'credit'],
];
const setsOf = (rows: typeof BEFORE): readonly (readonly [heads: IntegerSet, beside: IntegerSet])[] =>
  rows.map(([heads, beside]) => [wordSet(heads), wordSet(beside)]);
const NEEDS_BEFORE = setsOf(BEFORE);
const NEEDS_BEHIND = setsOf(BEHIND);

/** What a contract asks of the words of a sentence: what it is called, with the words that this needs beside it. */
export const contractWords: readonly Asked[] = [
  {
    lemmas: [],
    words: contractNouns.filter(
      (noun) => ![...BEFORE, ...BEHIND].some(([heads]) => heads.split(' ').includes(noun)),
    ),
  },
  ...[...BEFORE, ...BEHIND].map(([heads, beside]) => ({
    lemmas: [],
    words: heads.split(' '),
    also: wordSet(beside),
  })),
];

/** Contracts that belong to another fact: for companies and shares, placements, employment, court cases. */
const REFUSED = wordSet(
  `merger arrangement underwriting placement registration employment settlement subscription securities share stock asset acquisition
  combination business plea consent lock-up lockup confidentiality non-disclosure nondisclosure escrow separation shareholder shareholders
  stockholder stockholders operating bargaining equity warrant tax trade ceasefire implementation transaction bail student auto home`,
);
const PURCHASES = wordSet('purchase sale');
const GOODS = wordSet('power energy order orders supply off-take offtake product water');

/** Words of contracts by which money is lent. */
export const FINANCING: readonly string[] =
  'loan loans credit debt facility facilities financing mortgage lending revolver revolving note funding covenant covenants'.split(
    ' ',
  );
/** What a contract says of its kind by its own words, in the order of what overrules what. */
const KINDS: readonly (readonly [ContractKind, IntegerSet])[] = [
  ['license', wordSet('license licenses licence licences licensing sublicense rights right option')],
  ['financing', words(...FINANCING)],
  [
    'distribution',
    wordSet('distribution distributor reseller dealership resale distributorship marketing-rights'),
  ],
  [
    'supply',
    wordSet(
      'supply order orders offtake off-take take manufacturing delivery purchase procurement sourcing production power',
    ),
  ],
  [
    'service',
    wordSet(
      `service services consulting advisory maintenance transport transportation management marketing engineering mandate engagement hosting
      outsourcing construction charter operation operations consultancy support logistics cleaning drilling staffing`,
    ),
  ],
  [
    'collaboration',
    wordSet(
      `collaboration collaborations partnership partnerships alliance alliances cooperation co-operation venture research development teaming
      tie-up co-development partnering`,
    ),
  ],
];
/** Contracts that are of no kind by what they are called. */
const OTHER = wordSet('voting exclusivity undertaking undertakings standstill support');
const PROPOSED = wordSet(
  'memorandum memoranda mou loi letter letters sheet non-binding proposed preliminary draft',
);

/** How many tokens behind the head of a phrase say what it is: "letter of intent". */
const NEAR = 3;

/** Whether a phrase is called a contract that no other type of fact tells of. */
export function isContract(reading: Reading, { head, first, coreEnd, kind }: NounPhrase): boolean {
  if (kind === 'pronoun' || !isOne(reading, head, CONTRACTS)) return false;
  if (hasWord(reading, first, coreEnd, REFUSED)) return false;
  if (hasWord(reading, first, head, PURCHASES) && !hasWord(reading, first, head, GOODS)) return false;
  const front = NEEDS_BEFORE.filter(([words]) => isOne(reading, head, words));
  const back = NEEDS_BEHIND.filter(([words]) => isOne(reading, head, words));
  return (
    (front.length === 0 && back.length === 0) ||
    front.some(([, before]) => hasWord(reading, first, head, before)) ||
    back.some(([, behind]) => hasWord(reading, head + 1, head + NEAR, behind))
  );
}

/** The kind that the words of a contract give, or null. */
export const kindOfWords = (reading: Reading, { first, coreEnd }: NounPhrase): ContractKind | null =>
  KINDS.find(([, words]) => hasWord(reading, first, coreEnd, words))?.[0] ??
  (hasWord(reading, first, coreEnd, OTHER) ? 'other' : null);

/** Whether a contract is called what is signed before one that binds. */
export const isPreliminary = (reading: Reading, { first, coreEnd }: NounPhrase): boolean =>
  hasWord(reading, first, coreEnd, PROPOSED);

/** Pointers to what was told: "the agreement", "this partnership", "their contract". */
const POINTERS = wordSet('the this that these those such its their our his');
export const isDefinite = (reading: Reading, { determiner }: NounPhrase): boolean =>
  determiner >= 0 && isOne(reading, determiner, POINTERS);
