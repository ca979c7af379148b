import type { DateMention } from '../record/date.js';
import type { Fact } from '../record/fact.js';
import type { MoneyMention, PercentageMention } from '../record/quantity.js';
import type { Warning } from '../record/release.js';
import type { Figure, Metric, Table } from '../record/table.js';
import { daysOf, type Interval } from './periods.js';
import { changeBetween, mayBeOne, type Rounded, rounded } from './rounding.js';
import { signed } from './same.js';

type Result = Extract<Fact, { readonly type: 'result' }>;

/** What results and tables are read from and point to. */
export interface Stated {
  readonly tables: readonly Table[];
  readonly money: readonly MoneyMention[];
  readonly dates: readonly DateMention[];
  readonly percentages: readonly PercentageMention[];
}

/** A metric of the prose: the rows of tables that state it, and its sign there. */
interface Counterpart {
  readonly metrics: readonly Metric[];
  readonly sign: 1 | -1;
}

/** The metrics of the guideline by the rows that say the same. */
const COUNTERPARTS: ReadonlyMap<string, Counterpart> = new Map<string, Counterpart>([
  ['revenue', { metrics: ['revenue'], sign: 1 }],
  ['gross profit', { metrics: ['grossProfit'], sign: 1 }],
  ['operating income', { metrics: ['operatingIncome'], sign: 1 }],
  ['operating loss', { metrics: ['operatingIncome'], sign: -1 }],
  ['net income', { metrics: ['netIncome'], sign: 1 }],
  ['net loss', { metrics: ['netIncome'], sign: -1 }],
  ['eps', { metrics: ['epsDiluted', 'epsBasic'], sign: 1 }],
  ['loss per share', { metrics: ['epsDiluted', 'epsBasic'], sign: -1 }],
  ['adjusted ebitda', { metrics: ['adjustedEbitda'], sign: 1 }],
]);

/** Mentions by their ids. */
interface Mentions {
  readonly dates: ReadonlyMap<string, DateMention>;
  readonly percentages: ReadonlyMap<string, PercentageMention>;
}
const mentionsOf = ({ dates, percentages }: Stated): Mentions => ({
  dates: new Map(dates.map((date) => [date.id, date])),
  percentages: new Map(percentages.map((percentage) => [percentage.id, percentage])),
});

/** The days of a result's period, as far as they are known. */
function daysOfPeriod({ period }: Result, dates: ReadonlyMap<string, DateMention>): Interval | null {
  if (period === null) return null;
  const mention = dates.get(period);
  if (!mention) return daysOf(period);
  return mention.from !== null && mention.to !== null
    ? { from: mention.from, to: mention.to }
    : daysOf(mention.value);
}

/** Bases that state something else than the metric by itself. */
const isOtherBasis = ({ basis, metric }: Figure): boolean =>
  basis === 'adjustment' || (basis === 'non-GAAP' && metric !== 'adjustedEbitda');

/** The figures of tables that state a metric of the whole company on its own basis, in whatever period. */
function figuresOf({ metric }: Result, figures: readonly Figure[]): Figure[] {
  const counterpart = COUNTERPARTS.get(metric ?? '');
  if (!counterpart) return [];
  return figures.filter(
    (figure) =>
      figure.metric !== null &&
      counterpart.metrics.includes(figure.metric) &&
      figure.unit === 'currency' &&
      figure.amount !== null &&
      !figure.dash &&
      figure.segment === null &&
      !isOtherBasis(figure),
  );
}

/** The size of a figure whatever its sign, as far as rounding leaves it open. */
const sizeOf = ({ amount, text }: Figure): Rounded => rounded(Math.abs(amount!), text);

const DAY = 86_400_000;
const YEAR = 365 * DAY;
/** Fiscal years of weeks end some days off. */
const SHIFT = 8 * DAY;
const isYearBefore = (figure: Figure, other: Figure): boolean =>
  figure.to !== null &&
  other.to !== null &&
  figure.from !== null &&
  other.from !== null &&
  Math.abs(Date.parse(figure.to) - Date.parse(other.to) - YEAR) <= SHIFT &&
  Math.abs(Date.parse(figure.from) - Date.parse(other.from) - YEAR) <= SHIFT;

/**
 * The figures for a fiscal period whose days nobody tells: those that with the figure of a year before give the change
 * that the prose tells.
 */
function figuresByChange(change: PercentageMention, figures: readonly Figure[]): Figure[] {
  const value = signed(change);
  if (value === null) return [];
  const stated = rounded(value, change.text);
  const gives = (figure: Figure, before: Figure): boolean => {
    const follows = changeBetween(sizeOf(figure), sizeOf(before));
    return follows !== null && mayBeOne(stated, follows);
  };
  return figures.filter((figure) =>
    figures.some(
      (other) => other.metric === figure.metric && isYearBefore(figure, other) && gives(figure, other),
    ),
  );
}

