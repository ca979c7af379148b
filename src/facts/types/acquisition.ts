import type { SlotsOf } from '../../record/fact-slots.js';
import { DEAL_PATTERNS } from '../deals/patterns.js';
import { statusOf } from '../deals/status.js';
import type { Draft } from '../draft.js';
import { installmentsIn } from '../installments.js';
import { isOld, leadingSentences } from '../leading.js';
import { allMatches, itemOf, type Match, spanOf } from '../patterns.js';
import type { FactReader } from '../reader.js';
import type { Scene } from '../scene.js';
import { choice, count, date, money, percentage, readSlots, type SlotReaders, total } from '../slots.js';
import type { World } from '../world.js';

type Acquisition = SlotsOf<'acquisition'>;

/** What is bought in the course of business, or by nobody in particular. */
const REFUSED =
  /\b(?:customer acquisition|user acquisition|data acquisition|talent acquisition|acquisition costs?|acquisitions? strateg\w+|engaged in the acquisition|acquisition,? (?:and )?(?:exploration|development)|own shares|purchase orders?|purchase of shares|focus\w* on (?:the )?acqui\w+|acquiring and developing|warrants? to (?:purchase|acquire)|option to (?:purchase|acquire)|entitles? the holder|shares? of (?:its )?common stock|may acquire|ability to acquire|right to (?:acquire|purchase)|acquisition of new customers|share buyback|purchase agreement with an? (?:institutional )?investor)\b/;
/** Securities that are bought, no company. */
const SECURITIES =
  /\bN (?:[\w-]+ ){0,4}(?:shares|units|warrants|trucks|vehicles|aircraft|bitcoin)\b|\binto\b|\b(?:additional|class [a-z]) (?:[\w-]+ ){0,2}shares\b/;
const NO_TARGET =
  /^(?:it|them|this|that|these|those|more|new|additional|further|other|shares?|stock|up|a total|one|two|any|such|units?|securities|own|customers?|clients|products?|goods|equipment|services|tickets?|warrants|notes|each|data|skills?|approval|control|common|certain|knowledge|licen[cs]es?|companies|businesses|properties|assets|land|time|food|interest)$/;

/** Nouns for what can be bought as a whole. */
const ASSETS =
  /\b(?:business(?:es)?|assets?|portfolio|marketing (?:rights|authori[sz]ations)|rights to|trademarks?|property|plant|facility|mine|project|building|complex|platform|technology|division|subsidiary|operations|brands?|stake|interest|royalty|clinics?|hotel|hospital|practice|stores?|product line|mill|refinery|campus|arm|unit|shares of)\b/;

const DEAL = String.raw`(?:purchase price|consideration|transaction|deal|price|enterprise value|equity value|acquisition|offer|sale|merger|purchase|investment)`;
const ABOUT =
  '(?:up to |approximately |about |around |a total of |an aggregate of |total |some |roughly |nearly |more than |over |the sum of |at least |an enterprise value of |a purchase price of |an equity value of |a total consideration of |the equivalent of |an? (?:all-cash|upfront|initial) )*';
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
    /(?<v>Q)(?: of the)?(?: (?:outstanding|issued|remaining|controlling|majority|minority|equity|voting|share))* (?:stake|interest|shares|share capital|ownership)\b/d,
    /\bstake of (?<v>Q)/d,
  ),
  premium: percentage(/\bpremium of (?:approximately |about |around )?(?<v>Q)/d, /(?<v>Q) premium\b/d),
  assumedDebt: money(
    /(?<v>M) (?:of|in) (?:net )?(?:debt|borrowings|liabilities)\b.{0,60}\bassum/d,
    /\bassum\w+\b(?:(?! M)[^.;]){0,70}?(?:debt|borrowings|liabilities|loans)(?:(?! M)[^.;]){0,40}? (?<v>M)/d,
    /\bassum\w+ (?:of )?${ABOUT}(?<v>M) (?:of|in) (?:net )?(?:debt|liabilities|borrowings)/d,
    /\bnet debt of (?<v>M)/d,
  ),
  terminationFee: money(
    /\b(?:termination|break-?up|break) (?:fee|payment)\b(?:(?! M)[^.;]){0,80}? (?<v>M)/d,
    /(?<v>M) (?:reverse )?(?:termination|break-?up|break) fee/d,
  ),
  agreedOn: date(
    /\bon (?<v>D)(?:,? (?:it|the company|O|they|that|the parties))* (?:\w+ )?(?:agreed|entered into|signed|executed)\b/d,
    /\bagreement\b(?: \([^)]{0,40}\))?,? (?:dated|of|signed on) (?<v>D)/d,
    /\b(?:signed|agreed|entered into)\b(?:(?! D)[^.;]){0,60}? on (?<v>D)/d,
  ),
  closesOn: date(
    /\b(?:clos(?:e|es|ing|ed)|complet(?:e|ed|ion|es))\b(?:(?! [DM])[^.;]){0,110}?(?:on|in|by|during|of|before|about|be|the|for|around) (?:the (?:course of the )?)?(?:end of )?(?<v>D)/d,
  ),
};

