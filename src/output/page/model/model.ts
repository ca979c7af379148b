import type { Fact } from '../../../record/fact.js';
import { idOfKey, type Mention, mentionsOf, type PageRecord } from './mentions.js';
import { usesOf } from './slots.js';

/** A record with what the page looks up in it. */
export interface Model {
  readonly record: PageRecord;
  /** every place that is marked, in text order */
  readonly mentions: readonly Mention[];
  readonly byKey: ReadonlyMap<string, Mention>;
  /** for each mention and party the facts that point to it */
  readonly uses: ReadonlyMap<string, readonly Fact[]>;
}

/** Makes what a record is shown by. */
export function modelOf(record: PageRecord): Model {
  const mentions = mentionsOf(record);
  return {
    record,
    mentions,
    byKey: new Map(mentions.map((mention) => [mention.key, mention])),
    uses: usesOf(record.facts),
  };
}

/** What a reference to a mention or a party is called: the name of a party, the value of all else. */
export function labelOf({ record, byKey }: Model, id: string): string {
  const party = record.parties.find((each) => each.id === id);
  return party?.name ?? byKey.get(id)?.value ?? id;
}

/** A stretch of the text by its offsets, as a key: `at-120-148`. */
export const placeKey = (start: number, end: number): string => `at-${start}-${end}`;

/** Where in the text a key leads: to a mention, to the evidence of a fact or endpoint, or to a place of its own. */
export function placeOf({ record, byKey }: Model, key: string): { start: number; end: number } | null {
  const [, start, end] = /^at-(\d+)-(\d+)$/.exec(key) ?? [];
  if (start && end) return { start: Number(start), end: Number(end) };
  const mention = byKey.get(key) ?? byKey.get(idOfKey(key));
  return mention ?? record.facts.find(({ id }) => id === key)?.evidence[0] ?? null;
}

/** The panels beside the text. */
export const PANELS = ['facts', 'endpoints', 'parties', 'mentions', 'tables'] as const;
export type Panel = (typeof PANELS)[number];

/** The row of a mention in the table of all of them. */
export const rowOf = (key: string): string => `row/${key}`;

/** Where the record tells more of what is marked: the panel, and the key of the element in it. */
export function targetOf({ uses }: Model, key: string): { readonly panel: Panel; readonly element: string } {
  const id = idOfKey(key);
  if (id.startsWith('fact-')) return { panel: 'facts', element: id };
  if (id.startsWith('endpoint-')) return { panel: 'endpoints', element: id };
  if (id.startsWith('party-')) return { panel: 'parties', element: id };
  if (id.startsWith('figure-')) return { panel: 'tables', element: id };
  const [fact] = uses.get(id) ?? [];
  return fact ? { panel: 'facts', element: `${fact.id}/${id}` } : { panel: 'mentions', element: rowOf(key) };
}
