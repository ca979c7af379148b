import type { Grammar } from '../grammar/grammar.js';
import { ADP, ADV, AUX, CCONJ, SCONJ, VERB } from '../grammar/tags.js';
import { NUMBER } from '../text/classes.js';
import {
  BAR,
  CLOSE,
  COLON,
  hasClass,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  OPEN,
  type Reading,
} from '../text/reading.js';
import { LINE_GAP, MARK } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';
import { isWide } from './marks.js';

const BEFORE_BARE = wordSet(`
  a an another other both two three single first second third further remaining our its as into either
  merely until only sole to from becomes become became remains remain stays stay now hitherto formerly
  previously be been is was were are still than of rank being on the once down up initially originally
  and keeps designated declared named called
`);

/** What may follow a rank that stands for its endpoint: "the primary came in". */
const CLOSING = new Set([VERB, AUX, ADP, SCONJ, CCONJ, ADV]);

const SAYING = wordSet('is are was were will');
/** "Primary: overall survival", "Secondary are A and B": a rank that opens a line or sentence as what the rest is about. */
function isLabel(reading: Reading, rank: number, end: number): boolean {
  const { sentences, sentenceOf } = reading;
  const floor = sentences[sentenceOf[rank]!]!;
  // "• Primary: overall survival"
  const isItem = rank === floor + 1 && reading.tokens.kind[floor] === MARK;
  const opens = rank === floor || isItem || reading.tokens.gap[rank]! >= LINE_GAP;
  return opens && isInline(reading, end) && (isMark(reading, end, COLON) || isOne(reading, end, SAYING));
}

/** "Primary": a heading, or the cell of a table. */
const isAlone = ({ tokens }: Reading, rank: number, end: number): boolean =>
  (rank === 0 || tokens.gap[rank]! >= LINE_GAP) && (end >= tokens.count || tokens.gap[end]! >= LINE_GAP);

/** "Primary |", "| Secondary 1 |": a cell of a row set in one line. */
function isBarred(reading: Reading, rank: number, end: number): boolean {
  const { tokens } = reading;
  const opens = rank === 0 || tokens.gap[rank]! >= LINE_GAP || isMark(reading, rank - 1, BAR);
  const close = hasClass(reading, end, NUMBER) ? end + 1 : end;
  const closes = close >= tokens.count || tokens.gap[close]! >= LINE_GAP || isMark(reading, close, BAR);
  return opens && closes && (isMark(reading, rank - 1, BAR) || isMark(reading, close, BAR));
}

/** A rank in a column of its own. */
const isColumn = (reading: Reading, rank: number, end: number): boolean =>
  rank > 0 &&
  isWide(reading, rank) &&
  (end >= reading.tokens.count || isWide(reading, end) || reading.tokens.gap[end]! >= LINE_GAP);

/** A rank without its noun counts where it says what something is or becomes: "reclassified as exploratory". */
export function isBareRank(grammar: Grammar, { rank, end }: { rank: number; end: number }): boolean {
  const { reading } = grammar;
  const { tokens } = reading;
  const closes =
    end >= tokens.count ||
    tokens.kind[end] !== 1 ||
    !isInline(reading, end) ||
    isOne(reading, end, AFTER_BARE) ||
    CLOSING.has(grammar.tagOf(end));
  if (isLabel(reading, rank, end) || isAlone(reading, rank, end)) return true;
  if (isBarred(reading, rank, end) || isColumn(reading, rank, end)) return true;
  if (!closes || isCapitalised(reading, rank)) return false;
  return (
    isOne(reading, rank - 1, BEFORE_BARE) ||
    isMark(reading, rank - 1, ':'.charCodeAt(0)) ||
    (isMark(reading, rank - 1, OPEN) && isMark(reading, end, CLOSE)) ||
    isMark(reading, rank - 1, '→'.charCodeAt(0)) ||
    isMark(reading, rank - 1, ','.charCodeAt(0))
  );
}
const AFTER_BARE = wordSet(`
  to from but and rather instead before since until only or rank status position in with after on by
  while list
`);
