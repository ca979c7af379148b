import { COMMON, FUNCTION_WORD, MONTH, WEEKDAY } from '../text/classes.js';
import {
  COMMA,
  HYPHEN,
  hasClass,
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
  textOf,
  words,
} from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import type { Expression } from './expression.js';
import { AND, found, OF, type Read, readYear, skipPoint, TO } from './read.js';
import { months, weekdays } from './words.js';

const isMonthWord = (reading: Reading, at: number): boolean =>
  hasClass(reading, at, MONTH) && isCapitalised(reading, at);

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
  if (!trusted && (!(long || month === 5) || shout)) return null;
  const named =
    isCapitalised(reading, at + 1) && isInline(reading, at + 1) && !hasNaming(reading, at + 1, COMMON);
  const ambiguous = TITLE_CASE_MONTHS.has(month) || named;
  const clear = named ? isOne(reading, at - 1, TIME_PREPOSITIONS) : isMonthContext(reading, at - 1);
  if (ambiguous && !trusted && !clear && !isPaired(reading, at + 1)) return null;
  return found(trusted && !long ? endOfShort(reading, at) : at + 1, { kind: 'month', year: null, month });
}

/** Behind the point of a shortened month that the sentence goes on behind ("mid-Feb. or later"). */
const endOfShort = (reading: Reading, at: number): number => {
  const point = skipPoint(reading, at + 1);
  return point > at + 1 && isInline(reading, point) && !isCapitalised(reading, point) ? point : at + 1;
};

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
