import { CARDINAL, FRACTION, NUMBER } from '../text/classes.js';
import type { Reading } from '../text/reading.js';
import type { Read } from './read.js';
import { readArticleFraction, readFraction, readHalf, readSlashFraction } from './read-fraction.js';
import { readPercentage } from './read-percentage.js';

/** One way of writing a percentage: where it can start (token classes), and its reader. */
export interface PercentageRule {
  readonly name: string;
  readonly startsWith: number;
  readonly read: (reading: Reading, at: number) => Read | null;
}

/**
 * The rules, in order.
 *
 * Takes "1.5%", "twenty percent", "50 basis points", "3 ppts", "10-12%", "one-third of patients".
 * Refuses "2.5x", "half a million", "second half", "a quarter of 2024", "threefold".
 */
export const percentageRules: readonly PercentageRule[] = [
  { name: 'percentage', startsWith: NUMBER | CARDINAL, read: readPercentage },
  { name: 'fraction', startsWith: CARDINAL, read: readFraction },
  { name: 'half', startsWith: FRACTION, read: readHalf },
  { name: 'slash-fraction', startsWith: NUMBER, read: readSlashFraction },
  { name: 'article-fraction', startsWith: FRACTION, read: readArticleFraction },
];
