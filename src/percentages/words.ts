import { FRACTION, PERCENT } from '../text/classes.js';
import type { WordList } from '../text/lexicon-table.js';
import { wordTable } from '../text/reading.js';

/** Denominators of fractions, in words. */
const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};
export const denominators = wordTable(DENOMINATORS);

/** The words that percentages and fractions are made of. */
export const percentageWords: readonly WordList[] = [
  {
    words: ['percent', 'per', 'pct', 'percentage', 'basis', 'bps', 'bp', 'ppts', 'ppt', 'pp', 'pps'],
    classes: PERCENT,
  },
  { words: Object.keys(DENOMINATORS), classes: FRACTION },
];
