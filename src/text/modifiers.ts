import type { QuantityModifier } from '../record/span.js';
import { FUNCTION_WORD, NUMBER, PERCENT, SCALE, SIGN } from './classes.js';
import { phraseTable } from './phrases.js';
import {
  COMMA,
  hasClass,
  hashOf,
  hasNaming,
  isGlued,
  isHyphen,
  isMark,
  isOne,
  isWord,
  PERCENT_SIGN,
  PLUS,
  POINT,
  type Reading,
  words,
} from './reading.js';

/** What bounds a quantity, from the guideline's tables for money, percentages and durations. */
const before = phraseTable<QuantityModifier | 'NONE'>({
  APPROX: [
    'approximately',
    'approx',
    'about',
    'around',
    'roughly',
    'circa',
    'ca',
    'c',
    'some',
    'close to',
    'in the region of',
    'in the order of',
    'on the order of',
    'of the order of',
    'in the neighborhood of',
    'in the vicinity of',
    'somewhere around',
    'an estimated',
    'approximate',
  ],
  LESS_THAN: [
    'less than',
    'fewer than',
    'shorter than',
    'younger than',
    'lower than',
    'smaller than',
    'under',
    'below',
    'nearly',
    'almost',
    'just short of',
    'not quite',
    'just shy of',
    'shy of',
  ],
  MORE_THAN: [
    'more than',
    'greater than',
    'higher than',
    'better than',
    'longer than',
    'older than',
    'over',
    'above',
    'exceeding',
    'exceeds',
    'exceed',
    'exceeded',
    'in excess of',
    'excess of',
    'upwards of',
    'upward of',
    'north of',
    'surpassing',
    'surpassed',
    'surpass',
    'topping',
    'topped',
    'beyond',
  ],
  EQUAL_OR_LESS: [
    'up to',
    'as much as',
    'as many as',
    'as high as',
    'at most',
    'no more than',
    'not more than',
    'no greater than',
    'not greater than',
    'no higher than',
    'not exceeding',
    'not to exceed',
    'not exceed',
    'without exceeding',
    'never exceed',
    'a maximum of',
    'maximum of',
    'maximum amount of',
    'maximum',
    'capped at',
    'cap of',
    'ceiling of',
    'limited to',
    'not over',
    'never more than',
    'ceiling is',
    'maximum is',
    'cap is',
    'no longer than',
  ],
  EQUAL_OR_MORE: [
    'at least',
    'no less than',
    'not less than',
    'no fewer than',
    'not fewer than',
    'no lower than',
    'not below',
    'a minimum of',
    'minimum of',
    'minimum',
    'as little as',
    'as low as',
    'not under',
    'floor of',
    'floor is',
  ],
  // "a market cap of $1.3 trillion" has no bound
  NONE: ['market cap of', 'market cap is'],
});

const behind = phraseTable<QuantityModifier>({
  EQUAL_OR_MORE: [
    'or more',
    'or higher',
    'or above',
    'or greater',
    'or better',
    'or over',
    'or longer',
    'or older',
    'and above',
    'and over',
    'at least',
    'and up',
  ],
  EQUAL_OR_LESS: [
    'or less',
    'or lower',
    'or below',
    'or fewer',
    'or under',
    'or shorter',
    'at most',
    'at the most',
  ],
  APPROX: ['or so', 'or thereabouts', 'approximately', 'give or take', 'more or less'],
  LESS_THAN: [],
  MORE_THAN: [],
});

const SIGNS: ReadonlyMap<number, QuantityModifier> = new Map(
  Object.entries({
    '<': 'LESS_THAN',
    '>': 'MORE_THAN',
    '≤': 'EQUAL_OR_LESS',
    '≥': 'EQUAL_OR_MORE',
    '⩽': 'EQUAL_OR_LESS',
    '⩾': 'EQUAL_OR_MORE',
    '~': 'APPROX',
    '≈': 'APPROX',
    '∼': 'APPROX',
  } as const).map(([sign, modifier]) => [sign.charCodeAt(0), modifier]),
);
const PLUS_WORD = hashOf('plus');
const EQUALS = '='.charCodeAt(0);

