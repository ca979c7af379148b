import { buybacksIn, isTold, REACH, together, withTerms } from '../buybacks/read.js';
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
      const told = own.filter(isTold);
      const last = found.at(-1);
      const open = last && !isTold(last) ? last : null;
      const next = told[0] ?? own[0];
      if (open && next) found.splice(-1, 1, together(open, next), ...told.slice(1));
      else if (told.length > 0) found.push(...told);
      else if (own[0] && !last) found.push(own[0]);
      if (found.length === 0) continue;
      // sentences that add to it need not name it: up to the next that opens one
      const until = Math.min(index + REACH, (sentences[place + 1] ?? world.scenes.count) - 1);
      for (let at = told.length > 0 ? index + 1 : index; at <= until && at < world.scenes.count; at++) {
        const known = found.pop()!;
        found.push(withTerms(known, world.scenes.at(at)) ?? known);
      }
    }
    return found.filter(isTold);
  },
  identity: ['issuer', 'amount', 'shares', 'status'],
  open: ['issuer', 'amount', 'shares', 'status'],
};
