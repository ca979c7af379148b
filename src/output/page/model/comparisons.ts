import type { Metric } from '../../../record/table.js';
import { inWords, titleOf } from './kinds.js';
import type { PageRecord } from './mentions.js';
import { type Days, daysBetween, daysOfValue, lengthOf } from './periods.js';
import { figureValue, moneyValue, percentageValue, timeValue } from './values.js';

/** A figure of a period. */
export interface Measured {
  /** the id of the mention, figure or fact that says it */
  readonly id: string;
  readonly number: number;
  readonly value: string;
  readonly period: string;
  readonly days: Days;
}

/** A figure of a period beside that of the same period of the year before. */
export interface Comparison {
  readonly metric: string;
  readonly current: Measured;
  readonly previous: Measured;
  /** in percent of the previous; null where that is nought or the sign changes */
  readonly change: number | null;
}

/** What can only be compared with its like. */
interface Candidate extends Measured {
  readonly metric: string;
  readonly like: string;
}

/** Periods a year apart, give or take a week of a fiscal calendar. */
const isYearBefore = (earlier: Days, later: Days): boolean =>
  Math.abs(lengthOf(earlier) - lengthOf(later)) <= 8 &&
  Math.abs(lengthOf({ from: earlier.to, to: later.to }) - 366) <= 10;

/** A metric by the name it shares with its opposite, and the sign it has by that: a loss is a negative income. */
function signed(metric: string, number: number): { readonly like: string; readonly number: number } {
  const name = metric.toLowerCase();
  if (!/\bloss\b/.test(name)) return { like: name, number };
  return { like: name.replace(/\bloss\b/, 'income'), number: -Math.abs(number) };
}

/** What results say in prose. */
function toldIn({ facts, dates, money, percentages }: PageRecord): Candidate[] {
  return facts.flatMap((fact): Candidate[] => {
    if (fact.type !== 'result' || fact.period === null) return [];
    const { metric } = fact;
    const date = dates.find(({ id }) => id === fact.period);
    const days = date ? daysBetween(date.from, date.to) : daysOfValue(fact.period);
    const period = timeValue(date?.value ?? fact.period);
    if (!days) return [];
    const amount = money.find(({ id }) => id === fact.amount);
    if (amount && amount.amount !== null) {
      const { id, currency, per } = amount;
      const { like, number } = signed(metric, amount.amount);
      return [
        {
          id,
          metric,
          like: `${like} ${currency} ${per ?? ''}`,
          number,
          value: moneyValue(amount),
          period,
          days,
        },
      ];
    }
    const percent = percentages.find(({ id }) => id === fact.percent);
    if (!percent || percent.value === null) return [];
    const { id, value } = percent;
    const like = `${metric.toLowerCase()} %`;
    return [{ id, metric, like, number: value, value: percentageValue(percent), period, days }];
  });
}

/** The metrics of tables that a reader looks for first. */
const KEY_METRICS: ReadonlySet<Metric> = new Set([
  'revenue',
  'grossProfit',
  'operatingIncome',
  'netIncome',
  'epsDiluted',
  'adjustedEbitda',
  'nonGaapNetIncome',
  'nonGaapEpsDiluted',
  'cashFromOperations',
  'freeCashFlow',
]);

/** What the tables say of them. */
const tabled = ({ tables }: PageRecord): Candidate[] =>
  tables.flatMap(({ figures }) =>
    figures.flatMap((figure): Candidate[] => {
      const days = daysBetween(figure.from, figure.to);
      if (!figure.period || !days || figure.from === figure.to) return [];
      if (!figure.metric || !KEY_METRICS.has(figure.metric)) return [];
      if (figure.basis === 'adjustment') return [];
      const { id, metric, basis, segment, currency } = figure;
      const like = [inWords(metric), basis, segment, currency, figure.unit].join(' ');
      const number = figure.amount ?? figure.value;
      const named = segment ? `${metric}, ${segment}` : metric;
      return [
        {
          id,
          metric: named,
          like,
          number,
          value: figureValue(figure),
          period: timeValue(figure.period),
          days,
        },
      ];
    }),
  );

const changeOf = (previous: number, current: number): number | null =>
  previous === 0 || previous < 0 !== current < 0 ? null : (100 * (current - previous)) / Math.abs(previous);

/** For each metric its latest and shortest period that is told with the one a year before. */
function pairs(candidates: readonly Candidate[]): Comparison[] {
  const found = new Map<string, Comparison>();
  for (const current of candidates)
    for (const previous of candidates) {
      if (previous.like !== current.like || !isYearBefore(previous.days, current.days)) continue;
      const known = found.get(current.like);
      if (known && !isNewer(current, known.current)) continue;
      found.set(current.like, {
        metric: titleOf(current.metric),
        current,
        previous,
        change: changeOf(previous.number, current.number),
      });
    }
  return [...found.values()];
}

const isNewer = (one: Measured, other: Measured): boolean =>
  one.days.to > other.days.to ||
  (one.days.to === other.days.to && lengthOf(one.days) < lengthOf(other.days) - 8);

/** The figures of a record that are told beside those of the year before; what the prose tells goes first. */
export function comparisonsOf(record: PageRecord): Comparison[] {
  const found = new Map<string, Comparison>();
  for (const pair of [...pairs(toldIn(record)), ...pairs(tabled(record))]) {
    const name = pair.metric.toLowerCase();
    if (!found.has(name)) found.set(name, pair);
  }
  return [...found.values()];
}
