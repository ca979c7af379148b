import type { ReleaseRecord } from '../record/record.js';

interface Explained {
  readonly id: string;
  readonly rule: string;
}

/** Fields an explanation shows elsewhere on its line, or that only repeat the text. */
const SHOWN = new Set(['id', 'rule', 'text', 'start', 'end', 'mentions', 'evidence']);

const valuesOf = (item: Explained): string =>
  Object.entries(item)
    .filter(
      ([name, value]) => !SHOWN.has(name) && value !== null && !(Array.isArray(value) && value.length === 0),
    )
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(' ');

const line = (item: Explained, places: string): string =>
  `  ${item.id} ${places} rule=${item.rule} ${valuesOf(item)}`;

const place = ({ text, start, end }: { text: string; start: number; end: number }): string =>
  `[${start},${end}) ${JSON.stringify(text)}`;

/** Each mention and fact of a record on a line: its id, where it stands, the rule that read it, its values. */
export function explain(record: ReleaseRecord): string {
  const { source, release, dates, money, percentages, endpoints, parties, facts, warnings } = record;
  const mentions = [...dates, ...money, ...percentages].map((mention) => line(mention, place(mention)));
  const read = endpoints.map((endpoint) => line(endpoint, place(endpoint.evidence)));
  const named = parties.map((party) => line(party, party.mentions.map(place).join(' ')));
  const told = facts.map((fact) => line(fact, fact.evidence.map(place).join(' ')));
  const warned = warnings.map(({ code, message }) => `  warning ${code}: ${message}`);
  const head = `${source.path}: release date ${release.date ?? 'unknown'} (${release.dateSource ?? 'not stated'}), issuer ${release.issuer ?? 'unknown'}`;
  return [head, ...mentions, ...read, ...named, ...told, ...warned, ''].join('\n');
}
