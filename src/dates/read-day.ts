import { COMMON, FUNCTION_WORD, MONTH, NUMBER, WEEKDAY } from '../text/classes.js';
import { endOfOrdinal } from '../text/numbers.js';
import {
  COMMA,
  HYPHEN,
  hasClass,
  hashOf,
  hasNaming,
  isCapitalised,
  isDash,
  isGlued,
  isInline,
  isMark,
  isMasked,
  isOne,
  isWord,
  type Reading,
  SLASH,
  textOf,
  words,
} from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { readCalendarDay } from './calendar.js';
import type { Day, Expression } from './expression.js';
import { AND, found, OF, type Read, readInteger, readYear, skipPoint, TO } from './read.js';
import { months, weekdays } from './words.js';

const BETWEEN = hashOf('between');

/** Behind an optional comma and year: `, 2025`. Returns the end and whether a year was there. */
export function skipYear(reading: Reading, at: number): number {
  const year = isMark(reading, at, COMMA) || isWord(reading, at, OF) ? at + 1 : at;
  const glued = isGlued(reading, year) && year === at;
  return !glued && isInline(reading, year) && readYear(reading, year) !== null ? year + 1 : at;
}

const isMonthWord = (reading: Reading, at: number): boolean =>
  hasClass(reading, at, MONTH) && isCapitalised(reading, at);

/** The token behind the day of a month in digits (`12`, `12th`), or -1. */
export const endOfDayNumber = (reading: Reading, at: number): number =>
  readInteger(reading, at, 1, 31) === null || textOf(reading, at).length > 2
    ? -1
    : endOfOrdinal(reading.tokens, at);

/** The day in tokens `at` to `end`; a year that stands apart ("June 30th of 2025") ends at `tail`. */
function asDay(reading: Reading, at: number, end: number, tail: number = end): Day | null {
  const year = tail > end ? readYear(reading, tail - 1) : null;
  const text = textOf(reading, at, end);
  return readCalendarDay(year === null ? text : `${text}, ${year}`);
}

/** Whether a token joins the two ends of a range: a dash, "to", the "and" of "between … and …". */
const joinsDays = (reading: Reading, first: number, at: number): boolean =>
  isDash(reading, at) ||
  isWord(reading, at, TO) ||
  (isWord(reading, at, AND) && isWord(reading, first - 1, BETWEEN));

/** `October 12-14, 2025`: a second day behind a dash or "to", in the same month. */
function readSecondDay(reading: Reading, start: number, first: Day, at: number): Read | null {
  if (!joinsDays(reading, start, at) || first.year !== null) return null;
  const end = endOfDayNumber(reading, at + 1);
  if (end < 0 || hasClass(reading, end, MONTH)) return null;
  const day = readInteger(reading, at + 1, 1, 31)!;
  const tail = skipYear(reading, end);
  const year = tail > end ? readYear(reading, tail - 1) : null;
  if (day <= first.day) return null;
  return found(tail, { kind: 'range', from: { ...first, year }, to: { ...first, year, day } });
}

/** `October 12, 2025` · `Nov. 06` · `August 21st, 2025`, and ranges of days in one month. */
function readMonthDay(reading: Reading, at: number): Read | null {
  const point = skipPoint(reading, at + 1);
  // "April, 16th 2026"
  const number = isMark(reading, point, COMMA) ? point + 1 : point;
  if (!isInline(reading, number)) return null;
  const end = endOfDayNumber(reading, number);
  if (end < 0) return null;
  const tail = skipYear(reading, end);
  if (number > point && tail === end) return null;
  const year = tail > end ? readYear(reading, tail - 1) : null;
  const text = `${textOf(reading, at)} ${textOf(reading, number, end)}`;
  const day = readCalendarDay(year === null ? text : `${text}, ${year}`);
  if (!day) return null;
  return readSecondDay(reading, at, day, tail) ?? found(tail, day);
}

/** `12 October 2025` · `3rd of June` · `12-14 October 2025`. */
function readDayMonth(reading: Reading, at: number): Read | null {
  const number = endOfDayNumber(reading, at);
  if (number < 0) return null;
  const second = joinsDays(reading, at, number) ? endOfDayNumber(reading, number + 1) : -1;
  if (second >= 0) {
    if (!isMonthWord(reading, second)) return null;
    const last = readDayMonth(reading, number + 1);
    if (last?.expression.kind !== 'day') return null;
    const { expression: to } = last;
    const day = readInteger(reading, at, 1, 31)!;
    return day < to.day ? found(last.end, { kind: 'range', from: { ...to, day }, to }) : null;
  }
  const month = isWord(reading, number, OF) || isMark(reading, number, HYPHEN) ? number + 1 : number;
  if (!isMonthWord(reading, month) || !isInline(reading, month)) return null;
  const end = skipPoint(reading, month + 1);
  const hyphenated = isMark(reading, number, HYPHEN) && isMark(reading, end, HYPHEN);
  const tail = hyphenated && readYear(reading, end + 1) !== null ? end + 2 : skipYear(reading, end);
  const day = hyphenated
    ? readCalendarDay(textOf(reading, at, tail).replaceAll('-', ' '))
    : asDay(reading, at, month + 1, tail);
  // without a year behind it the point may end the sentence
  return day && found(tail > end ? tail : month + 1, day);
}

