import type { DateMention } from '../../record/date.js';
import type { View } from './view.js';

/** When something happens, as a slot says it. */
export interface Days {
  /** the TIMEX3 value */
  readonly value: string;
  /** first and last day, YYYY-MM-DD */
  readonly from: string;
  readonly to: string;
  /** null where the value was worked out */
  readonly mention: DateMention | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}(?=T|\/|$)/;
const LAST_DAY = /\/(\d{4}-\d{2}-\d{2})(?=T|$)/;

/** The days of a slot that holds a date's id or a value; null where no day is known. */
export function daysOf(slot: unknown, { date }: View): Days | null {
  if (typeof slot !== 'string') return null;
  const mention = date(slot);
  const value = mention?.value ?? slot;
  const first = DAY.exec(value)?.[0];
  const from = mention?.from ?? first;
  const to = mention?.to ?? LAST_DAY.exec(value)?.[1] ?? first;
  return from && to ? { value, from, to, mention: mention ?? null } : null;
}
