import Big from 'big.js';
import { COMMA, hashOf, isGlued, isInline, isMark, isWord, type Reading } from '../text/reading.js';
import { readQuantity } from './read-amount.js';
import type { Amount } from './read-money.js';
import { readLetterName, readName } from './read-name.js';
import { codesByNoun } from './words.js';

const AND = hashOf('and');
const BETWEEN = hashOf('between');
const PER = hashOf('per');
const FOR = hashOf('for');
const EACH = hashOf('each');

/** Subunits without a country of their own: they go with any currency that has such parts. */
const SHARED_SUBUNITS = new Set(['cents', 'c', 'kr', 'fils', 'francs']);

/**
 * Adds the subunits behind whole units: "5 dollars and 25 cents", "two pounds and fifty pence" are one amount.
 * Refuses "$5.50 and 25 cents", "5 million dollars and 25 cents" and "a fee of $5 and 25 cents per call".
 */
export function withCents(reading: Reading, whole: Amount): Amount {
  const named = whole.rule === 'number-first';
  const linked = isWord(reading, whole.end, AND) || (named && isMark(reading, whole.end, COMMA));
  if (!(linked || named) || isWord(reading, whole.first - 1, BETWEEN)) return whole;
  if (whole.scaled || whole.open || whole.value.lt(1) || !whole.value.round(0).eq(whole.value)) return whole;
  const at = linked ? whole.end + 1 : whole.end;
  if (!isInline(reading, at) || isGlued(reading, at)) return whole;
  const count = readQuantity(reading, at, false, false);
  const name =
    count && count.power === null && !count.negative
      ? (readName(reading, count.end, false) ?? readLetterName(reading, count.end))
      : null;
  if (!count || !name || name.parts === 1 || new Big(count.number).gte(name.parts)) return whole;
  const fits =
    name.unit === whole.unit ||
    codesByNoun.get(whole.unit)?.includes(name.unit) ||
    (name.unit === 'p' && whole.unit === 'GBP');
  if (!fits && !SHARED_SUBUNITS.has(name.unit)) return whole;
  const priced =
    isWord(reading, name.end, PER) || isWord(reading, name.end, FOR) || isWord(reading, name.end, EACH);
  if (!named && priced) return whole;
  return { ...whole, end: name.end, value: whole.value.plus(new Big(count.number).div(name.parts)) };
}
