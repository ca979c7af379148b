import { FISCAL, FUNCTION_WORD, MONTH, NUMBER, PERIOD, SIGN, TIME_UNIT } from '../text/classes.js';
import { IntegerSet } from '../text/integer-set.js';
import {
  AMPERSAND,
  CLOSE,
  COMMA,
  hasClass,
  hashOf,
  hasNaming,
  isCapitalised,
  isGlued,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  POINT,
  type Reading,
  SEMICOLON,
  words,
} from '../text/reading.js';
import { MARK } from '../text/tokens.js';
import type { Day, Draft, Length } from './expression.js';
import { AND, readInteger, readYear } from './read.js';
import { endOfDayNumber, readDay, skipYear } from './read-day.js';

const OR = hashOf('or');
const BETWEEN = hashOf('between');
const MERIDIEMS = words('a', 'p', 'am', 'pm');
const LIST_ENDS = new IntegerSet([COMMA, POINT, SEMICOLON, OPEN, CLOSE]);

/** A number of a list: its token and the token behind it. */
interface Member {
  readonly at: number;
  readonly end: number;
}

/** Numbers of the longest list that shares a month or a unit. */
const MOST_MEMBERS = 40;

/** The members behind the first of a list: the "4, 8 and 12" behind "weeks 2,". Null without its "and". */
function readMembers(reading: Reading, from: number, endOf: (at: number) => number): Member[] | null {
  const members: Member[] = [];
  let at = from;
  while (members.length < MOST_MEMBERS) {
    const comma = isMark(reading, at, COMMA);
    const next = comma ? at + 1 : at;
    const last = isWord(reading, next, AND) || isWord(reading, next, OR) || isMark(reading, next, AMPERSAND);
    if (!comma && !last) return null;
    const number = last ? next + 1 : next;
    const end = isInline(reading, number) ? endOf(number) : -1;
    if (end < 0) return null;
    members.push({ at: number, end });
    if (last) return members;
    at = end;
  }
  return null;
}

/** Whether a list of numbers ends here: no noun follows that the last of them would count. */
function closesList(reading: Reading, at: number): boolean {
  if (!isInline(reading, at)) return true;
  if (reading.tokens.kind[at] === MARK)
    return (
      LIST_ENDS.has(reading.tokens.hash[at]!) &&
      !(isGlued(reading, at + 1) && hasClass(reading, at + 1, NUMBER))
    );
  if (hasClass(reading, at, NUMBER | SIGN | TIME_UNIT | PERIOD | FISCAL | MONTH)) return false;
  if (isOne(reading, at, MERIDIEMS)) return false;
  return hasNaming(reading, at, FUNCTION_WORD) || isCapitalised(reading, at);
}

/**
 * Reads the days that share the month in front of the first: the "14" of "May 12 and 14, 2025", the "6 and
 * 7" of "November 5, 6 and 7". They are one mention each; a year belongs to the last (guideline, dates).
 *
 * @param at the token behind the first day
 */
export function readSharedDays(reading: Reading, first: Day, at: number): Draft[] {
  if (first.year !== null) return [];
  const members = readMembers(reading, at, (number) => {
    const end = endOfDayNumber(reading, number);
    return end >= 0 && hasClass(reading, end, MONTH) ? -1 : end;
  });
  if (!members) return [];
  const last = members.at(-1)!;
  const tail = skipYear(reading, last.end);
  if (tail === last.end && last.end === last.at + 1 && !closesList(reading, tail)) return [];
  const days = members.map((member) => readInteger(reading, member.at, 1, 31)!);
  if (days.some((day, index) => day <= (days[index - 1] ?? first.day))) return [];
  return members.map((member, index) => {
    const year = member === last && tail > member.end ? readYear(reading, tail - 1) : null;
    return {
      first: member.at,
      end: member === last ? tail : member.end,
      expression: { ...first, year, day: days[index]! },
      edge: null,
      rule: 'day',
    };
  });
}

/** Reads the days in front of the one that has their month: the "5" of "5 and 6 November 2025". */
export function readLeadingDays(reading: Reading, at: number): Draft[] | null {
  const end = endOfDayNumber(reading, at);
  if (
    end < 0 ||
    !(isMark(reading, end, COMMA) || isWord(reading, end, AND) || isMark(reading, end, AMPERSAND))
  )
    return null;
  // "between 5 and 7 November" is a range
  if (isWord(reading, at - 1, BETWEEN)) return null;
  const members = readMembers(reading, end, (number) => endOfDayNumber(reading, number));
  const last = members && readDay(reading, members.at(-1)!.at);
  if (last?.expression.kind !== 'day' || last.end <= members!.at(-1)!.end) return null;
  const day = last.expression;
  const all = [{ at, end }, ...members!];
  const days = all.map((member) => readInteger(reading, member.at, 1, 31)!);
  if (days.some((number, index) => index > 0 && number <= days[index - 1]!)) return null;
  return all.map((member, index) => ({
    first: member.at,
    end: index === all.length - 1 ? last.end : member.end,
    expression: { ...day, day: days[index]! },
    edge: null,
    rule: 'day',
  }));
}

/**
 * Reads the time points that share the unit in front of the first: the "8" and "12" of "weeks 4, 8 and 12".
 *
 * @param length the first time point
 * @param at the token behind it
 */
export function readSharedPoints(reading: Reading, length: Length, at: number): Draft[] {
  const members = readMembers(reading, at, (number) =>
    readInteger(reading, number, 1, 999) === null ? -1 : number + 1,
  );
  if (!members || !closesList(reading, members.at(-1)!.end)) return [];
  const amounts = members.map((member) => readInteger(reading, member.at, 1, 999)!);
  if (amounts.some((amount, index) => amount <= (amounts[index - 1] ?? Number(length.amount)))) return [];
  return members.map(({ at: first, end }, index) => ({
    first,
    end,
    expression: { kind: 'duration', parts: [{ ...length, amount: String(amounts[index]) }], high: null },
    edge: null,
    rule: 'study-time-point',
  }));
}
