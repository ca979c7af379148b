import type { Claim } from './claim.js';
import type { Measure } from './phrases.js';
import type { Reference } from './pronouns.js';
import type { Role } from './ranks.js';

/** A set of endpoints that was announced by number and not named: "three secondary endpoints". */
export interface OpenSet {
  readonly role: Role;
  readonly count: number;
  readonly sentence: number;
  /** asked for: "What was the primary endpoint before?" */
  readonly asked: boolean;
  readonly protocol: Claim['protocol'];
}

/** What the text has named so far, for pronouns and ordinals to refer to. */
export interface Memory {
  /** measures of the last list or sentence, in order */
  readonly group: readonly Measure[];
  /** roles last spoken of */
  readonly roles: readonly Role[];
  /** the sentence it was last changed by; -1 for none */
  readonly sentence: number;
  readonly open: OpenSet | null;
  readonly resolve: (reference: Reference) => readonly Measure[];
}

const measuresOf = (claims: readonly Claim[]): Measure[] => {
  const byStart = new Map<number, Measure>();
  for (const { measure } of claims) if (measure) byStart.set(measure.first, { ...measure, bracket: null });
  return [...byStart.values()].sort((left, right) => left.first - right.first);
};

const memoryOf = (
  group: readonly Measure[],
  roles: readonly Role[],
  sentence: number,
  open: OpenSet | null,
): Memory => ({
  group,
  roles,
  sentence,
  open,
  resolve(reference) {
    if (group.length === 0) return [];
    if (reference === 'both') return group;
    if (reference === 'former') return group.slice(0, 1);
    if (typeof reference === 'number') return group.slice(reference - 1, reference);
    return group.slice(-1);
  },
});

export const createMemory = (): Memory => memoryOf([], [], -1, null);

/**
 * The memory after a sentence has made claims.
 *
 * @param open the set the sentence announces
 */
export function remember(memory: Memory, claims: readonly Claim[], open: OpenSet | null = null): Memory {
  if (claims.length === 0) return open ? memoryOf(memory.group, memory.roles, memory.sentence, open) : memory;
  const group = measuresOf(claims);
  const roles = [...new Set(claims.map(({ role }) => role))].filter((role) => role !== 'unspecified');
  return memoryOf(
    group.length > 0 ? group : memory.group,
    roles.length > 0 ? [roles.at(-1)!] : memory.roles,
    claims.at(-1)!.sentence,
    open ?? memory.open,
  );
}
