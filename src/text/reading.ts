import { codesOf, IntegerSet } from './integer-set.js';
import { hashWord } from './lexicon.js';
import { CAPITALISED, MARK, MASKED, NO_GAP, PARAGRAPH_GAP, type Tokens, WORD, WRAP_GAP } from './tokens.js';

/** A text with its tokens: what every reader works on. Readers take a token index and return where they stop. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** number phrases by their first token */
  readonly numbers: ReadonlyMap<number, NumberPhrase>;
  /** the ordinal of each token's sentence */
  readonly sentenceOf: Int32Array;
  /** hashes of the words that stand somewhere in lower case: what else a capitalised word may be */
  readonly lowerWords: IntegerSet;
  /** the first token of each sentence, and behind the last the token count */
  readonly sentences: Int32Array;
}

/** A number in digits or words. `end` is the token behind it. */
export interface NumberPhrase {
  readonly end: number;
  /** plain decimal digits, as for a decimal library: `1406000`, `0.551` */
  readonly decimal: string;
  readonly value: number;
  readonly inWords: boolean;
}

/** The hash of a word (any case), to ask tokens for. */
export const hashOf = hashWord;

/** The hashes of words, to ask tokens for (any case). */
export const words = (...list: string[]): IntegerSet => new IntegerSet(list.map(hashWord));

/** Values by word hash, to read tokens with (any case). */
export const wordTable = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<number, T> =>
  new Map(Object.entries(table).map(([word, value]) => [hashWord(word), value]));

/** The text of tokens `from` up to but not including `to`. */
export const textOf = ({ text, tokens }: Reading, from: number, to: number = from + 1): string =>
  text.slice(tokens.start[from], tokens.end[to - 1]);

/** The hashes of the words of a text that are not capitalised. */
export function findLowerWords({ count, kind, shape, hash }: Tokens): IntegerSet {
  const lower = new IntegerSet([], count >> 2);
  for (let at = 0; at < count; at++)
    if (kind[at] === WORD && !(shape[at]! & CAPITALISED)) lower.add(hash[at]!);
  return lower;
}

/** Whether token `at` is a word of a set. */
export const isOne = ({ tokens }: Reading, at: number, set: IntegerSet): boolean =>
  at >= 0 && at < tokens.count && tokens.kind[at] === WORD && set.has(tokens.hash[at]!);

/** Whether token `at` is the word with this hash. */
export const isWord = ({ tokens }: Reading, at: number, hash: number): boolean =>
  at >= 0 && at < tokens.count && tokens.kind[at] === WORD && tokens.hash[at] === hash;

/** Whether token `at` is this mark (a character code). */
export const isMark = ({ tokens }: Reading, at: number, code: number): boolean =>
  at >= 0 && at < tokens.count && tokens.kind[at] === MARK && tokens.hash[at] === code;

/** Whether token `at` has one of these classes (first mask). */
export const hasClass = ({ tokens }: Reading, at: number, classes: number): boolean =>
  at >= 0 && at < tokens.count && (tokens.classes[at]! & classes) !== 0;

/** Whether token `at` has one of these naming classes (second mask). */
export const hasNaming = ({ tokens }: Reading, at: number, naming: number): boolean =>
  at >= 0 && at < tokens.count && (tokens.naming[at]! & naming) !== 0;

/** Whether token `at` starts with a capital letter. */
export const isCapitalised = ({ tokens }: Reading, at: number): boolean =>
  at >= 0 && at < tokens.count && (tokens.shape[at]! & CAPITALISED) !== 0;

/** Whether nothing stands between token `at` and the one before it. */
export const isGlued = ({ tokens }: Reading, at: number): boolean =>
  at > 0 && at < tokens.count && tokens.gap[at] === NO_GAP;

/** Whether token `at` follows the one before it on the same line (a wrapped line counts as one). */
export const isInline = ({ tokens }: Reading, at: number): boolean =>
  at > 0 && at < tokens.count && tokens.gap[at]! <= WRAP_GAP;

/** Whether a paragraph starts at token `at`. */
export const startsParagraph = ({ tokens }: Reading, at: number): boolean =>
  at >= tokens.count || tokens.gap[at] === PARAGRAPH_GAP;

/** Whether token `at` stands in an address, where no mention is read. */
export const isMasked = ({ tokens }: Reading, at: number): boolean =>
  at >= 0 && at < tokens.count && (tokens.shape[at]! & MASKED) !== 0;

/** Marks by their character codes; as plain numbers, for the build puts these where they are used. */
export const HYPHEN = 0x2d;
export const COMMA = 0x2c;
export const POINT = 0x2e;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const QUESTION = 0x3f;
export const SLASH = 0x2f;
/** between the cells of a table drawn with signs */
export const BAR = 0x7c;
export const OPEN = 0x28;
export const CLOSE = 0x29;
export const PERCENT_SIGN = 0x25;
export const PLUS = 0x2b;
export const AMPERSAND = 0x26;

const hyphens = codesOf('-‐‑');
const dashes = codesOf('-‐‑‒–—―−');
const minuses = codesOf('-−–');
const apostrophes = codesOf("'’‘ʼ`");
const quotes = codesOf('"“”„«»‟″');

const isAny = ({ tokens }: Reading, at: number, set: IntegerSet): boolean =>
  at >= 0 && at < tokens.count && tokens.kind[at] === MARK && set.has(tokens.hash[at]!);

/** Whether token `at` is a hyphen. */
export const isHyphen = (reading: Reading, at: number): boolean => isAny(reading, at, hyphens);
/** Whether token `at` is a hyphen or dash of any length. */
export const isDash = (reading: Reading, at: number): boolean => isAny(reading, at, dashes);
/** Whether token `at` can be a minus sign. */
export const isMinus = (reading: Reading, at: number): boolean => isAny(reading, at, minuses);
/** Whether token `at` is an apostrophe. */
export const isApostrophe = (reading: Reading, at: number): boolean => isAny(reading, at, apostrophes);
/** Whether token `at` is a double quotation mark. */
export const isQuote = (reading: Reading, at: number): boolean => isAny(reading, at, quotes);
