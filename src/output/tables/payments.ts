import type { Fact } from '../../record/fact.js';
import type { Span } from '../../record/span.js';
import { middle } from './quantities.js';
import { statusOf } from './slots.js';
import { type Column, oneLine, releaseColumns, rowTable } from './table.js';
import { toldColumns } from './told.js';
import type { View } from './view.js';

/** One payment that a fact tells of; ids as in its slots. */
interface Payment {
  readonly fact: Fact;
  readonly payer: string | null;
  readonly payee: string | null;
  /** what is paid: the slot of its fact */
  readonly reason: string;
  readonly amount: string | null;
  readonly due: string | null;
  readonly condition: Span | null;
}

/** The payments of a fact: the instalments of a price, or the price itself; what is paid at once; a payment told alone. */
function paymentsOf(fact: Fact): Payment[] {
  const none = { fact, payer: null, payee: null, due: null, condition: null };
  if (fact.type === 'acquisition') {
    const deal = { ...none, payer: fact.acquirer, payee: fact.seller };
    if (fact.installments.length === 0)
      return fact.price ? [{ ...deal, reason: 'price', amount: fact.price, due: fact.closesOn }] : [];
    return fact.installments.map((installment) => ({ ...deal, reason: 'installment', ...installment }));
  }
  if (fact.type === 'agreement')
    return (['upfront', 'milestones'] as const).flatMap((slot) =>
      fact[slot] ? [{ ...none, reason: slot, amount: fact[slot] }] : [],
    );
  if (fact.type !== 'payment') return [];
  const { payer, payee, amount, date, reason } = fact;
  return [{ ...none, payer, payee, amount, due: date, reason: oneLine(reason?.text) ?? 'payment' }];
}

const moneyOf = ({ amount }: Payment, { money }: View) => money(amount);

const told = toldColumns<Payment>(({ fact }) => fact, moneyOf);

const columns: readonly Column<Payment>[] = [
  ...releaseColumns,
  ...told.place,
  { name: 'kind', type: 'text', value: ({ fact }) => fact.type },
  { name: 'id', type: 'text', value: ({ fact }) => fact.id },
  { name: 'reason', type: 'text', value: ({ reason }) => reason },
  { name: 'payer', type: 'text', value: ({ payer }, { party }) => party(payer)?.name },
  { name: 'payee', type: 'text', value: ({ payee }, { party }) => party(payee)?.name },
  told.text,
  { name: 'currency', type: 'text', value: (payment, view) => moneyOf(payment, view)?.currency },
  { name: 'amount', type: 'money', value: (payment, view) => moneyOf(payment, view)?.amount },
  { name: 'low', type: 'money', value: (payment, view) => moneyOf(payment, view)?.low },
  {
    name: 'mid',
    type: 'money',
    value: (payment, view) => {
      const money = moneyOf(payment, view);
      return money && middle(money);
    },
  },
  { name: 'high', type: 'money', value: (payment, view) => moneyOf(payment, view)?.high },
  { name: 'due', type: 'text', value: ({ due }, { date }) => date(due)?.value },
  { name: 'dueFrom', type: 'day', value: ({ due }, { date }) => date(due)?.from },
  { name: 'dueTo', type: 'day', value: ({ due }, { date }) => date(due)?.to },
  { name: 'condition', type: 'text', value: ({ condition }) => oneLine(condition?.text) },
  { name: 'status', type: 'text', value: ({ fact }) => statusOf(fact) },
  ...told.made,
];

export const payments = rowTable(({ record }) => record.facts.flatMap(paymentsOf), columns);
