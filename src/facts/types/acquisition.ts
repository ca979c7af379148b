import type { SlotsOf } from '../../record/fact-slots.js';
import type { SectionKind } from '../../record/span.js';
import { dealAmountsIn, type KnownDeal } from '../deals/amounts.js';
import { dealDatesIn } from '../deals/dates.js';
import { dealsIn, dealTriggers, isGuessed, mayDeal } from '../deals/read.js';
import { mayNameBuyer, mayNameSide, type Sides, sidesIn, sideWords } from '../deals/sides.js';
import { statusOf } from '../deals/status.js';
import type { Draft } from '../draft.js';
import { installmentsIn } from '../installments.js';
import { isOld } from '../leading.js';
import type { FactReader } from '../reader.js';
import { choice, count, money, percentage, readSlots, type SlotReaders, total } from '../slots.js';
import type { World } from '../world.js';

type Acquisition = SlotsOf<'acquisition'>;

const DEAL = String.raw`(?:purchase price|consideration|transaction|deal|price|enterprise value|equity value|acquisition|offer|sale|merger|purchase|investment)`;
const ABOUT =
  '(?:up to |approximately |about |around |a total of |an aggregate of |total |some |roughly |nearly |more than |over |the sum of |at least |an enterprise value of |a purchase price of |an equity value of |a total consideration of |the equivalent of |an? (?:all-cash|upfront|initial) ){0,4}';
const SLOTS: SlotReaders<'acquisition'> = {
  price: total(
    new RegExp(
      String.raw`\b(?:acquir|buy|bought|purchas|acquisition|sale|sold|sell|takeover|offer)\w*\b(?:(?! M|[.;] )[^;]){0,260}? (?:for|at|of|with) ${ABOUT}(?<v>M)(?! (?:per|a share)|-per| of (?:net )?(?:debt|revenue|sales))`,
      'd',
    ),
    new RegExp(
      String.raw`\b(?:total |aggregate |purchase |overall |fixed )*${DEAL}\b(?:(?! M)[^.;]){0,90}? (?:of|is|was|at|to|be|worth|totals?|totalling|for|fixed at) ${ABOUT}(?<v>M)(?! (?:per|a share))`,
      'd',
    ),
    new RegExp(
      String.raw`\b(?:valu(?:es|ing|ed)|worth)\b(?:(?! M)[^.;]){0,80}? (?:at )?${ABOUT}(?<v>M)(?! (?:per|a share))`,
      'd',
    ),
    /(?<v>M) (?:all-cash |cash |stock |in cash )*(?:acquisition|purchase|deal|transaction|takeover|merger|cash acquisition offer|offer)\b/d,
  ),
  priceBasis: choice(['enterprise value', /\benterprise value\b/], ['equity value', /\bequity value\b/]),
  pricePerShare: money(
    /(?<v>M)(?: in cash)?(?:,? (?:without interest,? )?)?(?: per| for each| a)(?: \w+){0,3} shares?\b/d,
    /\bfor each (?:O )?share: (?<v>M)/d,
    /(?<v>M) per O? ?share/d,
  ),
  exchangeRatio: count(
    /\b(?<v>N) (?:new )?(?:O )?(?:ordinary |common )?shares? (?:of (?:O|common stock) )?(?:of O )?for (?:each|every)/d,
    /\bexchange ratio of (?<v>N)/d,
    /\b(?<v>N) of an? (?:O )?(?:\w+ ){0,2}share\b/d,
  ),
  consideration: choice(
    [
      'cash and shares',
      /\bcash and (?:\w+ )?(?:stock|shares?)\b|\b(?:stock|shares?) and cash\b|\bin cash\b.{0,90}\b(?:plus|and|balance in)\b.{0,60}\b(?:shares?|stock)\b|\bcombination of cash and (?:\w+ )?(?:stock|shares)/,
    ],
    [
      'cash',
      /\ball-cash\b|\bin cash\b|\bcash (?:sum|consideration|offer|deal|transaction|acquisition|payment|price)\b|\bentirely in cash\b/,
    ],
    [
      'shares',
      /\ball-(?:stock|share)\b|\bstock-for-stock\b|\bin (?:\w+ )?(?:shares|stock)\b(?! of)|\bshare exchange\b|\bissu\w+ (?:of )?(?:N )?(?:\w+ ){0,3}shares\b/,
    ],
  ),
  stake: percentage(
    /(?<v>Q)\.?(?: of the)?(?: (?:outstanding|issued|remaining|controlling|majority|minority|equity|voting|share))* (?:stake|interest|shares|share capital|ownership)\b/d,
    /\bstake of (?<v>Q)/d,
  ),
  premium: percentage(/\bpremium of (?:approximately |about |around )?(?<v>Q)/d, /(?<v>Q) premium\b/d),
  assumedDebt: money(
    /(?<v>M) (?:of|in) (?:net )?(?:debt|borrowings|liabilities)\b.{0,60}\bassum/d,
    /\bassum\w+\b(?:(?! M)[^.;]){0,70}?(?:debt|borrowings|liabilities|loans)(?:(?! M)[^.;]){0,40}? (?<v>M)/d,
    /\bassum\w+ (?:of )?${ABOUT}(?<v>M) (?:of|in) (?:net )?(?:debt|liabilities|borrowings)/d,
    /\bnet debt of (?<v>M)/d,
    /\b(?:tak(?:e|es|en|ing)|took) on (?<v>M) (?:of|in) (?:[\w-]+ ){0,4}(?:debt|obligations|liabilities|loans|borrowings)/d,
  ),
  terminationFee: money(
    /\b(?:termination|break-?up|break) (?:fee|payment)\b(?:(?! M)[^.;]){0,80}? (?<v>M)/d,
    /(?<v>M) (?:reverse )?(?:termination|break-?up|break) fee/d,
  ),
};

