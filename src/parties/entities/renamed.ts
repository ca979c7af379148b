import { beginnings } from '../../text/keys.js';
import { phraseTable } from '../../text/phrases.js';
import { COMMA, isMark, OPEN, type Reading, SLASH, textOf } from '../../text/reading.js';
import type { Candidate } from '../evidence/candidate.js';
import type { Occurrence } from '../names/occurrence.js';
import { nameAtFounding, participleBefore, placesOf } from './founded-as.js';
import type { Joiner } from './joiner.js';

/** Which of two names is out of use. */
type Old = 'other' | 'first' | 'neither';

/**
 * How a text says that a company has another name, and which of the two is out of use: the other behind
 * "formerly", the first in front of "now known as", neither behind "doing business as".
 */
const RENAMED = phraseTable<Old>({
  other: [
    'formerly known as',
    'previously known as',
    'once known as',
    'originally known as',
    'formerly',
    'previously',
    'originally',
    'formerly named',
    'formerly called',
    'previously called',
    'previously named',
    'originally called',
    'originally named',
    'the former',
    'formerly the',
    'which was formerly',
    'which was called',
    'which was known as',
  ],
  first: [
    'now known as',
    'renamed as',
    'now called',
    'now named',
    'since renamed',
    'to be renamed',
    'to be called',
    'was renamed',
    'was renamed as',
    'has been renamed',
    'will be renamed',
    'will be called',
    'is to be renamed',
    'renamed itself',
    'has renamed itself',
    'changed its name to',
    'has changed its name to',
    'will change its name to',
    'changes its name to',
    'is changing its name to',
    'rebranded as',
    'has rebranded as',
    'rebrands as',
    'was rebranded as',
    'will operate under the name',
  ],
  neither: [
    'doing business as',
    'also known as',
    'dba',
    'operating as',
    'operating under the name',
    'which does business as',
    'trading as',
    'which trades as',
    'known locally as',
  ],
});

/** In brackets or between commas only: "X (now | Y)", "X, today | Y,"; elsewhere what X does now. */
const NOW = phraseTable<'first'>({ first: ['now', 'today', 'now the'] });

/** The token a renaming leads to behind a name, and which name it says is old: "X (formerly | Y)", "X, dba | Y". */
function behindRenaming(
  reading: Reading,
  { afterDegrees, bracket }: Occurrence,
): { end: number; old: Old } | null {
  const end = bracket?.end ?? afterDegrees;
  const starts = [afterDegrees, end];
  for (let at = afterDegrees + 1; at < end; at++) if (isMark(reading, at, OPEN)) starts.push(at);
  for (const from of starts) {
    let at = from;
    while (isMark(reading, at, COMMA) || isMark(reading, at, OPEN)) at++;
    const phrase = RENAMED.behind(reading, at) ?? (at > from ? NOW.behind(reading, at) : null);
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
  candidates: ReadonlyMap<string, Candidate>,
  organizations: readonly Candidate[],
  joiner: Joiner,
): Set<string> {
  const former = new Set<string>();
  const named = new Set(organizations.map(({ key }) => key));
  const byFirst = new Map<number, string>();
  for (const { key, occurrences } of organizations)
    for (const { first } of occurrences) byFirst.set(first, key);
  const longer = new Map<string, string>();
  for (const { key } of organizations)
    for (const start of beginnings(key)) if (!longer.has(start)) longer.set(start, key);
  /** a name that only begins a longer one stands for it */
  const inFull = (key: string): string | undefined => (named.has(key) ? key : longer.get(key));
  const join = (name: string, other: string | undefined, old: Old): void => {
    const key = inFull(name);
    if (key === undefined || other === undefined || other === key) return;
    joiner.join(other, key);
    if (old !== 'neither') former.add(old === 'other' ? other : name);
  };
  for (const { key, occurrences } of candidates.values())
    for (const occurrence of occurrences) {
      const renaming = behindRenaming(reading, occurrence);
      if (renaming) join(key, byFirst.get(renaming.end), renaming.old);
    }
  const founded = organizations.flatMap(({ key, occurrences }) =>
    occurrences.filter((name) => participleBefore(reading, name) >= 0).map((name) => ({ key, name })),
  );
  if (founded.length === 0) return former;
  const places = placesOf(candidates, inFull);
  for (const { key, name } of founded) {
    const owner = nameAtFounding(reading, name, places);
    if (owner !== null) join(owner, key, 'other');
  }
  return former;
}
