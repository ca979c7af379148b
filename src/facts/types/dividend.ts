import type { SlotsOf } from '../../record/fact-slots.js';
import type { Draft } from '../draft.js';
import { actorOf } from '../issuer.js';
import { NOWHERE } from '../leading.js';
import { allMatches, captured } from '../patterns.js';
import type { FactReader } from '../reader.js';
import type { Scene } from '../scene.js';
import { date, day, readSlots, type SlotReaders } from '../slots.js';
import type { World } from '../world.js';

/** An amount with the words that make it a dividend: "dividend of M", "M per share", "M quarterly dividend". */
const AMOUNTS: readonly RegExp[] = [
  /\bdividend\b[^.;]{0,80} from M(?: per share)? to (?<v>M)/dg,
  /\b(?:dividends?|distributions?(?=[^.;]{0,80} M (?:per|a|for each) ))\b(?:(?! M)[^.;M]){0,80}?(?: of| is| was| be| at| to| by|:| -)(?: up to| approximately| about)? (?<v>M)(?!\w)/dg,
  /(?<v>M)(?:[- ]per[- ](?:common )?share| per (?:\w+ ){0,3}(?:share|unit|ads|adr)| a share)?,? (?:in )?(?:(?:cash|quarterly|special|monthly|interim|final|annual|regular|ordinary|one-time) ){0,4}dividend\b/dg,
  /(?<v>M) (?:per|a|for each) (?:\w+ ){0,3}(?:share|unit)(?: [a-z]+){0,4} as (?:an? )?(?:(?:cash|special|extraordinary|interim|final|annual|ordinary|one-time) ){0,3}dividend\b/dg,
  /\b(?:pay|distribute|pays|distributes) (?:a total of |out )?(?<v>M) (?:per|a|for each) /dg,
];
const NEW =
  /\b(?:declar|approv|announc|hand|return|pay|paid|propos|recommend|resolv|distribut|will|set|authoriz|authoris|receiv|retain|occur|is|in the amount)\w*\b/;
const REFUSED = /\b(?:suspend|eliminat|discontinu|yield|no dividend|not pay|not declare)\w*\b/;
/** What stands in front of an earlier amount: "up from M", "rather than the M". */
const EARLIER =
  /\b(?:from|compared (?:to|with)|than|versus|previous(?:ly)?|prior|instead of|against|over|indicated)(?: the| a| its)?(?: (?:\w+ ){0,3}dividend of)? $/;
/** No share of a company earns more. */
const LARGEST = 10_000;

const FREQUENCY =
  /\b(?<monthly>monthly)\b|\b(?<quarterly>quarterly|(?:first|second|third|fourth)[ -]quarter)\b|\b(?<semi>semi-?annual|half-year(?:ly)?)\b|\b(?<special>special|extraordinary|one-time|supplemental)\b|\b(?<interim>interim)\b|\b(?<final>final|year-end)\b|\b(?<annual>annual)\b(?! general| meeting)/g;

/** The frequency named nearest in front of an amount, else right behind it. */
function frequencyOf(marked: string, at: number): SlotsOf<'dividend'>['frequency'] {
  const near = marked.slice(Math.max(0, at - 110), at + 45);
  const found = [...near.matchAll(FREQUENCY)].at(-1)?.groups;
  if (!found) return null;
  const [name] = Object.entries(found).find(([, word]) => word !== undefined)!;
  return name === 'semi' ? 'semi-annual' : (name as SlotsOf<'dividend'>['frequency']);
}

const DATES: SlotReaders<'dividend'> = {
  exDate: day(
    /\bex-?[- ]?(?:dividend|rights|date)\b(?:(?! D)[^.;]){0,50} (?<v>D)/d,
    /(?<v>D)(?:(?! D)[^.;]){0,30}\bex-?dividend\b/d,
  ),
  recordDate: day(
    /\b(?:of record|record dates?|on the register|registered)\b(?:(?! D|pay)[^.;]){0,110}? (?<v>D)/d,
    /(?<v>D)(?:,? (?:being|as|is))? the record date\b/d,
  ),
  paymentDate: day(
    /\b(?:payable|paid|payment dates?|pay date|distributed|pay|occur|payments?)\b(?:(?! D| record)[^.;]){0,70}? (?<v>D)/d,
    /\bpayment date (?:(?! payment).){0,140}?, is (?<v>D)/d,
  ),
  period: date(
    /\bdividend\b(?:(?! D)[^;]){0,80}? for (?:the )?(?<v>D)/d,
    /(?<v>D) (?:quarterly )?(?:cash )?dividend\b/d,
  ),
};
const PERIOD = /^(?:FY\d{4}(?:-(?:Q|H)\d)?|\d{4}(?:-(?:Q|H)\d)?|\d{4}-\d\d)$/;