/** What other operations are told with. */
const OTHER_TERMS = /\b(?:dividends?|placement|offering|issue price|royalt\w+|fiscal year|quarter ended)\b/;
const DETAILS =
  /\b(?:acqui\w+|sold|sell|bought|complet\w+|sign\w*|agreed|transferred|purchas\w+|transaction|consideration|deal|merger|closing|close|price|offer|premium|instal?ments?|payable|sale|takeover|combination|termination|debt|in cash|share|stake|pays?)\b/;

/** The terms that the release gives of its one deal, wherever they stand. */
function termsOf(
  world: World,
  passage: readonly number[],
  told: ReadonlySet<number>,
  deal: KnownDeal,
): { slots: Partial<Acquisition>; evidence: number[] } {
  const slots: Record<string, unknown> = {};
  const evidence: number[] = [];
  for (const index of passage) {
    const scene = world.scenes.at(index);
    if (
      !DETAILS.test(scene.marked) ||
      (!told.has(index) && OTHER_TERMS.test(scene.marked)) ||
      isOld(world, scene)
    )
      continue;
    const read = {
      ...readSlots(SLOTS, { world, scene }),
      ...dealAmountsIn(world, scene, deal),
      ...dealDatesIn(world, scene),
    };
    // an amount for each share is no price of the whole
    const isOther = read.price === read.pricePerShare || read.price === read.terminationFee;
    const whole = isOther ? { ...read, price: undefined } : read;
    const fresh = Object.entries(whole).filter(
      ([slot, value]) => value !== undefined && slots[slot] === undefined,
    );
    if (fresh.length === 0) continue;
    Object.assign(slots, Object.fromEntries(fresh));
    evidence.push(index);
  }
  return { slots: slots as Partial<Acquisition>, evidence };
}

function readAcquisitions(world: World, sentences: readonly number[]): Draft<'acquisition'>[] {
  const { leading } = world;
  const cores = sentences
    .filter((index) => leading.has(index) && mayDeal(world, index))
    .map((index) => world.scenes.at(index))
    .filter((scene) => !isOld(world, scene))
    .flatMap((scene) => dealsIn(world, scene));
  const naming = [...leading].sort((one, other) => one - other).filter((index) => mayNameSide(world, index));
  const isOpen = cores.length > 0 ? cores.some(lacksSide) : mayNameBuyer(world, naming);
  const named = sidesIn(world, isOpen ? naming : []);
  const known = cores.filter((core) => !(isGuessed(core) && isOverruled(core, cores)));
  const all = known.length > 0 ? known.map((core) => withSides(core, named)) : namedDeal(named);
  return all.length > 0 ? assembled(world, bestOf(all)) : [];
}

const lacksSide = ({ slots: { acquirer, seller } }: Draft<'acquisition'>): boolean => !acquirer || !seller;

/** Whether other words say which of two companies that become one is the target. */
const isOverruled = ({ slots }: Draft<'acquisition'>, cores: readonly Draft<'acquisition'>[]): boolean =>
  cores.some(
    (other) =>
      !isGuessed(other) && (other.slots.target === slots.target || other.slots.target === slots.acquirer),
  );

