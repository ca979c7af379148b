import type { Fact } from '../record/fact.js';

const ID = /^(?:party|date|money|percentage)-\d+$/;

/** The ids that facts point to. */
export function referencesOf(facts: readonly Fact[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (ID.test(value)) ids.add(value);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  for (const { id, evidence, ...slots } of facts) visit(slots);
  return ids;
}
