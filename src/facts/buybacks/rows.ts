import type { SlotsOf } from '../../record/fact-slots.js';

/** What is done to a purchase of own shares, and how it stands then. */
export interface BuybackRow {
  readonly name: string;
  readonly lemmas: ReadonlySet<string>;
  /** what the verb is said of: shares of the issuer's own, or a programme to buy them */
  readonly of: 'shares' | 'programme';
  /** how it stands; where the verb is past, if that is another matter */
  readonly status: NonNullable<SlotsOf<'buyback'>['status']>;
  readonly done?: NonNullable<SlotsOf<'buyback'>['status']>;
  /** the verb is said of any shares: what is bought has to be the issuer's own */
  readonly own?: true;
}

const lemmas = (words: string): ReadonlySet<string> => new Set(words.split(/,\s*/));

/** The constructions in the order they are tried; voice and tense are the grammar's business. */
export const buybackRows: readonly BuybackRow[] = [
  // Example Corp. repurchased 310,000 shares · up to 2 million shares may be bought back
  {
    name: 'repurchases',
    lemmas: lemmas('repurchase, buy back, reacquire, retire'),
    of: 'shares',
    status: 'authorized',
    done: 'completed',
  },
  // Example Corp. resolved to acquire its own shares · 100,000 shares were purchased for cancellation
  {
    name: 'buys',
    lemmas: lemmas('buy, purchase, acquire'),
    of: 'shares',
    status: 'authorized',
    done: 'completed',
    own: true,
  },
  // the board raised the repurchase authorization by $25 million
  {
    name: 'increases',
    lemmas: lemmas(
      'increase, raise, expand, upsize, boost, lift, double, triple, enlarge, add, augment, top up, step up',
    ),
    of: 'programme',
    status: 'increased',
  },
  // the buyback was extended until June 30, 2027
  { name: 'extends', lemmas: lemmas('extend, prolong, lengthen'), of: 'programme', status: 'extended' },
  // Example Corp. completed its buyback
  {
    name: 'completes',
    lemmas: lemmas('complete, conclude, finish, execute, finalize, finalise, wrap up, exhaust'),
    of: 'programme',
    status: 'completed',
  },
  // Example Corp. spent $40 million on share repurchases · returned $40 million by a buyback
  {
    name: 'spends',
    lemmas: lemmas('spend, return, use, deploy, allocate, invest, total, amount, come, make, settle, reach'),
    of: 'programme',
    status: 'authorized',
    done: 'completed',
  },
  // the board approved a share repurchase programme · starts a buyback · a new programme of $50 million
  {
    name: 'sets-up',
    lemmas: lemmas(
      `authorize, authorise, approve, announce, launch, start, begin, commence, initiate, adopt, establish, introduce, renew,
      resolve, decide, agree, plan, intend, propose, declare, set up, implement, open, receive, have, be, cover, provide, allow,
      permit, unveil, put, grant, enter, replace, file, accept, sign, undertake, conduct, carry out, run, proceed, embark, reinstate,
      resume, kick off`.replace(/\s*\n\s*/g, ' '),
    ),
    of: 'programme',
    status: 'authorized',
  },
];
