import type { Claim } from './claim.js';
import type { OpenSlots } from './open-slots.js';
import type { Measure } from './phrases.js';
import type { Reference } from './pronouns.js';
import type { Role } from './ranks.js';

/** What the text has named so far, for pronouns and ordinals to refer to. */
export interface Memory {
  /** measures of the last list or sentence, in order */
  readonly group: readonly Measure[];
  /** roles last spoken of */
  readonly roles: readonly Role[];
  /** the sentence it was last changed by; -1 for none */
  readonly sentence: number;
  /** ranks that were spoken of without a measure */
  readonly open: readonly OpenSlots[];
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
  open: readonly OpenSlots[],
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

export const createMemory = (): Memory => memoryOf([], [], -1, []);

/** How many open slots are kept. */
const KEPT = 4;

/**
 * The memory after a sentence has made claims.
 *
 * @param open the slots the sentence leaves open
 */
export function remember(memory: Memory, claims: readonly Claim[], open: readonly OpenSlots[] = []): Memory {
  const slots = [...memory.open, ...open].slice(-KEPT);
  if (claims.length === 0) return memoryOf(memory.group, memory.roles, memory.sentence, slots);
  const group = measuresOf(claims);
  const roles = [...new Set(claims.map(({ role }) => role))].filter((role) => role !== 'unspecified');
  return memoryOf(
    group.length > 0 ? group : memory.group,
    roles.length > 0 ? [roles.at(-1)!] : memory.roles,
    claims.at(-1)!.sentence,
    slots,
  );
}
