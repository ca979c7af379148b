import type { FactType, SlotsOf } from '../record/fact-slots.js';
import type { Span } from '../record/span.js';
import { allMatches, captured, itemOf, type Match, spanOf } from './patterns.js';
import type { Scene } from './scene.js';
import type { World } from './world.js';

/** Where a slot is looked for. */
export interface Place {
  readonly world: World;
  readonly scene: Scene;
}
/** Reads one slot, or null where the place says nothing of it. */
export type SlotReader<V> = (place: Place) => V | null;
/** Readers of some slots of a type. */
export type SlotReaders<T extends FactType> = {
  readonly [K in keyof SlotsOf<T>]?: SlotReader<NonNullable<SlotsOf<T>[K]>>;
};

/** Patterns over marked text; the group `v` (flag `d`) is where the slot's mention starts. */
type Patterns = readonly RegExp[];

/** @param letter what a mention that fills the slot is in marked text; not asked for where any words do */
function reader<V>(
  patterns: Patterns,
  value: (match: Match) => V | null,
  letter: RegExp | null = null,
): SlotReader<V> {
  const everywhere = patterns.map(
    ({ source, flags }) => new RegExp(source, flags.includes('g') ? flags : `${flags}g`),
  );
  return ({ scene }) => {
    // patterns take long to fail where no mention of the kind stands
    if (letter && !letter.test(scene.marked)) return null;
    for (const pattern of everywhere)
      for (const match of allMatches(scene, pattern)) {
        const found = value(match);
        if (found !== null) return found;
      }
    return null;
  };
}

/** A date or duration by its id. */
export const date = (...patterns: Patterns): SlotReader<string> =>
  reader(patterns, (match) => captured(match, 'v', 'date')?.date.id ?? null, DATE_LETTER);
const DATE_LETTER = /[DTU]/;

const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d$/;

/** A day by its id. */
export const day = (...patterns: Patterns): SlotReader<string> =>
  reader(
    patterns,
    (match) => {
      const item = captured(match, 'v', 'date');
      return item && DAY.test(item.date.value) ? item.date.id : null;
    },
    DATE_LETTER,
  );

/** An amount of money by its id. */
export const money = (...patterns: Patterns): SlotReader<string> =>
  reader(patterns, (match) => captured(match, 'v', 'money')?.money.id ?? null, MONEY_LETTER);
const MONEY_LETTER = /M/;

/** An amount as a whole, not for one of something. */
export const total = (...patterns: Patterns): SlotReader<string> =>
  reader(
    patterns,
    (match) => {
      const item = captured(match, 'v', 'money');
      return item?.money.per === null ? item.money.id : null;
    },
    MONEY_LETTER,
  );

/** A percentage by its id. */
export const percentage = (...patterns: Patterns): SlotReader<string> =>
  reader(patterns, (match) => captured(match, 'v', 'percentage')?.percentage.id ?? null, /Q/);

/** A number of things. */
export const count = (...patterns: Patterns): SlotReader<number> =>
  reader(patterns, (match) => captured(match, 'v', 'number')?.value ?? null, /N/);

/** A party by its id. */
export const party = (...patterns: Patterns): SlotReader<string> =>
  reader(patterns, (match) => captured(match, 'v', 'party')?.party.id ?? null, /[OH]/);

/** Words of the text. */
export const words = (...patterns: Patterns): SlotReader<Span> =>
  reader(patterns, (match) => spanOf(match, 'v'));

/** A party where the words name one, else the words. */
export const partyOrWords = (...patterns: Patterns): SlotReader<string | Span> =>
  reader(patterns, (match) => {
    const item = itemOf(match, 'v');
    const [from, to] = match.groups.v!;
    return item?.kind === 'party' && to - from === 1 ? item.party.id : spanOf(match, 'v');
  });

/** The first choice whose pattern a sentence holds. */
export const choice =
  <V extends string>(...choices: readonly (readonly [V, RegExp])[]): SlotReader<V> =>
  ({ scene }) =>
    choices.find(([, pattern]) => pattern.test(scene.marked))?.[0] ?? null;

/** Reads the slots that readers are given for. */
export function readSlots<T extends FactType>(readers: SlotReaders<T>, place: Place): Partial<SlotsOf<T>> {
  const slots: Record<string, unknown> = {};
  for (const [slot, read] of Object.entries(readers) as [string, SlotReader<unknown>][]) {
    const value = read(place);
    if (value !== null) slots[slot] = value;
  }
  return slots as Partial<SlotsOf<T>>;
}
