import { matchesIn } from '../patterns.js';
import { type Scene, spanBetween } from '../scene.js';

/** What sort of number a metric is: earned over a period, held on a day, a share in percent, an amount per share. */
export type MetricKind = 'flow' | 'income' | 'stock' | 'ratio' | 'per-share' | 'count';

/** A metric named in a sentence; offsets into its marked text, half open. */
export interface Metric {
  readonly name: string;
  readonly kind: MetricKind;
  /** the words for it where the name is a norm: "net sales" of `revenue` */
  readonly from: number;
  readonly to: number;
  /** "margin" alone: that of the metric named before it */
  readonly bare: boolean;
}

/** One metric or family: its name where the guideline has one, else the words are the name. */
interface Term {
  readonly name: string | null;
  readonly kind: MetricKind;
  readonly words: string;
}

/**
 * Longer wordings stand before the shorter ones they hold. Patterns over marked text, which begin with letters: what
 * must stand in front of a term is looked for behind it, so that only its own words are tried everywhere.
 */
const TERMS: readonly Term[] = [
  {
    name: 'loss per share',
    kind: 'per-share',
    words: String.raw`(?:net )?loss(?:es)?(?: \(?attributable\)?[^,;M]{0,40})? per (?:\w+ ){0,3}share`,
  },
  {
    name: 'eps',
    kind: 'per-share',
    words: String.raw`(?:net )?(?:earnings|income|profit)(?: \(loss\))? per (?:\w+ ){0,3}share|earnings\/share|eps`,
  },
  {
    name: null,
    kind: 'per-share',
    words: String.raw`(?:affo|ffo|funds from operations|(?:tangible |net )?(?:book|asset) value|nav|distributable earnings|net investment income|cash flow) per (?:\w+ ){0,2}(?:share|unit)`,
  },
  { name: 'gross margin', kind: 'ratio', words: 'gross (?:profit )?margins?(?: percentage)?' },
  {
    name: null,
    kind: 'ratio',
    words: String.raw`(?:(?:ebitd?a|operating|net|profit|net interest|net income|contribution|pre-?tax) )?margin(?<!(?:inferiority|error) margin)s?|(?:efficiency|combined|payout|leverage|capital) ratio|(?:occupancy|retention) rate|occupancy|return on (?:average )?(?:\w+ )?(?:assets|equity)|market share`,
  },
  {
    name: null,
    kind: 'flow',
    words: String.raw`net (?:interest|investment|premium) (?:income|revenue)|non-?interest (?:income|expenses?)|interest (?:income|expenses?)|(?:annual(?:ized|ised)? )?recurring revenues?|arr\b|gross merchandise (?:value|volume)|gmv\b|total payment volume|gross bookings`,
  },
  {
    name: null,
    kind: 'flow',
    words: String.raw`(?:income|profit|loss|earnings) before (?:income )?tax(?:es)?|pre-?tax (?:income|profits?|loss(?:es)?|earnings)`,
  },
  {
    name: 'operating loss',
    kind: 'income',
    words: String.raw`operating loss(?:es)?|loss(?:es)? from operations`,
  },
  {
    name: 'operating income',
    kind: 'income',
    words: String.raw`operating (?:income|profits?|earnings)|(?:income|profits?) from operations`,
  },
  {
    name: 'net loss',
    kind: 'income',
    words: String.raw`net (?:comprehensive )?(?:\(?income\)? \()?loss(?:es)?\)?(?: (?:attributable|applicable|available) to (?:the )?(?:\w+['s]* ){0,3}(?:company|shareholders|stockholders|parent|O))?|loss for the (?:period|year|quarter)|loss(?= of M)|loss after tax(?:es)?`,
  },
  {
    name: 'net income',
    kind: 'income',
    words: String.raw`net (?:income|profits?|earnings)(?: \(loss\))?(?: (?:attributable|applicable|available) to (?:the )?(?:\w+['s]* ){0,3}(?:company|shareholders|stockholders|parent|O)| to common)?|profits? after tax(?:es)?|profit for the (?:period|year|quarter)|profit attributable to [\w ]{3,40}?(?:parent|company|shareholders)|pat\b`,
  },
  { name: 'gross profit', kind: 'flow', words: 'gross profits?' },
  { name: null, kind: 'income', words: String.raw`ebitd?a(?:r|x)?|ebit` },
  {
    name: null,
    kind: 'flow',
    words: String.raw`(?:free|operating) cash flows?|cash flows? (?:from|provided by|used in|generated (?:by|from)) (?:operations|operating activities)|(?:net )?cash (?:used in|provided by|generated (?:by|from)|used for|flows? from) (?:operations|operating activities)|cash (?:used|burn)\b`,
  },
  {
    name: 'cash',
    kind: 'stock',
    words: String.raw`cash,? (?:and )?(?:restricted cash,? (?:and )?)?cash equivalents(?:,? (?:and )?(?:restricted cash|(?:short[- ]term |marketable |available-for-sale |liquid )?(?:investments|securities|deposits)|marketable securities|restricted cash)){0,3}|cash (?:position|balances?|resources|on hand)|cash,? (?:and )?(?:short-term |marketable |liquid )?(?:investments|securities|deposits)|cash(?<=\b(?:had|has|held|holds|reported|with|(?<!(?:acquir|purchas|consideration|buy|offer|price).{0,200})M in|M of|M as|closed with|unrestricted|: ) ?cash)(?! (?:flows?|dividends?|consideration|payments?|used|burn|cost|costs|runway|offer|generat\w+|and stock|or|deal|in lieu|flow-positive|transaction|proceeds|compensation|tax(?:es)?|component|-))`,
  },
  { name: 'assets under management', kind: 'stock', words: String.raw`assets under management|aum\b` },
  {
    name: null,
    kind: 'stock',
    words: String.raw`total (?:assets|liabilities|debt|deposits|loans|equity)|net debt|working capital|deposits|backlog|order book|(?:share|stock)holders'? equity|net loans|nonperforming assets|non-?performing (?:assets|loans)`,
  },
  { name: 'bookings', kind: 'flow', words: 'bookings' },
  {
    name: null,
    kind: 'flow',
    words: String.raw`(?:comparable|same|like-for-like)[- ]?(?:store|restaurant|club)?s? (?:net )?(?:sales|revenues?)|order intake|new orders|contract awards`,
  },
  {
    name: null,
    kind: 'flow',
    words: String.raw`cost of (?:goods sold|sales|revenues?|services)|(?:r&d|research and development|sg&a|g&a|general and administrative|selling,? general(?:,)? and administrative|sales and marketing|marketing,? general and administrative|operating|total operating|selling|marketing|administrative|interest|depreciation and amortization|stock-based compensation|capital) (?:expenses?|expenditures?|costs?|spend(?:ing)?|charges?)|capex\b|capital investments?|all-in sustaining costs?|aisc\b|provision for (?:credit|loan) losses|(?:total )?(?:costs and expenses)`,
  },
  {
    name: null,
    kind: 'ratio',
    words: String.raw`(?:organic |annual )?growth(?: in (?:revenues?|sales|local currenc\w+))?(?= (?:of|between|in the range of|rate of) )`,
  },
  {
    name: 'revenue',
    kind: 'flow',
    words: String.raw`revenues? from operations|(?:net |total |sales |operating )*revenues?|(?:net |total )*sales|turnover`,
  },
  {
    name: null,
    kind: 'count',
    words: String.raw`(?:units? )?(?:shipments|deliveries)|production|subscribers|player wagering|wagering`,
  },
];

