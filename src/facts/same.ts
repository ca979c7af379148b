import type { DateMention } from '../record/date.js';
import type { MoneyMention, PercentageMention } from '../record/quantity.js';
import { intervalOf } from './periods.js';
import type { World } from './world.js';

/** What a slot can hold, lists apart. */
type Value = string | number | { readonly text: string };

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** Words that say nothing of what a phrase is about. */
const EMPTY_WORDS = new Set('the a an of in for to and its our with'.split(' '));
const wordsOf = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => !EMPTY_WORDS.has(word)),
  );

/** Whether one of two wordings is the other, or a part of it in whole words. */
function areLike(left: string, right: string): boolean {
  const [few, many] = [wordsOf(left), wordsOf(right)].sort((one, other) => one.size - other.size);
  return few!.size > 0 && [...few!].every((word) => many!.has(word));
}

/** The sign a percentage has by its direction. */
export const signed = ({ value, direction }: PercentageMention): number | null =>
  value !== null && direction === 'decrease' ? -Math.abs(value) : value;

/** The day of a date with a clock time, else its value. */
const dayOf = ({ type, value }: DateMention): string =>
  type === 'time' ? (/^[^T]+(?=T)/.exec(value)?.[0] ?? value) : value;

const areDates = (left: DateMention, right: DateMention): boolean =>
  dayOf(left) === dayOf(right) ||
  (left.from !== null && left.to !== null && left.from === right.from && left.to === right.to);

const areAmounts = (left: MoneyMention, right: MoneyMention): boolean =>
  left.currency === right.currency &&
  (left.amount !== null && right.amount !== null
    ? left.amount === right.amount
    : left.low === right.low && left.high === right.high);

const arePercentages = (left: PercentageMention, right: PercentageMention): boolean =>
  left.low === right.low && left.high === right.high && signed(left) === signed(right);

function namesOf(world: World, value: string | { readonly text: string }): readonly string[] {
  if (typeof value !== 'string') return [value.text];
  const entity = world.entities.get(value);
  return entity && 'mentions' in entity ? [entity.name, ...entity.aliases] : [value];
}

/** Whether two slots hold the same: the same mention, or mentions of the same value, or like wordings. */
export function isSameValue(world: World, left: Value, right: Value): boolean {
  if (left === right) return true;
  if (typeof left === 'number' || typeof right === 'number') return false;
  if (typeof left !== 'string' || typeof right !== 'string') {
    const others = namesOf(world, right);
    return namesOf(world, left).some((name) => others.some((other) => areLike(name, other)));
  }
  const one = world.entities.get(left);
  const other = world.entities.get(right);
  if (one && other) {
    if ('currency' in one && 'currency' in other) return areAmounts(one, other);
    if ('direction' in one && 'direction' in other) return arePercentages(one, other);
    if ('from' in one && 'from' in other) return areDates(one, other);
    return false;
  }
  if (!one && !other && left.toLowerCase() === right.toLowerCase()) return true;
  const [first, second] = [intervalOf(world, left), intervalOf(world, right)];
  return first !== null && second !== null && first.from === second.from && first.to === second.to;
}
