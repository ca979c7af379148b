import {
  DAY_WORD,
  EDGE,
  FISCAL,
  FRACTION,
  MONTH,
  ORDINAL,
  PERIOD,
  PERIOD_LABEL,
  RELATIVE,
  SEASON,
  TIME_UNIT,
  WEEKDAY,
} from '../text/classes.js';
import type { WordList } from '../text/lexicon-table.js';
import { wordTable } from '../text/reading.js';
import { MONTHS, ORDINALS } from '../words/calendar-words.js';
import type { Edge, TimeUnit } from './expression.js';

/** ISO 8601 weekday numbers, Monday first. */
const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

/** TIMEX3 season codes. */
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

const UNITS: Readonly<Record<string, TimeUnit>> = {
  second: 'second',
  seconds: 'second',
  minute: 'minute',
  minutes: 'minute',
  mins: 'minute',
  hour: 'hour',
  hours: 'hour',
  hrs: 'hour',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
};

const DAY_WORDS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

const RELATIVES: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  last: -1,
  previous: -1,
  next: 1,
  coming: 1,
};

const EDGES: Readonly<Record<string, Edge>> = {
  early: 'START',
  beginning: 'START',
  start: 'START',
  mid: 'MID',
  middle: 'MID',
  late: 'END',
  later: 'END',
  end: 'END',
  close: 'END',
};

const PERIODS: Readonly<Record<string, 'quarter' | 'half'>> = {
  quarter: 'quarter',
  quarters: 'quarter',
  qtr: 'quarter',
  qtrs: 'quarter',
  half: 'half',
  semester: 'half',
};

export const months = wordTable(MONTHS);
export const weekdays = wordTable(WEEKDAYS);
export const seasons = wordTable(SEASONS);
export const ordinals = wordTable(ORDINALS);
export const units = wordTable(UNITS);
export const dayWords = wordTable(DAY_WORDS);
export const relatives = wordTable(RELATIVES);
export const edges = wordTable(EDGES);
export const periods = wordTable(PERIODS);

/** The words that date expressions are made of. */
export const dateWords: readonly WordList[] = [
  { words: Object.keys(MONTHS), classes: MONTH },
  { words: Object.keys(WEEKDAYS), classes: WEEKDAY },
  { words: Object.keys(SEASONS), classes: SEASON },
  { words: Object.keys(ORDINALS), classes: ORDINAL },
  { words: Object.keys(UNITS), classes: TIME_UNIT },
  { words: Object.keys(DAY_WORDS), classes: DAY_WORD },
  { words: Object.keys(RELATIVES), classes: RELATIVE },
  { words: Object.keys(EDGES), classes: EDGE },
  { words: Object.keys(PERIODS), classes: PERIOD },
  { words: ['fiscal', 'financial', 'calendar', 'fy', 'cy', 'fye'], classes: FISCAL },
  { words: ['q', 'h', 'fq', 'fy', 'cy'], classes: PERIOD_LABEL },
  // what a clock time can start with beside a number
  { words: ['noon', 'midnight'], classes: PERIOD_LABEL },
  { words: ['half', 'decade', 'century'], classes: FRACTION },
  { words: ['quarterly'], classes: PERIOD },
];
