import type { Party } from '../../record/party.js';
import { type Column, oneLine, releaseColumns, rowTable, tickersText } from './table.js';

/** A row for each party: its values, and the place of its first mention. */
const columns: readonly Column<Party>[] = [
  ...releaseColumns,
  {
    name: 'section',
    type: 'text',
    value: ({ mentions: [first] }, { sectionAt }) => sectionAt(first?.start),
  },
  { name: 'sentence', type: 'text', value: ({ mentions }) => oneLine(mentions[0]?.sentence.text) },
  { name: 'kind', type: 'text', value: ({ kind }) => kind },
  { name: 'id', type: 'text', value: ({ id }) => id },
  { name: 'text', type: 'text', value: ({ mentions }) => mentions[0]?.text },
  { name: 'name', type: 'text', value: ({ name }) => name },
  { name: 'aliases', type: 'text', value: ({ aliases }) => aliases.join('; ') || null },
  { name: 'roles', type: 'text', value: ({ roles }) => roles.join('; ') || null },
  { name: 'title', type: 'text', value: ({ title }) => title },
  { name: 'affiliation', type: 'text', value: ({ affiliation }, { party }) => party(affiliation)?.name },
  { name: 'tickers', type: 'text', value: ({ tickers }) => tickersText(tickers) },
  { name: 'mentions', type: 'number', value: ({ mentions }) => mentions.length },
  { name: 'start', type: 'number', value: ({ mentions }) => mentions[0]?.start },
  { name: 'end', type: 'number', value: ({ mentions }) => mentions[0]?.end },
  { name: 'rule', type: 'text', value: ({ rule }) => rule },
];

export const parties = rowTable(({ record }) => record.parties, columns);
