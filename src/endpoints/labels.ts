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

const NEW = list('new');
const NEWLY = list('newly');
const OF_PLAN = list('in from to by as with under');
/** "Removed: M", "Added to the protocol: M": a label that by itself tells of a change. */
export function opensWithChange(reading: Reading, first: number): boolean {
  const at = isOne(reading, first, NEWLY) ? first + 1 : first;
  if (![REMOVED, ADDED, NEW].some((words) => isOne(reading, at, words))) return false;
  if (isMark(reading, at + 1, COLON)) return true;
  if (!isOne(reading, at + 1, OF_PLAN)) return false;
  for (let next = at + 2; next < Math.min(reading.tokens.count, at + LONGEST_LABEL); next++)
    if (isMark(reading, next, COLON)) return true;
  return false;
}
