import type { SlotsOf, Tier } from '../../record/fact-slots.js';
import type { Draft } from '../draft.js';
import { isOld } from '../leading.js';
import { allMatches, captured } from '../patterns.js';
import type { FactReader } from '../reader.js';
import { otherSide, royaltySidesIn } from '../royalties/sides.js';
import type { Scene } from '../scene.js';
import { date, percentage, readSlots, type SlotReaders, words } from '../slots.js';
import type { World } from '../world.js';

const RATE = String.raw`(?:royalt\w+|nsr)`;
const SLOTS: SlotReaders<'royalty'> = {
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

/** From which level of sales a rate holds, and up to which. */
const TIER =
  /(?<rate>Q)(?: (?:on|of|for|in|net|annual|sales|the|first|portion|part|such|revenues?|from|any|everything|all|that|are|is))*?,? (?:(?<first>up to|below|to|until) (?:and including )?(?<most>M)|(?<above>above|over|exceeding|in excess of|beyond|between|from) (?<level>M)(?:(?: (?:and|but|,))*,? (?:up to|to|below|and|not exceeding) (?<upTo>M))?|(?<rest>thereafter|above that|above this|excess|exceeding (?:that|this)|beyond|on everything above|of the excess over))/dg;

function tiersIn(scene: Scene): Tier[] {
  const tiers: Tier[] = [];
  for (const match of allMatches(scene, TIER)) {
    const rate = captured(match, 'rate', 'percentage')?.percentage.id;
    if (!rate) continue;
    const idOf = (group: string) => captured(match, group, 'money')?.money.id ?? null;
    // what is above the level told last begins there
    const above = match.groups.rest ? (tiers.at(-1)?.upTo ?? null) : idOf('level');
    if (match.groups.rest && above === null) continue;
    tiers.push({ rate, above, upTo: idOf('most') ?? idOf('upTo') });
  }
  return tiers;
}

/** How far behind a royalty its term is told, in sentences. */
const REACH = 3;
const TERM = date(
  /\broyalt\w+\b[^.;]{0,80}?\b(?:for|period of|term of|runs?(?: for)?|until|over)(?: a| the| period of| up to)* (?<v>U)/d,
);

/** The term that the sentences behind a royalty tell: "Royalties are payable for ten years". */
function termBehind(world: World, { index }: Scene): { term: string; sentence: number } | null {
  for (let at = index + 1; at <= index + REACH && at < world.scenes.count; at++) {
    const scene = world.scenes.at(at);
    const term = TERM({ world, scene });
    if (term) return { term, sentence: at };
  }
  return null;
}

function readRoyalty(world: World, scene: Scene): Draft<'royalty'> | null {
  if (REFUSED.test(scene.marked) || isOld(world, scene)) return null;
  const slots: Partial<SlotsOf<'royalty'>> = readSlots(SLOTS, { world, scene });
  if (!slots.rate) return null;
  const tiers = tiersIn(scene);
  const { payer, payee } = royaltySidesIn(world, scene);
  const other = (known: string | undefined) => (known ? otherSide(world, known) : null);
  const sides = { payer: payer?.id ?? other(payee?.id), payee: payee?.id ?? other(payer?.id) };
  const behind = slots.term ? null : termBehind(world, scene);
  return {
    type: 'royalty',
    slots: {
      ...slots,
      ...sides,
      ...(behind ? { term: behind.term } : {}),
      tiers: tiers.length > 1 ? tiers : [],
    },
    evidence: [scene.index, ...(behind ? [behind.sentence] : [])],
    inferred: [
      ...(payer && !payer.inferred ? [] : (['payer'] as const)),
      ...(payee && !payee.inferred ? [] : (['payee'] as const)),
    ],
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
