import {
  CARDINAL,
  DAY_WORD,
  EDGE,
  FISCAL,
  FRACTION,
  MONTH,
  NUMBER,
  ORDINAL,
  PERIOD,
  PERIOD_LABEL,
  RELATIVE,
  SEASON,
  TIME_UNIT,
  WEEKDAY,
} from '../text/classes.js';
import { hashOf, isCapitalised, isInline, isWord, type Reading } from '../text/reading.js';
import { found, type Read } from './read.js';
import { readDay } from './read-day.js';
import { readDuration } from './read-duration.js';
import { readEdge } from './read-edge.js';
import { readEnded } from './read-ended.js';
import { readMonthInFigures } from './read-figures.js';
import { readMonth, readWeekday } from './read-month.js';
import { readPeriod } from './read-period.js';
import { readRange } from './read-range.js';
import { readOfYear, readReported } from './read-relative.js';
import { readBareSeason } from './read-season.js';
import { readStudyPoint } from './read-study-point.js';
import { readDayAndTime, readTime } from './read-time.js';
import { readCalendarWeek } from './read-week.js';
import { dayWords } from './words.js';

/** One way of writing a date: where it can start (token classes), and its reader. */
export interface DateRule {
  readonly name: string;
  readonly startsWith: number;
  readonly read: (reading: Reading, at: number) => Read | null;
}

const USA = hashOf('usa');

/** "today", "tomorrow"; not the last word of a name ("Example Today"). */
function readDayWord(reading: Reading, at: number): Read | null {
  const named = isCapitalised(reading, at) && isInline(reading, at) && isCapitalised(reading, at - 1);
  if (named || isWord(reading, at - 1, USA)) return null;
  return found(at + 1, { kind: 'relative', unit: 'day', offset: dayWords.get(reading.tokens.hash[at]!)! });
}

/**
 * The rules in order of preference: at each token the longest reading wins, the first of equal ones.
 * What each takes and refuses stands at its reader and in `corpus/examples/dates.json`.
 */
export const dateRules: readonly DateRule[] = [
  {
    name: 'period-ended',
    startsWith: NUMBER | CARDINAL | ORDINAL | FISCAL | TIME_UNIT | PERIOD,
    read: readEnded,
  },
  {
    name: 'range',
    startsWith: NUMBER | ORDINAL | MONTH | WEEKDAY | FISCAL | PERIOD_LABEL | SEASON | EDGE,
    read: readRange,
  },
  { name: 'day-and-time', startsWith: MONTH | WEEKDAY | NUMBER | DAY_WORD, read: readDayAndTime },
  { name: 'clock-time', startsWith: NUMBER | PERIOD_LABEL, read: readTime },
  { name: 'part-of-period', startsWith: EDGE | TIME_UNIT | NUMBER, read: readEdge },
  { name: 'day', startsWith: MONTH | WEEKDAY | NUMBER, read: readDay },
  {
    name: 'period',
    startsWith: NUMBER | ORDINAL | FISCAL | PERIOD | PERIOD_LABEL | SEASON | RELATIVE,
    read: readPeriod,
  },
  { name: 'date-of-year', startsWith: MONTH, read: readOfYear },
  { name: 'month', startsWith: MONTH, read: readMonth },
  { name: 'month-in-figures', startsWith: NUMBER, read: readMonthInFigures },
  { name: 'duration', startsWith: NUMBER | CARDINAL | FRACTION, read: readDuration },
  { name: 'calendar-week', startsWith: TIME_UNIT, read: readCalendarWeek },
  { name: 'study-time-point', startsWith: TIME_UNIT, read: readStudyPoint },
  { name: 'bare-season', startsWith: SEASON, read: readBareSeason },
  { name: 'weekday', startsWith: WEEKDAY, read: readWeekday },
  { name: 'day-word', startsWith: DAY_WORD, read: readDayWord },
  { name: 'reported-period', startsWith: TIME_UNIT, read: readReported },
];
