import { characterClass, JOINER, LOWER, lowerCode, UPPER } from './characters.js';
import { CHECK_SEED, checkCode, HASH_SEED, hashCode } from './lexicon.js';
import { CAMEL, CAPITALISED, UPPERCASE } from './tokens.js';

const ASCII = 0x7f;

/** What one pass over the letters of a word tells of it. Private to the scanner, which owns one. */
export class WordScan {
  /** behind the last letter, joiners and marks between letters included */
  end = 0;
  /** the hash of the letters whatever their case, joiners left out */
  hash = HASH_SEED;
  /** the other hash of the same letters */
  check = CHECK_SEED;
  shape = 0;
  /** whether all of it is ASCII */
  plain = true;

  /**
   * Reads the word that starts at an offset.
   *
   * @param limit where the word ends at the latest
   */
  read(text: string, start: number, limit: number): void {
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    let letters = 0;
    let uppers = 0;
    let shape = 0;
    let previous = 0;
    let plain = true;
    let at = start;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      const type = characterClass(code);
      if (type === UPPER) {
        uppers++;
        if (letters === 0) shape |= CAPITALISED;
        else if (previous === LOWER) shape |= CAMEL;
      } else if (type === JOINER) {
        plain = false;
        continue;
      } else if (type !== LOWER) break;
      if (code > ASCII) plain = false;
      letters++;
      previous = type;
      const lower = lowerCode(code);
      hash = hashCode(hash, lower);
      check = checkCode(check, lower);
    }
    if (letters > 1 && uppers === letters) shape |= UPPERCASE;
    this.end = at;
    this.hash = hash;
    this.check = check;
    this.shape = shape;
    this.plain = plain;
  }
}
