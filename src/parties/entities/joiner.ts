import type { Reading } from '../../text/reading.js';
import { UPPERCASE } from '../../text/tokens.js';
import type { Candidate } from '../evidence/candidate.js';
import { coreText } from '../names/core.js';
import type { Occurrence } from '../names/occurrence.js';

/** What joins keys to entities, filled step by step. Private to `buildEntities`. */
export class Joiner {
  private readonly owner = new Map<string, string>();

  constructor(private readonly candidates: ReadonlyMap<string, Candidate>) {}

  /** The key a key's entity is known by. */
  root(key: string): string {
    let at = key;
    for (let next = this.owner.get(at); next !== undefined && next !== at; next = this.owner.get(at))
      at = next;
    return at;
  }

  join(key: string, to: string): void {
    const root = this.root(to);
    if (this.root(key) === root) return;
    this.owner.set(this.root(key), root);
  }

  isJoined(key: string): boolean {
    return this.owner.has(key);
  }

  get keys(): Iterable<string> {
    return this.candidates.keys();
  }
}

/** The words of a key. */
export const wordsOf = (key: string): string[] => key.split(' ');

/** Items by their keys, each of which may be several. */
export function index<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const byKey = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = byKey.get(key);
      if (known) known.push(item);
      else byKey.set(key, [item]);
    }
  return byKey;
}

/** The ends of a word of three letters or more. */
export function* endings(letters: string): Generator<string> {
  for (let at = 0; at + 3 <= letters.length; at++) yield letters.slice(at);
}

/** The initials of the capitalised words of a name: "European Medicines Agency" is EMA. */
export function initials(reading: Reading, occurrence: Occurrence): string {
  return coreText(reading, occurrence)
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase();
}

export const isAcronymKey = (reading: Reading, { occurrences }: Candidate): boolean =>
  occurrences.every(
    ({ atoms, end, first }) =>
      atoms.length === 1 && end === first + 1 && (reading.tokens.shape[first]! & UPPERCASE) !== 0,
  );
