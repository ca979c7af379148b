import type { Fact } from '../../record/fact.js';
import { middle } from './quantities.js';
import { firstDate, firstMoney, firstPercentage, statusOf, summaryOf } from './slots.js';
import { type Column, releaseColumns, rowTable } from './table.js';
import { toldColumns } from './told.js';

const told = toldColumns<Fact>((fact) => fact);

/** A row for each fact: all it says in words, and its first amount, percentage and date as values. */
const columns: readonly Column<Fact>[] = [
  ...releaseColumns,
  ...told.place,
  { name: 'kind', type: 'text', value: ({ type }) => type },
  { name: 'id', type: 'text', value: ({ id }) => id },
  told.text,
  { name: 'summary', type: 'text', value: summaryOf },
  { name: 'status', type: 'text', value: statusOf },
  { name: 'amountOf', type: 'text', value: (fact, view) => firstMoney(fact, view)?.slot },
  { name: 'currency', type: 'text', value: (fact, view) => firstMoney(fact, view)?.mention.currency },
  { name: 'amount', type: 'money', value: (fact, view) => firstMoney(fact, view)?.mention.amount },
  { name: 'low', type: 'money', value: (fact, view) => firstMoney(fact, view)?.mention.low },
  {
    name: 'mid',
    type: 'money',
    value: (fact, view) => {
      const found = firstMoney(fact, view);
      return found && middle(found.mention);
    },
  },
  { name: 'high', type: 'money', value: (fact, view) => firstMoney(fact, view)?.mention.high },
  { name: 'percentOf', type: 'text', value: (fact, view) => firstPercentage(fact, view)?.slot },
  { name: 'percent', type: 'percent', value: (fact, view) => firstPercentage(fact, view)?.mention.value },
  { name: 'dateOf', type: 'text', value: (fact, view) => firstDate(fact, view)?.slot },
  { name: 'date', type: 'text', value: (fact, view) => firstDate(fact, view)?.mention.value },
  { name: 'from', type: 'day', value: (fact, view) => firstDate(fact, view)?.mention.from },
  { name: 'to', type: 'day', value: (fact, view) => firstDate(fact, view)?.mention.to },
  ...told.made,
];

export const facts = rowTable(({ record }) => record.facts, columns);
