import { NUMBER, TIME_UNIT } from '../text/classes.js';
import {
  hasClass,
  hashOf,
  isCapitalised,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMasked,
  isOne,
  isWord,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { formsOfClasses, wordsOfClasses } from '../words/verb-forms.js';
import type { TimeUnit } from './expression.js';
import { AND, found, type Read, TO } from './read.js';
import { isStudyText } from './read-week.js';

const BETWEEN = hashOf('between');
const POINT_UNITS: ReadonlyMap<number, TimeUnit> = new Map([
  [hashOf('week'), 'week'],
  [hashOf('weeks'), 'week'],
  [hashOf('day'), 'day'],
  [hashOf('days'), 'day'],
  [hashOf('month'), 'month'],
  [hashOf('months'), 'month'],
  [hashOf('year'), 'year'],
  [hashOf('hour'), 'hour'],
]);
const FROM = hashOf('from');
/** What moves a time from one point to another, with its particle. */
const MOVED = words(
  ...wordsOfClasses(['retime']),
  ...formsOfClasses(['change', 'swap'], ['past', 'participle']),
  ...['change', 'switch'],
);
/** The same where what is moved stands between: "postpones the reading of the scale | from". */
const MOVING = words(...wordsOfClasses(['retime']).filter((word) => !/^(?:extension|advance)/.test(word)));
/** How far in front of "from" what is moved reaches. */
const REACH = 18;
/** "was postponed from | Week 12 to Week 24": two points rather than all between them. */
function isMoved(reading: Reading, at: number): boolean {
  if (!isWord(reading, at - 1, FROM)) return false;
  if (isOne(reading, at - 2, MOVED)) return true;
  const floor = Math.max(reading.sentences[reading.sentenceOf[at]!]!, at - REACH);
  for (let back = at - 2; back >= floor; back--) if (isOne(reading, back, MOVING)) return true;
  return false;
}

/** No time point in words lies farther off: "week forty-eight" is written in figures. */
const LAST_IN_WORDS = 24;

/** "week four", where the text is about a study: elsewhere "day one" is a way to say "the beginning". */
function readPointInWords(reading: Reading, at: number, unit: TimeUnit): Read | null {
  const number = reading.numbers.get(at);
  if (!number?.inWords || number.value > LAST_IN_WORDS || !Number.isInteger(number.value)) return null;
  if (unit === 'day' || hasClass(reading, number.end, TIME_UNIT) || !isStudyText(reading, at)) return null;
  return found(number.end, { kind: 'duration', parts: [{ amount: number.decimal, unit }], high: null });
}

/**
 * Reads a study time point: "Week 24", "Day 1 to Day 5", "month 9", "Hour 8".
 * Refuses "Day 2025", "Month-end", "May 5".
 */
export function readStudyPoint(reading: Reading, at: number): Read | null {
  const unit = POINT_UNITS.get(reading.tokens.hash[at]!);
  if (!unit || !hasClass(reading, at, TIME_UNIT) || isMasked(reading, at)) return null;
  const hyphen = isHyphen(reading, at + 1) && isGlued(reading, at + 1) ? at + 2 : at + 1;
  if (!isInline(reading, hyphen)) return null;
  if (!hasClass(reading, hyphen, NUMBER)) return readPointInWords(reading, hyphen, unit);
  const digits = textOf(reading, hyphen);
  if (!/^\d{1,3}(?:\.\d)?$/.test(digits)) return null;
  const low = { amount: digits, unit };
  const end = hyphen + 1;
  // the number counts what stands behind it: "prior year 13-week period"
  const unitAt = isHyphen(reading, end) && isGlued(reading, end) ? end + 1 : end;
  if (hasClass(reading, unitAt, TIME_UNIT) && isInline(reading, unitAt)) return null;
  const joins =
    (isWord(reading, end, TO) && !isMoved(reading, at)) ||
    isDash(reading, end) ||
    (isWord(reading, end, AND) && isWord(reading, at - 1, BETWEEN));
  if (joins) {
    const again = POINT_UNITS.get(reading.tokens.hash[end + 1]!) === unit ? end + 2 : end + 1;
    const high = hasClass(reading, again, NUMBER) ? textOf(reading, again) : '';
    if (/^\d{1,3}$/.test(high) && Number(high) > Number(digits) && !hasClass(reading, again + 1, TIME_UNIT))
      return found(again + 1, { kind: 'duration', parts: [low], high: { amount: high, unit } });
  }
  return isGlued(reading, end) && isCapitalised(reading, end)
    ? null
    : found(end, { kind: 'duration', parts: [low], high: null });
}
