import type { Column, Figure, Statement } from '../record/table.js';
import type { Cell } from './cells.js';
import { columnOf, type Extent } from './columns.js';
import type { LabelledRow } from './labels.js';
import { type Measure, statedScale, statedUnit } from './measures.js';
import { isMostlyWhole, periodReader, type RowSense, senseOfRow } from './row-sense.js';
import { currencyIn, type UnitStatement } from './units.js';

/** A figure before it has an id. */
export type FoundFigure = Omit<Figure, 'id'>;

/** What the figures of one table have in common. */
export interface FigureContext {
  readonly statement: Statement;
  readonly extents: readonly Extent[];
  readonly columns: readonly Column[];
  readonly inferredPeriods: readonly boolean[];
  /** whether a column states no period of its own */
  readonly hasOpenPeriods: boolean;
  /** what the headings of each column say of units */
  readonly columnUnits: readonly (UnitStatement | null)[];
  readonly unit: UnitStatement | null;
  /** whether the unit was stated at another table */
  readonly isUnitInferred: boolean;
  readonly title: string;
  /** the currency of figures without a sign of their own, and of a bare `$` */
  readonly currency: string | null;
  readonly dollar: string;
  /** whether the table holds money, as signs, a unit or its kind say */
  readonly isMoney: boolean;
}

/** What a figure counts, the nearest word for it first. */
function measure(
  cell: Cell,
  column: Column,
  columnUnit: UnitStatement | null,
  row: RowSense,
  context: FigureContext,
): Measure {
  const number = cell.number!;
  const stated = statedUnit(number);
  if (stated) return { unit: stated, per: null };
  const { measure: ofRow, hasSign } = row;
  if (column.role === 'percent' && number.currency === '' && !number.isDash)
    return { unit: 'percent', per: null };
  if (number.currency === '' && columnUnit?.counts) return { unit: 'count', per: null };
  if (number.currency !== '' || hasSign)
    return ofRow?.unit === 'currency' ? ofRow : { unit: 'currency', per: null };
  if (ofRow) return ofRow;
  if (column.role === 'percent') return { unit: 'percent', per: null };
  if (context.unit?.counts) return { unit: 'count', per: null };
  return { unit: context.isMoney ? 'currency' : 'count', per: null };
}

/** The factor of a figure: its own, its row's, its column's, its table's. */
function scaleOf(
  cell: Cell,
  { unit, per }: Measure,
  row: RowSense,
  columnUnit: UnitStatement | null,
  table: UnitStatement | null,
): number {
  const own = statedScale(cell.number!);
  if (own !== null) return own;
  if (per !== null) return row.isInCents ? 0.01 : 1;
  if (unit === 'percent' || unit === 'ratio') return 1;
  if (columnUnit?.isScaled) return columnUnit.scale;
  if (row.unit) return row.unit.scale;
  const nearest = table;
  if (!nearest) return 1;
  return unit === 'shares' || (unit === 'count' && nearest.shares !== null)
    ? (nearest.shares ?? nearest.scale)
    : unit === 'count' && !nearest.counts
      ? 1
      : nearest.scale;
}

/** Products of decimals as a reader computes them: 0.25 thousand is 250, not 250.00000000000003. */
const product = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

function figureOf(
  cell: Cell,
  labelled: LabelledRow,
  at: number,
  row: RowSense,
  context: FigureContext,
): FoundFigure | null {
  const number = cell.number!;
  const column = context.columns[at]!;
  if (column.role === 'note') return null;
  const columnUnit = context.columnUnits[at]!;
  const found = measure(cell, column, columnUnit, row, context);
  const isOpen = column.period === null || context.inferredPeriods[at]!;
  const ofRow = isOpen ? row.period : null;
  const { period, from, to } = ofRow ?? column;
  const scale = scaleOf(cell, found, row, columnUnit, context.unit);
  const isMoney = found.unit === 'currency';
  const sign = number.currency === '' ? null : currencyIn(number.currency);
  const currency = !isMoney
    ? null
    : sign === '$'
      ? context.dollar
      : (sign ?? columnCurrency(columnUnit, context) ?? context.currency);
  const isRead = sign !== null && sign !== '$';
  return {
    text: cell.text.slice(number.start, number.end).trimEnd(),
    start: cell.start + number.start,
    end: cell.start + cell.text.slice(0, number.end).trimEnd().length,
    row: labelled.index,
    column: at,
    label: labelled.label,
    path: [...labelled.path],
    metric: column.role === 'amount' ? row.metric(column, found) : null,
    period,
    from,
    to,
    basis: column.basis,
    segment: column.segment,
    value: number.value,
    scale,
    amount: product(number.value, scale),
    ...found,
    currency,
    dash: number.isDash,
    notes: [...new Set([...labelled.notes, ...number.notes])],
    inferred: [
      ...(isMoney && currency !== null && !isRead ? ['currency'] : []),
      ...(context.isUnitInferred && scale !== 1 ? ['scale'] : []),
      ...(period !== null && (ofRow !== null || context.inferredPeriods[at]) ? ['period'] : []),
    ],
  };
}

function columnCurrency(unit: UnitStatement | null, { dollar }: FigureContext): string | null {
  return unit?.currency === '$' ? dollar : (unit?.currency ?? null);
}

/** The figures of a table's rows, in text order. */
export function figuresOf(rows: readonly LabelledRow[], context: FigureContext): FoundFigure[] {
  const hasDiluted = rows.some(({ label }) => /\bdilut/i.test(label));
  const isWhole = isMostlyWhole(rows);
  const periodOfRow = periodReader(context);
  return rows.flatMap((labelled) => {
    const sense = senseOfRow(labelled, context, isWhole, hasDiluted, periodOfRow);
    const taken = new Set<number>();
    return labelled.row.cells.flatMap((cell) => {
      if (!cell.number) return [];
      const at = columnOf(context.extents, cell);
      if (at < 0 || taken.has(at)) return [];
      taken.add(at);
      const figure = figureOf(cell, labelled, at, sense, context);
      return figure ? [figure] : [];
    });
  });
}
