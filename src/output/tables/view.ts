import type { DateMention } from '../../record/date.js';
import type { Party } from '../../record/party.js';
import type { MoneyMention, PercentageMention } from '../../record/quantity.js';
import type { ReleaseRecord } from '../../record/record.js';
import type { SectionKind } from '../../record/span.js';

/** A record with what its ids stand for at hand. */
export interface View {
  readonly record: ReleaseRecord;
  readonly party: (id: string | null) => Party | undefined;
  readonly date: (id: string | null) => DateMention | undefined;
  readonly money: (id: string | null) => MoneyMention | undefined;
  readonly percentage: (id: string | null) => PercentageMention | undefined;
  /** the kind of the section in which an offset is */
  readonly sectionAt: (start: number | undefined) => SectionKind | undefined;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): (id: string | null) => T | undefined {
  const found = new Map(items.map((item) => [item.id, item]));
  return (id) => (id === null ? undefined : found.get(id));
}

export const viewOf = (record: ReleaseRecord): View => ({
  record,
  party: byId(record.parties),
  date: byId(record.dates),
  money: byId(record.money),
  percentage: byId(record.percentages),
  sectionAt: (start) =>
    start === undefined ? undefined : record.sections.find(({ end }) => start < end)?.kind,
});
