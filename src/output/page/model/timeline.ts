import type { DateMention } from '../../../record/date.js';
import type { Fact } from '../../../record/fact.js';
import { inWords, titleOf } from './kinds.js';
import type { PageRecord } from './mentions.js';
import { type Days, daysBetween, daysOfValue } from './periods.js';
import { timeValue } from './values.js';

/** Where a date lies as seen from the release; null where its own date is not known. */
export type Placement = 'past' | 'announced' | 'due' | null;

/** A dated fact on the timeline. */
export interface DatedFact {
  /** of the first fact that says it */
  readonly fact: string;
  /** the mention that says when, or null where it is only referred to */
  readonly mention: string | null;
  readonly label: string;
  readonly when: string;
  readonly days: Days;
  readonly placement: Placement;
}

interface Dated {
  readonly slot: string;
  readonly date: string;
}

/** Names of slots that say when; what of them holds a duration falls out by its value. */
const DATE_SLOTS: ReadonlySet<string> = new Set([
  'agreedOn',
  'closesOn',
  'date',
  'distributionDate',
  'due',
  'effectiveOn',
  'exDate',
  'maturity',
  'paymentDate',
  'period',
  'recordDate',
  'resultsExpected',
  'targetDate',
  'until',
]);

function* datesIn(value: object): Generator<Dated> {
  for (const [slot, held] of Object.entries(value)) {
    if (typeof held === 'string' && DATE_SLOTS.has(slot)) yield { slot, date: held };
    else if (Array.isArray(held)) for (const part of held) if (isPart(part)) yield* datesIn(part);
  }
}

const isPart = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !('text' in value);

/** What a fact is called with one of its dates: `Acquisition, agreed on`; figures of a period go together. */
function labelOf(fact: Fact, slot: string): string {
  if (fact.type === 'result') return 'Results';
  const name = titleOf(kindOf(fact));
  return slot === 'date' || fact.type === 'guidance'
    ? name
    : `${name}, ${slot === 'due' ? 'payment due' : inWords(slot)}`;
}

const kindOf = (fact: Fact): string =>
  'kind' in fact && fact.kind && fact.kind !== 'other' && fact.type === 'event' ? fact.kind : fact.type;

function placementOf(days: Days, released: string | null): Placement {
  if (released === null) return null;
  const day = Date.parse(`${released}T00:00:00Z`);
  if (days.to < day) return 'past';
  return days.from > day ? 'due' : 'announced';
}

/** All facts of a record that say when, in the order of their days; what says the same is there once. */
export function timelineOf({ facts, dates, release }: PageRecord): DatedFact[] {
  const mentions: ReadonlyMap<string, DateMention> = new Map(dates.map((date) => [date.id, date]));
  const dated = new Map<string, DatedFact>();
  for (const fact of facts)
    for (const { slot, date } of datesIn(fact)) {
      const mention = mentions.get(date);
      const days = mention ? daysBetween(mention.from, mention.to) : daysOfValue(date);
      if (!days) continue;
      const label = labelOf(fact, slot);
      const key = `${label} ${days.from} ${days.to}`;
      if (dated.has(key)) continue;
      dated.set(key, {
        fact: fact.id,
        mention: mention?.id ?? null,
        label,
        when: timeValue(mention?.value ?? date),
        days,
        placement: placementOf(days, release.date),
      });
    }
  return [...dated.values()].sort(
    (one, other) => one.days.from - other.days.from || one.days.to - other.days.to,
  );
}
