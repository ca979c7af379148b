import { Big } from 'big.js';

/** The least and the greatest of a quantity, as mentions have them. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** The middle of a range, to the last digit of its ends; null where an end is open. */
export const middle = ({ low, high }: Bounds): number | null =>
  low === null || high === null ? null : Number(new Big(low).plus(high).div(2));

/** A range or point in words: `5`, `5–7`, `up to 7`, `at least 5`. */
export function boundsText({ low, high }: Bounds): string {
  if (low === high) return String(low);
  if (low === null) return `up to ${high}`;
  return high === null ? `at least ${low}` : `${low}–${high}`;
}
