import type { Fact } from '../../record/fact.js';
import { type Days, daysOf } from './days.js';
import { slotsOf, slotText, summaryOf } from './slots.js';
import { type Column, releaseColumns, rowTable } from './table.js';
import { toldColumns } from './told.js';
import type { View } from './view.js';

/** A day or period at which something of a fact happens. */
interface Entry {
  readonly fact: Fact;
  /** what happens then: the slot of the fact */
  readonly what: string;
  readonly date: Days;
}

/** Slots that say what a fact is about, not when something happens. */
const NOT_DATED: ReadonlySet<string> = new Set(['period', 'term', 'time', 'until']);

/** The dated slots of a fact, its instalments among them. */
const entriesOf = (fact: Fact, view: View): Entry[] => {
  const slots = [
    ...slotsOf(fact),
    ...(fact.type === 'acquisition'
      ? fact.installments.map(({ due }): [string, unknown] => ['installment due', due])
      : []),
  ];
  return slots.flatMap(([what, value]) => {
    const date = NOT_DATED.has(what) ? null : daysOf(value, view);
    return date ? [{ fact, what, date }] : [];
  });
};

const told = toldColumns<Entry>(
  ({ fact }) => fact,
  ({ date }) => date.mention,
);

const columns: readonly Column<Entry>[] = [
  ...releaseColumns,
  { name: 'from', type: 'day', value: ({ date }) => date.from },
  { name: 'to', type: 'day', value: ({ date }) => date.to },
  { name: 'date', type: 'text', value: ({ date }) => date.value },
  {
    name: 'time',
    type: 'text',
    value: ({ fact }, view) => (fact.type === 'event' ? slotText(fact.time, view) : null),
  },
  { name: 'kind', type: 'text', value: ({ fact }) => (fact.type === 'event' ? fact.kind : fact.type) },
  { name: 'what', type: 'text', value: ({ what }) => what },
  { name: 'summary', type: 'text', value: ({ fact }, view) => summaryOf(fact, view) },
  told.text,
  { name: 'id', type: 'text', value: ({ fact }) => fact.id },
  ...told.place,
  ...told.made,
];

/** What happens when, in the order of the days. */
export const calendar = rowTable<Entry>(
  (view) =>
    view.record.facts
      .flatMap((fact) => entriesOf(fact, view))
      .sort(({ date: { from: one } }, { date: { from: other } }) => (one < other ? -1 : one > other ? 1 : 0)),
  columns,
);