const DETERMINERS = words('a', 'an', 'additional', 'another', 'further');
const TOTALS = words('total', 'aggregate', 'amount', 'sum', 'value');
const OF = hashOf('of');
const APPROXIMATE = hashOf('approximate');
const COMPARISON = words('over', 'above', 'below', 'under', 'beyond');

/** Behind which words "over" and "above" compare ("up 9.6% over $1.2 billion") instead of bounding. */
const isComparison = (reading: Reading, first: number): boolean =>
  isOne(reading, first, COMPARISON) &&
  (isMark(reading, first - 1, PERCENT_SIGN) || hasClass(reading, first - 1, NUMBER | SCALE | PERCENT));

/** Leftwards over "a", "an additional", "an aggregate of", which may stand between a bound and its quantity. */
function skipDeterminers(reading: Reading, first: number): number {
  let at = first;
  if (isWord(reading, at - 1, OF) && isOne(reading, at - 2, TOTALS)) at -= 2;
  for (let steps = 0; steps < 3 && isOne(reading, at - 1, DETERMINERS); steps++) at--;
  return at;
}

/** "an approximate fair value of $242 million": the adjective of the noun that the quantity measures. */
function isApproximateNoun(reading: Reading, first: number): boolean {
  if (!isWord(reading, first - 1, OF)) return false;
  for (let at = first - 3; at >= first - 5; at--) {
    if (isWord(reading, at, APPROXIMATE)) return true;
    if (hasNaming(reading, at, FUNCTION_WORD)) return false;
  }
  return false;
}

/**
 * The bound or approximation of a quantity, from the words and signs around it.
 *
 * @param first the quantity's first token
 * @param end the token behind it
 * @returns a modifier, or null where the quantity stands plain
 */
export function quantityModifier(reading: Reading, first: number, end: number): QuantityModifier | null {
  const { tokens } = reading;
  if (first > 0 && tokens.gap[first]! <= 1) {
    const mark = tokens.hash[first - 1]!;
    const sign = tokens.kind[first - 1] === 3 ? SIGNS.get(mark) : undefined;
    if (sign) return sign;
    if (mark === EQUALS && isMark(reading, first - 2, '<'.charCodeAt(0))) return 'EQUAL_OR_LESS';
    if (mark === EQUALS && isMark(reading, first - 2, '>'.charCodeAt(0))) return 'EQUAL_OR_MORE';
  }
  const direct = before.before(reading, first);
  if (direct) return direct.value === 'NONE' || isComparison(reading, direct.first) ? null : direct.value;
  if (isMark(reading, end, PLUS) && tokens.gap[end] === 0) return 'EQUAL_OR_MORE';
  // "a $10 million-plus contract"; not "$10 million plus interest"
  if (isHyphen(reading, end) && isGlued(reading, end) && isWord(reading, end + 1, PLUS_WORD))
    return 'EQUAL_OR_MORE';
  const abbreviated = isMark(reading, first - 1, POINT) ? before.before(reading, first - 1) : null;
  if (abbreviated?.value === 'APPROX') return 'APPROX';
  const after = behind.behind(reading, isMark(reading, end, COMMA) ? end + 1 : end);
  const belongs = after && !hasClass(reading, after.end, NUMBER | SIGN);
  if (belongs && (!isMark(reading, end, COMMA) || after.value === 'APPROX')) return after.value;
  if (isApproximateNoun(reading, first)) return 'APPROX';
  const start = skipDeterminers(reading, first);
  if (start === first) return null;
  const loose = before.before(reading, start);
  if (!loose || loose.value === 'APPROX' || loose.value === 'NONE' || isOne(reading, loose.first, COMPARISON))
    return null;
  return loose.value;
}
