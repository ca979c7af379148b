import { CHECK, checkWord, hashWord, type LexiconTable, WIDTH } from './lexicon.js';
import {
  PHRASE_CHECK_SEED,
  PHRASE_SEED,
  phraseCheck,
  phraseHash,
  tokensOfPhrase,
} from './lexicon-phrases.js';

/** Words that share their classes. Words are given in lower case; entries of several words and of more than 63 letters are left out, but for phrases. */
export interface WordList {
  readonly words: Iterable<string>;
  /** phrases of several tokens, with their capitals */
  readonly phrases?: Iterable<string>;
  /** bits of `classes.ts`, first mask */
  readonly classes?: number;
  /** bits of `classes.ts`, second mask */
  readonly naming?: number;
  /** bits of `parts.ts`: what a word can be in a sentence */
  readonly parts?: number;
}

const LONGEST = 63;

type Entry = [word: string, classes: number, naming: number, parts: number];

/** A record of the table before it has its slot. */
interface Slotted {
  readonly hash: number;
  readonly check: number;
  readonly classes: number;
  readonly naming: number;
  readonly parts: number;
}

/** The records of phrases and of their beginnings, which have no classes unless they are phrases themselves. */
function recordsOfPhrases(lists: readonly WordList[]): Slotted[] {
  const records = new Map<string, Slotted>();
  for (const { phrases = [], classes = 0, naming = 0, parts = 0 } of lists)
    for (const phrase of phrases) {
      let hash = PHRASE_SEED;
      let check = PHRASE_CHECK_SEED;
      const tokens = tokensOfPhrase(phrase);
      tokens.forEach((token, index) => {
        hash = phraseHash(hash, token);
        check = phraseCheck(check, token);
        const key = `${hash} ${check}`;
        const whole = index === tokens.length - 1;
        const known = records.get(key);
        if (whole) records.set(key, { hash, check, classes, naming: naming | (known?.naming ?? 0), parts });
        else if (!known) records.set(key, { hash, check, classes: 0, naming: 0, parts: 0 });
      });
    }
  return [...records.values()];
}

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
  const words = mergeLists(lists).map(
    ([word, classes, naming, parts]): Slotted => ({
      hash: hashWord(word),
      check: checkWord(word),
      classes,
      naming,
      parts,
    }),
  );
  const entries = [...words, ...recordsOfPhrases(lists)];
  const size = 1 << Math.ceil(Math.log2(entries.length * 2 + 2));
  const records = new Int32Array(size * WIDTH);
  const parts = new Uint16Array(size);
  for (const entry of entries) {
    let slot = entry.hash & (size - 1);
    while (records[slot * WIDTH + CHECK] !== 0) slot = (slot + 1) & (size - 1);
    if (entry.check === 0) throw new RangeError(`the other hash of a word means an empty slot`);
    records.set([entry.hash, entry.classes, entry.naming, entry.check], slot * WIDTH);
    parts[slot] = entry.parts;
  }
  return { records, parts };
}
