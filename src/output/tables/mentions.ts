import type { DateMention } from '../../record/date.js';
import type { MoneyMention, PercentageMention } from '../../record/quantity.js';
import type { Sentence } from '../../record/span.js';
import { middle } from './quantities.js';
import { type Column, oneLine, releaseColumns, rowTable } from './table.js';

type Mention = DateMention | MoneyMention | PercentageMention;

interface Placed {
  readonly sentence: Sentence;
}

/** The words of a sentence, which records of tables have with them. */
export const sentenceColumn: Column<Placed> = {
  name: 'sentence',
  type: 'text',
  value: ({ sentence }) => oneLine(sentence.text),
};

/** Where something stands and what read it: the last columns. */
export const placeColumns: readonly Column<{
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}>[] = [
  { name: 'start', type: 'number', value: ({ start }) => start },
  { name: 'end', type: 'number', value: ({ end }) => end },
  { name: 'rule', type: 'text', value: ({ rule }) => rule },
];

const kindColumns: readonly Column<Mention>[] = [
  ...releaseColumns,
  { name: 'section', type: 'text', value: ({ section }) => section },
  sentenceColumn,
  { name: 'kind', type: 'text', value: ({ id }) => id.replace(/-\d+$/, '') },
  { name: 'id', type: 'text', value: ({ id }) => id },
  { name: 'text', type: 'text', value: ({ text }) => text },
];

const dateColumns: readonly Column<DateMention>[] = [
  { name: 'type', type: 'text', value: ({ type }) => type },
  { name: 'value', type: 'text', value: ({ value }) => value },
  { name: 'from', type: 'day', value: ({ from }) => from },
  { name: 'to', type: 'day', value: ({ to }) => to },
];
const moneyColumns: readonly Column<MoneyMention>[] = [
  { name: 'currency', type: 'text', value: ({ currency }) => currency },
  { name: 'amount', type: 'money', value: ({ amount }) => amount },
  { name: 'low', type: 'money', value: ({ low }) => low },
  { name: 'mid', type: 'money', value: middle },
  { name: 'high', type: 'money', value: ({ high }) => high },
  { name: 'per', type: 'text', value: ({ per }) => per },
  { name: 'figure', type: 'text', value: ({ figure }) => figure },
];
const percentageColumns: readonly Column<PercentageMention>[] = [
  { name: 'percent', type: 'percent', value: ({ value }) => value },
  { name: 'low', type: 'percent', value: ({ low }) => low },
  { name: 'mid', type: 'percent', value: middle },
  { name: 'high', type: 'percent', value: ({ high }) => high },
  { name: 'unit', type: 'text', value: ({ unit }) => unit },
  { name: 'direction', type: 'text', value: ({ direction }) => direction },
];
const endColumns: readonly Column<Mention>[] = [
  { name: 'modifier', type: 'text', value: ({ modifier }) => modifier },
  { name: 'inferred', type: 'text', value: ({ inferred }) => inferred.join('; ') || null },
  ...placeColumns,
];

export const dates = rowTable(({ record }) => record.dates, [...kindColumns, ...dateColumns, ...endColumns]);
export const money = rowTable(({ record }) => record.money, [...kindColumns, ...moneyColumns, ...endColumns]);
export const percentages = rowTable(
  ({ record }) => record.percentages,
  [...kindColumns, ...percentageColumns, ...endColumns],
);

const isDate = (mention: Mention): mention is DateMention => 'type' in mention;
const isMoney = (mention: Mention): mention is MoneyMention => 'currency' in mention;
const isPercentage = (mention: Mention): mention is PercentageMention => 'direction' in mention;

/** A column for mentions of several kinds, empty for the others. */
const onlyOf = <M extends Mention>(
  isOfKind: (mention: Mention) => mention is M,
  columns: readonly Column<M>[],
): Column<Mention>[] =>
  columns.map(({ name, type, value }) => ({
    name,
    type,
    value: (mention, view) => (isOfKind(mention) ? value(mention, view) : null),
  }));

/** Of quantities of both kinds. */
const boundColumns: readonly Column<Mention>[] = [
  { name: 'low', type: 'number', value: (mention) => (isDate(mention) ? null : mention.low) },
  { name: 'mid', type: 'number', value: (mention) => (isDate(mention) ? null : middle(mention)) },
  { name: 'high', type: 'number', value: (mention) => (isDate(mention) ? null : mention.high) },
];
const BOUNDS: ReadonlySet<string> = new Set(boundColumns.map(({ name }) => name));
const withoutBounds = <M>(columns: readonly Column<M>[]): Column<M>[] =>
  columns.filter(({ name }) => !BOUNDS.has(name));

/** All dates, amounts and percentages of a release in text order. */
export const mentions = rowTable<Mention>(
  ({ record }) =>
    [...record.dates, ...record.money, ...record.percentages].sort(
      (one, other) => one.start - other.start || other.end - one.end,
    ),
  [
    ...kindColumns,
    ...onlyOf(isDate, dateColumns),
    ...withoutBounds(onlyOf(isMoney, moneyColumns)),
    ...withoutBounds(onlyOf(isPercentage, percentageColumns)),
    ...boundColumns,
    ...endColumns,
  ],
);
