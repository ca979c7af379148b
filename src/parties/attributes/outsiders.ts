import { isCapitalised, isHyphen, isInline, isOne, type Reading } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { companyOffices, publicOffices, publicSeats, stateDepartments } from '../../words/title-words.js';
import type { TitleRead } from '../names/titles.js';
import { FORMER } from './offices/titles.js';

/** Titles that nobody has at the company that speaks unless the text says so. */

const OF_STATE = wordSet('secretary minister');
const DEPARTMENTS = wordSet(stateDepartments.join(' '));
/** "Energy Secretary", "Trade Minister": the department of a member of a government, capitalised with the head. */
const isDepartment = (reading: Reading, at: number): boolean =>
  isOne(reading, at + 1, OF_STATE) &&
  isOne(reading, at, DEPARTMENTS) &&
  isCapitalised(reading, at) &&
  isCapitalised(reading, at + 1);

const COMPANY_OFFICES = wordSet(companyOffices.join(' '));
const OFFICES = wordSet(publicOffices.join(' '));
const STATE_OFFICES = wordSet('president representative delegate');

/** "President Jane Doe", "Representative Jane Doe": rather a country's than a company's. */
const isHeadOfState = (reading: Reading, { first, end }: TitleRead): boolean =>
  (end === first + 1 || (end === first + 3 && isHyphen(reading, first + 1))) &&
  isOne(reading, first, STATE_OFFICES) &&
  isCapitalised(reading, first) &&
  isCapitalised(reading, end) &&
  isInline(reading, end);

/** "President Jane Doe", "Energy Secretary Jane Doe": an office of a country. */
export const isOfState = (reading: Reading, title: TitleRead): boolean =>
  isHeadOfState(reading, title) || isDepartment(reading, title.first);

const SEATS = wordSet(publicSeats.join(' '));

/** A seat in a government or legislature, which is at no organisation: "Minister of Energy", "Member of Parliament". */
export function isPublicSeat(reading: Reading, { first, end }: TitleRead): boolean {
  for (let at = first; at < end; at++) if (isOne(reading, at, SEATS)) return true;
  return false;
}

/** Whether a title is an office of companies: "Chief Executive Officer", "President". */
export function isOfCompanies(reading: Reading, { first, end }: TitleRead): boolean {
  for (let at = first; at < end; at++) if (isOne(reading, at, COMPANY_OFFICES)) return true;
  return false;
}

/** Titles of public office and former ones: they are not at the issuer unless the text says so. */
export function isElsewhere(reading: Reading, title: TitleRead): boolean {
  const { first, end } = title;
  if (isOfState(reading, title)) return true;
  for (let at = first - 3; at < end; at++)
    if (isOne(reading, at, FORMER) || (at >= first && isOne(reading, at, OFFICES))) return true;
  return false;
}