function datesOf(world: World, scene: Scene): Partial<SlotsOf<'dividend'>> {
  const slots = readSlots(DATES, { world, scene });
  const period = slots.period && world.entities.get(slots.period);
  const covers = period && 'from' in period && PERIOD.test(period.value);
  return covers ? slots : { ...slots, period: null };
}

/** A dividend for a quarter is a quarterly one. */
function byPeriod(world: World, period: string | null | undefined): SlotsOf<'dividend'>['frequency'] {
  const mention = period ? world.entities.get(period) : undefined;
  return mention && 'from' in mention && /-Q\d$/.test(mention.value) ? 'quarterly' : null;
}

function amountsOf(scene: Scene): { readonly id: string; readonly offset: number }[] {
  const found = new Map<string, number>();
  for (const pattern of AMOUNTS)
    for (const match of allMatches(scene, pattern)) {
      const item = captured(match, 'v', 'money');
      if (!item || item.money.amount === null || item.money.amount > LARGEST || item.money.amount <= 0)
        continue;
      if (!EARLIER.test(scene.marked.slice(0, item.offset))) found.set(item.money.id, item.offset);
    }
  return [...found].map(([id, offset]) => ({ id, offset })).sort((one, other) => one.offset - other.offset);
}

/** How many sentences behind its amount a dividend's dates may stand. */
const REACH = 4;

function readDividends(world: World, sentences: readonly number[]): Draft<'dividend'>[] {
  const drafts: Draft<'dividend'>[] = [];
  let open = { at: NOWHERE, from: 0 };
  for (const index of sentences) {
    const scene = world.scenes.at(index);
    const amounts = REFUSED.test(scene.marked) || !NEW.test(scene.marked) ? [] : amountsOf(scene);
    const dates = datesOf(world, scene);
    if (amounts.length > 0) open = { at: index, from: drafts.length };
    else if (index - open.at <= REACH)
      for (let at = open.from; at < drafts.length; at++) drafts[at] = continued(drafts[at]!, dates, index);
    const { id: issuer, inferred } = actorOf(world, scene);
    for (const { id, offset } of amounts)
      drafts.push({
        type: 'dividend',
        slots: {
          issuer,
          amountPerShare: id,
          frequency: frequencyOf(scene.marked, offset) ?? byPeriod(world, dates.period),
          ...dates,
        },
        evidence: [index],
        inferred: inferred ? ['issuer'] : [],
        rule: 'dividend/amount-per-share',
      });
  }
  return drafts;
}

/** A dividend with dates that a later sentence gives. */
function continued(
  draft: Draft<'dividend'>,
  dates: Partial<SlotsOf<'dividend'>>,
  index: number,
): Draft<'dividend'> {
  const fresh = Object.entries(dates).filter(
    ([slot, value]) => value && !draft.slots[slot as keyof SlotsOf<'dividend'>],
  );
  return fresh.length === 0
    ? draft
    : {
        ...draft,
        slots: { ...draft.slots, ...Object.fromEntries(fresh) },
        evidence: [...draft.evidence, index],
      };
}

/**
 * What a company pays on its shares, and when.
 *
 * Takes "declared a quarterly dividend of $0.25 per share, payable on May 1 to holders of record on April 15".
 * Refuses amounts it is compared with, suspended dividends and yields.
 */
export const dividend: FactReader<'dividend'> = {
  type: 'dividend',
  triggers: [
    'dividend',
    'dividends',
    'distribution',
    'distributions',
    'distribute',
    'record',
    'payment',
    'payable',
    'ex',
    'paid',
    'traded',
  ],
  read: readDividends,
  identity: ['issuer', 'amountPerShare', 'recordDate', 'paymentDate', 'exDate', 'frequency'],
  open: ['issuer', 'recordDate', 'paymentDate', 'exDate', 'frequency'],
};
