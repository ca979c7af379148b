import { lowerCode } from './characters.js';

/** Words that share their classes. Words are given in lower case; entries of several words and of more than 63 letters are left out. */
export interface WordList {
  readonly words: Iterable<string>;
  /** bits of `classes.ts`, first mask */
  readonly classes?: number;
  /** bits of `classes.ts`, second mask */
  readonly naming?: number;
  /** bits of `parts.ts`: what a word can be in a sentence */
  readonly parts?: number;
}

/** A case-insensitive word table: an open-addressing hash over the words' lower-case code units. */
export interface Lexicon {
  /**
   * The record of a word, or `NO_RECORD` when it is not in the table.
   *
   * @param hash the word's hash, as from `hashCode`
   * @param check its other hash, as from `checkCode`
   */
  find(hash: number, check: number): number;
  /** The record of the word that stands in a text from `start` up to `end`, whatever its case. */
  findIn(text: string, start: number, end: number): number;
  /** the classes of a record, first mask */
  classes(record: number): number;
  /** the classes of a record, second mask */
  naming(record: number): number;
  /** what the word of a record can be in a sentence, bits of `parts.ts` */
  parts(record: number): number;
}

export const NO_RECORD = -1;

/** What a lexicon is made of: plain arrays, so that it can be computed when the package is built. */
export interface LexiconTable {
  /** a record per slot, their number a power of two: hash, classes, naming, and the other hash */
  readonly records: Int32Array;
  /** the parts of speech of each slot: kept apart because only the grammar asks for them */
  readonly parts: Uint16Array;
}

/** The parts of a record, side by side: a look-up touches one line of the processor's cache. */
const WIDTH = 4;
const CLASSES = 1;
const NAMING = 2;
/** 0 in an empty slot; two words that share both hashes are not to be expected among a billion billions */
const CHECK = 3;
const LONGEST = 63;

/** The start value of a word's hash. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** One step of FNV-1a over a lower-case code unit. */
export const hashCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The start value of a word's other hash. */
export const CHECK_SEED = 0x2f0b4c47;

/** One step of the other hash: the same with another multiplier. */
export const checkCode = (check: number, code: number): number => Math.imul(check ^ code, 0x2c1b3c6d);

/** The hash of a word whatever its case. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let index = 0; index < word.length; index++) hash = hashCode(hash, lowerCode(word.charCodeAt(index)));
  return hash;
}

/** The other hash of a word whatever its case. */
function checkWord(word: string): number {
  let check = CHECK_SEED;
  for (let index = 0; index < word.length; index++)
    check = checkCode(check, lowerCode(word.charCodeAt(index)));
  return check;
}

type Entry = [word: string, classes: number, naming: number, parts: number];

/** The classes of each word in the lists, merged. */
function mergeLists(lists: readonly WordList[]): Entry[] {
  const merged = new Map<string, Entry>();
  for (const { words, classes = 0, naming = 0, parts = 0 } of lists) {
    for (const word of words) {
      const known = merged.get(word);
      if (known) {
        known[1] |= classes;
        known[2] |= naming;
        known[3] |= parts;
      } else merged.set(word, [word, classes, naming, parts]);
    }
  }
  return [...merged.values()].filter(([word]) => word.length <= LONGEST && !/[\s.&'-]/.test(word));
}

/**
 * Computes the table of a lexicon from word lists; a word in several lists has the classes of all.
 *
 * @param lists the lists, in any order
 * @throws RangeError for a word that hashes to the sign of an empty slot
 */
export function computeTable(lists: readonly WordList[]): LexiconTable {
  const entries = mergeLists(lists);
  const size = 1 << Math.ceil(Math.log2(entries.length * 2 + 2));
  const records = new Int32Array(size * WIDTH);
  const parts = new Uint16Array(size);
  for (const [word, classes, naming, part] of entries) {
    const hash = hashWord(word);
    let slot = hash & (size - 1);
    while (records[slot * WIDTH + CHECK] !== 0) slot = (slot + 1) & (size - 1);
    const check = checkWord(word);
    if (check === 0) throw new RangeError(`the other hash of "${word}" means an empty slot`);
    records.set([hash, classes, naming, check], slot * WIDTH);
    parts[slot] = part;
  }
  return { records, parts };
}

/** The lexicon of a table. */
export function lexiconOf({ records, parts }: LexiconTable): Lexicon {
  const mask = records.length / WIDTH - 1;
  const find = (hash: number, check: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const record = slot * WIDTH;
      const found = records[record + CHECK]!;
      if (found === 0) return NO_RECORD;
      if (found === check && records[record] === hash) return record;
    }
  };
  return {
    classes: (record) => (record < 0 ? 0 : records[record + CLASSES]!),
    naming: (record) => (record < 0 ? 0 : records[record + NAMING]!),
    parts: (record) => (record < 0 ? 0 : parts[record / WIDTH]!),
    find,
    findIn(text, start, end) {
      let hash = HASH_SEED;
      let check = CHECK_SEED;
      for (let at = start; at < end; at++) {
        const code = lowerCode(text.charCodeAt(at));
        hash = hashCode(hash, code);
        check = checkCode(check, code);
      }
      return find(hash, check);
    },
  };
}
