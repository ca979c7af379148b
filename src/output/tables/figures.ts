import type { Figure, Table } from '../../record/table.js';
import { type Column, oneLine, releaseColumns, rowTable } from './table.js';

/** A figure with its table. */
interface Placed {
  readonly table: Table;
  readonly figure: Figure;
}

const columns: readonly Column<Placed>[] = [
  ...releaseColumns,
  { name: 'table', type: 'text', value: ({ table }) => table.id },
  { name: 'title', type: 'text', value: ({ table }) => oneLine(table.title?.text) },
  { name: 'statement', type: 'text', value: ({ table }) => table.statement },
  { name: 'id', type: 'text', value: ({ figure }) => figure.id },
  { name: 'text', type: 'text', value: ({ figure }) => figure.text },
  { name: 'heading', type: 'text', value: ({ figure }) => figure.path.join(' > ') || null },
  { name: 'label', type: 'text', value: ({ figure }) => figure.label },
  { name: 'metric', type: 'text', value: ({ figure }) => figure.metric },
  { name: 'period', type: 'text', value: ({ figure }) => figure.period },
  { name: 'from', type: 'day', value: ({ figure }) => figure.from },
  { name: 'to', type: 'day', value: ({ figure }) => figure.to },
  { name: 'basis', type: 'text', value: ({ figure }) => figure.basis },
  { name: 'segment', type: 'text', value: ({ figure }) => figure.segment },
  { name: 'value', type: 'number', value: ({ figure }) => figure.value },
  { name: 'scale', type: 'number', value: ({ figure }) => figure.scale },
  { name: 'currency', type: 'text', value: ({ figure }) => figure.currency },
  { name: 'amount', type: 'money', value: ({ figure }) => figure.amount },
  { name: 'unit', type: 'text', value: ({ figure }) => figure.unit },
  { name: 'per', type: 'text', value: ({ figure }) => figure.per },
  { name: 'dash', type: 'text', value: ({ figure }) => figure.dash },
  { name: 'notes', type: 'text', value: ({ figure }) => figure.notes.join('; ') || null },
  { name: 'inferred', type: 'text', value: ({ figure }) => figure.inferred.join('; ') || null },
  { name: 'row', type: 'number', value: ({ figure }) => figure.row },
  { name: 'column', type: 'number', value: ({ figure }) => figure.column },
  { name: 'start', type: 'number', value: ({ figure }) => figure.start },
  { name: 'end', type: 'number', value: ({ figure }) => figure.end },
];

export const figures = rowTable(
  ({ record }) => record.tables.flatMap((table) => table.figures.map((figure) => ({ table, figure }))),
  columns,
);
