import type { Fact } from '../../record/fact.js';
import { middle } from './quantities.js';
import { type Column, releaseColumns, rowTable } from './table.js';
import { toldColumns } from './told.js';
import type { View } from './view.js';

type Result = Extract<Fact, { type: 'result' }>;
type Guidance = Extract<Fact, { type: 'guidance' }>;

/** The period of a figure, a mention's or worked out. */
const periodColumns: readonly Column<Result | Guidance>[] = [
  {
    name: 'period',
    type: 'text',
    value: ({ period }, { date }) => date(period)?.value ?? period,
  },
  { name: 'from', type: 'day', value: ({ period }, { date }) => date(period)?.from },
  { name: 'to', type: 'day', value: ({ period }, { date }) => date(period)?.to },
];

const moneyOf = (amount: string | number | null, { money }: View) =>
  typeof amount === 'string' ? money(amount) : undefined;
/** A number counted, or the amount of a mention. */
const numberOf = (amount: string | number | null, view: View): number | null =>
  typeof amount === 'number' ? amount : (moneyOf(amount, view)?.amount ?? null);

/** The figure itself: an amount, or else a percentage. */
const told = toldColumns<Result | Guidance>(
  (fact) => fact,
  ({ amount, percent }, view) => moneyOf(amount, view) ?? view.percentage(percent),
);

export const results = rowTable<Result>(
  ({ record }) => record.facts.filter((fact) => fact.type === 'result'),
  [
    ...releaseColumns,
    ...told.place,
    { name: 'id', type: 'text', value: ({ id }) => id },
    { name: 'metric', type: 'text', value: ({ metric }) => metric },
    told.text,
    ...periodColumns,
    { name: 'currency', type: 'text', value: ({ amount }, view) => moneyOf(amount, view)?.currency },
    { name: 'amount', type: 'money', value: ({ amount }, view) => numberOf(amount, view) },
    { name: 'low', type: 'money', value: ({ amount }, view) => moneyOf(amount, view)?.low },
    {
      name: 'mid',
      type: 'money',
      value: ({ amount }, view) => {
        const money = moneyOf(amount, view);
        return money && middle(money);
      },
    },
    { name: 'high', type: 'money', value: ({ amount }, view) => moneyOf(amount, view)?.high },
    { name: 'percent', type: 'percent', value: ({ percent }, { percentage }) => percentage(percent)?.value },
    { name: 'change', type: 'percent', value: ({ change }, { percentage }) => percentage(change)?.value },
    {
      name: 'direction',
      type: 'text',
      value: ({ change }, { percentage }) => percentage(change)?.direction,
    },
    ...told.made,
  ],
);

/** The least and the greatest that is expected: told as numbers, or of a mention. */
function boundsOf({ low, high, amount, percent }: Guidance, view: View) {
  const mention = moneyOf(amount, view) ?? view.percentage(percent);
  const point = typeof amount === 'number' ? amount : null;
  return { low: low ?? mention?.low ?? point, high: high ?? mention?.high ?? point };
}

export const guidance = rowTable<Guidance>(
  ({ record }) => record.facts.filter((fact) => fact.type === 'guidance'),
  [
    ...releaseColumns,
    ...told.place,
    { name: 'id', type: 'text', value: ({ id }) => id },
    { name: 'metric', type: 'text', value: ({ metric }) => metric },
    told.text,
    ...periodColumns,
    { name: 'status', type: 'text', value: ({ status }) => status },
    { name: 'currency', type: 'text', value: ({ amount }, view) => moneyOf(amount, view)?.currency },
    { name: 'amount', type: 'money', value: ({ amount }, view) => numberOf(amount, view) },
    { name: 'low', type: 'money', value: (fact, view) => boundsOf(fact, view).low },
    { name: 'mid', type: 'money', value: (fact, view) => middle(boundsOf(fact, view)) },
    { name: 'high', type: 'money', value: (fact, view) => boundsOf(fact, view).high },
    { name: 'percent', type: 'percent', value: ({ percent }, { percentage }) => percentage(percent)?.value },
    { name: 'previousLow', type: 'money', value: ({ previousLow }) => previousLow },
    { name: 'previousHigh', type: 'money', value: ({ previousHigh }) => previousHigh },
    {
      name: 'previousAmount',
      type: 'money',
      value: ({ previousAmount }, view) => numberOf(previousAmount, view),
    },
    ...told.made,
  ],
);
