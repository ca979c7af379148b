import type { Fact } from '../../../record/fact.js';
import { titleOf } from './kinds.js';
import type { PageRecord } from './mentions.js';
import { formatAmount, formatBounds, moneyValue, percentageValue, timeValue } from './values.js';

/** What is expected: a range, or a point with both ends alike. */
export interface Outlook {
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

/** What was expected of a figure before, and what is now. */
export interface Guidance {
  readonly fact: string;
  readonly metric: string;
  readonly period: string | null;
  readonly status: string | null;
  readonly before: Outlook;
  readonly now: Outlook;
}

type GuidanceFact = Extract<Fact, { type: 'guidance' }>;

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** What a slot of a point holds: a mention, or the number itself. */
function boundsOf({ money, percentages }: PageRecord, held: string | number | null): Bounds {
  if (typeof held === 'number') return { low: held, high: held };
  const mention = [...money, ...percentages].find(({ id }) => id === held);
  return mention ?? { low: null, high: null };
}

/** Bounds as they are said: by the mention they were read from, or as bare numbers. */
function outlookOf({ money, percentages }: PageRecord, { low, high }: Bounds): Outlook | null {
  const [first, last] = [low ?? high, high ?? low];
  if (first === null || last === null) return null;
  const isSaid = (mention: Bounds): boolean => mention.low === low && mention.high === high;
  const [amount, percentage] = [money.find(isSaid), percentages.find(isSaid)];
  const text = amount
    ? moneyValue(amount)
    : percentage
      ? percentageValue(percentage)
      : formatBounds({ low, high }, formatAmount);
  return { low: first, high: last, text };
}

const isKnown = ({ low, high }: Bounds): boolean => low !== null || high !== null;

function guidanceIn(record: PageRecord, fact: GuidanceFact): Guidance | null {
  const bounds = { low: fact.low, high: fact.high };
  const previous = { low: fact.previousLow, high: fact.previousHigh };
  const now = outlookOf(record, isKnown(bounds) ? bounds : boundsOf(record, fact.amount ?? fact.percent));
  const before = outlookOf(record, isKnown(previous) ? previous : boundsOf(record, fact.previousAmount));
  if (!now || !before) return null;
  const period = record.dates.find(({ id }) => id === fact.period)?.value ?? fact.period;
  const { id, metric, status } = fact;
  return {
    fact: id,
    metric: titleOf(metric),
    period: period && timeValue(period),
    status,
    before,
    now,
  };
}

/** The guidance of a record that tells what was expected before. */
export const guidanceOf = (record: PageRecord): Guidance[] =>
  record.facts.flatMap((fact) => (fact.type === 'guidance' ? (guidanceIn(record, fact) ?? []) : []));