/** The words of what is bought, or the party where they are its name. */
function targetOf(match: Match): Acquisition['target'] {
  const group = match.groups.target;
  if (!group) return null;
  const { marked } = match.scene;
  const words = marked.slice(group[0], group[1]);
  if (NO_TARGET.test(words.trim()) || SECURITIES.test(words)) return null;
  const item = itemOf(match, 'target');
  const named =
    /^O(?:,? (?:an?|the|its)\b.*)?$/.test(words.trim()) ||
    (/^O$/.test(words[0]!) && !/^O(?:'s)? \w/.test(words));
  if (named && item?.kind === 'party') return item.party.id;
  const span = spanOf(match, 'target');
  if (!span || /^(?:[HNQ]\b|and |or |of )/.test(words) || !(ASSETS.test(words) || /\p{Lu}/u.test(span.text)))
    return null;
  return { ...span, text: span.text.trimEnd(), end: span.start + span.text.trimEnd().length };
}

const partyOf = (match: Match, name: string): string | null => {
  const item = itemOf(match, name);
  return item?.kind === 'party' && item.party.kind === 'organization' ? item.party.id : null;
};

/** "X's business": the owner sells. */
function ownerOf(match: Match): string | null {
  const group = match.groups.target;
  return group && /^O's /.test(match.scene.marked.slice(group[0], group[1]))
    ? partyOf(match, 'target')
    : null;
}

function coreOf(world: World, scene: Scene, rule: string, match: Match): Draft<'acquisition'> | null {
  const target = targetOf(match);
  if (target === null) return null;
  const printed = partyOf(match, 'acquirer');
  const acquirer =
    printed ??
    (rule === 'acquisition/acquisition-of' && target !== world.issuer && !match.groups.seller
      ? world.issuer
      : null);
  if (acquirer !== null && acquirer === target) return null;
  const seller = partyOf(match, 'seller') ?? ownerOf(match);
  return {
    type: 'acquisition',
    slots: { acquirer, target, seller: seller === acquirer ? null : seller },
    evidence: [scene.index],
    inferred: printed === null && acquirer !== null ? ['acquirer'] : [],
    rule,
  };
}

function coresIn(world: World, scene: Scene): Draft<'acquisition'>[] {
  if (REFUSED.test(scene.marked)) return [];
  for (const [rule, pattern] of DEAL_PATTERNS) {
    const drafts = allMatches(scene, pattern).flatMap((match) => coreOf(world, scene, rule, match) ?? []);
    if (drafts.length > 0) return [drafts[0]!];
  }
  return [];
}

const DETAILS =
  /\b(?:acqui\w+|purchas\w+|transaction|consideration|deal|merger|closing|close|price|offer|premium|instal?ments?|payable|sale|takeover|combination|termination|debt|in cash|share)\b/;

/** The terms that the release gives of its one deal, wherever they stand. */
function termsOf(
  world: World,
  sentences: readonly number[],
  from: number,
): { slots: Partial<Acquisition>; evidence: number[] } {
  const slots: Record<string, unknown> = {};
  const evidence: number[] = [];
  for (const index of sentences) {
    const scene = world.scenes.at(index);
    if (index < from || !DETAILS.test(scene.marked) || isOld(world, scene)) continue;
    const read = readSlots(SLOTS, { world, scene });
    // an amount for each share is no price of the whole
    const whole = read.price === read.pricePerShare ? { ...read, price: undefined } : read;
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
  const leading = leadingSentences(world);
  const cores = sentences
    .filter((index) => leading.has(index))
    .map((index) => world.scenes.at(index))
    .filter((scene) => !isOld(world, scene))
    .flatMap((scene) => coresIn(world, scene));
  if (cores.length === 0) return [];
  return assembled(world, sentences, bestOf(cores));
}

/** Where a company is named as what is bought, words for it elsewhere are no second deal; else the fullest words count. */
function bestOf(cores: readonly Draft<'acquisition'>[]): Draft<'acquisition'>[] {
  const companies = cores.filter(({ slots }) => typeof slots.target === 'string');
  if (companies.length > 0) return companies;
  const lengthOf = ({ slots: { target } }: Draft<'acquisition'>) =>
    typeof target === 'object' ? (target?.text.length ?? 0) : 0;
  const fullest = cores.reduce((best, core) => (lengthOf(core) > lengthOf(best) ? core : best));
  const known = (slot: 'acquirer' | 'seller') => cores.find(({ slots }) => slots[slot])?.slots[slot] ?? null;
  return [
    {
      ...fullest,
      slots: {
        ...fullest.slots,
        acquirer: fullest.slots.acquirer ?? known('acquirer'),
        seller: fullest.slots.seller ?? known('seller'),
      },
    },
  ];
}

function assembled(
  world: World,
  sentences: readonly number[],
  cores: readonly Draft<'acquisition'>[],
): Draft<'acquisition'>[] {
  const first = Math.min(...cores.map(({ evidence }) => evidence[0]!));
  const terms = termsOf(world, sentences, first);
  const told = [...new Set(cores.flatMap(({ evidence }) => evidence))].map((index) => world.scenes.at(index));
  const status = statusOf(told) ?? 'agreed';
  const { installments, evidence: paid } = installmentsIn(world, sentences, terms.slots.price ?? null);
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
  triggers:
    `acquire acquires acquired acquiring acquisition buy buys bought buying purchase purchases purchased purchasing takeover buyout merger merge
    sell sells sold sale divest divests divested divestiture disposal offer combination transaction consideration deal closing close price premium
    installments instalments payable termination debt cash share payment consideration private earn-out deferred completion milestone milestones`.split(
      /\s+/,
    ),
  read: readAcquisitions,
  identity: ['target', 'acquirer', 'seller'],
  open: ['acquirer', 'seller'],
};
