import type { Fact } from '../../../record/fact.js';
import { titleOf } from './kinds.js';
import { formatNumber, timeValue } from './values.js';

/** What stands in a slot of a fact, as the page shows it. */
export type SlotValue =
  /** a mention or a party of the record */
  | { readonly kind: 'reference'; readonly id: string }
  /** words of the text */
  | { readonly kind: 'span'; readonly text: string; readonly start: number; readonly end: number }
  /** what is said in no place of its own: a choice, a count, a period that is only referred to */
  | { readonly kind: 'word'; readonly text: string };

/** A slot that is filled. */
export interface Slot {
  /** the field of the fact */
  readonly name: string;
  readonly label: string;
  /** a line for each part of a list of parts, such as an installment; else one */
  readonly lines: readonly (readonly SlotValue[])[];
  /** worked out, not read */
  readonly isInferred: boolean;
}

/** What every fact has, and what is shown in a form of its own. */
const NO_SLOTS: ReadonlySet<string> = new Set(['id', 'type', 'evidence', 'inferred', 'rule']);

const REFERENCE = /^(?:date|money|percentage|party)-\d+$/;
const DAYS = /^(?:\d|FY|X)/;

function isSpan(value: object): value is { text: string; start: number; end: number } {
  return 'text' in value && 'start' in value && 'end' in value;
}

/** The values of a slot, lists and their parts one after the other; nothing for what is unknown. */
function valuesOf(value: unknown): SlotValue[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (typeof value === 'number') return [{ kind: 'word', text: formatNumber(value) }];
  if (typeof value === 'string') {
    if (REFERENCE.test(value)) return [{ kind: 'reference', id: value }];
    return [{ kind: 'word', text: DAYS.test(value) ? timeValue(value) : value }];
  }
  if (typeof value !== 'object') return [];
  if (isSpan(value)) {
    const { text, start, end } = value;
    return [{ kind: 'span', text, start, end }];
  }
  return Object.values(value).flatMap(valuesOf);
}

const isPart = (value: unknown): boolean => typeof value === 'object' && value !== null && !isSpan(value);

/** The values of a slot by their lines. */
const linesOf = (value: unknown): SlotValue[][] =>
  (Array.isArray(value) && value.every(isPart) ? value : [value])
    .map(valuesOf)
    .filter((line) => line.length > 0);

/** The slots of a fact that are filled, in the order of the contract. */
export const slotsOf = (fact: Fact): Slot[] =>
  Object.entries(fact).flatMap(([name, value]): Slot[] => {
    if (NO_SLOTS.has(name)) return [];
    const lines = linesOf(value);
    if (lines.length === 0) return [];
    return [{ name, label: titleOf(name), lines, isInferred: fact.inferred.includes(name) }];
  });

/** For each mention and party the facts that point to it. */
export function usesOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const uses = new Map<string, Fact[]>();
  for (const fact of facts) {
    const ids = slotsOf(fact).flatMap(({ lines }) =>
      lines.flat().flatMap((value) => (value.kind === 'reference' ? [value.id] : [])),
    );
    for (const id of new Set(ids)) uses.set(id, [...(uses.get(id) ?? []), fact]);
  }
  return uses;
}
