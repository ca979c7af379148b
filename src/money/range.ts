import Big from 'big.js';
import { tellsChange } from '../text/changes.js';
import { NUMBER, SCALE } from '../text/classes.js';
import { hasClass, hashOf, isDash, isInline, isOne, isWord, type Reading, words } from '../text/reading.js';
import { readQuantity } from './read-amount.js';
import type { Amount } from './read-money.js';

const TO = hashOf('to');
const AND = hashOf('and');
const BETWEEN = hashOf('between');

/** A range of amounts: `low` and `high` in currency units, both ends in one mention. */
export interface AmountRange {
  readonly low: Amount;
  readonly high: Amount;
}

/**
 * Joins an amount with the one behind it into a range: "$1.0 million to $1.2 million", "$10-12 million",
 * "between $1.16 and $1.24". A low end without a scale takes that of the high end where that keeps order.
 *
 * @param read reads the amount at a token
 * @returns null where the amounts are two mentions
 */
export function readAmountRange(
  reading: Reading,
  low: Amount,
  read: (at: number) => Amount | null,
): AmountRange | null {
  const at = low.end;
  const dash = isDash(reading, at);
  const joined =
    dash || isWord(reading, at, TO) || (isWord(reading, at, AND) && isWord(reading, low.first - 1, BETWEEN));
  if (!joined || !isInline(reading, at) || !isInline(reading, at + 1)) return null;
  const high =
    readAt(read, at + 1) ?? (hasClass(reading, at + 1, NUMBER) ? bareHigh(reading, low, at + 1, dash) : null);
  if (!high || !sameUnit(low, high)) return null;
  const power = scalePower(reading, high);
  const lifted = power > 0 && !low.scaled ? low.value.times(`1e${power}`) : low.value;
  const value = lifted.lt(high.value) ? lifted : low.value;
  if (!value.lt(high.value)) return null;
  // "$14 to $16 million" shares its scale, as the ends of a range do
  const pair = { first: low.first, end: high.end, whole: low.scaled || power === 0 };
  if (!dash && tellsChange(reading, pair)) return null;
  return { low: { ...low, value }, high };
}

/** The amount that starts at a token; the letters in front of its sign count ("to US$2 million"). */
function readAt(read: (at: number) => Amount | null, at: number): Amount | null {
  const amount = read(at) ?? read(at + 1);
  return amount?.first === at ? amount : null;
}

const sameUnit = (low: Amount, high: Amount): boolean =>
  low.unit === high.unit || high.unit === '$' || low.unit === '$';

/** The power of ten of the scale word that ends an amount. */
function scalePower(reading: Reading, { end, value, scaled }: Amount): number {
  if (!scaled) return 0;
  let at = end - 1;
  while (at > 0 && !hasClass(reading, at, SCALE)) at--;
  const quantity = readQuantity(reading, at - 1, false, true);
  return quantity?.power ?? (value.gte(1e9) ? 9 : 6);
}

/** The high end of `$10-12 million` and `EUR 1.15 to 1.20 billion`, which has no sign of its own. */
function bareHigh(reading: Reading, low: Amount, at: number, dash: boolean): Amount | null {
  const quantity = readQuantity(reading, at, false, true);
  if (!quantity || quantity.negative) return null;
  if (quantity.power === null && (!dash || low.scaled)) {
    // "$4 to 5 per share", but not "$5 to 10 employees"
    if (!low.scaled || quantity.power === null) {
      const follows = quantity.end;
      if (!isOne(reading, follows, words('per', 'a', 'each')) && !(dash && !low.scaled)) return null;
    }
  }
  const value = new Big(quantity.number).times(`1e${quantity.power ?? 0}`);
  return { ...low, first: at, end: quantity.end, value, scaled: quantity.power !== null };
}
