import { NUMBER } from '../text/classes.js';
import {
  COLON,
  COMMA,
  hasClass,
  hashOf,
  isCapitalised,
  isGlued,
  isInline,
  isMark,
  isMasked,
  isMinus,
  isOne,
  isWord,
  PLUS,
  POINT,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { DIGITS, UPPERCASE } from '../text/tokens.js';
import type { ClockTime } from './expression.js';
import { readInteger } from './read.js';

const ZONES = words(
  ...'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet eest ist jst kst hkt sgt ast adt akst hst aest aedt awst acst nzst nzdt msk sast wib pht trt gst'.split(
    ' ',
  ),
);
const ZONE_PLACES = words('eastern', 'central', 'mountain', 'pacific', 'atlantic');
/** Zones that an offset is counted from: "UTC+2". */
const UNIVERSAL = words('utc', 'gmt');
const Z = hashOf('z');
const TIME = hashOf('time');
const STANDARD = words('standard', 'daylight', 'summer', 'local');
const AM = words('am');
const PM = words('pm');
const A = hashOf('a');
const P = hashOf('p');
const M = hashOf('m');
const HOURS = words('hours', 'hrs', 'h');
const NOON = hashOf('noon');
const MIDNIGHT = hashOf('midnight');
const LOCAL = hashOf('local');
const LONGEST_ZONE = 4;
const OFFSET_DIGITS = 4;

/** Behind an offset from universal time ("+02:00", "+0100", "-5"), or `at` where there is none. */
function skipOffset(reading: Reading, at: number): number {
  const signed = isMark(reading, at, PLUS) || isMinus(reading, at);
  if (!signed || !isGlued(reading, at + 1) || !hasClass(reading, at + 1, NUMBER)) return at;
  const hours = textOf(reading, at + 1);
  if (/^(?:0\d|1[0-4])[0-5]\d$/.test(hours)) return at + 2;
  if (!/^(?:0?\d|1[0-4])$/.test(hours)) return at;
  const minutes = isMark(reading, at + 2, COLON) && isGlued(reading, at + 2) ? at + 3 : at + 2;
  return minutes > at + 2 && isSixtieth(reading, minutes) ? minutes + 1 : at + 2;
}

/** Behind a time zone ("ET", "Eastern Daylight Time", "New York time", "UTC+2"), or `at` where there is none. */
function skipZone(reading: Reading, at: number): number {
  if (!isInline(reading, at)) return at;
  if (isOne(reading, at, ZONES) && (reading.tokens.shape[at]! & UPPERCASE) !== 0)
    return isOne(reading, at, UNIVERSAL) && isInline(reading, at + 1) ? skipOffset(reading, at + 1) : at + 1;
  let next = at;
  while (next < at + LONGEST_ZONE && (isCapitalised(reading, next) || isOne(reading, next, STANDARD))) {
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

/** A clock time as read, up to token `end`. */
export interface Clock {
  readonly time: ClockTime;
  readonly end: number;
  /** whether "a.m." or a zone says that this is a time of day */
  readonly certain: boolean;
  /** written with two digits for the hour, as only times of day are (`09:41`) */
  readonly padded: boolean;
}

const isTwelve = (reading: Reading, at: number): boolean => readInteger(reading, at, 12, 12) !== null;

/** Whether a token is a number of minutes or seconds in two digits. */
const isSixtieth = (reading: Reading, at: number): boolean =>
  isGlued(reading, at) && reading.tokens.kind[at] === DIGITS && /^[0-5]\d$/.test(textOf(reading, at));

/** The minutes or seconds behind a colon, or -1 where no colon stands. */
function behindColon(reading: Reading, at: number): number {
  const colon = isMark(reading, at, COLON) && isGlued(reading, at) && isGlued(reading, at + 1);
  return colon && hasClass(reading, at + 1, NUMBER) ? at + 1 : -1;
}

/** Hours, minutes and seconds in digits: `8`, `8:30`, `10.30`, `14:05:33`. */
interface ClockDigits {
  readonly hour: number;
  readonly minute: number;
  readonly seconds: number | null;
  readonly end: number;
  /** whether the hour has its minutes behind a colon */
  readonly exact: boolean;
  /** whether it has its minutes behind a point, which a zone must tell from a decimal: "22.01 CET" */
  readonly dotted: boolean;
}

/** Characters of an hour and its minutes behind a point. */
const LONGEST_HOUR = 5;

function readDigits(reading: Reading, at: number): ClockDigits | null {
  if (reading.tokens.end[at]! - reading.tokens.start[at]! > LONGEST_HOUR) return null;
  const digits = /^(\d{1,2})(?:\.(\d\d))?$/.exec(textOf(reading, at));
  // the minutes of a time are none of their own
  if (
    !digits ||
    (isGlued(reading, at) && isMark(reading, at - 1, COLON) && hasClass(reading, at - 2, NUMBER))
  )
    return null;
  const hour = Number(digits[1]);
  const behind = digits[2] ? -1 : behindColon(reading, at + 1);
  const dotted = digits[2] !== undefined;
  if (behind < 0)
    return { hour, minute: Number(digits[2] ?? 0), seconds: null, end: at + 1, exact: false, dotted };
  if (!isSixtieth(reading, behind)) return null;
  const minute = Number(textOf(reading, behind));
  const second = behindColon(reading, behind + 1);
  if (second < 0) return { hour, minute, seconds: null, end: behind + 1, exact: true, dotted };
  if (!isSixtieth(reading, second)) return null;
  return { hour, minute, seconds: Number(textOf(reading, second)), end: second + 1, exact: true, dotted };
}

/** A clock time: "8:30 a.m. ET", "10.30 am", "17:45 CET", "14:05:33 UTC+2", "noon ET". */
export function readClock(reading: Reading, at: number): Clock | null {
  if (isMasked(reading, at)) return null;
  // "noon ET", "12 noon ET"
  const word = isTwelve(reading, at) ? at + 1 : at;
  if (isWord(reading, word, NOON) || isWord(reading, word, MIDNIGHT)) {
    const end = skipZone(reading, word + 1);
    const minutes = isWord(reading, word, NOON) ? 720 : 0;
    return { time: { minutes, seconds: null }, end, certain: end > word + 1, padded: false };
  }
  if (!hasClass(reading, at, NUMBER)) return null;
  const digits = readDigits(reading, at);
  if (!digits) return null;
  let { hour, end: next } = digits;
  const meridiem = readMeridiem(reading, next);
  if (meridiem) {
    if (hour > 12 || hour === 0) return null;
    hour = (hour % 12) + (meridiem.pm ? 12 : 0);
    next = meridiem.end;
  } else if (!digits.exact && !(digits.dotted && skipZone(reading, next) > next)) return null;
  if (hour > 24 || digits.minute > 59) return null;
  if (!meridiem && isOne(reading, next, HOURS)) next++;
  const end = behindZone(reading, next, digits, meridiem !== null);
  return {
    time: { minutes: hour * 60 + digits.minute, seconds: digits.seconds },
    end,
    certain: meridiem !== null || end > next,
    padded: digits.exact && textOf(reading, at).length === 2,
  };
}

/** Behind the zone of a clock time: "11:59 p.m., Eastern time", "08:30:00Z", "08:30+02:00". */
function behindZone(
  reading: Reading,
  at: number,
  { exact, seconds }: ClockDigits,
  meridiem: boolean,
): number {
  if (exact && isWord(reading, at, Z) && isGlued(reading, at) && isCapitalised(reading, at)) return at + 1;
  if (exact && isInline(reading, at)) {
    const offset = skipOffset(reading, at);
    // "10:00-11:30" is a span, "10:00 -0500" an offset
    const hasSign = isMark(reading, at, PLUS) || seconds !== null;
    if (offset > at && (hasSign || textOf(reading, at + 1).length === OFFSET_DIGITS)) return offset;
  }
  const zone = meridiem && isMark(reading, at, COMMA) ? at + 1 : at;
  const behind = skipZone(reading, zone);
  return behind > zone ? behind : at;
}
