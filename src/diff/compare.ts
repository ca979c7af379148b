import { isDeepStrictEqual } from 'node:util';
import type { ReleaseRecord } from '../record/record.js';
import { type Item, itemsOf } from './items.js';

/** A field that two records have differently. */
export interface FieldChange {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** Something that two records do not say alike. */
export type Difference = Pick<Item, 'kind' | 'place'> &
  (
    | { readonly change: 'appeared' | 'vanished'; readonly fields: Item['fields'] }
    | { readonly change: 'changed'; readonly changes: readonly FieldChange[] }
  );

function changesOf(old: Item['fields'], now: Item['fields']): FieldChange[] {
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names]
    .filter((field) => !isDeepStrictEqual(old[field], now[field]))
    .map((field) => ({ field, old: old[field] ?? null, new: now[field] ?? null }));
}

/** Fields that a record of an older version lacks say nothing: only what both have is compared. */
const shared = (fields: Item['fields'], other: Item['fields']): Item['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name in other));

/**
 * What two records of a release say differently, by place and kind, in the order of the text.
 *
 * @param old, now records whose offsets count alike
 */
export function compareRecords(old: ReleaseRecord, now: ReleaseRecord): Difference[] {
  const before = itemsOf(old);
  const after = itemsOf(now);
  const byKey = new Map(before.map((item) => [item.key, item]));
  const kept = new Set(after.map(({ key }) => key));
  const differences: Difference[] = before
    .filter(({ key }) => !kept.has(key))
    .map(({ kind, place, fields }) => ({ kind, place, change: 'vanished', fields }));
  for (const { kind, key, place, fields } of after) {
    const counterpart = byKey.get(key);
    if (!counterpart) {
      differences.push({ kind, place, change: 'appeared', fields });
      continue;
    }
    const changes = changesOf(shared(counterpart.fields, fields), shared(fields, counterpart.fields));
    if (changes.length > 0) differences.push({ kind, place, change: 'changed', changes });
  }
  return differences.sort((one, other) => (one.place?.start ?? -1) - (other.place?.start ?? -1));
}
