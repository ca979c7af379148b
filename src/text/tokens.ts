/** Kinds of token. */
export const WORD = 1;
export const DIGITS = 2;
/** one character of punctuation or a sign */
export const MARK = 3;

/** What stands before a token. */
export const NO_GAP = 0;
export const SPACE_GAP = 1;
/** one line end inside a paragraph that is broken at a fixed width */
export const WRAP_GAP = 2;
/** a line end that separates lines, or the seam of two words glued together ("SauveChief") */
export const LINE_GAP = 3;
/** a blank line */
export const PARAGRAPH_GAP = 4;

/** Bits of a token's shape. */
export const CAPITALISED = 1;
/** two letters or more, all upper case */
export const UPPERCASE = 2;
/** an upper-case letter behind a lower-case one */
export const CAMEL = 4;
/** inside a URL, an e-mail address or a hashtag: no mention stands there */
export const MASKED = 8;

/** The tokens of a text as parallel arrays: nothing is copied out of the text. */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets, half open */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /** the hash of a word whatever its case; the character code of a mark; 0 for digits */
  readonly hash: Int32Array;
  /** classes of `classes.ts`, first and second mask */
  readonly classes: Int32Array;
  readonly naming: Int32Array;
  /** the record of a word as it stands in the lexicon, or `NO_RECORD`; 0 for other tokens */
  readonly record: Int32Array;
}

/** Arrays of four bytes an element, and of one. */
const INTEGERS = 6;
const BYTES = 3;

/** Tokens being written: the arrays grow as needed, and lie in one piece of memory. Private to the scanner. */
export class TokenBuffer implements Tokens {
  count = 0;
  start!: Int32Array;
  end!: Int32Array;
  hash!: Int32Array;
  classes!: Int32Array;
  naming!: Int32Array;
  record!: Int32Array;
  kind!: Uint8Array;
  shape!: Uint8Array;
  gap!: Uint8Array;

  /** @param capacity how many tokens to make room for at first */
  constructor(private capacity: number) {
    this.allocate();
  }

  private allocate(): void {
    const { capacity } = this;
    const memory = new ArrayBuffer(capacity * (4 * INTEGERS + BYTES));
    const integers = (index: number) => new Int32Array(memory, index * 4 * capacity, capacity);
    const bytes = (index: number) => new Uint8Array(memory, (4 * INTEGERS + index) * capacity, capacity);
    this.start = integers(0);
    this.end = integers(1);
    this.hash = integers(2);
    this.classes = integers(3);
    this.naming = integers(4);
    this.record = integers(5);
    this.kind = bytes(0);
    this.shape = bytes(1);
    this.gap = bytes(2);
  }

  /** Appends a token without classes and returns its index. */
  push(kind: number, start: number, end: number, gap: number, hash: number): number {
    if (this.count === this.capacity) this.grow();
    const index = this.count++;
    this.kind[index] = kind;
    this.start[index] = start;
    this.end[index] = end;
    this.gap[index] = gap;
    this.hash[index] = hash;
    return index;
  }

  private grow(): void {
    const { start, end, hash, classes, naming, record, kind, shape, gap } = this;
    this.capacity *= 2;
    this.allocate();
    this.start.set(start);
    this.end.set(end);
    this.hash.set(hash);
    this.classes.set(classes);
    this.naming.set(naming);
    this.record.set(record);
    this.kind.set(kind);
    this.shape.set(shape);
    this.gap.set(gap);
  }
}
