import { hashOf, isOne, isWord, type Reading, words } from '../text/reading.js';

const UP = words(
  ...'up increase increases increased increasing rise rises rose risen grow grows grew grown growth gain gains gained gaining climb climbed jump jumped surge surged advance advanced improve improved improvement widen widened expand expanded expansion higher above more'.split(
    ' ',
  ),
);
const DOWN = words(
  ...'down decrease decreases decreased decreasing decline declines declined declining fall falls fell fallen drop drops dropped reduce reduces reduced reduction lower lowered below less loss shed slip slipped shrink shrank narrow narrowed slowing cut cuts contraction contracted'.split(
    ' ',
  ),
);
const LINKS = words(
  'by',
  'of',
  'a',
  'an',
  'the',
  'about',
  'approximately',
  'nearly',
  'over',
  'almost',
  'around',
  'roughly',
  'some',
  'more',
  'than',
  'to',
  'up',
  'another',
  'further',
  'just',
  'at',
  'least',
);
const IN = hashOf('in');

/**
 * Which way a percentage points, from the change word next to it: "up 12%", "a decrease of 21%",
 * "14.7% decline".
 */
export function directionOf(reading: Reading, first: number, end: number): 'increase' | 'decrease' | null {
  for (let at = first - 1, steps = 0; at >= 0 && steps < 5; at--, steps++) {
    if (isOne(reading, at, UP) && !isOne(reading, at, LINKS)) return 'increase';
    if (isWord(reading, at, UP_WORD) && steps === 0) return 'increase';
    if (isOne(reading, at, DOWN)) return 'decrease';
    if (!isOne(reading, at, LINKS)) break;
  }
  for (let at = end, steps = 0; steps < 3; at++, steps++) {
    if (isOne(reading, at, UP)) return 'increase';
    if (isOne(reading, at, DOWN)) return 'decrease';
    if (isWord(reading, at, IN)) break;
  }
  return null;
}

const UP_WORD = hashOf('up');
