import { hashOf, isHyphen, isInline, isOne, isWord, type Reading, words } from '../text/reading.js';
import { WORD } from '../text/tokens.js';

type Direction = 'increase' | 'decrease';

const UP = words(
  ...'up increase increases increased increasing rise rises rose risen grow grows grew grown growth gain gains gained gaining climb climbs climbed jump jumps jumped surge surges surged soar soars soared spike spiked rally rallied rebound rebounded boost boosted hike hiked uptick uplift advance advanced improve improved improvement widen widened expand expanded expansion higher'.split(
    ' ',
  ),
);
const DOWN = words(
  ...'down decrease decreases decreased decreasing decline declines declined declining fall falls fell fallen drop drops dropped reduce reduces reduced reduction lower lowered loss shed slip slips slipped dip dips dipped slide slides slid plunge plunged tumble tumbled slump slumped plummet plummeted sink sank shrink shrank shrunk narrow narrowed slowing cut cuts contraction contracted'.split(
    ' ',
  ),
);
/** They compare behind a percentage ("5% more"); in front of it they bound it. */
const MORE = words('more', 'above');
const LESS = words('less', 'fewer', 'below');

/** What may stand between a change and its percentage: "grew by a further 5%", "fell by as much as 7%". */
const LINKS = words(
  ...'by of a an about approximately nearly over almost around roughly some another further just at least as much under'.split(
    ' ',
  ),
);
/** Behind these words something else begins. */
const STOPS = words(
  ...'in of or and to from at for on with by versus vs compared against than was were is are has have had that which who'.split(
    ' ',
  ),
);
const TO = hashOf('to');
const THAN = hashOf('than');
const UP_WORD = hashOf('up');
const MAKE = words('make', 'makes', 'made', 'making');

const LINKS_BEFORE = 6;
const WORDS_BEHIND = 4;

/** The change in front: "up 12%", "a decrease of 21%"; not the level of "rose to 12%". */
function changeBefore(reading: Reading, first: number): Direction | null {
  for (let at = first - 1, steps = 0; at >= 0 && steps < LINKS_BEFORE; at--, steps++) {
    const bound = isWord(reading, at, THAN) || (isWord(reading, at, TO) && isWord(reading, at - 1, UP_WORD));
    if (bound) at--;
    else if (isWord(reading, at, UP_WORD) && isOne(reading, at - 1, MAKE)) return null;
    else if (isOne(reading, at, UP)) return 'increase';
    else if (isOne(reading, at, DOWN)) return 'decrease';
    else if (!isOne(reading, at, LINKS)) return null;
  }
  return null;
}

/** The change behind: "14.7% decline", "9% year-over-year increase", "20% higher". */
function changeBehind(reading: Reading, end: number): Direction | null {
  const { count, kind } = reading.tokens;
  for (let at = end, seen = 0; at < count && seen < WORDS_BEHIND && isInline(reading, at); at++) {
    if (isHyphen(reading, at)) continue;
    if (kind[at] !== WORD || isOne(reading, at, STOPS)) return null;
    if (isOne(reading, at, UP) || isOne(reading, at, MORE)) return 'increase';
    if (isOne(reading, at, DOWN) || isOne(reading, at, LESS)) return 'decrease';
    seen++;
  }
  return null;
}

/**
 * Which way a percentage points, from the change word next to it.
 *
 * @param first the percentage's first token
 * @param end the token behind it
 */
export const directionOf = (reading: Reading, first: number, end: number): Direction | null =>
  changeBefore(reading, first) ?? changeBehind(reading, end);
