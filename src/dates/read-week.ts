import { hashOf, isOne, isWord, type Reading, words } from '../text/reading.js';
import { found, type Read, readInteger } from './read.js';

const WEEK = hashOf('week');
const WEEK_CONTEXT = words('calendar', 'trading', 'buyback', 'in', 'during', 'for', 'of');
const STUDY = words(
  ...'patients patient participants subjects trial study dose dosing dosed baseline placebo endpoint treatment clinical'.split(
    ' ',
  ),
);

/** How far the words that tell a study may lie off, in tokens. */
const STUDY_REACH = 500;

/** Whether a text is about a study there, where "week 24" is a time point and not a week of the year. */
export function isStudyText({ tokens }: Reading, week: number): boolean {
  const end = Math.min(tokens.count, week + STUDY_REACH);
  for (let at = Math.max(0, week - STUDY_REACH); at < end; at++) if (STUDY.has(tokens.hash[at]!)) return true;
  return false;
}

/** Reads "week 23" as a calendar week where the text is not about a study. */
export function readCalendarWeek(reading: Reading, at: number): Read | null {
  if (!isWord(reading, at, WEEK) || !isOne(reading, at - 1, WEEK_CONTEXT)) return null;
  const week = readInteger(reading, at + 1, 1, 53);
  if (week === null || isStudyText(reading, at)) return null;
  return found(at + 2, { kind: 'week', week });
}
