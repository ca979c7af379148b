import { isMark, POINT, type Reading } from '../text/reading.js';
import { CAPITALISED, DIGITS, MARK, NO_GAP, UPPERCASE, WORD } from '../text/tokens.js';
import { functionOf } from '../words/parts.js';
import { ADJ, ADP, ADV, CCONJ, DET, NOUN, NUM, PROPN, UNTAGGED } from './tags.js';

/** A sentence while it is tagged from left to right. Private to the tagger, which owns one. */
export class TagContext {
  first = 0;
  limit = 0;
  /** most of its words are capitalised: a headline or heading, where a capital says nothing */
  isTitle = false;
  /** the clause read so far has a finite verb */
  hasFinite = false;
  /** its verb is a third person: another may be joined to it */
  hasThird = false;

  /**
   * @param tags the tags of all tokens, filled in from the left
   * @param parts what each token can be, bits of `words/parts.ts`
   * @param ahead whether a verb that can only be finite stands further on in the same clause
   */
  constructor(
    readonly reading: Reading,
    readonly tags: Uint8Array,
    readonly parts: Uint16Array,
    readonly ahead: Uint8Array,
  ) {}

  /** The tag of a token in front, `UNTAGGED` outside the sentence. */
  tag(at: number): number {
    return at >= this.first && at < this.limit ? this.tags[at]! : UNTAGGED;
  }

  /** What a token of the sentence can be; 0 outside of it. */
  part(at: number): number {
    return at >= this.first && at < this.limit ? this.parts[at]! : 0;
  }

  /** The class of a function word; 0 for others. */
  functionAt(at: number): number {
    return functionOf(this.part(at));
  }

  isWordAt(at: number): boolean {
    return at >= this.first && at < this.limit && this.reading.tokens.kind[at] === WORD;
  }

  isDigitsAt(at: number): boolean {
    return at >= this.first && at < this.limit && this.reading.tokens.kind[at] === DIGITS;
  }

  isMarkAt(at: number): boolean {
    return at < this.first || at >= this.limit || this.reading.tokens.kind[at] === MARK;
  }

  /** Whether nothing stands between a token of the sentence and the one before it. */
  isGluedAt(at: number): boolean {
    return at > this.first && at < this.limit && this.reading.tokens.gap[at] === NO_GAP;
  }

  isCapital(at: number): boolean {
    return this.isWordAt(at) && (this.reading.tokens.shape[at]! & CAPITALISED) !== 0;
  }

  isUpper(at: number): boolean {
    return this.isWordAt(at) && (this.reading.tokens.shape[at]! & UPPERCASE) !== 0;
  }

  hashAt(at: number): number {
    return this.isWordAt(at) ? this.reading.tokens.hash[at]! : 0;
  }

  /** Whether a hyphen joins a word to the next one. */
  isCompound(at: number): boolean {
    const { gap } = this.reading.tokens;
    return this.isWordAt(at + 2) && gap[at + 1] === NO_GAP && gap[at + 2] === NO_GAP;
  }

  /** Whether a full stop inside the sentence belongs to the word before it. */
  private isAbbreviating(at: number): boolean {
    const { kind, hash, gap } = this.reading.tokens;
    return kind[at] === MARK && hash[at] === POINT && gap[at] === NO_GAP;
  }

  /** Whether a word ends like a plural. */
  isPlural(at: number): boolean {
    const { text, tokens } = this.reading;
    const end = tokens.end[at]!;
    return text[end - 1] === 's' && text[end - 2] !== 's';
  }

  /** Whether a preposition governs the noun that ends at a token: "the value of shares". */
  isGoverned(at: number): boolean {
    const NEAR = 5;
    for (let before = at - 1; before > at - NEAR; before--) {
      const tag = this.tag(before);
      if (tag === ADP) return true;
      if (tag !== NOUN && tag !== PROPN && tag !== ADJ && tag !== DET && tag !== NUM) return false;
    }
    return false;
  }

  /** Whether a number stands before the nouns that end at a token: "15,000 R&D engineers". */
  isCounted(at: number): boolean {
    const NEAR = 4;
    for (let before = at; before > at - NEAR; before--) {
      const tag = this.tag(before);
      if (tag === NUM) return true;
      if (tag !== NOUN && tag !== PROPN && tag !== CCONJ && tag !== ADJ) return false;
    }
    return false;
  }

  /** The nearest token in front that is no adverb and no full stop of an abbreviation. */
  beforeAdverbs(at: number): number {
    let before = at - 1;
    while (before >= this.first && (this.tags[before] === ADV || this.isAbbreviating(before))) before--;
    return before;
  }
}

/** A word of so many letters is capitalised in a title whatever it is. */
const LONG = 4;

/**
 * Whether most of the longer words of a sentence are capitalised.
 *
 * @param first its first token
 * @param limit the token behind its last
 */
export function isTitleLine(reading: Reading, first: number, limit: number): boolean {
  const { tokens } = reading;
  let words = 0;
  let capitals = 0;
  for (let at = first; at < limit; at++) {
    if (tokens.kind[at] !== WORD || tokens.end[at]! - tokens.start[at]! < LONG) continue;
    words++;
    if (tokens.shape[at]! & CAPITALISED) capitals++;
  }
  // a sentence about offices has many capitals too, but ends in a full stop
  const isSentence = limit > first && isMark(reading, limit - 1, POINT) && capitals * 10 < words * 9;
  return words > 0 && capitals * 4 >= words * 3 && !isSentence;
}
