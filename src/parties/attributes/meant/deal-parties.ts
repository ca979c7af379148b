import type { Clause } from '../../../grammar/clause.js';
import { type Place, phrasesIn } from '../../../grammar/places.js';
import { wordTable } from '../../../text/reading.js';
import type { VerbClass } from '../../../words/verbs.js';
import { type Known, organizationStartingIn } from '../known.js';
import { isCompany, mentionsBefore } from './topics.js';

/** The organisations that a text means by their part in a deal: "the buyer", "the lender", "the target". */

/** Who a noun means, by the clauses in front of it: whose verb it is of, and in which place. */
interface Part {
  readonly verbs?: readonly VerbClass[];
  readonly lemmas?: readonly string[];
  readonly place: Place;
}

const BUYER: readonly Part[] = [
  { verbs: ['acquire'], place: 'subject' },
  { verbs: ['sell'], place: 'to' },
];
const SELLER: readonly Part[] = [
  { verbs: ['sell'], place: 'subject' },
  { verbs: ['acquire'], place: 'from' },
];
const TARGET: readonly Part[] = [{ verbs: ['acquire'], place: 'object' }];
const LENDER: readonly Part[] = [
  { lemmas: ['lend', 'loan', 'finance', 'refinance', 'extend', 'provide'], place: 'subject' },
  { lemmas: ['borrow', 'draw', 'refinance', 'secure', 'obtain', 'receive'], place: 'from' },
];
const BORROWER: readonly Part[] = [
  { lemmas: ['borrow', 'draw', 'refinance'], place: 'subject' },
  { lemmas: ['lend', 'loan'], place: 'to' },
];
const LICENSOR: readonly Part[] = [
  { lemmas: ['license', 'out-license', 'grant'], place: 'subject' },
  { lemmas: ['in-license', 'license'], place: 'from' },
];
const LICENSEE: readonly Part[] = [
  { lemmas: ['license', 'out-license', 'grant'], place: 'to' },
  { lemmas: ['in-license'], place: 'subject' },
];
const SUPPLIER: readonly Part[] = [
  { verbs: ['supply'], place: 'subject' },
  { lemmas: ['order', 'buy', 'purchase', 'source'], place: 'from' },
];
const CUSTOMER: readonly Part[] = [
  { verbs: ['supply'], place: 'to' },
  { lemmas: ['order'], place: 'subject' },
];
const INVESTOR: readonly Part[] = [
  { verbs: ['invest', 'acquire'], place: 'subject' },
  { lemmas: ['raise', 'receive', 'secure'], place: 'from' },
];
const PLAINTIFF: readonly Part[] = [{ lemmas: ['sue', 'accuse'], place: 'subject' }];
const DEFENDANT: readonly Part[] = [{ lemmas: ['sue', 'accuse'], place: 'object' }];
const TENANT: readonly Part[] = [
  { lemmas: ['lease', 'rent'], place: 'subject' },
  { lemmas: ['let', 'lease'], place: 'to' },
];
const LANDLORD: readonly Part[] = [
  { lemmas: ['lease', 'rent'], place: 'from' },
  { lemmas: ['let'], place: 'subject' },
];

const PARTS = wordTable<readonly Part[]>({
  buyer: BUYER,
  purchaser: BUYER,
  acquirer: BUYER,
  acquiror: BUYER,
  bidder: BUYER,
  suitor: BUYER,
  seller: SELLER,
  vendor: SELLER,
  target: TARGET,
  lender: LENDER,
  creditor: LENDER,
  borrower: BORROWER,
  licensor: LICENSOR,
  licensee: LICENSEE,
  supplier: SUPPLIER,
  customer: CUSTOMER,
  client: CUSTOMER,
  investor: INVESTOR,
  plaintiff: PLAINTIFF,
  claimant: PLAINTIFF,
  defendant: DEFENDANT,
  tenant: TENANT,
  landlord: LANDLORD,
});

/** how many sentences back a deal is told */
const REACH = 3;

const isOf = ({ verbs, lemmas }: Part, { verb }: Clause): boolean =>
  (verbs?.some((name) => verb.classes.has(name)) ?? false) || (lemmas?.includes(verb.lemma) ?? false);

/** The organisation that a clause in front of a token has in a part. */
function inClause(known: Known, parts: readonly Part[], clause: Clause, before: number): number | null {
  for (const part of parts) {
    if (!isOf(part, clause)) continue;
    for (const { first, end } of phrasesIn(clause, part.place)) {
      const found = end <= before ? organizationStartingIn(known, first, end) : null;
      if (found) return found.entity;
    }
  }
  return null;
}

/**
 * The organisation that a noun at a token means by its part in a deal: as the clauses in front of it say; else the one
 * company but the speaker that the text has named there.
 */
export function partyOfDeal(known: Known, noun: number): number | null {
  const { reading, grammar, issuer } = known;
  const parts = PARTS.get(reading.tokens.hash[noun]!);
  if (!parts) return null;
  const here = reading.sentenceOf[noun]!;
  for (let sentence = here; sentence >= 0 && sentence > here - REACH; sentence--)
    for (const clause of grammar.clausesOf(sentence)) {
      const found = inClause(known, parts, clause, noun);
      if (found !== null) return found;
    }
  const others = mentionsBefore(known, noun).filter(
    ({ entity, first }) =>
      entity !== issuer && isCompany(known, entity) && reading.sentenceOf[first]! > here - REACH,
  );
  const [only] = others;
  return issuer !== null && only && others.every(({ entity }) => entity === only.entity) ? only.entity : null;
}

/** How many sentences from the start of a text on tell what the news is. */
const LEAD = 8;
/** Where the clause of a purchase names what is bought: "buys X", "acquires 60% of X", "takes a stake in X". */
const BOUGHT: readonly Place[] = ['object', 'of', 'in'];

/** The organisation that whoever speaks buys, as the first sentences of a text say; or null. */
export function targetOfNews(known: Known): number | null {
  const { reading, grammar, issuer } = known;
  const end = Math.min(LEAD, reading.sentences.length - 1);
  for (let sentence = 0; sentence < end; sentence++)
    for (const clause of grammar.clausesOf(sentence)) {
      if (!clause.verb.classes.has('acquire')) continue;
      for (const place of BOUGHT)
        for (const { first, end: stop } of phrasesIn(clause, place)) {
          const found = organizationStartingIn(known, first, stop);
          if (found && found.entity !== issuer) return found.entity;
        }
    }
  return null;
}
