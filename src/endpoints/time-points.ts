import { COMMA, isHyphen, isMark, isOne, type Reading, textOf } from '../text/reading.js';
import { inside, type Stretch } from '../text/stretches.js';
import { list } from '../words/endpoint-words.js';
import type { Phrase } from './phrases.js';

/** A duration mention as the tokens it covers. */
export interface Timed extends Phrase {
  readonly id: string;
}

/** The duration mentions inside a stretch of tokens, in text order. */
export function timesIn(
  { tokens }: Reading,
  durations: readonly (Stretch & { readonly id: string })[],
  { first, end }: Phrase,
): Timed[] {
  return inside(durations, tokens.start[first]!, tokens.end[end - 1]!).map(({ id, start, end: stop }) => {
    let at = first;
    while (tokens.end[at]! <= start) at++;
    let behind = at + 1;
    while (behind < end && tokens.start[behind]! < stop) behind++;
    return { id, first: at, end: behind };
  });
}

const CLOCK_UNITS = list('hour hours minute minutes second seconds hr hrs min');
/** "12-week confirmed progression": how long something lasts before it counts. */
const LASTING = list('confirmed sustained persistent durable');
const AT_LEAST = list('least most than');
const EARLIER = list('last preceding previous past prior every per each');
/** "without relapse for 8 weeks" */
const FOR = list('for');
const WINDOW = list('during over across between');
const RANGE = list('to and through');
const FIRST_UNITS = /\b(?:[01]|one) (?:to|and|through)\b/i;
const WHOLE_DAY = /^24[ -]?hours?$/i;

const has = (reading: Reading, { first, end }: Phrase, words: ReturnType<typeof list>): boolean => {
  for (let at = first; at < end; at++) if (isOne(reading, at, words)) return true;
  return false;
};

/** "24-hour urine", "six-minute walk": the name of a sample or a test. */
const namesTest = (reading: Reading, { first, end }: Phrase): boolean => {
  if (!isOne(reading, end - 1, CLOCK_UNITS)) return false;
  for (let at = first; at < end; at++) if (isHyphen(reading, at)) return true;
  return false;
};

/** "over 24 hours", "during weeks 48 to 52": what is averaged, not when it is assessed. */
function isWindow(reading: Reading, time: Phrase): boolean {
  if (!isOne(reading, time.first - 1, WINDOW)) return false;
  const words = textOf(reading, time.first, time.end);
  return WHOLE_DAY.test(words) || (has(reading, time, RANGE) && !FIRST_UNITS.test(words));
}

/**
 * Whether a duration says when an endpoint is assessed.
 *
 * Takes "at Week 24", "over 48 weeks", "12-month survival". Refuses averaging windows, criteria ("for at least
 * 8 weeks"), names of tests ("six-minute walk") and spells that make an event count ("12-week confirmed").
 */
export const isTimePoint = (reading: Reading, time: Phrase): boolean =>
  !namesTest(reading, time) &&
  !isWindow(reading, time) &&
  !isOne(reading, time.end, LASTING) &&
  !isOne(reading, time.first - 1, AT_LEAST) &&
  !isOne(reading, time.first - 1, EARLIER) &&
  !isOne(reading, time.first - 1, FOR);

/** The time point among durations in text order: the last, but the day of "Day 15, Hour 3". */
export function timePointOf<T extends Phrase>(reading: Reading, times: readonly T[]): T | null {
  const points = times.filter((time) => isTimePoint(reading, time));
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last) return null;
  const follows = before && isMark(reading, before.end, COMMA) && last.first === before.end + 1;
  return follows && has(reading, last, CLOCK_UNITS) ? before : last;
}
