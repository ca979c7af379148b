import type { Column, Metric, Statement } from '../record/table.js';
import type { FigureContext } from './figures.js';
import type { LabelledRow } from './labels.js';
import { type Measure, measureOf } from './measures.js';
import { metricOf } from './metrics.js';
import { isPeriodOnly, readPeriod } from './period-words.js';
import { type Period, periodOf } from './periods.js';
import { readUnit, type UnitStatement } from './units.js';

/** What the label of a row and the headings above it say of its figures. */
export interface RowSense {
  readonly measure: Measure | null;
  /** the factor the label or its heading states */
  readonly unit: UnitStatement | null;
  readonly hasSign: boolean;
  /** whether its amounts are hundredths of the currency */
  readonly isInCents: boolean;
  /** the period the row states itself: "Fiscal 2024", or a heading above it */
  readonly period: Period | null;
  /** the metric of the row in a column, for what its figure measures there */
  readonly metric: (column: Column, measure: Measure) => Metric | null;
}

const IN_CENTS = /\((?:in )?(?:[a-z]{2,3} )?(?:cents?|pence)\b|\b(?:cents|pence) per\b/i;

function periodOfText(text: string, statement: Statement): Period | null {
  const words = readPeriod(text);
  return words && (isPeriodOnly(text) || /\bended\b/i.test(text))
    ? periodOf(words, statement === 'balance', statement !== 'other')
    : null;
}

/** Reads the periods of a table's rows: a heading is read once, however many rows stand below it. */
export function periodReader({ statement }: FigureContext): (row: LabelledRow) => Period | null {
  const known = new Map<string, Period | null>();
  const ofHeading = (text: string): Period | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const period = periodOfText(text, statement);
    known.set(text, period);
    return period;
  };
  return ({ label, path }) => {
    const own = periodOfText(label, statement);
    if (own) return own;
    for (let at = path.length - 1; at >= 0; at--) {
      const period = ofHeading(path[at]!);
      if (period) return period;
    }
    return null;
  };
}

/** Asks for the metric once for each basis and measure, however many columns have them. */
function metricReader(
  { label, path }: LabelledRow,
  context: FigureContext,
  hasDiluted: boolean,
): RowSense['metric'] {
  const known = new Map<string, Metric | null>();
  return ({ basis, segment }, { unit, per }) => {
    const key = `${basis} ${unit} ${per} ${segment === null}`;
    const metric = known.get(key);
    if (metric !== undefined) return metric;
    const { statement, title } = context;
    const isWhole = segment === null;
    const found = metricOf({
      label,
      path,
      statement,
      title,
      basis,
      unit,
      per,
      hasDiluted: hasDiluted && isWhole,
    });
    known.set(key, found);
    return found;
  };
}

const DECIMAL_MONEY = /\.\d\d\)?$/;
const PER_SHARE_HEADING = /\bper\b.*\b(?:share|unit|ads)\b/i;
const PER_SHARE_ROW = /\b(?:dividends?|price|book value|basic|diluted|share|earnings|income|loss)\b/i;

const plainNumbers = ({ row }: LabelledRow) =>
  row.cells.filter(({ number }) => number && !number.isDash && number.unit === '');

/** Whether most numbers of a table are whole. */
export function isMostlyWhole(rows: readonly LabelledRow[]): boolean {
  const numbers = rows.flatMap(plainNumbers);
  return numbers.filter(({ text }) => !text.includes('.')).length * 2 > numbers.length;
}

/** Cents in a table of thousands and more, whose other amounts are whole: such a row is per share. */
function isPerShareByLook(labelled: LabelledRow): boolean {
  const numbers = plainNumbers(labelled);
  if (numbers.length === 0) return false;
  if (!numbers.every(({ text, number }) => DECIMAL_MONEY.test(text) && Math.abs(number!.value) < 1000))
    return false;
  return (
    PER_SHARE_ROW.test(labelled.label) || labelled.path.some((heading) => PER_SHARE_HEADING.test(heading))
  );
}

/**
 * What a row says of its figures.
 *
 * @param isWhole whether most numbers of the table are whole
 * @param hasDiluted whether a row of the table is per diluted share
 * @param periodOfRow reads the period that a row states itself
 */
export function senseOfRow(
  labelled: LabelledRow,
  context: FigureContext,
  isWhole: boolean,
  hasDiluted: boolean,
  periodOfRow: (row: LabelledRow) => Period | null,
): RowSense {
  const { label, path, row } = labelled;
  const unit = readUnit(label)?.statement ?? readUnit(path.at(-1) ?? '')?.statement ?? null;
  const measure = measureOf(label, path, context.statement);
  const looksPerShare = !measure && isWhole && context.unit?.isScaled === true && isPerShareByLook(labelled);
  return {
    measure: looksPerShare ? { unit: 'currency', per: 'share' } : measure,
    unit: unit?.isScaled ? unit : null,
    isInCents: IN_CENTS.test(label),
    hasSign: row.cells.some(({ number }) => number !== null && number.currency !== ''),
    period: context.hasOpenPeriods ? periodOfRow(labelled) : null,
    metric: metricReader(labelled, context, hasDiluted),
  };
}
