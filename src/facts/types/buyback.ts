import type { Draft } from '../draft.js';
import { actorOf } from '../issuer.js';
import type { FactReader } from '../reader.js';
import { choice, count, date, money, readSlots, type SlotReaders } from '../slots.js';

const OPENS =
  /\b(?:share|stock|common stock|unit)s? (?:re-?purchase|buy-?back)|\bbuy-?backs?\b|\b(?:repurchase|buy back|acquire|purchase)\b.{0,60}\b(?:own|outstanding|its|company's)\b.{0,40}\b(?:shares|stock|units)\b|\bnormal course issuer bid\b/;
const REFUSED = /\b(?:suspend|not intend|unused|no (?:shares|repurchases)|did not)\w*\b/;

const SLOTS: SlotReaders<'buyback'> = {
  amount: money(
    /\b(?:re-?purchase|buy-?back|acquire|buy back|program(?:me)?|worth|cost|volume|authorization)\b(?:(?! M)[^.;]){0,110}? (?<v>M)(?! per| a share)/d,
    /(?<v>M) (?:share|stock|common stock) (?:re-?purchase|buy-?back)/d,
  ),
  shares: count(
    /\b(?:re-?purchase|buy-?back|acquire|buy back|covering|volume of|purchase)\b(?:(?! N\b)[^.;]){0,80}? (?<v>N) (?:of )?(?:its |the )?(?:\w+['s]* ){0,4}shares\b/d,
    /(?<v>N) (?:of )?(?:its |the |own |common |registered |outstanding ){0,4}shares\b/d,
  ),
  until: date(
    /\b(?:until|through|expires? on|expiring on|ending on|no later than|by|end of)(?: the end of| end of)? (?<v>D)/d,
    /\bbetween D and (?<v>D)/d,
  ),
  status: choice(
    [
      'increased',
      /\b(?:increas|expand|upsiz|rais)\w*\b.{0,60}\b(?:re-?purchase|buy-?back|program|authorization)/,
    ],
    ['extended', /\bexten(?:d|sion)\w*\b.{0,60}\b(?:re-?purchase|buy-?back|program)/],
    [
      'completed',
      /\b(?:complet\w+|(?:has|have) (?:re-?purchased|bought back)|(?:re-?purchased|bought back))\b/,
    ],
  ),
};

/**
 * A company's purchases of its own shares.
 *
 * Takes "authorized the repurchase of up to $50 million of its shares until June 30". Refuses what of an
 * authorization is unused, and programmes that are not used.
 */
export const buyback: FactReader<'buyback'> = {
  type: 'buyback',
  triggers: [
    'repurchase',
    'repurchases',
    'repurchased',
    'buyback',
    'buybacks',
    'back',
    'own',
    'bid',
    'outstanding',
  ],
  read: (world, sentences) =>
    sentences.flatMap((index): Draft<'buyback'>[] => {
      const scene = world.scenes.at(index);
      if (!OPENS.test(scene.marked) || REFUSED.test(scene.marked)) return [];
      const slots = readSlots(SLOTS, { world, scene });
      if (!slots.amount && !slots.shares) return [];
      const { id: issuer, inferred } = actorOf(world, scene);
      return [
        {
          type: 'buyback',
          slots: { issuer, ...slots, status: slots.status ?? 'authorized' },
          evidence: [index],
          inferred: [
            ...(inferred ? (['issuer'] as const) : []),
            ...(slots.status ? [] : (['status'] as const)),
          ],
          rule: 'buyback/own-shares',
        },
      ];
    }),
  identity: ['issuer', 'amount', 'shares', 'status'],
  open: ['issuer', 'amount', 'shares', 'status'],
};
