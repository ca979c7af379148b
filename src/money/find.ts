import type { MoneyMention } from '../record/quantity.js';
import type { QuantityModifier } from '../record/span.js';
import { quantityModifier } from '../text/modifiers.js';
import { isGlued, isMark, PERCENT_SIGN, type Reading } from '../text/reading.js';
import { hasSignWord } from '../text/sign-words.js';
import { DIGITS, MASKED } from '../text/tokens.js';
import { isBracketSign } from './bracket-sign.js';
import { withCents } from './cents.js';
import { perOf } from './per.js';
import { type AmountRange, readAmountRange } from './range.js';
import { type Amount, moneyRules } from './read-money.js';
import { unitsOf } from './units.js';

/** A money mention before it has an id and a section. */
export type FoundMoney = Omit<MoneyMention, 'id' | 'section' | 'sentence'>;

const ANY_START = moneyRules.reduce((classes, rule) => classes | rule.startsWith, 0);

function readAmount(reading: Reading, at: number): Amount | null {
  const classes = reading.tokens.classes[at]!;
  for (const rule of moneyRules) {
    if (!(classes & rule.startsWith)) continue;
    const amount = rule.read(reading, at);
    if (amount) return withCents(reading, withSignWord(reading, amount));
  }
  return null;
}

/** "negative $1.3 million", "a result of minus $7 million": the word is the sign and belongs to the span. */
const withSignWord = (reading: Reading, amount: Amount): Amount =>
  hasSignWord(reading, amount.first) && amount.value.gt(0)
    ? { ...amount, first: amount.first - 1, value: amount.value.times(-1) }
    : amount;

/** The amounts and ranges of a text, in order, their units still as written. */
function findAmounts(reading: Reading): (Amount | AmountRange)[] {
  const { tokens } = reading;
  const found: (Amount | AmountRange)[] = [];
  let taken = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (!(tokens.classes[at]! & ANY_START) || tokens.shape[at]! & MASKED) continue;
    // "5%" is no amount of money
    if (tokens.kind[at] === DIGITS && isGlued(reading, at + 1) && isMark(reading, at + 1, PERCENT_SIGN))
      continue;
    const amount = readAmount(reading, at);
    // "$4 M€5": the letter is the scale of the amount in front
    if (!amount || amount.first < taken) continue;
    const range = readAmountRange(reading, amount, (next) => readAmount(reading, next));
    found.push(range ?? amount);
    taken = (range?.high ?? amount).end;
    at = taken - 1;
  }
  return found;
}

const unitOf = (item: Amount | AmountRange): string => ('low' in item ? item.low.unit : item.unit);

/** Whether a modifier opens the lower or the upper side of a point amount. */
const opensDown = (modifier: QuantityModifier | null): boolean =>
  modifier === 'LESS_THAN' || modifier === 'EQUAL_OR_LESS';
const opensUp = (modifier: QuantityModifier | null): boolean =>
  modifier === 'MORE_THAN' || modifier === 'EQUAL_OR_MORE';

/**
 * Finds the amounts of money of a text.
 *
 * @param currency the ISO 4217 code a bare `$` stands for, or null to let the release decide
 * @returns mentions in text order, none overlapping; amounts in currency units
 */
export function findMoney(reading: Reading, currency: string | null): FoundMoney[] {
  const { text, tokens } = reading;
  const found = findAmounts(reading);
  if (found.length === 0) return [];
  const units = unitsOf(
    reading,
    found.map((item) => ('low' in item ? item.low : item)),
    currency,
  );
  const certain = new Set<string>();
  for (const item of found) if ('low' in item || !item.uncertain) certain.add(unitOf(item));
  const mentions: FoundMoney[] = [];
  for (const item of found) {
    const low = 'low' in item ? item.low : item;
    const high = 'high' in item ? item.high : item;
    const unit = units.resolve(low.unit === '$' ? high.unit : low.unit);
    if (!unit || (low.uncertain && !high.scaled && !certain.has(low.unit))) continue;
    const bracketed = low === high && isBracketSign(reading, low.first, high.end);
    const first = bracketed ? low.first - 1 : low.first;
    const end = bracketed ? high.end + 1 : high.end;
    const start = tokens.start[first]!;
    const stop = tokens.end[end - 1]!;
    const open = low.open || high.open;
    const modifier = open ? 'EQUAL_OR_MORE' : quantityModifier(reading, first, end);
    const isPoint = low === high;
    const lowest = (bracketed ? low.value.times(-1) : low.value).toNumber();
    const highest = isPoint ? lowest : high.value.toNumber();
    mentions.push({
      text: text.slice(start, stop),
      start,
      end: stop,
      inferred: unit.inferred ? ['currency'] : [],
      rule: isPoint ? low.rule : 'range',
      currency: unit.currency,
      amount: isPoint ? lowest : null,
      low: isPoint && opensDown(modifier) ? null : lowest,
      high: isPoint && opensUp(modifier) ? null : highest,
      modifier,
      per: perOf(reading, first, end),
    });
  }
  return mentions;
}
