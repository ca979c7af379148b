import { buybacksIn, isTold, REACH, withTerms } from '../buybacks/read.js';
import type { Draft } from '../draft.js';
import type { FactReader } from '../reader.js';

/**
 * A company's purchases of its own shares.
 *
 * Takes "authorized the repurchase of up to $50 million of its shares until June 30"; "bought back 1.2 million shares".
 * Refuses what of an authorization is left, and programmes that are not used.
 */
export const buyback: FactReader<'buyback'> = {
  type: 'buyback',
  triggers:
    `repurchase repurchases repurchased repurchasing buyback buybacks buy-back buy-backs back own bid treasury
    cancellation reacquire reacquired purchase purchased purchases acquired buy buys retire retired`.split(
      /\s+/,
    ),
  read(world, sentences) {
    const found: Draft<'buyback'>[] = [];
    for (const [place, index] of sentences.entries()) {
      const own = buybacksIn(world, world.scenes.at(index));
      const last = found.at(-1);
      if (own.some(isTold) || (own.length > 0 && !last)) found.push(...own);
      const known = found.at(-1);
      if (!known) continue;
      // sentences that add to it need not name it: up to the next that opens one
      const until = Math.min(index + REACH, (sentences[place + 1] ?? Number.POSITIVE_INFINITY) - 1);
      const from = own.length > 0 && own.includes(known) ? index + 1 : index;
      for (let at = from; at <= until && at < world.scenes.count; at++)
        found[found.length - 1] = withTerms(found.at(-1)!, world.scenes.at(at)) ?? found.at(-1)!;
    }
    return found.filter(isTold);
  },
  identity: ['issuer', 'amount', 'shares', 'status'],
  open: ['issuer', 'amount', 'shares', 'status'],
};
