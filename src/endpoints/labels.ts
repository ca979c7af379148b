import { COLON, isMark, isOne, OPEN, type Reading } from '../text/reading.js';
import { ADDED, COME, GONE, list, REMOVED } from '../words/endpoint-words.js';
import type { Protocol } from './claim.js';
import type { Sentence } from './sentence.js';

const UNCHANGED = list('unchanged kept retained maintained unmodified');
const NO = list('no');
const LONGEST_LABEL = 6;
/** "Before the change: M", "New: M", "No change (M)": what a line says of the protocol, and the token behind its label. */
export function labelOf(
  { reading, changes }: Sentence,
  first: number,
  limit: number,
): { protocol: Protocol; end: number } | null {
  if (!changes) return null;
  for (let at = first + 1; at < Math.min(limit, first + LONGEST_LABEL); at++) {
    const opens = isMark(reading, at, OPEN);
    if (!isMark(reading, at, COLON) && !opens) continue;
    for (let word = first; word < at; word++) {
      if (isOne(reading, word, GONE)) return opens ? null : { protocol: 'original', end: at + 1 };
      if (isOne(reading, word, COME)) return opens ? null : { protocol: 'amended', end: at + 1 };
      const kept = isOne(reading, word, UNCHANGED) || (isOne(reading, word, NO) && word === first);
      if (kept) return { protocol: null, end: at + 1 };
    }
  }
  return null;
}

/** "Removed: M", "Added to the protocol: M": a label that by itself tells of a change. */
export function opensWithChange(reading: Reading, first: number): boolean {
  if (!isOne(reading, first, REMOVED) && !isOne(reading, first, ADDED)) return false;
  for (let at = first + 1; at < Math.min(reading.tokens.count, first + LONGEST_LABEL); at++)
    if (isMark(reading, at, COLON)) return true;
  return false;
}
