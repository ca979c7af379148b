import type { IntegerSet } from '../../text/integer-set.js';
import { wordSet } from '../../text/word-set.js';
import type { Place } from '../clauses/places.js';
import { lemmas } from '../clauses/verb-words.js';

/** A construction in which money goes from one to another, and where payer, payee and amount stand in its clause. */
export interface PaymentRow {
  readonly name: string;
  readonly lemmas: ReadonlySet<string>;
  readonly payer: readonly Place[];
  readonly payee: readonly Place[];
  readonly amount: readonly Place[];
  /** the verb alone says that it is no purchase and no investment: an amount without a word for it counts too */
  readonly plain?: true;
  /** what the subject is said to be, where the verb says nothing by itself */
  readonly complement?: IntegerSet;
  /** it sets a payment off: a general word for one will do ("a fee"), and neither side need be named */
  readonly setsOff?: true;
  /** told in the present it is what somebody does every year: nothing is said of how far it is */
  readonly habit?: true;
  /** the payment is still to come whatever the tense of the verb */
  readonly due?: true;
}

/** What makes a payment of "is": it is payable, due, owed. */
const OWED = wordSet('payable due owed owing');

/** The constructions in the order they are tried; voice and tense are the grammar's business. */
export const paymentRows: readonly PaymentRow[] = [
  // Example Corp. refunds Sample Ltd. $2 million · Example Corp. donates $2 million to the fund
  {
    name: 'gives',
    lemmas: lemmas('refund, reimburse, donate, forfeit, compensate, fine, advance, penalize, penalise'),
    payer: ['subject'],
    payee: ['to', 'object'],
    amount: ['object', 'complement', 'with', 'by'],
    plain: true,
    habit: true,
  },
  // Example Corp. will pay Sample Ltd. a milestone of $2 million · the NIH awarded Example Corp. a grant
  {
    name: 'pays',
    lemmas: lemmas('pay, award, grant, remit, disburse, contribute, make, give, provide, commit, pledge'),
    payer: ['subject', 'from'],
    payee: ['to', 'object'],
    amount: ['object', 'complement', 'of'],
  },
  // Example Corp. owes Sample Ltd. $2 million
  {
    name: 'owes',
    lemmas: lemmas('owe'),
    payer: ['subject'],
    payee: ['to', 'object'],
    amount: ['object'],
    plain: true,
    due: true,
  },
  // Sample Ltd. received a grant of $2 million from the agency · the receipt of a milestone payment
  {
    name: 'receives',
    lemmas: lemmas('receive, earn, collect, obtain, secure, win, get, achieve'),
    payer: ['from', 'by'],
    payee: ['subject'],
    amount: ['object'],
  },
  // the chairman is entitled to $2 million
  {
    name: 'is-entitled',
    lemmas: lemmas('entitle'),
    payer: ['from'],
    payee: ['object', 'subject'],
    amount: ['to'],
    plain: true,
    due: true,
  },
  // the approval triggers a milestone payment of $2 million from Example Corp.
  {
    name: 'triggers',
    lemmas: lemmas('trigger, release, unlock'),
    payer: ['from', 'by'],
    payee: ['to', 'subject'],
    amount: ['object'],
    due: true,
    setsOff: true,
  },
  // a milestone of $2 million is payable to Sample Ltd. by Example Corp. · falls due on May 2
  {
    name: 'is-payable',
    lemmas: lemmas('be, become, fall'),
    payer: ['by', 'from'],
    payee: ['to'],
    amount: ['subject'],
    due: true,
    complement: OWED,
  },
];
