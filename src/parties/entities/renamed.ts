import { phraseTable } from '../../text/phrases.js';
import { COMMA, isMark, OPEN, type Reading, SLASH, textOf } from '../../text/reading.js';
import type { Candidate } from '../evidence/candidate.js';
import type { Occurrence } from '../names/occurrence.js';
import type { Joiner } from './joiner.js';

/**
 * How a text says that a company has another name, and which of the two is out of use: the other behind
 * "formerly", the first in front of "now known as", neither behind "doing business as".
 */
const RENAMED = phraseTable<'other' | 'first' | 'neither'>({
  other: [
    'formerly known as',
    'previously known as',
    'formerly',
    'previously',
    'formerly named',
    'formerly called',
  ],
  first: ['now known as', 'renamed as', 'now called', 'to be renamed'],
  neither: [
    'doing business as',
    'also known as',
    'dba',
    'operating as',
    'operating under the name',
    'which does business as',
    'trading as',
  ],
});

/** The token a renaming leads to behind a name, and which name it says is old: "X (formerly | Y)", "X, dba | Y". */
function behindRenaming(
  reading: Reading,
  { afterDegrees, bracket }: Occurrence,
): { end: number; old: 'other' | 'first' | 'neither' } | null {
  const end = bracket?.end ?? afterDegrees;
  const starts = [afterDegrees, end];
  for (let at = afterDegrees + 1; at < end; at++) if (isMark(reading, at, OPEN)) starts.push(at);
  for (const from of starts) {
    let at = from;
    while (isMark(reading, at, COMMA) || isMark(reading, at, OPEN)) at++;
    const phrase = RENAMED.behind(reading, at);
    if (phrase) return { end: phrase.end, old: phrase.value };
    // "d/b/a", "f/k/a"
    if (!isMark(reading, at + 1, SLASH)) continue;
    const letters = textOf(reading, at, Math.min(at + 5, reading.tokens.count));
    if (/^[df]\/[bk]\/a$/i.test(letters))
      return { end: at + 5, old: /^f/i.test(letters) ? 'other' : 'neither' };
  }
  return null;
}

/**
 * Joins names that the text says are those of one company.
 *
 * @returns the keys of the names that it no longer has
 */
export function joinRenamed(
  reading: Reading,
  organizations: readonly Candidate[],
  joiner: Joiner,
): Set<string> {
  const former = new Set<string>();
  const byFirst = new Map<number, string>();
  for (const { key, occurrences } of organizations)
    for (const { first } of occurrences) byFirst.set(first, key);
  for (const { key, occurrences } of organizations)
    for (const occurrence of occurrences) {
      const renaming = behindRenaming(reading, occurrence);
      const other = renaming && byFirst.get(renaming.end);
      if (!renaming || other === undefined || other === null || other === key) continue;
      joiner.join(other, key);
      if (renaming.old !== 'neither') former.add(renaming.old === 'other' ? other : key);
    }
  return former;
}
