import { GIVEN_NAME } from '../../../text/classes.js';
import {
  hasNaming,
  isCapitalised,
  isGlued,
  isInline,
  isMark,
  isOne,
  POINT,
  type Reading,
} from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { shortSeats } from '../../../words/title-words.js';
import type { Occurrence } from '../../names/occurrence.js';
import type { Known } from '../known.js';
import type { Office } from './office.js';

/** Seats in legislatures that are written short in front of names: "State Sen. | Jane Doe", "U.S. Rep. | Jane Doe". */

const SEATS = wordSet(shortSeats);
const STATE = wordSet('state');
const UNITED = wordSet('u');
const STATES = wordSet('s');
const UNITED_STATES = wordSet('us');

/** Where the body that a seat is in begins: "| State Sen.", "| U.S. Rep."; or the seat. */
function startOfBody(reading: Reading, seat: number): number {
  if (!isInline(reading, seat)) return seat;
  if (
    isOne(reading, seat - 1, STATE) ||
    (isOne(reading, seat - 1, UNITED_STATES) && isCapitalised(reading, seat - 1))
  )
    return seat - 1;
  const isSpelt =
    isMark(reading, seat - 1, POINT) &&
    isOne(reading, seat - 2, STATES) &&
    isMark(reading, seat - 3, POINT) &&
    isOne(reading, seat - 4, UNITED);
  return isSpelt ? seat - 4 : seat;
}

/** The seat right in front of a name: nobody's at an organisation. */
export function officesInSeats({ reading }: Known, { first }: Occurrence): Office[] {
  const seat = first - 2;
  const isSeat =
    seat >= 0 &&
    isMark(reading, first - 1, POINT) &&
    isGlued(reading, first - 1) &&
    isInline(reading, first) &&
    isOne(reading, seat, SEATS) &&
    isCapitalised(reading, seat) &&
    // "by Arun Sen. | Jane Doe spoke after him"
    !(isInline(reading, seat) && hasNaming(reading, seat - 1, GIVEN_NAME));
  return isSeat
    ? [{ title: { first: startOfBody(reading, seat), end: first }, owner: null, holds: 'now', end: first }]
    : [];
}
