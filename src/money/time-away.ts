import { hashOf, isGlued, isHyphen, isOne, isWord, type Reading, words } from '../text/reading.js';

const A = words('a', 'an', 'one');
const TIMES = words('year', 'month', 'week', 'day', 'hour', 'quarter');
const AWAY = words(
  ...'ago earlier before prior previously later after afterwards back hence sooner beforehand'.split(' '),
);
const AND = hashOf('and');
const BEFORE = words('before', 'after', 'prior');
/** What a yearly amount is counted before or after: "$5 million a year before tax". */
const DEDUCTIONS = words(
  ...'tax taxes interest costs expenses fees bonus bonuses adjustments deductions depreciation items royalties rebates discounts'.split(
    ' ',
  ),
);

/** "a year ago", "a quarter earlier", "a year and a half before", "a month-ago": a time, no rhythm. */
export function isTimeAway(reading: Reading, at: number): boolean {
  if (!isOne(reading, at, TIMES)) return false;
  let next = isWord(reading, at + 1, AND) && isOne(reading, at + 2, A) ? at + 4 : at + 1;
  if (isHyphen(reading, next) && isGlued(reading, next)) next++;
  if (!isOne(reading, next, AWAY)) return false;
  return !(isOne(reading, next, BEFORE) && isOne(reading, next + 1, DEDUCTIONS));
}
