import type { SlotsOf, Tier } from '../../record/fact-slots.js';
import type { Draft } from '../draft.js';
import { isOld } from '../leading.js';
import { allMatches, captured } from '../patterns.js';
import type { FactReader } from '../reader.js';
import type { Scene } from '../scene.js';
import { date, party, percentage, readSlots, type SlotReaders, words } from '../slots.js';
import type { World } from '../world.js';

const RATE = String.raw`(?:royalt\w+|nsr)`;
const SLOTS: SlotReaders<'royalty'> = {
  payer: party(
    /(?<v>O)(?: \([^)]{0,60}\))? (?:has |have |will |also |is |to |shall |would |must )*(?:agreed to |obliged to |obligated to )?pay/d,
    /\broyalt\w+ from (?<v>O)\b/d,
    /\b(?:payable|paid) by (?<v>O)\b/d,
  ),
  payee: party(
    /\bpay(?:s|ing)? (?:to )?(?<v>O)\b/d,
    /(?<v>O)(?: \([^)]{0,60}\))? (?:will|shall|is|would|to|has)? ?(?:also |be |be eligible to |eligible to |entitled to |been ){0,4}(?:receive|earn|collect|retain|keep|granted)\w*\b/d,
    /\b(?:payable|paid) to (?<v>O)\b/d,
  ),
  rate: percentage(
    new RegExp(`(?<v>Q) (?:[\\w-]+ ){0,4}?${RATE}`, 'd'),
    new RegExp(`\\b${RATE}(?: fee| interest| rate)?\\b(?:(?! Q)[^.;]){0,90}? (?<v>Q)`, 'd'),
    /(?<v>Q) (?:revenue|profit)[- ]share/d,
  ),
  base: words(
    /\bQ(?: [\w-]+){0,3}? (?:on|of) (?:the |its |all |all of )*(?<v>(?:annual |worldwide |global |future |all )*(?:net |gross )?(?:sales|revenues?|smelter returns?|profits?)(?: (?:of|from|through|generated|made) [^.,;()]{3,60}?)?)(?=[.,;()]| for | in | over | until | up to | above | during|$)/d,
    new RegExp(
      `\\b${RATE}\\b(?:(?!\\b${RATE})[^.;]){0,60}? on (?:the |its |all )*(?<v>(?:annual |worldwide |future )*(?:net |gross )?(?:sales|revenues?)(?: (?:of|from) [^.,;()]{3,50}?)?)(?=[.,;()]| for | in | over | until |$)`,
      'd',
    ),
    /\b(?<v>net smelter returns?)\b/d,
  ),
  territory: words(
    /\b(?:sales|royalt\w+|revenues?)\b[^.;]{0,120}? in (?:the )?(?<v>europe|european market|united states|u\.s\.|north america|japan|china|all other territories|licensed territory|italy|spain|germany|canada|asia)\b/d,
    /\b(?<v>worldwide)\b/d,
  ),
  term: date(
    /\b(?:for|period of|term of|over)(?: a| the| period of| next| first| at least)* (?<v>U)/d,
    /(?<v>U) (?:from|after|following|as of) /d,
  ),
};
/** Streams that are no contract about a product: trusts, music, what others pay. */
const REFUSED =
  /\b(?:royalty[- ]free|royalty trust|royalty company|royalty management|royalties and taxes|no royalt)\b/;

function tiersIn(scene: Scene): Tier[] {
  const tiers = allMatches(
    scene,
    /(?<rate>Q)(?: (?:on|of|up to|for|in|net|annual|sales|the|first|portion|part))*? (?<how>up to|above|over|exceeding|in excess of|beyond|thereafter|on everything above|of the excess over) (?:the )?(?<level>M)?/dg,
  );
  return tiers.flatMap((match): Tier[] => {
    const rate = captured(match, 'rate', 'percentage');
    const level = captured(match, 'level', 'money');
    const how = match.groups.how!;
    if (!rate || !level) return [];
    const below = scene.marked.slice(how[0], how[1]) === 'up to';
    return [
      { rate: rate.percentage.id, above: below ? null : level.money.id, upTo: below ? level.money.id : null },
    ];
  });
}

function readRoyalty(world: World, scene: Scene): Draft<'royalty'> | null {
  if (REFUSED.test(scene.marked) || isOld(world, scene)) return null;
  const slots: Partial<SlotsOf<'royalty'>> = readSlots(SLOTS, { world, scene });
  if (!slots.rate) return null;
  const tiers = tiersIn(scene);
  return {
    type: 'royalty',
    slots: {
      ...slots,
      payee: slots.payee === slots.payer ? null : (slots.payee ?? null),
      tiers: tiers.length > 1 ? tiers : [],
    },
    evidence: [scene.index],
    inferred: [],
    rule: 'royalty/rate',
  };
}

/**
 * A share of sales that one party pays another.
 *
 * Takes "agreed to pay Example Ltd. a 1.5% royalty on net sales in Europe for seven years". Refuses royalty-free
 * licences and trusts.
 */
export const royalty: FactReader<'royalty'> = {
  type: 'royalty',
  triggers: ['royalty', 'royalties', 'nsr'],
  read: (world, sentences) => sentences.flatMap((index) => readRoyalty(world, world.scenes.at(index)) ?? []),
  identity: ['payer', 'payee', 'rate'],
  open: ['payer', 'payee'],
};