/** Those of some figures that are for the period of a result. */
function inPeriod(result: Result, figures: readonly Figure[], { dates, percentages }: Mentions): Figure[] {
  const days = daysOfPeriod(result, dates);
  if (days) return figures.filter(({ from, to }) => from === days.from && to === days.to);
  const change = result.change === null ? undefined : percentages.get(result.change);
  return change ? figuresByChange(change, figures) : [];
}

/** The figures of the income statements and what reconciles with them. */
const statedFigures = (tables: readonly Table[]): Figure[] =>
  tables
    .filter(
      ({ statement }) => statement === 'income' || statement === 'reconciliation' || statement === 'other',
    )
    .flatMap(({ figures }) => figures);

const roundedFigure = ({ amount, text }: Figure, sign: 1 | -1): Rounded => rounded(sign * amount!, text);

/** The one of some figures that the others repeat up to rounding, the most precise; null where they differ. */
function agreed(figures: readonly Figure[]): Figure | null {
  const [first, ...others] = [...figures].sort((one, other) => one.scale - other.scale);
  if (!first) return null;
  return others.every((other) => mayBeOne(roundedFigure(first, 1), roundedFigure(other, 1))) ? first : null;
}

/**
 * Gives the results that the prose tells without their amount the figure that the tables state for the same metric and
 * period: the money mention that carries the figure, else its amount. The figure stands with the evidence, and the slot is inferred.
 */
export function withStatedFigures(facts: readonly Fact[], stated: Stated): Fact[] {
  const figures = statedFigures(stated.tables);
  if (figures.length === 0) return [...facts];
  const mentions = mentionsOf(stated);
  const carriers = new Map(
    stated.money.flatMap((mention) => (mention.figure ? [[mention.figure, mention] as const] : [])),
  );
  return facts.map((fact) => {
    if (fact.type !== 'result' || fact.amount !== null || fact.percent !== null) return fact;
    const figure = agreed(inPeriod(fact, figuresOf(fact, figures), mentions));
    if (!figure) return fact;
    const { text, start, end, id } = figure;
    return {
      ...fact,
      amount: carriers.get(id)?.id ?? figure.amount,
      evidence: [...fact.evidence, { text, start, end }].sort((one, other) => one.start - other.start),
      inferred: [...fact.inferred, 'amount'],
    };
  });
}

/** Words that put a result on another basis than the statements. */
const BASES =
  /\b(?:pro[ -]forma|non-gaap|adjusted|excluding|exclude[sd]?|before|prior to|without|core|normali[sz]ed|underlying|constant|continuing|restated|organic|comparable|attributable|segment|subsidiary|combined)\b/i;
/** Further off the two are not about the same. */
const SAME = 0.25;

/**
 * The results whose amount in the prose is not the one that the tables state for the same metric and period. Rounding as
 * printed is no contradiction; an amount that the tables state for any period is no misprint, and a sentence that speaks
 * of another basis is left alone.
 */
export function findMisstated(facts: readonly Fact[], stated: Stated): Warning[] {
  const figures = statedFigures(stated.tables);
  if (figures.length === 0) return [];
  const mentions = mentionsOf(stated);
  const money = new Map(stated.money.map((mention) => [mention.id, mention]));
  return facts.flatMap((fact): Warning[] => {
    if (fact.type !== 'result' || typeof fact.amount !== 'string') return [];
    const told = money.get(fact.amount);
    if (!told || told.amount === null || told.modifier !== null || told.figure) return [];
    if (fact.evidence.some(({ text }) => BASES.test(text))) return [];
    const known = figuresOf(fact, figures).filter(({ currency }) => currency === told.currency);
    const size = rounded(Math.abs(told.amount), told.text);
    if (known.some((one) => mayBeOne(size, sizeOf(one)))) return [];
    const figure = agreed(inPeriod(fact, known, mentions));
    if (!figure || Math.abs(Math.abs(figure.amount!) / Math.abs(told.amount) - 1) > SAME) return [];
    const { sign } = COUNTERPARTS.get(fact.metric ?? '')!;
    return [
      {
        code: 'table-and-prose-differ',
        message: `the text gives ${fact.metric} as ${told.amount} ${told.currency}, the table as ${sign * figure.amount!}`,
        start: told.start,
        end: told.end,
        others: [{ start: figure.start, end: figure.end }],
      },
    ];
  });
}
