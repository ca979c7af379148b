import { lowerCode } from './characters.js';

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
export const WIDTH = 4;
/** a record's number by its place: shifted, for dividing makes fractions of it first */
const SHIFT = 2;
const CLASSES = 1;
const NAMING = 2;
/** 0 in an empty slot; two words that share both hashes are not to be expected among a billion billions */
export const CHECK = 3;

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
export function checkWord(word: string): number {
  let check = CHECK_SEED;
  for (let index = 0; index < word.length; index++)
    check = checkCode(check, lowerCode(word.charCodeAt(index)));
  return check;
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
    parts: (record) => (record < 0 ? 0 : parts[record >> SHIFT]!),
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
