import type { Fact } from '../../record/fact.js';
import { middle } from './quantities.js';
import { firstDate, firstMoney, firstPercentage, statusOf, summaryOf } from './slots.js';
import { type Column, releaseColumns, rowTable } from './table.js';

/** Where a fact is told: its section, its sentences, and what read it. */
export const toldColumns: readonly Column<Fact>[] = [
  {
    name: 'section',
    type: 'text',
    value: ({ evidence: [first] }, { record }) =>
      first && record.sections.find(({ end }) => first.start < end)?.kind,
  },
  {
    name: 'sentence',
    type: 'text',
    value: ({ evidence }) => evidence.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … '),
  },
];
export const madeColumns: readonly Column<Fact>[] = [
  { name: 'inferred', type: 'text', value: ({ inferred }) => inferred.join('; ') || null },
  { name: 'start', type: 'number', value: ({ evidence }) => evidence[0]?.start },
  { name: 'end', type: 'number', value: ({ evidence }) => evidence[0]?.end },
  { name: 'rule', type: 'text', value: ({ rule }) => rule },
];

/** A row for each fact: all it says in words, and its first amount, percentage and date as values. */
const columns: readonly Column<Fact>[] = [
  ...releaseColumns,
  ...toldColumns,
  { name: 'kind', type: 'text', value: ({ type }) => type },
  { name: 'id', type: 'text', value: ({ id }) => id },
  { name: 'text', type: 'text', value: summaryOf },
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
  ...madeColumns,
];

export const facts = rowTable(({ record }) => record.facts, columns);
