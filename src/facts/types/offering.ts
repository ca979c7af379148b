import type { SlotsOf } from '../../record/fact-slots.js';
import type { Draft } from '../draft.js';
import { actorOf } from '../issuer.js';
import { isOld, NOWHERE } from '../leading.js';
import { sellersIn, underwritersIn } from '../offerings/sides.js';
import type { FactReader } from '../reader.js';
import type { Scene } from '../scene.js';
import { segment } from '../segments.js';
import { choice, count, date, money, percentage, readSlots, type SlotReaders, words } from '../slots.js';
import type { World } from '../world.js';

type Offering = SlotsOf<'offering'>;

const NOTES = String.raw`(?:notes|bonds?|debentures?|senior notes|debt securities|sukuk)`;
const SECURITIES = String.raw`(?:american depositary shares|adss|(?:class [a-z] )?(?:common|ordinary|preferred|subordinate voting|flow-through|new|unregistered|registered) shares|shares of (?:its |the company's |O's |our )?(?:(?:class [a-z]|series [a-z]) )?(?:common|preferred|convertible preferred|capital) stock|common stock|(?:(?:senior|convertible|secured|unsecured|subordinated|fixed-rate|green|perpetual) )+${NOTES}|${NOTES}|(?:(?:unregistered|pre-funded|common stock|share purchase|common share purchase) )*warrants|(?:flow-through |common )?units|shares)`;

const OPENS = new RegExp(
  String.raw`\b(?:public|direct|unit|equity|share|stock|notes?|secondary|follow-on|rights|debt|underwritten|units|shares|atm|overnight|marketed|upsized) offering\b|\boffering (?:of|\()|\bthe offering\b|\bprivate placements?\b|\bplacement (?:of|agent)|\bbought deal\b|\binitial public offering\b|\bipo\b|\bat-the-market\b|\brights issue\b|\bopen offer\b|\bdirected (?:share |new )?issue\b|\b(?:series [a-h]|seed|pre-seed|equity|growth) (?:funding|financing|round|raise)\b|\bfinancing round\b|\blife offering\b|\bcapital raise\b|\bprices? (?:\w+ ){0,6}${NOTES}|\b(?:issu|plac)\w+ (?:\w+ ){0,8}${NOTES}|\b${NOTES} due\b`,
);
const REFUSED =
  /\b(?:product|service|course|menu) offerings?\b|\bshall not constitute an offer|\bunderwriters? (?:of|in) the ipo\b|\bipo market\b|\binvestors who purchased|\bclass action\b|\binitial coin offering\b/;

const KINDS = choice<NonNullable<Offering['kind']>>(
  ['ipo', /\binitial public offering\b|\bipo\b/],
  [
    'atm',
    /\bat-the-market (?:program|offering|facility|equity|sales)|\batm\b|\bsales agent\b|\bfrom time to time\b.{0,60}\bgross proceeds\b/,
  ],
  [
    'debt',
    new RegExp(
      String.raw`\b${NOTES} (?:due|offering|issue)\b|\bM (?:aggregate |in aggregate )?(?:principal amount )?(?:of |in )?(?:[\w.%-]+ ){0,5}${NOTES}\b|\bQ (?:\w+ ){0,3}${NOTES}\b|\b(?:offering|placement|issue|pric\w+) of (?:\w+ ){0,5}${NOTES}\b|\b${NOTES} of M`,
    ),
  ],
  ['registered-direct', /\bregistered direct\b/],
  [
    'private-placement',
    /\bprivate placements?\b|\bdirected (?:share |new )?issue\b|\bseries [a-h]\b|\bseed\b|\bpipe\b|\bnon-brokered\b/,
  ],
  [
    'public',
    /\b(?:public|underwritten|follow-on|secondary|rights|marketed|life|bought deal) (?:unit )?(?:offering|public offering)\b|\bbought deal\b|\bpublic offering\b/,
  ],
);

