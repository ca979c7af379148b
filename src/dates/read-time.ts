import { DAY_WORD } from '../text/classes.js';
import {
  COMMA,
  hasClass,
  hashOf,
  isCapitalised,
  isDash,
  isGlued,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
  words,
} from '../text/reading.js';
import type { ClockTime, Expression } from './expression.js';
import { AND, found, OF, type Read, readInteger, readYear, TO } from './read.js';
import { type Clock, readClock } from './read-clock.js';
import { readDay } from './read-day.js';
import { readWeekday } from './read-month.js';
import { dayWords } from './words.js';

const HOURS = words('hours', 'hrs', 'h');
const BETWEEN = hashOf('between');
const AT_OR_ON = words('at', 'on', 'from', 'starting');
const T = hashOf('t');
const HALF_DAY = 12 * 60;

/** The hour that starts a span and has its "a.m." at the end of it: the "9" of "9-11 a.m.". */
function readHour(reading: Reading, at: number): Clock | null {
  const hour = readInteger(reading, at, 1, 12);
  if (hour === null) return null;
  return { time: { minutes: (hour % 12) * 60, seconds: null }, end: at + 1, certain: false, padded: false };
}

/** "between 7am and 5pm", "between the hours of 7am and 5pm". */
const isBetweenHours = (reading: Reading, at: number): boolean =>
  isWord(reading, at - 1, BETWEEN) ||
  (isWord(reading, at - 1, OF) && isOne(reading, at - 2, HOURS) && isWord(reading, at - 4, BETWEEN));

type Clocks = Clock & { readonly until: ClockTime | null };

/** A clock time or a span of them: "11 a.m.–12 p.m. ET", "4:10pm – 4:40pm Eastern", "9-11 a.m.". */
function readClocks(reading: Reading, at: number): Clocks | null {
  const clock = readClock(reading, at);
  const end = clock?.end ?? at + 1;
  const joined =
    isDash(reading, end) ||
    isWord(reading, end, TO) ||
    (isWord(reading, end, AND) && isBetweenHours(reading, at));
  const first = clock ?? (joined ? readHour(reading, at) : null);
  if (!first) return null;
  const second = joined ? readClock(reading, first.end + 1) : null;
  if (second && (second.certain || first.certain)) {
    // "1:00 to 2:30 p.m.": the half of the day holds for both
    const later = first.time.minutes + HALF_DAY;
    const isLater = !first.certain && later < second.time.minutes;
    const time = isLater ? { ...first.time, minutes: later } : first.time;
    return { ...first, time, until: second.time, end: second.end, certain: true };
  }
  return clock && { ...clock, until: null };
}

/** The day next to a clock time: a calendar day, a weekday, or "today". */
function readDayBeside(reading: Reading, at: number): Read | null {
  if (hasClass(reading, at, DAY_WORD)) {
    const offset = dayWords.get(reading.tokens.hash[at]!)!;
    return found(at + 1, { kind: 'relative', unit: 'day', offset });
  }
  const day = readDay(reading, at);
  if (day?.expression.kind === 'day') return day;
  return readWeekday(reading, at);
}

/** Behind what may join a day and a time: a comma, "at", "on", a dash. */
function skipJoint(reading: Reading, at: number): number {
  let next = at;
  if (isMark(reading, next, COMMA)) next++;
  if (isOne(reading, next, AT_OR_ON)) next++;
  else if (isDash(reading, next) || isMark(reading, next, '@'.charCodeAt(0))) next++;
  return isInline(reading, next) ? next : -1;
}

const timeOf = ({ time, until }: Clocks, day: Expression | null): Expression => ({
  kind: 'time',
  time,
  until,
  day,
});

/**
 * Reads a clock time, with the day next to it.
 *
 * Takes "8:30 a.m. ET", "8 a.m. ET on March 3, 2025", "10:00 a.m. EST today".
 * Refuses "2:1", "Psalm 8:30", "10-12".
 */
export function readTime(reading: Reading, at: number): Read | null {
  const clock = readClocks(reading, at);
  if (!clock?.certain) return null;
  const next = skipJoint(reading, clock.end);
  const day = next < 0 ? null : readDayBeside(reading, next);
  return day ? found(day.end, timeOf(clock, day.expression)) : found(clock.end, timeOf(clock, null));
}

/** Behind the "T" between day and time in ISO 8601 (`2024-11-05T08:30:00Z`), or -1. */
const behindT = (reading: Reading, at: number): number =>
  isWord(reading, at, T) && isCapitalised(reading, at) && isGlued(reading, at) && isGlued(reading, at + 1)
    ? at + 1
    : -1;

/** The year behind the zone: the "2023" of "Thu Oct 26 11:00:09 EDT 2023". */
function withYearBehind(reading: Reading, day: Expression, end: number): Read | null {
  if (day.kind !== 'day' || day.year !== null || !isInline(reading, end) || isGlued(reading, end))
    return null;
  const year = readYear(reading, end);
  return year === null ? null : found(end + 1, { ...day, year });
}

/**
 * Reads a day with the clock time next to it: "November 12, 2024 at 4:30 p.m. Eastern Time",
 * "2024-11-05T08:30:00Z", "Thu Oct 26 11:00:09 EDT 2023".
 */
export function readDayAndTime(reading: Reading, at: number): Read | null {
  const day = readDayBeside(reading, at);
  if (!day) return null;
  const dated = day.expression.kind === 'day' && day.expression.year !== null;
  const iso = dated ? behindT(reading, day.end) : -1;
  const next = iso < 0 ? skipJoint(reading, day.end) : iso;
  if (next < 0) return null;
  const clock = readClocks(reading, next);
  if (!clock || !(clock.certain || clock.padded || dated)) return null;
  const named = withYearBehind(reading, day.expression, clock.end);
  return named
    ? found(named.end, timeOf(clock, named.expression))
    : found(clock.end, timeOf(clock, day.expression));
}
