import { lowerCode } from './characters.js';

/** Words that share their classes. Words are given in lower case; entries of several words and of more than 63 letters are left out. */
export interface WordList {
  readonly words: Iterable<string>;
  /** bits of `classes.ts`, first mask */
  readonly classes?: number;
  /** bits of `classes.ts`, second mask */
  readonly naming?: number;
}

/** A case-insensitive word table: an open-addressing hash over the words' lower-case code units. */
export interface Lexicon {
  /**
   * The record of a word, or `NO_RECORD` when it is not in the table.
   *
   * @param hash the word's hash, as from `hashCode`
   */
  find(hash: number, text: string, start: number, end: number): number;
  /** the classes of a record, first mask */
  classes(record: number): number;
  /** the classes of a record, second mask */
  naming(record: number): number;
}

export const NO_RECORD = -1;

/** What a lexicon is made of: plain arrays, so that it can be computed when the package is built. */
export interface LexiconTable {
  /** a record per slot, their number a power of two: hash, classes, naming, and where the word stands */
  readonly records: Int32Array;
  /** the lower-case code units of all words */
  readonly characters: Uint16Array;
}

/** The parts of a record, side by side: a look-up touches one line of the processor's cache. */
const WIDTH = 4;
const CLASSES = 1;
const NAMING = 2;
/** offset in `characters` and length of the word in one number; 0 in an empty slot */
const PLACE = 3;
const LENGTH_BITS = 6;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/** The start value of a word's hash. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** One step of FNV-1a over a lower-case code unit. */
export const hashCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a word whatever its case. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let index = 0; index < word.length; index++) hash = hashCode(hash, lowerCode(word.charCodeAt(index)));
  return hash;
}

/** The classes of each word in the lists, merged. */
function mergeLists(lists: readonly WordList[]): [word: string, classes: number, naming: number][] {
  const merged = new Map<string, [word: string, classes: number, naming: number]>();
  for (const { words, classes = 0, naming = 0 } of lists) {
    for (const word of words) {
      const known = merged.get(word);
      if (known) {
        known[1] |= classes;
        known[2] |= naming;
      } else merged.set(word, [word, classes, naming]);
    }
  }
  return [...merged.values()].filter(([word]) => word.length <= LENGTH_MASK && !/[\s.&'-]/.test(word));
}

/**
 * Computes the table of a lexicon from word lists; a word in several lists has the classes of all.
 *
 * @param lists the lists, in any order
 */
export function computeTable(lists: readonly WordList[]): LexiconTable {
  const entries = mergeLists(lists);
  const size = 1 << Math.ceil(Math.log2(entries.length * 2 + 2));
  const length = entries.reduce((sum, [word]) => sum + word.length, 0);
  const records = new Int32Array(size * WIDTH);
  const characters = new Uint16Array(length);
  let offset = 0;
  for (const [word, classes, naming] of entries) {
    const hash = hashWord(word);
    let slot = hash & (size - 1);
    while (records[slot * WIDTH + PLACE] !== 0) slot = (slot + 1) & (size - 1);
    records.set([hash, classes, naming, (offset << LENGTH_BITS) | word.length], slot * WIDTH);
    for (let at = 0; at < word.length; at++) characters[offset + at] = lowerCode(word.charCodeAt(at));
    offset += word.length;
  }
  return { records, characters };
}

/** The lexicon of a table. */
export function lexiconOf({ records, characters }: LexiconTable): Lexicon {
  const mask = records.length / WIDTH - 1;
  const isAt = (offset: number, text: string, start: number, end: number): boolean => {
    for (let at = start; at < end; at++)
      if (characters[offset + at - start] !== lowerCode(text.charCodeAt(at))) return false;
    return true;
  };
  return {
    classes: (record) => (record < 0 ? 0 : records[record + CLASSES]!),
    naming: (record) => (record < 0 ? 0 : records[record + NAMING]!),
    find(hash, text, start, end) {
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const record = slot * WIDTH;
        const place = records[record + PLACE]!;
        if (place === 0) return NO_RECORD;
        if (
          records[record] === hash &&
          (place & LENGTH_MASK) === end - start &&
          isAt(place >>> LENGTH_BITS, text, start, end)
        )
          return record;
      }
    },
  };
}