const SLOTS: SlotReaders<'offering'> = {
  kind: KINDS,
  security: words(
    new RegExp(
      String.raw`\b(?:N|M)(?: \([^)]{0,30}\))?,? (?:in |of )?(?:aggregate |total )?(?:principal amount )?(?:of )?(?:its |the company's |new |additional |O's )*(?<v>${SECURITIES})\b`,
      'd',
    ),
    new RegExp(
      String.raw`\b(?:offering|placement|placements|issue|issuance|sale|pricing) of (?:an aggregate of |up to |its |Q )*(?<v>${SECURITIES}(?: and (?:pre-funded )?warrants)?)\b`,
      'd',
    ),
    new RegExp(String.raw`\bQ (?<v>${SECURITIES})\b`, 'd'),
    new RegExp(String.raw`\b(?<v>${SECURITIES})\b(?= offering| due| of M)`, 'd'),
  ),
  units: count(
    new RegExp(
      String.raw`(?<v>N)(?: \([^)]{0,30}\))? (?:of )?(?:its |the company's |new |additional(?! )|O's )*${SECURITIES}\b(?! (?:were|are|outstanding))`,
      'd',
    ),
  ),
  pricePerUnit: money(
    /(?<!exercise )\b(?:purchase |offering |subscription |issue |offer )?price (?:to the public )?of (?<v>M)(?! million)/d,
    /\bpriced at (?<v>M)/d,
    /\bat (?<v>M) (?:per|each|apiece|a) /d,
    /\bat an? (?:(?!exercise)\w+ ){0,3}price (?:per \w+ )?of (?<v>M)/d,
  ),
  grossProceeds: money(
    /\b(?:gross|total|aggregate|combined gross) proceeds\b(?:(?! M|net)[^;]){0,140}? (?<v>M)/d,
    /(?<v>M) (?:in|of) (?:aggregate |total )?gross proceeds/d,
    /\bproceeds of (?:up to |approximately |about )*(?<v>M)/d,
    /(?<v>M),? (?:[a-z-]+ ){0,4}?(?:public offering|registered direct|private placement|offering|bought deal|financing|placement|ipo|funding|seed|series [a-h]|raise|rights issue|open offer)\b/d,
    /\b(?:rais(?:e|es|ed|ing)|secur(?:es|ed|ing)|clos(?:es|ed)) (?:an? )?(?:additional |up to |approximately |about |total of |over |more than )*(?<v>M)/d,
    /\b(?:raise|round|financing|placement)\b(?:(?! M)[^.;]){0,30}? (?:of |- |for |to )(?:up to |approximately )*(?<v>M)/d,
  ),
  netProceeds: money(
    /\bnet proceeds\b(?:(?! M)[^.;]){0,110}? (?<v>M)/d,
    /(?<v>M) (?:in|of) net proceeds/d,
    /\bafter costs\b(?:(?! M)[^.;]){0,60}? (?<v>M)/d,
  ),
  principal: money(
    /(?<v>M),? (?:in |of )?(?:aggregate |total )?principal amount/d,
    /\bprincipal amount of (?<v>M)/d,
    new RegExp(
      String.raw`(?<v>M) (?:of |in )?(?:(?:its|new|aggregate|\w+-year|Q|U) )*(?:(?:senior|convertible|secured|unsecured|subordinated|fixed-rate|green) )*${NOTES}\b`,
      'd',
    ),
    new RegExp(String.raw`\b${NOTES} of (?:up to |an aggregate )?(?<v>M)`, 'd'),
    new RegExp(
      String.raw`\b${NOTES} (?:with a (?:total )?volume |in the (?:aggregate )?amount |totall?ing |worth )(?:of )?(?<v>M)`,
      'd',
    ),
  ),
  coupon: percentage(
    new RegExp(
      String.raw`(?<v>Q) (?:(?:senior|convertible|secured|unsecured|subordinated|fixed-rate|green) )*${NOTES}`,
      'd',
    ),
    /\b(?:coupon|interest|interest rate)\b(?:(?! Q)[^.;]){0,60}? (?<v>Q)/d,
    /(?<v>Q) (?:annual )?coupon\b/d,
  ),
  maturity: date(/\b(?:due|matur\w+)(?: on| in)? (?<v>D)/d, /\bmatur\w+\b(?:(?! D)[^.;]){0,40}? (?<v>D)/d),
  warrantPrice: money(
    /\bexercise price of (?<v>M)/d,
    /\bexercisable\b(?:(?! M)[^.;]){0,60}? at (?:a price of )?(?<v>M)/d,
    /\bwarrant\b(?:(?! M)[^.;]){0,110}? (?:at|of) (?:a price of |an exercise price of )?(?<v>M)/d,
  ),
  overAllotment: count(
    /\boption\b(?:(?! N)[^.;]){0,110}? (?<v>N) (?:additional |further |more )/d,
    /\boption\b(?:(?! N)[^.;]){0,80}? additional (?<v>N) /d,
    /\boption\b(?:(?! N\b)[^.;]){0,110}? (?:further|another|extra|up to) (?<v>N) /d,
    /\bover-allotment\b(?:(?! N)[^.;]){0,80}? (?<v>N) /d,
  ),
  closesOn: date(
    /\b(?:clos(?:e|es|ed|ing)|settle(?:ment|s)?|complet(?:e|ed|ion))\b(?:(?! D)[^.;]){0,80}? (?:on|about|by|in|around|for|is|during|of) (?:or (?:about|around) )?(?<v>D)/d,
  ),
};

