import { isCapitalised, isInline, isMark, isOne, type Reading, words } from '../text/reading.js';

const BEFORE_BARE = words(
  'as',
  'into',
  'either',
  'merely',
  'until',
  'only',
  'sole',
  'to',
  'from',
  'becomes',
  'become',
  'became',
  'remains',
  'remain',
  'stays',
  'stay',
  'now',
  'hitherto',
  'formerly',
  'previously',
  'merely',
  'be',
  'been',
  'is',
  'was',
  'were',
  'are',
  'still',
  'than',
  'of',
  'rank',
  'being',
  'on',
  'the',
  'than',
  '→',
  'once',
  'down',
  'up',
  'initially',
  'originally',
  'and',
  'keeps',
);

/** A rank without its noun counts where it says what something is or becomes: "reclassified as exploratory". */
export function isBareRank(reading: Reading, { rank, end }: { rank: number; end: number }): boolean {
  const { tokens } = reading;
  const closes =
    end >= tokens.count ||
    tokens.kind[end] !== 1 ||
    !isInline(reading, end) ||
    isOne(reading, end, AFTER_BARE);
  if (!closes || isCapitalised(reading, rank)) return false;
  return (
    isOne(reading, rank - 1, BEFORE_BARE) ||
    isMark(reading, rank - 1, ':'.charCodeAt(0)) ||
    isMark(reading, rank - 1, '→'.charCodeAt(0)) ||
    isMark(reading, rank - 1, ','.charCodeAt(0))
  );
}
const AFTER_BARE = words(
  'to',
  'from',
  'but',
  'and',
  'rather',
  'instead',
  'before',
  'since',
  'until',
  'only',
  'or',
  'rank',
  'status',
  'position',
  'in',
  'with',
  'after',
  'on',
  'by',
  'while',
  'list',
);
