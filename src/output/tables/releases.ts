import type { ReleaseRecord } from '../../record/record.js';
import { type Column, oneLine, rowTable, tickersText } from './table.js';

/** How many facts of each type: `acquisition 1; quote 2`. */
function announced({ facts }: ReleaseRecord): string | null {
  const counts = new Map<string, number>();
  for (const { type } of facts) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${type} ${count}`).join('; ') || null;
}

const columns: readonly Column<ReleaseRecord>[] = [
  { name: 'path', type: 'release', value: ({ source }) => source.path },
  { name: 'headline', type: 'text', value: ({ release }) => oneLine(release.headline?.text) },
  { name: 'releaseDate', type: 'day', value: ({ release }) => release.date },
  { name: 'dateSource', type: 'text', value: ({ release }) => release.dateSource },
  { name: 'issuer', type: 'text', value: ({ release }) => release.issuerName },
  { name: 'ticker', type: 'text', value: ({ release }) => tickersText(release.tickers) },
  { name: 'cik', type: 'text', value: ({ release }) => release.cik },
  { name: 'place', type: 'text', value: ({ release }) => oneLine(release.dateline?.place ?? undefined) },
  { name: 'wire', type: 'text', value: ({ release }) => release.dateline?.wire },
  { name: 'url', type: 'text', value: ({ source }) => source.url },
  { name: 'facts', type: 'text', value: announced },
  { name: 'dates', type: 'number', value: ({ dates }) => dates.length },
  { name: 'money', type: 'number', value: ({ money }) => money.length },
  { name: 'percentages', type: 'number', value: ({ percentages }) => percentages.length },
  { name: 'endpoints', type: 'number', value: ({ endpoints }) => endpoints.length },
  { name: 'parties', type: 'number', value: ({ parties }) => parties.length },
  {
    name: 'figures',
    type: 'number',
    value: ({ tables }) => tables.reduce((count, table) => count + table.figures.length, 0),
  },
  {
    name: 'warnings',
    type: 'text',
    value: ({ warnings }) => warnings.map(({ code }) => code).join('; ') || null,
  },
  { name: 'inferred', type: 'text', value: ({ release }) => release.inferred.join('; ') || null },
  { name: 'mediaType', type: 'text', value: ({ source }) => source.mediaType },
  { name: 'sha256', type: 'text', value: ({ source }) => source.sha256 },
];

export const releases = rowTable(({ record }) => [record], columns);
