import type { Basis, Metric, Statement } from '../record/table.js';
import { METRICS, type Place } from './metric-labels.js';

/** What is known of a row when its metric is asked for. */
export interface MetricQuery {
  readonly label: string;
  /** the headings above the row, outermost first */
  readonly path: readonly string[];
  readonly statement: Statement;
  readonly basis: Basis | null;
  readonly unit: 'currency' | 'shares' | 'percent' | 'ratio' | 'count';
  readonly per: string | null;
  /** what the table is called, or empty */
  readonly title: string;
  /** whether another row of the table is per diluted share, so that one that does not say is basic */
  readonly hasDiluted: boolean;
}

/** Remarks in brackets that turn a sign or repeat the opposite word. */
const ASIDES =
  /\((?:loss(?:es)?|income|deficit|deficiency|benefit|expenses?|provision|provision for|used in|used for|used by|used|recovery|credit|charge|unaudited|(?:in )?(?:[a-z]{2,3} )?(?:cents?|pence|dollars)|note \d{1,2}|\w{1,2}|in [a-z]+)\)/g;
const SPLIT_ASIDE = /\/\((?:[a-z -]{3,30})\)/g;

/** A label in lower case without marks of footnotes, remarks, punctuation and the word total. */
function plain(label: string, keepsTotal: boolean): string {
  const words = label
    .toLowerCase()
    .replace(/[’']s?\b/g, (mark) => (mark.endsWith('s') ? 's' : ''))
    .replace(SPLIT_ASIDE, ' ')
    .replace(ASIDES, ' ')
    .replace(/\b([a-z]+)s['’](?=\s|$)/g, '$1s')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bconsolidated\b|\bu s\b(?= gaap)/g, ' ')
    .replace(/(?<=[a-z]) \d$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return keepsTotal ? words : words.replace(/^total /, '');
}

const STARTS_GAAP = /^(?:gaap|as reported|reported) /;
const BASIS_ALONE = /^(?:(?:non )?gaap|(?:as )?adjusted|(?:as )?reported)$/;
const PER_SHARE_HEADING = /\bper\b.*\b(?:share|unit|ads)\b|\beps\b/i;
const NOT_THE_WHOLE =
  /\b(?:discontinued|continuing|pro forma|before|excluding|cumulative|distributed|undistributed|class [ab])\b/i;

function isPlace(place: Place, { statement, unit, per }: MetricQuery): boolean {
  if (place === 'per share') return unit === 'currency' && per !== null;
  if (place === 'shares') return unit === 'shares';
  if (unit !== 'currency' || per !== null) return false;
  if (place === 'balance') return statement === 'balance' || statement === 'other';
  if (place === 'cash-flow') return statement !== 'balance' && statement !== 'income';
  if (place === 'flow') return statement !== 'balance';
  return statement !== 'balance';
}

/** What a metric is called where its figure is not by the accounting rules. */
const NON_GAAP: Partial<Record<Metric, Metric>> = {
  operatingIncome: 'nonGaapOperatingIncome',
  netIncome: 'nonGaapNetIncome',
  epsDiluted: 'nonGaapEpsDiluted',
  freeCashFlow: 'freeCashFlow',
  adjustedEbitda: 'adjustedEbitda',
  nonGaapOperatingIncome: 'nonGaapOperatingIncome',
  nonGaapNetIncome: 'nonGaapNetIncome',
  nonGaapEpsDiluted: 'nonGaapEpsDiluted',
};
/** What of a cash flow statement has a name; its other rows are changes of what they are called. */
const IN_CASH_FLOW: ReadonlySet<Metric> = new Set<Metric>([
  'netIncome',
  'depreciationAmortization',
  'stockBasedCompensation',
  'cashFromOperations',
  'capitalExpenditure',
  'freeCashFlow',
]);

/** Headings whose rows are parts of something else than what they are called. */
const PARTS =
  /\b(?:includes?|included|allocat\w*|consists? of|comprised of)\b|\b(?:stock|share|equity)-?based compensation\b.*(?::|follow|categor|expense$)|^(?:stock|share)-based compensation/i;

function metricOfLabel(query: MetricQuery): Metric | null {
  const { label, path, statement, unit, per, hasDiluted } = query;
  const above = path.at(-1) ?? '';
  const own = plain(label, statement === 'balance' || statement === 'other');
  const whole = BASIS_ALONE.test(own) ? `${own} ${plain(above, false)}` : own;
  const words = whole.replace(STARTS_GAAP, '');
  const short = words.replace(/^total /, '');
  const isShorter = short !== words;
  const found = METRICS.find(
    ({ place, labels }) =>
      isPlace(place, query) &&
      (labels.test(words) || (isShorter && place !== 'balance' && labels.test(short))),
  )?.metric;
  if (found && (per !== null || unit === 'shares') && NOT_THE_WHOLE.test(`${above} ${label}`)) return null;
  if (found) return found;
  if (per === null || unit !== 'currency' || NOT_THE_WHOLE.test(`${above} ${label}`)) return null;
  const isEarnings =
    /^(?:net )?(?:income|earnings|loss|profit) (?:loss |income )?per (?:common |ordinary )?(?:share|unit|ads)$/.test(
      words,
    );
  return isEarnings && hasDiluted && PER_SHARE_HEADING.test(label) ? 'epsBasic' : null;
}

const LONGEST_LABEL = 200;

/** The metric of METRICS that a row is about; null where its label does not say for sure. */
export function metricOf(query: MetricQuery): Metric | null {
  if (query.basis === 'adjustment' || query.label.length > LONGEST_LABEL) return null;
  const metric = metricOfLabel(query);
  if (!metric) return null;
  if (metric !== 'stockBasedCompensation' && [...query.path, query.title].some((text) => PARTS.test(text)))
    return null;
  if (query.basis === 'non-GAAP') return NON_GAAP[metric] ?? null;
  return query.statement === 'cash-flow' && !IN_CASH_FLOW.has(metric) ? null : metric;
}
