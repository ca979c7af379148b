import type { DateMention } from './record/date.js';
import type { MoneyMention, PercentageMention } from './record/quantity.js';
import type { Warning } from './record/release.js';
import type { Span } from './record/span.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** TIMEX3 values hold no small letter: one that does was computed from a word that means no number. */
const SMALL_LETTER = /[a-z]/;

const isDay = (day: string | null): boolean => day === null || DAY.test(day);
const isNumber = (value: number | null): boolean => value === null || Number.isFinite(value);

/** Whether a date has a value and days as its schema wants them. */
export const isNormalisedDate = ({ value, from, to }: Pick<DateMention, 'value' | 'from' | 'to'>): boolean =>
  value !== '' && !SMALL_LETTER.test(value) && isDay(from) && isDay(to);

/** Whether an amount is a number that JSON can hold. */
export const isNormalisedMoney = ({
  amount,
  low,
  high,
}: Pick<MoneyMention, 'amount' | 'low' | 'high'>): boolean =>
  isNumber(amount) && isNumber(low) && isNumber(high);

/** Whether a percentage is a number that JSON can hold. */
export const isNormalisedPercentage = ({
  value,
  low,
  high,
}: Pick<PercentageMention, 'value' | 'low' | 'high'>): boolean =>
  isNumber(value) && isNumber(low) && isNumber(high);

/** Parts mentions into those that keep the contract and those that cannot be normalised. */
export function split<T>(
  mentions: readonly T[],
  isNormalised: (mention: T) => boolean,
): { kept: readonly T[]; dropped: readonly T[] } {
  if (mentions.every(isNormalised)) return { kept: mentions, dropped: [] };
  return {
    kept: mentions.filter(isNormalised),
    dropped: mentions.filter((mention) => !isNormalised(mention)),
  };
}

/** Says of each mention that could not be normalised that it is left out: the record keeps everything else. */
export const notNormalised = (mentions: readonly Span[]): Warning[] =>
  mentions.map(({ text, start, end }) => ({
    code: 'mention-not-normalised',
    message: `${JSON.stringify(text)} looks like a value but has none that can be normalised, so it is left out`,
    start,
    end,
  }));
