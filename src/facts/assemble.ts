import type { Fact } from '../record/fact.js';
import type { FactType } from '../record/fact-slots.js';
import type { Span } from '../record/span.js';
import { withSuccessions } from './careers/successions.js';
import type { AnyDraft } from './draft.js';
import type { AnyReader } from './reader.js';
import { isSameValue } from './same.js';
import { isTerse } from './scene.js';
import { slotKinds } from './slot-kinds.table.js';
import { placesOf, type World } from './world.js';

type Slots = Readonly<Record<string, unknown>>;
/** A draft without regard to its type: slots are compared and joined alike for all of them. */
interface Loose {
  readonly type: FactType;
  readonly slots: Slots;
  readonly evidence: readonly number[];
  readonly inferred: readonly string[];
  readonly rule: string;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Whether two statements tell of the same fact. */
function areOne(world: World, reader: AnyReader, left: Slots, right: Slots): boolean {
  const open = new Set<string>(reader.open ?? []);
  let shared = 0;
  for (const slot of reader.identity as readonly string[]) {
    const [one, other] = [left[slot], right[slot]];
    if (isEmpty(one) && isEmpty(other)) continue;
    if (isEmpty(one) || isEmpty(other)) {
      if (open.has(slot)) continue;
      return false;
    }
    const same =
      Array.isArray(one) && Array.isArray(other)
        ? areLists(world, one, other)
        : isSameValue(world, one as string, other as string);
    if (!same) return false;
    shared++;
  }
  return shared > 0 || reader.identity.length === 0;
}

/** Whether one of two lists holds nothing that the other lacks. */
function areLists(world: World, left: readonly unknown[], right: readonly unknown[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  return few.every((item) => many.some((other) => isSameItem(world, item, other)));
}

/** Headlines are terse: what the text below says goes before it. */
const isHeadline = (world: World, { evidence }: Loose): boolean =>
  evidence.every((index) => isTerse(world.scenes.sectionOf(index)));

function joinLists(world: World, left: readonly unknown[], right: readonly unknown[]): unknown[] {
  const fresh = right.filter((value) => !left.some((known) => isSameItem(world, known, value)));
  return [...left, ...fresh];
}

/** Whether an amount is told elsewhere: the same mention, or another of the same sum. */
const isSameAmount = (world: World, left: string, right: string): boolean =>
  left === right || (right.startsWith('money-') && isSameValue(world, left, right));

const isSameItem = (world: World, left: unknown, right: unknown): boolean =>
  typeof left === 'string' && typeof right === 'string'
    ? isSameValue(world, left, right)
    : JSON.stringify(left) === JSON.stringify(right);

/** One fact of two statements: each slot from the better of them that fills it. */
function join(world: World, left: Loose, right: Loose): Loose {
  const [better, other] =
    isHeadline(world, left) && !isHeadline(world, right) ? [right, left] : [left, right];
  const slots: Record<string, unknown> = { ...better.slots };
  const inferred = new Set(better.inferred);
  for (const [slot, value] of Object.entries(other.slots)) {
    if (isEmpty(value)) continue;
    const known = slots[slot];
    if (Array.isArray(known) && Array.isArray(value)) slots[slot] = joinLists(world, known, value);
    else if (isEmpty(known) || (inferred.has(slot) && !other.inferred.includes(slot))) {
      slots[slot] = value;
      if (other.inferred.includes(slot)) inferred.add(slot);
      else inferred.delete(slot);
    }
  }
  return {
    type: left.type,
    slots,
    evidence: [...new Set([...left.evidence, ...right.evidence])].sort((one, two) => one - two),
    inferred: [...inferred],
    rule: better.rule,
  };
}

/** How many facts of a type back a statement may belong to: more than a release has. */
const RECALLED = 120;

/** Joins the statements of one type that are about the same fact. */
function joinSame(world: World, reader: AnyReader, drafts: readonly Loose[]): Loose[] {
  const facts: Loose[] = [];
  for (const draft of drafts) {
    let at = Math.max(0, facts.length - RECALLED);
    while (at < facts.length && !areOne(world, reader, facts[at]!.slots, draft.slots)) at++;
    if (at === facts.length) facts.push(draft);
    else facts[at] = join(world, facts[at]!, draft);
  }
  return facts;
}

/** Whether what a slot points to stands in the evidence. */
function isShown(world: World, value: unknown, evidence: readonly Span[]): boolean {
  const covers = (offset: number) => evidence.some(({ start, end }) => start <= offset && offset <= end);
  // words said may run over several sentences
  const within = (place: { start: number; end: number }) => covers(place.start) && covers(place.end);
  if (Array.isArray(value)) return value.every((item) => isShown(world, item, evidence));
  if (typeof value === 'string') {
    const entity = world.entities.get(value);
    return entity === undefined || placesOf(entity).some(within);
  }
  if (typeof value !== 'object' || value === null) return true;
  if ('start' in value && 'end' in value) return within(value as Span);
  return Object.values(value).every((part) => isShown(world, part, evidence));
}

/** A fact as the record has it: all slots of its type, in their order; what its evidence does not show is inferred. */
function complete(world: World, { type, slots, evidence, inferred, rule }: Loose, id: string): Fact {
  const spans = evidence.map((index) => world.scenes.at(index).evidence);
  const fact: Record<string, unknown> = { id, type };
  const told: string[] = [];
  for (const [slot, kind] of slotKinds.get(type)!) {
    const value = slots[slot] ?? (kind === 'list' ? [] : null);
    fact[slot] = value;
    if ((inferred.includes(slot) && !isEmpty(slots[slot])) || !isShown(world, value, spans)) told.push(slot);
  }
  fact.evidence = spans;
  fact.inferred = told;
  fact.rule = rule;
  return fact as unknown as Fact;
}

/** The ids a fact points to, those of the parts of its lists included. */
const idsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
};

/** Of the facts of one type those that no fact of another type has taken the amount of. */
function standing(
  world: World,
  { type, alone }: AnyReader,
  facts: readonly Loose[],
  all: readonly (readonly [AnyReader, readonly Loose[]])[],
): readonly Loose[] {
  if (!alone || facts.length === 0) return facts;
  const taken = all.flatMap(([other, found]) =>
    other.type === type ? [] : found.flatMap(({ slots }) => idsIn(slots)),
  );
  return facts.filter(({ slots }) => {
    const own = slots[alone];
    return typeof own !== 'string' || !taken.some((id) => isSameAmount(world, own, id));
  });
}

/**
 * Makes facts of what the readers found: statements of the same fact joined, ordered by their first
 * evidence, numbered.
 *
 * @param drafts by reader, in text order
 */
export function assembleFacts(
  world: World,
  drafts: readonly (readonly [AnyReader, readonly AnyDraft[]])[],
): Fact[] {
  const found = drafts.map(([reader, found]) => [reader, joinSame(world, reader, found)] as const);
  const facts = found.flatMap(([reader, facts]) => standing(world, reader, facts, found));
  return [...withSuccessions(facts)]
    .sort((left, right) => left.evidence[0]! - right.evidence[0]!)
    .map((draft, index) => complete(world, draft, `fact-${index + 1}`));
}
