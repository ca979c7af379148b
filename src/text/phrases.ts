import { hashWord } from './lexicon.js';
import type { Reading } from './reading.js';
import { WORD, WRAP_GAP } from './tokens.js';

/** Phrases of words with a value each, to look for before or behind a token. Built once. */
export interface PhraseTable<T> {
  /** The longest phrase that ends right before token `at`: its value and first token, or null. */
  before(reading: Reading, at: number): { value: T; first: number } | null;
  /** The longest phrase that starts at token `at`: its value and the token behind it, or null. */
  behind(reading: Reading, at: number): { value: T; end: number } | null;
  /** The same where the phrase may open a line. */
  from(reading: Reading, at: number): { value: T; end: number } | null;
}

/**
 * Builds a table of phrases. Words are compared whatever their case; marks between them are not skipped.
 *
 * @param table phrases, their words separated by spaces, by value
 */
export function phraseTable<T extends string>(table: Readonly<Record<T, readonly string[]>>): PhraseTable<T> {
  const byLast = new Map<number, [hashes: number[], value: T][]>();
  const byFirst = new Map<number, [hashes: number[], value: T][]>();
  const add = (index: typeof byLast, key: number, entry: [number[], T]) => {
    const list = index.get(key);
    if (list) list.push(entry);
    else index.set(key, [entry]);
  };
  for (const [value, phrases] of Object.entries(table) as [T, readonly string[]][]) {
    for (const phrase of phrases) {
      const hashes = phrase.split(' ').map(hashWord);
      add(byLast, hashes.at(-1)!, [hashes, value]);
      add(byFirst, hashes[0]!, [hashes, value]);
    }
  }
  for (const index of [byLast, byFirst])
    for (const list of index.values()) list.sort(([left], [right]) => right.length - left.length);

  const matches = ({ tokens }: Reading, hashes: readonly number[], first: number): boolean => {
    if (first < 0 || first + hashes.length > tokens.count) return false;
    for (let index = 0; index < hashes.length; index++) {
      const at = first + index;
      if (tokens.kind[at] !== WORD || tokens.hash[at] !== hashes[index]) return false;
      if (index > 0 && tokens.gap[at]! > WRAP_GAP) return false;
    }
    return true;
  };
  const from = (reading: Reading, at: number): { value: T; end: number } | null => {
    const { tokens } = reading;
    if (at >= tokens.count || tokens.kind[at] !== WORD) return null;
    for (const [hashes, value] of byFirst.get(tokens.hash[at]!) ?? [])
      if (matches(reading, hashes, at)) return { value, end: at + hashes.length };
    return null;
  };
  return {
    before(reading, at) {
      const { tokens } = reading;
      if (at < 1 || at > tokens.count || tokens.kind[at - 1] !== WORD) return null;
      if (at < tokens.count && tokens.gap[at]! > WRAP_GAP) return null;
      for (const [hashes, value] of byLast.get(tokens.hash[at - 1]!) ?? [])
        if (matches(reading, hashes, at - hashes.length)) return { value, first: at - hashes.length };
      return null;
    },
    behind(reading, at) {
      const { tokens } = reading;
      return at >= tokens.count || tokens.gap[at]! > WRAP_GAP ? null : from(reading, at);
    },
    from,
  };
}