/** Words behind a term that make it a part of something else: "sales team", "revenue target". */
const OTHER_HEADS =
  'team|teams|force|targets?|manager|managers|price|prices|volumes?|channels?|cycles?|tax(?:es)?|recognition|streams?|mix|leaders?|agent|agents|agreement|representatives?|markets?|process|organization|opportunit\\w+|bases?|run|models?|sharing|contribution|multiples?|cloud|rights?|offices?|executives?|professionals?|staff|network|potential|generat\\w+|producing|stage|visibility|cycle|software|lead|leads|pipeline|per|strategy|facilit\\w+|plant|line|lines|capacity|center|reports?|statements?|commission|ventures?|and marketing|consensus|estimates?|concentration|management|arrangement|efforts|funnel|tools?|associates?|operations|points?|records?|requirements?|calls?|gains?|interests?|carryforwards?';

const FIND = new RegExp(
  `(?<![\\w-])(?=[a-z])(?:${TERMS.map(({ words }, index) => `(?<t${index}>${words})`).join('|')})(?!\\w|-|(?:'s)? (?:${OTHER_HEADS})\\b)`,
  'g',
);

/** Words in front of a term that say nothing of which metric it is. */
const HOLLOW = new Set(
  'total consolidated group overall reported record quarterly annual full-year yearly preliminary unaudited strong solid robust higher lower gaap company current combined aggregate approximate second-quarter first-quarter third-quarter fourth-quarter nine-month six-month pre-audited audited positive negative own actual half-year year-to-date ytd yoy year-over-year sales'.split(
    ' ',
  ),
);
/** Words that belong to no metric's name. */
const STOP = new Set(
  `the a an our its their his her this that these those of in for and or with to by on at as from which who was were is are be been being
  had has have having recorded reported posted generated delivered achieved announced earned produced saw see increased decreased grew rose fell
  declined improved totaled totalled reached ended will would may can could expects expected anticipates total-of including include included
  also while whereas where when but compared versus vs than more less up down out into over under about approximately around roughly nearly
  increase decrease growth rise decline drop higher lower year quarter month period months years quarters fiscal first second third fourth
  s t not no any all both each every other only just driven due reflecting excluding using provide provides provided providing s' said says
  generating recording reporting posting showing showed shows raising reaffirms reaffirmed raises lowered lowers maintains reiterates highlighted
  against amid despite after before because since so therefore however additionally meanwhile their they we it he she project projects target
  targets forecasts forecast estimates estimated booked sold drove driving drive boosted boosting adding added contributing contributed brought
  making make made now sees see foresees foreseen guides guided guiding likely planned became remains remained stands stood holding held continues continued began begin started exceeding exceeded approximately
  record-breaking o per between generate generates contribute contributes contributed help helps should expect analysts analyst investors projected produce produces bring brings receive received represent represents accounted reach reaching exceed deliver delivers delivering grow growing drive drives support supporting yield improve improves improving reduce reducing see seeing through during within without among across ago ending retain retained closed finished maintained maintaining`
    .split(/\s+/)
    .filter(Boolean),
);
/** Modifiers with which a metric keeps its normal name: all others make another metric of it, named as worded. */
const SHARES = new Set(['diluted', 'basic']);
const MOST_WORDS = 4;

