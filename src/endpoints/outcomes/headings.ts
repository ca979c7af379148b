import { COLON, isMark, type Reading } from '../../text/reading.js';
import { LINE_GAP } from '../../text/tokens.js';
import { startOfItem } from '../items.js';
import { readRank } from '../ranks.js';
import type { Sentence } from '../sentence.js';
import type { Verdict } from '../verdict.js';
import { statedBehind } from './stated.js';

const LONGEST_HEADING = 8;

/** Whether an item of a list stands at a token, or a line that opens with its rank: "• Primary: M", "Secondary: M". */
const opensItem = (reading: Reading, at: number): boolean =>
  startOfItem(reading, at) >= 0 || (reading.tokens.gap[at]! >= LINE_GAP && readRank(reading, at) !== null);

/**
 * What a line says of all items below it: "Endpoints met", "Not met:", "Endpoints with data still to come"; null where
 * it says nothing or names a rank, which then is what it is about.
 */
function headingVerdict(sentence: Sentence): Verdict | null {
  const { reading, floor, limit, pieces } = sentence;
  const { tokens } = reading;
  if (limit >= tokens.count || tokens.gap[limit]! < LINE_GAP || tokens.gap[floor]! < LINE_GAP) return null;
  if (limit - floor > LONGEST_HEADING || opensItem(reading, floor) || !opensItem(reading, limit)) return null;
  if (pieces.some((piece) => piece.kind === 'term' && piece.term.roles.length > 0)) return null;
  for (let at = floor; at < limit - 1; at++) if (isMark(reading, at, COLON)) return null;
  return statedBehind(sentence, { first: floor, end: limit });
}

/** Lines that give the items below them their outcome: what they say, by the sentences of the items and their own. */
export function headingsOf(sentences: readonly Sentence[]): {
  readonly own: ReadonlySet<number>;
  readonly above: ReadonlyMap<number, Verdict>;
} {
  const own = new Set<number>();
  const above = new Map<number, Verdict>();
  let heading: Verdict | null = null;
  for (const sentence of [...sentences].sort((left, right) => left.index - right.index)) {
    const { reading, index, floor } = sentence;
    if (heading !== null && opensItem(reading, floor)) above.set(index, heading);
    else {
      heading = headingVerdict(sentence);
      if (heading !== null) own.add(index);
    }
  }
  return { own, above };
}
