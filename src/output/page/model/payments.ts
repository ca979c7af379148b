import type { PageRecord } from './mentions.js';
import { dateValue, moneyValue } from './values.js';

/** One payment of a plan. */
export interface Payment {
  /** the id of the money mention */
  readonly mention: string;
  readonly amount: number;
  readonly value: string;
  /** when it is due, or on what it depends; null where nothing says */
  readonly when: string | null;
}

/** How a price is paid: payments of one currency. */
export interface PaymentPlan {
  /** the id of the acquisition */
  readonly fact: string;
  readonly currency: string;
  readonly total: Payment | null;
  readonly payments: readonly Payment[];
}

/** The payment plans of the acquisitions in a record that are paid in two or more parts. */
export function paymentPlansOf({ facts, money, dates }: PageRecord): PaymentPlan[] {
  const payment = (id: string | null, when: string | null): (Payment & { currency: string }) | null => {
    const mention = money.find((each) => each.id === id);
    const amount = mention?.amount ?? mention?.high ?? mention?.low ?? null;
    if (!mention || amount === null) return null;
    return { mention: mention.id, amount, value: moneyValue(mention), when, currency: mention.currency };
  };
  return facts.flatMap((fact): PaymentPlan[] => {
    if (fact.type !== 'acquisition') return [];
    const payments = fact.installments.flatMap(({ amount, due, condition }) => {
      const date = dates.find(({ id }) => id === due);
      return payment(amount, date ? dateValue(date) : (condition?.text ?? null)) ?? [];
    });
    const currency = payments[0]?.currency;
    if (!currency || payments.length < 2 || payments.some((each) => each.currency !== currency)) return [];
    const price = payment(fact.price, null);
    return [{ fact: fact.id, currency, total: price?.currency === currency ? price : null, payments }];
  });
}