/** A deal with the sides that sentences name as such, where its own leaves them open. */
function withSides(core: Draft<'acquisition'>, { acquirer, seller }: Sides): Draft<'acquisition'> {
  const { slots } = core;
  const taken = new Set([slots.target, slots.acquirer, slots.seller]);
  const free = (id: string | undefined) => (id !== undefined && !taken.has(id) ? id : null);
  return {
    ...core,
    slots: { ...slots, acquirer: slots.acquirer ?? free(acquirer), seller: slots.seller ?? free(seller) },
  };
}

/** The deal of which only the sides are named: "Buyer: Example Corp.", "Target: Sample Ltd.". */
function namedDeal({ acquirer, seller, target, evidence }: Sides): Draft<'acquisition'>[] {
  if (acquirer === undefined || target === undefined || target === acquirer) return [];
  return [
    {
      type: 'acquisition',
      slots: { acquirer, target, seller: seller ?? null },
      evidence,
      inferred: [],
      rule: 'acquisition/sides',
    },
  ];
}

/** Where a company is named as what is bought, words for it elsewhere are no second deal; else the fullest words count. */
function bestOf(cores: readonly Draft<'acquisition'>[]): Draft<'acquisition'>[] {
  const companies = cores.filter(({ slots }) => typeof slots.target === 'string');
  const others = cores.filter(({ slots }) => typeof slots.target !== 'string');
  if (new Set(companies.map(({ slots }) => slots.target)).size > 1 || others.length === 0)
    return companies.length > 0 ? companies : [];
  const lengthOf = ({ slots: { target } }: Draft<'acquisition'>) =>
    typeof target === 'object' ? (target?.text.length ?? 0) : 0;
  const fullest = others.reduce((best, core) => (lengthOf(core) > lengthOf(best) ? core : best));
  const best = companies.length > 0 ? companies : [fullest];
  return best.map((core) => completed(core, cores));
}

/** A deal with the buyer and seller that other words for it name. */
function completed(core: Draft<'acquisition'>, cores: readonly Draft<'acquisition'>[]): Draft<'acquisition'> {
  const taken = new Set([core.slots.target, core.slots.acquirer, core.slots.seller]);
  const known = (slot: 'acquirer' | 'seller') =>
    core.slots[slot] ??
    cores.find(({ slots }) => slots[slot] && !taken.has(slots[slot]))?.slots[slot] ??
    null;
  return { ...core, slots: { ...core.slots, acquirer: known('acquirer'), seller: known('seller') } };
}

/** How far behind its first telling the terms of a deal are looked for, in sentences. */
const PASSAGE = 40;

const TELLING: ReadonlySet<SectionKind> = new Set(['headline', 'subheadline', 'body']);

/** The sentences from one on, as far as the terms of a deal reach. */
function passageFrom({ scenes }: World, first: number): number[] {
  const found: number[] = [];
  for (let index = first; index < Math.min(scenes.count, first + PASSAGE); index++)
    if (TELLING.has(scenes.sectionOf(index))) found.push(index);
  return found;
}

function assembled(world: World, cores: readonly Draft<'acquisition'>[]): Draft<'acquisition'>[] {
  const first = Math.min(...cores.map(({ evidence }) => evidence[0]!));
  const passage = passageFrom(world, first);
  const core = new Set(cores.flatMap(({ evidence }) => evidence));
  const [deal] = cores.map(({ slots: { acquirer = null, target = null } }) => ({ acquirer, target }));
  const terms = termsOf(world, passage, core, deal!);
  const told = [...new Set(cores.flatMap(({ evidence }) => evidence))].map((index) => world.scenes.at(index));
  const status = statusOf(told) ?? 'agreed';
  const { installments, evidence: paid } = installmentsIn(world, passage, terms.slots.price ?? null);
  return cores.map((core, index) => ({
    ...core,
    slots: { ...(index === 0 ? { ...terms.slots, installments } : {}), ...core.slots, status },
    evidence:
      index === 0
        ? [...new Set([...core.evidence, ...terms.evidence, ...paid])].sort((one, two) => one - two)
        : core.evidence,
    inferred: [...core.inferred, 'status'],
  }));
}

/**
 * A company or asset that changes hands.
 *
 * Takes "agreed to acquire Example Ltd. from Sample plc for EUR 16 million"; "Example Ltd. was acquired by Sample plc".
 * Refuses purchases in the course of business, options to buy, and deals of the past.
 */
export const acquisition: FactReader<'acquisition'> = {
  type: 'acquisition',
  triggers: [...new Set([...dealTriggers, ...sideWords])],
  read: readAcquisitions,
  identity: ['target', 'acquirer', 'seller'],
  open: ['acquirer', 'seller'],
};
