import type { Figure } from '../record/table.js';
import type { MoneySense } from './find.js';

/** What of a money mention its figure decides. */
interface Amount {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly currency: string;
  readonly amount: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly per: string | null;
  readonly inferred: readonly string[];
}

/** What the amounts of a release say of the money of its tables. */
export function moneySense(amounts: readonly Amount[], currency: string | null): MoneySense {
  const counts = new Map<string, number>();
  for (const amount of amounts) counts.set(amount.currency, (counts.get(amount.currency) ?? 0) + 1);
  let main: string | null = null;
  for (const [code, count] of counts) if (main === null || count > counts.get(main)!) main = code;
  const dollar = amounts.find(({ text }) => text.startsWith('$'))?.currency;
  return { dollar: dollar ?? currency ?? 'USD', main: main ?? currency };
}

/**
 * Gives the money mentions that are part of a figure its amount, scaled as its table says, and its id.
 *
 * @param amounts mentions in text order
 * @param figures figures in text order
 */
export function scaleMoney<T extends Amount>(amounts: readonly T[], figures: readonly Figure[]): T[] {
  let next = 0;
  return amounts.map((mention) => {
    while (next < figures.length && figures[next]!.end <= mention.start) next++;
    const figure = figures[next];
    if (!figure || figure.start > mention.start || figure.end < mention.end) return mention;
    if (figure.unit !== 'currency' || figure.amount === null || mention.amount === null) return mention;
    const { amount, per, scale, id } = figure;
    return {
      ...mention,
      amount,
      low: amount,
      high: amount,
      per: mention.per ?? per,
      inferred: scale === 1 ? [...mention.inferred] : [...mention.inferred, 'scale'],
      figure: id,
    };
  });
}
