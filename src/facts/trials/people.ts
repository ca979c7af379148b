import type { NounPhrase } from '../../grammar/phrase.js';
import { isOne } from '../../text/reading.js';
import { sceneOf } from '../clauses/who.js';
import type { World } from '../world.js';
import { conditionBefore, conditionNamed, type NamedCondition } from './conditions.js';
import { PEOPLE } from './vocabulary.js';

/** Who takes part, as a phrase says it. */
export interface People {
  readonly phrase: NounPhrase;
  /** how many, or null */
  readonly count: number | null;
  /** of how many they are: "211 of a planned 340 participants" */
  readonly among: number | null;
  readonly condition: NamedCondition | null;
}

const isPeople = (world: World, { head, coreEnd }: NounPhrase): boolean =>
  isOne(world.reading, head, PEOPLE) || isOne(world.reading, coreEnd - 1, PEOPLE);

/** The number in a phrase's core. */
function countIn(world: World, phrase: NounPhrase): number | null {
  const item = sceneOf(world, phrase).items.find(
    ({ kind, first }) => kind === 'number' && phrase.first <= first && first < phrase.coreEnd,
  );
  return item?.kind === 'number' && Number.isInteger(item.value) && item.value > 0 ? item.value : null;
}

function conditionOf(world: World, phrase: NounPhrase): NamedCondition | null {
  for (const inner of phrase.by.get('with') ?? []) {
    const named = conditionNamed(world, inner, true);
    if (named) return named;
  }
  return conditionBefore(world, phrase);
}

/** Who takes part, where a phrase is about people; null for others. */
export function peopleIn(world: World, phrase: NounPhrase): People | null {
  if (isPeople(world, phrase))
    return { phrase, count: countIn(world, phrase), among: null, condition: conditionOf(world, phrase) };
  const whole = phrase.by.get('of')?.find((inner) => isPeople(world, inner));
  if (!whole) return null;
  const measure = sceneOf(world, phrase).items.find(
    ({ first, end }) => first <= phrase.head && phrase.head < end,
  )?.kind;
  if (measure !== 'number' && measure !== 'percentage') return null;
  return {
    phrase,
    count: countIn(world, phrase),
    among: countIn(world, whole),
    condition: conditionOf(world, whole),
  };
}
