import type { DateMention } from '../../record/date.js';
import type { ItemOf } from '../scene.js';
import type { Metric } from './metrics.js';

/** What a sentence says of one metric in one period. */
export interface Statement {
  readonly metric: Metric;
  readonly name: string;
  amount: ItemOf<'money'> | ItemOf<'number'> | null;
  percent: ItemOf<'percentage'> | null;
  change: ItemOf<'percentage'> | null;
  date: DateMention | null;
  /** what the period is, in words: that of `of`, a year or a quarter earlier */
  earlier: 'year' | 'quarter' | null;
  /** the statement it is compared with */
  readonly of: Statement | null;
  /** where its first value stands in the marked text; where it stands */
  at: number;
}

/** A statement of a metric without its values yet. */
export const create = (metric: Metric, name: string, of: Statement | null): Statement => ({
  metric,
  name,
  amount: null,
  percent: null,
  change: null,
  date: null,
  earlier: null,
  of,
  at: metric.from,
});

/** Whether a statement says anything yet. */
export const hasValue = ({ amount, percent, change }: Statement): boolean =>
  amount !== null || percent !== null || change !== null;

export const PERIOD = /^(?:FY\d{4}(?:-[QH]\d)?|\d{4}(?:-(?:[QH]\d|\d\d))?|[\d.-]+\/[\d-]+|XXXX-Q\d)$/;
export const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d$/;

/** Whether a date can be a metric's period: a stretch of time, or the day something is held on. */
export const fits = (metric: Metric, date: DateMention): boolean =>
  PERIOD.test(date.value) || (metric.kind === 'stock' && DAY.test(date.value));
