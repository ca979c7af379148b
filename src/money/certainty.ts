import Big from 'big.js';
import { FUNCTION_WORD } from '../text/classes.js';
import { hashOf, hasNaming, isInline, isWord, type Reading, textOf } from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import type { Quantity } from './read-amount.js';

const PER = hashOf('per');

/**
 * Whether digits behind a code that is also a word are an amount: `MAD 5,000`, `INR 2.50`, `TRY 35 per
 * share`; not what they count or number: "ALL 1,200 STORES", "PHP 8.2", "SDG 13".
 */
export function isAmount(reading: Reading, code: number, digits: string, end: number): boolean {
  if (isWord(reading, end, PER)) return true;
  const counts = reading.tokens.kind[end] === WORD && isInline(reading, end);
  if (counts && !hasNaming(reading, end, FUNCTION_WORD)) return false;
  return (
    /,\d{3}|[.,]\d{2}$|\d{4}/.test(digits) || (textOf(reading, code).length < 3 && /[.,]\d$/.test(digits))
  );
}

/** Whether a number behind a single letter is an amount: `R250 million`, `P1.2B`; not the tax form "R1B". */
export function isLetterAmount(reading: Reading, at: number, { number, power, end }: Quantity): boolean {
  const value = new Big(number);
  if (power === null) return value.gte(1000);
  return (
    value.gte(10) ||
    /\D/.test(textOf(reading, at)) ||
    end - at > 2 ||
    !/^[A-Z]$/.test(textOf(reading, at + 1))
  );
}