/** What is said of how far an offering is; headlines say it in the present tense. */
const STATUSES: readonly (readonly [NonNullable<Offering['status']>, RegExp])[] = [
  [
    'withdrawn',
    /\b(?:withdr[ae]w\w*|cancel\w*|terminat(?:es|ed)) (?:[\w'-]+ |M ){0,6}(?:offering|placement|financing|rights issue|ipo|flotation|issue|bonds?|notes|sale)\b/,
  ],
  [
    'closed',
    /(?<!\b(?:expected to|will|to|anticipates|upon|upon the|following the|until|subject to the|prior to|before|after) )\b(?:clos(?:es|ed)(?! on or| price)|(?:successful |final )?closing of|completes|completed|completion of|has raised|raised|secured|closes)\b/,
  ],
  ['priced', /\bpric(?:es|ed|ing)\b/],
  ['announced', /\b(?:announc|commenc|launch|propos|agreed|enter|plan|intend|conduct|file)\w*\b/],
];

/** Where a second offering beside the first begins. */
const CONCURRENT = /\b(?:in a concurrent|concurrent(?:ly)?|in addition, the (?:same )?investor)\b/;

function partsOf(scene: Scene): { readonly part: Scene; readonly concurrent: boolean }[] {
  const at = CONCURRENT.exec(scene.marked)?.index ?? -1;
  if (at < 0 || /\bprivate placements?\b.{0,60}\band concurrent\b/.test(scene.marked))
    return [{ part: scene, concurrent: false }];
  return [
    ...(at > 10 ? [{ part: segment(scene, 0, at), concurrent: false }] : []),
    { part: segment(scene, at, scene.marked.length), concurrent: true },
  ];
}

const statusIn = (text: string): Offering['status'] =>
  STATUSES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** How far the release says its offering is: what its leading sentences say, the headline first. */
function statusOf(world: World, leading: ReadonlySet<number>): Offering['status'] {
  const found = [...leading]
    .map((index) => world.scenes.at(index).marked)
    .filter((text) => OPENS.test(text))
    .map(statusIn);
  return (
    found.find((status) => status !== null && status !== 'announced') ??
    found.find((status) => status !== null) ??
    null
  );
}

const TOLD = [
  'units',
  'pricePerUnit',
  'grossProceeds',
  'principal',
  'netProceeds',
  'warrantPrice',
  'overAllotment',
  'underwriters',
  'closesOn',
  'coupon',
  'maturity',
] as const;
const has = (slots: Partial<Offering>, names: readonly (keyof Offering)[]): boolean =>
  names.some((name) => {
    const value = slots[name];
    return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  });

function readOfferings(world: World, sentences: readonly number[]): Draft<'offering'>[] {
  const { leading } = world;
  const opened = sentences.some(
    (index) =>
      leading.has(index) &&
      OPENS.test(world.scenes.at(index).marked) &&
      !REFUSED.test(world.scenes.at(index).marked),
  );
  if (!opened) return [];
  const status = statusOf(world, leading) ?? 'announced';
  const drafts: Draft<'offering'>[] = [];
  let last: { kind: Offering['kind']; at: number } = { kind: null, at: NOWHERE };
  for (const index of sentences) {
    const scene = world.scenes.at(index);
    if (REFUSED.test(scene.marked) || isOld(world, scene)) continue;
    for (const { part, concurrent } of partsOf(scene)) {
      const opens = OPENS.test(part.marked);
      const slots = {
        ...readSlots(SLOTS, { world, scene: part }),
        underwriters: underwritersIn(world, part),
        sellers: opens ? sellersIn(world, part) : [],
      };
      if (!opens && (index - last.at > REACH || !has(slots, TOLD))) continue;
      if (!has(slots, TOLD) && !(opens && leading.has(index) && slots.kind)) continue;
      const kind =
        slots.kind ?? (concurrent ? 'private-placement' : last.at === index - 1 && !opens ? last.kind : null);
      const actor = actorOf(world, scene);
      const issuer = world.issuer ?? actor.id;
      const inferred = actor.inferred || actor.id !== issuer;
      drafts.push({
        type: 'offering',
        slots: {
          issuer,
          ...slots,
          kind,
          status: statusIn(part.marked) === 'withdrawn' ? 'withdrawn' : status,
        },
        evidence: [index],
        inferred: [...(inferred ? (['issuer'] as const) : []), 'status'],
        rule: concurrent ? 'offering/concurrent' : opens ? 'offering/offering' : 'offering/terms',
      });
      last = { kind, at: index };
    }
  }
  return drafts.some(({ slots }) => has(slots, ['units', 'pricePerUnit', 'grossProceeds', 'principal']))
    ? drafts
    : [];
}
const REACH = 8;

/**
 * Securities a company sells, and their terms.
 *
 * Takes "announced the pricing of its public offering of 2,000,000 shares of common stock at $1.10 per share". Refuses
 * product offerings, offers of the past, and what lawyers say of buyers.
 */
export const offering: FactReader<'offering'> = {
  type: 'offering',
  triggers:
    `offering offerings placement placements financing proceeds ipo notes bonds debentures bookrunner bookrunners underwriter underwriters agent
    agents raise raised raises raising round warrant warrants units closing closes closed market deal coupon over-allotment option principal manager managers
    price costs mature matures maturing closings`.split(/\s+/),
  read: readOfferings,
  identity: ['issuer', 'kind'],
  open: ['issuer', 'kind'],
};
