import { isOld } from '../leading.js';
import { PAYMENT_WORDS, paymentsIn } from '../payments/read.js';
import type { FactReader } from '../reader.js';

/**
 * A payment announced on its own: a milestone, a grant, a settlement, a fine, a deposit.
 *
 * Takes "received a $5 million milestone payment from Example Ltd."; "the approval triggers a milestone of $5 million".
 * Refuses what might be paid, prices, dividends, and amounts that another fact holds.
 */
export const payment: FactReader<'payment'> = {
  type: 'payment',
  triggers: PAYMENT_WORDS,
  read: (world, sentences) =>
    sentences.flatMap((index) => {
      const scene = world.scenes.at(index);
      return isOld(world, scene) ? [] : paymentsIn(world, scene);
    }),
  identity: ['amount', 'payer', 'payee'],
  open: ['payer', 'payee'],
  alone: 'amount',
};