/** The modifiers in front of a term: where they start, and those that count. */
function modifiersBefore(
  marked: string,
  at: number,
): { readonly from: number; readonly words: readonly string[] } {
  const words: string[] = [];
  let from = at;
  for (let taken = 0; taken < MOST_WORDS; taken++) {
    const before = /(?:^|[ "(])(adj\.|[a-z&][\w&'-]*) $/.exec(marked.slice(Math.max(0, from - 40), from));
    const word = before?.[1];
    if (!word || STOP.has(word) || /'s$/.test(word)) break;
    from -= word.length + 1;
    words.unshift(word === 'adj.' ? 'adjusted' : word);
  }
  while (words.length > 0 && HOLLOW.has(words[0]!)) from += words.shift()!.length + 1;
  return { from, words: words.filter((word) => !HOLLOW.has(word)) };
}

/** The name of a metric: the guideline's, else the words. */
function nameOf(scene: Scene, term: Term, words: readonly string[], from: number, to: number): string {
  const worded = () => (spanBetween(scene, from, to)?.text ?? '').replace(/\s+/g, ' ');
  if (term.name === null || !words.every((word) => SHARES.has(word))) return worded();
  return [...words.filter((word) => word !== 'basic'), term.name].join(' ');
}

/** What stands in front of a metric that is none of the company's own figures. */
const FOREIGN = new RegExp(
  String.raw`(?:${[
    // "$6 million more if sales exceed $20 million", ", should sales exceed …": what something depends on
    String.raw`(?:\b(?:if|provided that|unless|in the event)|[,;] should) (?:[^\s.;]{1,24} ){0,6}`,
    // "peak annual U.S. sales": what a product may once sell
    String.raw`\bpeak (?:(?:annual|yearly|year|global|worldwide|u\.s\.|us|net|potential|product|estimated) ){0,4}`,
    // "the market for pump sales": what a market is worth
    String.raw`\bmarkets? for (?:[^\s,;]{1,20} ){0,3}`,
    String.raw`\b(?:industry|market|sector|economy) (?:is|are|was|were|will|would|could|may|should) (?:be |now |also ){0,2}(?:expected|projected|forecast|estimated|anticipated|predicted|poised|set|likely|reach|generate|exceed|grow|hit|total) (?:(?!(?:we|our|and|but|its|company)\b)[^\s,;]{1,20} ){0,8}`,
    // "EV/Revenue", "price-to-sales": what a multiple is taken of
    String.raw`\b(?:ev|price|p)(?:\/|-to-)`,
  ].join('|')})$`,
);
const LONGEST_BEFORE = 150;

/** The metrics a sentence names, in text order. */
export function findMetrics(scene: Scene): Metric[] {
  const metrics: Metric[] = [];
  for (const match of matchesIn(scene.marked, FIND)) {
    if (FOREIGN.test(scene.marked.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index))) continue;
    const index = TERMS.findIndex((_, ordinal) => match.groups![`t${ordinal}`] !== undefined);
    const term = TERMS[index]!;
    const to = match.index + match[0].length;
    const { from, words } = modifiersBefore(scene.marked, match.index);
    const name = nameOf(scene, term, words, from, to);
    const known = /^(?:adjusted )?ebitda$/i.test(name) ? name.toLowerCase() : name;
    metrics.push({
      name: known,
      kind: term.kind,
      from,
      to,
      bare: words.length === 0 && /^margins?$/.test(match[0]),
    });
  }
  return metrics;
}

/** Words one of which stands in every sentence on a figure or on how long the cash lasts. */
export const FIGURE_WORDS: readonly string[] =
  `revenue revenues sales turnover income profit profits earnings loss losses eps margin margins ebitda ebita ebitdar ebit cash aum management
   bookings debt assets deposits loans capital backlog book orders order expenses expense expenditures costs cost spend spending capex
   shipments deliveries production subscribers wagering ratio rate occupancy return arr gmv pat share unit charges losses equity volume growth runway fund sufficient sustain support`
    .split(/\s+/)
    .filter(Boolean);
