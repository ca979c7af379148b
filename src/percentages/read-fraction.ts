import Big from 'big.js';
import { CARDINAL, FRACTION, MONTH, NUMBER, SCALE, SIGN } from '../text/classes.js';
import {
  hasClass,
  hashOf,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  PERCENT_SIGN,
  type Reading,
  SLASH,
  textOf,
  words,
} from '../text/reading.js';
import type { Read } from './read.js';
import { denominators } from './words.js';

const OF = hashOf('of');
const HALF = hashOf('half');
const A = words('a', 'an');
const DETERMINERS = words(
  'the',
  'its',
  'their',
  'all',
  'our',
  'his',
  'her',
  'these',
  'those',
  'them',
  'that',
  'it',
  'this',
);
const OR = hashOf('or');
const SO = hashOf('so');
const TIME = words('year', 'years', 'hour', 'day', 'month', 'decade', 'century', 'mile', 'dozen');
const ORDINALS_BEFORE = words(
  'first',
  'second',
  'latter',
  'third',
  'fourth',
  'final',
  'last',
  'this',
  'next',
  'h',
  'back',
  'front',
  'former',
);

/** What stands before or behind a "half" of something named elsewhere: "of which half", "half upon delivery". */
const BEFORE_HALF = words('which', 'than', 'nearly', 'almost', 'about', 'roughly', 'approximately', 'other');
const BEHIND_HALF = words('is', 'are', 'was', 'were', 'upon', 'now');

/** Whether a share word is followed by what it is a share of. */
function isShare(reading: Reading, at: number): boolean {
  if (isWord(reading, at, OR) && isWord(reading, at + 1, SO)) return true;
  if (!isWord(reading, at, OF)) return false;
  // "three quarters of a million dollars" is an amount
  if (isOne(reading, at + 1, A) && hasClass(reading, at + 2, SCALE)) return false;
  return !hasClass(reading, at + 1, NUMBER | SIGN) || isMark(reading, at + 2, PERCENT_SIGN);
}

/** `half of those` · `half the budget` · `half or so of the price`. */
export function readHalf(reading: Reading, at: number): Read | null {
  if (!isWord(reading, at, HALF) || isOne(reading, at - 1, ORDINALS_BEFORE)) return null;
  if (hasClass(reading, at - 1, NUMBER | CARDINAL) || isHyphen(reading, at + 1)) return null;
  const next = at + 1;
  if (isOne(reading, next, A) || (hasClass(reading, next + 1, NUMBER) && isWord(reading, next, OF)))
    return null;
  const whole =
    isInline(reading, next) && isOne(reading, next, DETERMINERS) && !isOne(reading, next + 1, TIME);
  const alone = isOne(reading, at - 1, BEFORE_HALF) || isOne(reading, next, BEHIND_HALF);
  return isShare(reading, next) || whole || alone ? fraction(at, next, 1, 2) : null;
}

function fraction(first: number, end: number, numerator: number, denominator: number): Read {
  const value = new Big(numerator).times(100).div(denominator).round(3);
  return {
    first,
    end,
    low: value,
    high: value,
    unit: 'fraction',
    signed: false,
    open: false,
    rule: 'fraction',
  };
}

/** `one-third of patients` · `two-thirds` · `three quarters of respondents`. */
export function readFraction(reading: Reading, at: number): Read | null {
  const number = reading.numbers.get(at);
  if (!number?.inWords || number.end !== at + 1 || number.value > 9) return null;
  const word = isHyphen(reading, number.end) && isGlued(reading, number.end) ? number.end + 1 : number.end;
  if (!hasClass(reading, word, FRACTION) || !isInline(reading, word)) return null;
  const denominator = denominators.get(reading.tokens.hash[word]!);
  if (!denominator || number.value >= denominator || hasClass(reading, at - 1, CARDINAL)) return null;
  const joined = isHyphen(reading, number.end);
  // "one-half million dollars" is an amount
  if (hasClass(reading, word + 1, SCALE)) return null;
  // "two quarters" are six months, "one third-party lab" is a lab
  if (number.value === 2 && denominator === 4) return null;
  if (!joined && isHyphen(reading, word + 1) && isGlued(reading, word + 1)) return null;
  const plural = textOf(reading, word).toLowerCase().endsWith('s');
  if (plural === (number.value === 1)) return null;
  const end = word + 1;
  // "two quarters", "one quarter later" are times, "one half" of a game is none of ours
  const shared = isShare(reading, end) || isOne(reading, end, DETERMINERS);
  if (!shared && (denominator === 4 || denominator === 2) && !joined) return null;
  if (!shared && denominator === 4 && joined && !plural) return null;
  return fraction(at, end, number.value, denominator);
}

const QUARTER = 4;
/** Before "a quarter" they show that it is a share, no time: "about a quarter of traders". */
const APPROXIMATORS = words(
  'than',
  'nearly',
  'almost',
  'about',
  'roughly',
  'approximately',
  'only',
  'just',
  'around',
);

/** `a third of brokers` · `nearly a quarter of our sites`; not "a quarter of growth", "a third of five holes". */
export function readArticleFraction(reading: Reading, at: number): Read | null {
  if (!isOne(reading, at - 1, A) || !isInline(reading, at) || !isWord(reading, at + 1, OF)) return null;
  const denominator = denominators.get(reading.tokens.hash[at]!);
  if (!denominator || denominator === 2 || hasClass(reading, at + 2, NUMBER | SIGN | CARDINAL | MONTH))
    return null;
  if (isOne(reading, at + 2, A)) return null;
  const certain = isOne(reading, at + 2, DETERMINERS) || isOne(reading, at - 2, APPROXIMATORS);
  return denominator !== QUARTER || certain ? fraction(at - 1, at + 1, 1, denominator) : null;
}

const PHASES = words('phase', 'phases', 'part', 'parts', 'stage', 'figure', 'page');

/** `1/3 of patients`; not "Phase 1/2 of the trial", "24/7", "1/10 of May". */
export function readSlashFraction(reading: Reading, at: number): Read | null {
  if (!isMark(reading, at + 1, SLASH) || !isGlued(reading, at + 1) || !isGlued(reading, at + 2)) return null;
  if (isGlued(reading, at) || isOne(reading, at - 1, PHASES) || !isShare(reading, at + 3)) return null;
  if (hasClass(reading, at + 4, MONTH)) return null;
  const numerator = reading.numbers.get(at);
  const denominator = reading.numbers.get(at + 2);
  if (!numerator || !denominator || numerator.inWords || denominator.value > 10) return null;
  if (numerator.value < 1 || numerator.value >= denominator.value) return null;
  if (!Number.isInteger(numerator.value) || !Number.isInteger(denominator.value)) return null;
  return fraction(at, at + 3, numerator.value, denominator.value);
}
