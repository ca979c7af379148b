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

/** What a lexicon is made of: plain arrays, so that it can be computed when the package is built. */
export interface LexiconTable {
  /** entries by slot; their number is a power of two */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  readonly classes: Int32Array;
  readonly naming: Int32Array;
  /** where each entry's word starts in `characters`, and behind the last its end */
  readonly offsets: Int32Array;
  /** the lower-case code units of all words */
  readonly characters: Uint16Array;
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
  return [...merged.values()].filter(([word]) => !/[\s.&'-]/.test(word));
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
  const table = {
    slots: new Int32Array(size),
    hashes: new Int32Array(entries.length + 1),
    classes: new Int32Array(entries.length + 1),
    naming: new Int32Array(entries.length + 1),
    offsets: new Int32Array(entries.length + 2),
    characters: new Uint16Array(length),
  };
  let offset = 0;
  for (const [index, [word, classes, naming]] of entries.entries()) {
    const entry = index + 1;
    const hash = hashWord(word);
    table.hashes[entry] = hash;
    table.classes[entry] = classes;
    table.naming[entry] = naming;
    table.offsets[entry] = offset;
    for (const character of word.split('')) table.characters[offset++] = lowerCode(character.charCodeAt(0));
    let slot = hash & (size - 1);
    while (table.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.slots[slot] = entry;
  }
  table.offsets[entries.length + 1] = offset;
  return table;
}

/** The lexicon of a table. */
export function lexiconOf({ slots, hashes, classes, naming, offsets, characters }: LexiconTable): Lexicon {
  const mask = slots.length - 1;
  const isAt = (offset: number, text: string, start: number, end: number): boolean => {
    for (let at = start; at < end; at++)
      if (characters[offset + at - start] !== lowerCode(text.charCodeAt(at))) return false;
    return true;
  };
  return {
    classes,
    naming,
    find(hash, text, start, end) {
      let slot = hash & mask;
      for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
        const offset = offsets[entry]!;
        if (
          hashes[entry] === hash &&
          offsets[entry + 1]! - offset === end - start &&
          isAt(offset, text, start, end)
        )
          return entry;
        slot = (slot + 1) & mask;
      }
      return 0;
    },
  };
}
