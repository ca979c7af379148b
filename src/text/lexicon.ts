import { lowerCode } from './characters.js';

/** Words that share their classes. Words are given in lower case; entries of several words are left out. */
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
   * The entry of a word, or 0 when it is not in the table.
   *
   * @param hash the word's hash, as from `hashCode`
   */
  find(hash: number, text: string, start: number, end: number): number;
  /** classes by entry */
  readonly classes: Int32Array;
  /** naming classes by entry */
  readonly naming: Int32Array;
}

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

/**
 * Builds a lexicon from word lists; a word in several lists has the classes of all.
 *
 * @param lists the lists, in any order
 */
export function createLexicon(lists: readonly WordList[]): Lexicon {
  const merged = new Map<string, [classes: number, naming: number]>();
  for (const { words, classes = 0, naming = 0 } of lists) {
    for (const word of words) {
      const known = merged.get(word);
      if (known) {
        known[0] |= classes;
        known[1] |= naming;
      } else merged.set(word, [classes, naming]);
    }
  }
  const single = [...merged].filter(([word]) => !/[\s.&'-]/.test(word));
  const size = 1 << Math.ceil(Math.log2(single.length * 2 + 2));
  const slots = new Int32Array(size);
  const words: string[] = [''];
  const hashes = new Int32Array(single.length + 1);
  const classesOf = new Int32Array(single.length + 1);
  const namingOf = new Int32Array(single.length + 1);
  for (const [word, [classes, naming]] of single) {
    const entry = words.push(word) - 1;
    const hash = hashWord(word);
    hashes[entry] = hash;
    classesOf[entry] = classes;
    namingOf[entry] = naming;
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = entry;
  }
  const same = (word: string, text: string, start: number): boolean => {
    for (let index = 0; index < word.length; index++)
      if (word.charCodeAt(index) !== lowerCode(text.charCodeAt(start + index))) return false;
    return true;
  };
  return {
    classes: classesOf,
    naming: namingOf,
    find(hash, text, start, end) {
      let slot = hash & (size - 1);
      for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
        const word = words[entry]!;
        if (hashes[entry] === hash && word.length === end - start && same(word, text, start)) return entry;
        slot = (slot + 1) & (size - 1);
      }
      return 0;
    },
  };
}
