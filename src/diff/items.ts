import type { ReleaseRecord } from '../record/record.js';

/** One thing a record says, where it stands, and what of it is compared. */
export interface Item {
  readonly kind: string;
  /** what pairs it with the same thing of another record: its kind and its place */
  readonly key: string;
  /** null where it is of the release as a whole */
  readonly place: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Fields that say how something came about or where it is counted, not what the release says. */
const ASIDE: ReadonlySet<string> = new Set(['id', 'rule', 'sentence', 'figures']);

const ID = /^(?:date|money|percentage|party|figure|endpoint|fact|table)-[1-9]\d*$/;

/** What each id of a record stands for: words and place, which another numbering does not change. */
function meaningsOf({
  dates,
  money,
  percentages,
  parties,
  tables,
}: ReleaseRecord): ReadonlyMap<string, string> {
  const figures = tables.flatMap((table) => table.figures);
  return new Map([
    ...[...dates, ...money, ...percentages, ...figures].map(
      ({ id, text, start, end }) => [id, `${text} [${start},${end})`] as const,
    ),
    ...parties.map(({ id, name }) => [id, name] as const),
  ]);
}

/** A value with the ids in it as what they stand for. */
function resolved(value: unknown, meanings: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ID.test(value) ? (meanings.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => resolved(item, meanings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !ASIDE.has(name))
      .map(([name, field]) => [name, resolved(field, meanings)]),
  );
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What a record says, item by item: the release, its sections, mentions, parties, endpoints, facts, figures and
 * warnings. Where several stand at one place, the second and later have their number in the key.
 */
export function itemsOf(record: ReleaseRecord): Item[] {
  const meanings = meaningsOf(record);
  const items: Item[] = [];
  const seen = new Map<string, number>();
  const add = (kind: string, place: Placed | null, value: object): void => {
    const base = place ? `${kind} ${place.start} ${place.end}` : kind;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    items.push({
      kind,
      key: count === 1 ? base : `${base} ${count}`,
      place: place && { start: place.start, end: place.end, text: place.text },
      fields: resolved(value, meanings) as Record<string, unknown>,
    });
  };
  const { release, sections, dates, money, percentages, endpoints, parties, facts, tables, warnings } =
    record;
  add('release', null, release);
  for (const section of sections) add('section', { ...section, text: section.heading ?? '' }, section);
  for (const date of dates) add('date', date, date);
  for (const amount of money) add('money', amount, amount);
  for (const percentage of percentages) add('percentage', percentage, percentage);
  for (const endpoint of endpoints) add('endpoint', endpoint.evidence, endpoint);
  for (const party of parties) add('party', party.mentions[0] ?? null, party);
  for (const fact of facts) add(`fact ${fact.type}`, fact.evidence[0]!, fact);
  for (const table of tables) {
    add('table', { ...table, text: table.title?.text ?? '' }, table);
    for (const figure of table.figures) add('figure', figure, figure);
  }
  for (const { start, end, ...warning } of warnings)
    add(
      `warning ${warning.code}`,
      start === undefined ? null : { start, end: end ?? start, text: warning.message },
      warning,
    );
  return items;
}
