import { FACT_SLOTS, type FactType } from '../record/fact-slots.js';

type SlotKind = 'list' | 'value';

/** The slots of every type in the order of the record, each with what it holds. */
export const slotKinds: ReadonlyMap<FactType, readonly (readonly [slot: string, kind: SlotKind])[]> = new Map(
  Object.entries(FACT_SLOTS).map(([type, slots]) => [
    type as FactType,
    Object.entries(slots).map(([slot, { def }]) => [slot, def.type === 'array' ? 'list' : 'value']),
  ]),
);
