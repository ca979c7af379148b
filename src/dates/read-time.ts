import { DAY_WORD, NUMBER } from '../text/classes.js';
import {
  COLON,
  COMMA,
  hasClass,
  hashOf,
  isCapitalised,
  isDash,
  isGlued,
  isInline,
  isMark,
  isMasked,
  isOne,
  isWord,
  POINT,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { UPPERCASE } from '../text/tokens.js';
import type { Expression } from './expression.js';
import { AND, found, OF, type Read, readInteger, TO } from './read.js';
import { readDay, readWeekday } from './read-day.js';
import { dayWords } from './words.js';

const ZONES = words(
  ...'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet eest ist jst kst hkt sgt ast adt akst hst aest aedt awst acst nzst nzdt msk sast wib pht trt gst'.split(
    ' ',
  ),
);
const ZONE_PLACES = words('eastern', 'central', 'mountain', 'pacific', 'atlantic');
const TIME = hashOf('time');
const STANDARD = words('standard', 'daylight', 'summer', 'local');
const AM = words('am');
const PM = words('pm');
const A = hashOf('a');
const P = hashOf('p');
const M = hashOf('m');
const HOURS = words('hours', 'hrs', 'h');
const BETWEEN = hashOf('between');
const NOON = hashOf('noon');
const MIDNIGHT = hashOf('midnight');
const AT_OR_ON = words('at', 'on', 'from', 'starting');
const LOCAL = hashOf('local');
const HALF_DAY = 12 * 60;

/** Behind a time zone ("ET", "Eastern Daylight Time", "New York time"), or `at` where there is none. */
function skipZone(reading: Reading, at: number): number {
  if (!isInline(reading, at)) return at;
  if (isOne(reading, at, ZONES) && (reading.tokens.shape[at]! & UPPERCASE) !== 0) return at + 1;
  let next = at;
  while (next < at + 3 && (isCapitalised(reading, next) || isOne(reading, next, STANDARD))) {
    next++;
    if (isWord(reading, next, TIME) && isInline(reading, next)) return next + 1;
  }
  if (isWord(reading, at, LOCAL) && isWord(reading, at + 1, TIME)) return at + 2;
  return isOne(reading, at, ZONE_PLACES) && isCapitalised(reading, at) ? at + 1 : at;
}

/** Behind "a.m.", "PM" and the like: hours to add and the end, or null. */
function readMeridiem(reading: Reading, at: number): { pm: boolean; end: number } | null {
  if (at >= reading.tokens.count || reading.tokens.gap[at]! > 2) return null;
  if (isOne(reading, at, AM)) return { pm: false, end: at + 1 };
  if (isOne(reading, at, PM)) return { pm: true, end: at + 1 };
  const letter = isWord(reading, at, A) || isWord(reading, at, P);
  if (!letter || !isMark(reading, at + 1, POINT) || !isWord(reading, at + 2, M)) return null;
  const pm = isWord(reading, at, P);
  const stop = isMark(reading, at + 3, POINT) && isGlued(reading, at + 3);
  return { pm, end: stop ? at + 4 : at + 3 };
}

interface Clock {
  readonly minutes: number;
  readonly end: number;
  /** whether "a.m." or a zone says that this is a time of day */
  readonly certain: boolean;
  /** written with two digits for the hour, as only times of day are (`09:41`) */
  readonly padded: boolean;
}

const isTwelve = (reading: Reading, at: number): boolean => readInteger(reading, at, 12, 12) !== null;

/** A clock time: "8:30 a.m. ET", "10.30 am", "17:45 CET", "noon ET". */
function readClock(reading: Reading, at: number): Clock | null {
  if (isMasked(reading, at)) return null;
  // "noon ET", "12 noon ET"
  const word = isTwelve(reading, at) ? at + 1 : at;
  if (isWord(reading, word, NOON) || isWord(reading, word, MIDNIGHT)) {
    const end = skipZone(reading, word + 1);
    return { minutes: isWord(reading, word, NOON) ? 720 : 0, end, certain: end > word + 1, padded: false };
  }
  if (!hasClass(reading, at, NUMBER)) return null;
  const digits = /^(\d{1,2})(?:\.(\d\d))?$/.exec(textOf(reading, at));
  if (!digits) return null;
  let hour = Number(digits[1]);
  let minute = Number(digits[2] ?? 0);
  let next = at + 1;
  let exact = false;
  if (!digits[2] && isMark(reading, next, COLON) && isGlued(reading, next) && isGlued(reading, next + 1)) {
    const text = hasClass(reading, next + 1, NUMBER) ? textOf(reading, next + 1) : '';
    if (!/^[0-5]\d$/.test(text)) return null;
    minute = Number(text);
    next += 2;
    exact = true;
  }
  const meridiem = readMeridiem(reading, next);
  if (meridiem) {
    if (hour > 12 || hour === 0) return null;
    hour = (hour % 12) + (meridiem.pm ? 12 : 0);
    next = meridiem.end;
  } else if (!exact) return null;
  if (hour > 24 || minute > 59) return null;
  if (!meridiem && isOne(reading, next, HOURS)) next++;
  // "11:59 p.m., Eastern time"
  const zone = meridiem && isMark(reading, next, COMMA) ? next + 1 : next;
  const behind = skipZone(reading, zone);
  const end = behind > zone ? behind : next;
  return {
    minutes: hour * 60 + minute,
    end,
    certain: meridiem !== null || end > next,
    padded: exact && digits[1]!.length === 2,
  };
}

/** The hour that starts a span and has its "a.m." at the end of it: the "9" of "9-11 a.m.". */
function readHour(reading: Reading, at: number): Clock | null {
  const hour = readInteger(reading, at, 1, 12);
  return hour === null ? null : { minutes: (hour % 12) * 60, end: at + 1, certain: false, padded: false };
}

/** "between 7am and 5pm", "between the hours of 7am and 5pm". */
const isBetweenHours = (reading: Reading, at: number): boolean =>
  isWord(reading, at - 1, BETWEEN) ||
  (isWord(reading, at - 1, OF) && isOne(reading, at - 2, HOURS) && isWord(reading, at - 4, BETWEEN));

/** A clock time or a span of them: "11 a.m.–12 p.m. ET", "4:10pm – 4:40pm Eastern", "9-11 a.m.". */
function readClocks(reading: Reading, at: number): (Clock & { until: number | null }) | null {
  const clock = readClock(reading, at);
  const first = clock ?? readHour(reading, at);
  if (!first) return null;
  const joined =
    isDash(reading, first.end) ||
    isWord(reading, first.end, TO) ||
    (isWord(reading, first.end, AND) && isBetweenHours(reading, at));
  const second = joined ? readClock(reading, first.end + 1) : null;
  if (second && (second.certain || first.certain)) {
    // "1:00 to 2:30 p.m.": the half of the day holds for both
    const later = first.minutes + HALF_DAY;
    const minutes = !first.certain && later < second.minutes ? later : first.minutes;
    return { ...first, minutes, until: second.minutes, end: second.end, certain: true };
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

const timeOf = (clock: Clock & { until: number | null }, day: Expression | null): Expression => ({
  kind: 'time',
  minutes: clock.minutes,
  until: clock.until,
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

/** Reads a day with the clock time next to it: "November 12, 2024 at 4:30 p.m. Eastern Time". */
export function readDayAndTime(reading: Reading, at: number): Read | null {
  const day = readDayBeside(reading, at);
  if (!day) return null;
  const next = skipJoint(reading, day.end);
  if (next < 0) return null;
  const clock = readClocks(reading, next);
  const dated = day.expression.kind === 'day' && day.expression.year !== null;
  return clock && (clock.certain || clock.padded || dated)
    ? found(clock.end, timeOf(clock, day.expression))
    : null;
}