/** Days with points are day, month, year, as in German and Czech. */
function europeanDay([, day, month, year]: RegExpExecArray, end: number): Read | null {
  const read = readCalendarDay(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
  return read && found(end, read);
}

/** `2025-10-12` · `10/12/2025` · `12.10.2025`. */
function readNumericDay(reading: Reading, at: number): Read | null {
  const separator = at + 1;
  const digits = textOf(reading, at);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(digits);
  if (dotted) return europeanDay(dotted, at + 1);
  const spaced = /^(\d{1,2})\. (\d{1,2})\. ((?:19|20)\d\d)$/.exec(
    textOf(reading, at, Math.min(at + 5, reading.tokens.count)),
  );
  if (spaced) return europeanDay(spaced, at + 5);
  if (!isMark(reading, separator, SLASH) && !isMark(reading, separator, HYPHEN)) return null;
  for (let index = separator; index <= at + 4; index++) if (!isGlued(reading, index)) return null;
  if (reading.tokens.hash[at + 3] !== reading.tokens.hash[separator]) return null;
  if (!hasClass(reading, at + 2, NUMBER) || !hasClass(reading, at + 4, NUMBER)) return null;
  if (isGlued(reading, at + 5) && isMark(reading, at + 5, HYPHEN)) return null;
  const day = asDay(reading, at, at + 5);
  return day && day.year !== null ? found(at + 5, day) : null;
}

/**
 * Reads a calendar day, or several days of one month, with its weekday in front.
 *
 * Takes "December 28, 2006", "Tuesday, 16 September 2025", "October 12-14, 2025", "12/28/2006".
 * Refuses "May 2025", "Phase 1/2", "24/7", "33-40".
 */
export function readDay(reading: Reading, at: number): Read | null {
  if (isMasked(reading, at)) return null;
  if (hasClass(reading, at, WEEKDAY)) {
    let next = skipPoint(reading, at + 1);
    if (isMark(reading, next, COMMA)) next++;
    if (!isInline(reading, next) || hasClass(reading, next, WEEKDAY)) return null;
    const read = readDay(reading, next);
    if (read?.expression.kind !== 'day' || read.expression.year !== null) return read;
    return { ...read, expression: { ...read.expression, weekday: weekdays.get(reading.tokens.hash[at]!)! } };
  }
  if (hasClass(reading, at, MONTH)) return readMonthDay(reading, at);
  if (hasClass(reading, at, NUMBER)) return readDayMonth(reading, at) ?? readNumericDay(reading, at);
  return null;
}

const TITLE_CASE_MONTHS = new Set([3, 5]);

/** Words that may stand before a month that is also an everyday word or a name ("in May", "since March"). */
const isMonthContext = (reading: Reading, at: number): boolean =>
  at >= 0 &&
  reading.tokens.kind[at] === WORD &&
  /^(?:in|of|by|since|until|till|through|from|during|last|next|this|early|mid|late|and|to|for|before|after|every|each|between|or|on|over|than|versus|vs|against|with)$/.test(
    textOf(reading, at).toLowerCase(),
  );

/** Words that stand before a month and hardly before a name: "in June Penrose grew", not "by June Penrose". */
const TIME_PREPOSITIONS = words(
  ...'in since until till through during last next this early mid late before after every each between'.split(
    ' ',
  ),
);

/**
 * Reads a month with or without its year: "September 2025", "February of 2023", "in May".
 * A bare "May", "March" or an abbreviation needs a preposition or a point to count.
 *
 * @param trusted whether what stands before it shows that it is a month ("mid-March")
 */
export function readMonth(reading: Reading, at: number, trusted = false): Read | null {
  if (!isMonthWord(reading, at) || isMasked(reading, at)) return null;
  const month = months.get(reading.tokens.hash[at]!)!;
  let next = skipPoint(reading, at + 1);
  if (isMark(reading, next, COMMA) || isWord(reading, next, OF)) next++;
  if (isHyphenYear(reading, next)) next++;
  const year = isInline(reading, next) ? readYear(reading, next) : null;
  if (year !== null) return found(next + 1, { kind: 'month', year, month });
  const long = reading.tokens.end[at]! - reading.tokens.start[at]! > 4 || month === 6 || month === 7;
  const word = textOf(reading, at);
  const shout = word === word.toUpperCase();
  if (!(long || month === 5) || shout) return null;
  const named =
    isCapitalised(reading, at + 1) && isInline(reading, at + 1) && !hasNaming(reading, at + 1, COMMON);
  const ambiguous = TITLE_CASE_MONTHS.has(month) || named;
  const clear = named ? isOne(reading, at - 1, TIME_PREPOSITIONS) : isMonthContext(reading, at - 1);
  if (ambiguous && !trusted && !clear && !isPaired(reading, at + 1)) return null;
  return found(at + 1, { kind: 'month', year: null, month });
}

/** Whether another month follows: "across May and June". */
const isPaired = (reading: Reading, at: number): boolean =>
  isMonthWord(reading, at + 1) &&
  isInline(reading, at + 1) &&
  (isWord(reading, at, AND) || isWord(reading, at, TO) || isDash(reading, at));

const isHyphenYear = (reading: Reading, at: number): boolean =>
  isMark(reading, at, HYPHEN) && isGlued(reading, at) && readYear(reading, at + 1) !== null;

/** Reads a weekday by its full name: "Tuesday". Abbreviations and names ("Black Friday") are refused. */
export function readWeekday(reading: Reading, at: number): Read | null {
  if (!hasClass(reading, at, WEEKDAY) || !isCapitalised(reading, at)) return null;
  const { tokens } = reading;
  const expression: Expression = { kind: 'weekday', weekday: weekdays.get(tokens.hash[at]!)! };
  const long = tokens.end[at]! - tokens.start[at]! > 5;
  const named =
    isInline(reading, at) && isCapitalised(reading, at - 1) && !hasNaming(reading, at - 1, FUNCTION_WORD);
  return long && !named && !isCapitalised(reading, at + 1) ? found(at + 1, expression) : null;
}
