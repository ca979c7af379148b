import { asSeen } from './characters.js';
import { CARDINAL, NUMBER } from './classes.js';
import { hashWord } from './lexicon.js';
import type { WordList } from './lexicon-table.js';
import { type NumberPhrase, wordTable } from './reading.js';
import { CAPITALISED, DIGITS, MARK, NO_GAP, type Tokens, WORD, WRAP_GAP } from './tokens.js';

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const MULTIPLES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

/** Cardinal number words from zero to the thousands; larger scales belong to the kinds that use them. */
export const numberWords: WordList = {
  words: [...Object.keys(UNITS), ...Object.keys(TENS), ...Object.keys(MULTIPLES)],
  classes: CARDINAL,
};

/** The numbers below a hundred by their words, in lower case: `nine`, `thirty-nine`, `thirty nine`. */
export const numbersByWord: ReadonlyMap<string, number> = new Map([
  ...Object.entries(UNITS),
  ...Object.entries(TENS).flatMap(([ten, value]): [string, number][] => [
    [ten, value],
    ...Object.entries(UNITS)
      .filter(([, unit]) => unit > 0 && unit < 10)
      .flatMap(([word, unit]): [string, number][] => [
        [`${ten}-${word}`, value + unit],
        [`${ten} ${word}`, value + unit],
      ]),
  ]),
]);

const units = wordTable(UNITS);
const tens = wordTable(TENS);
const multiples = wordTable(MULTIPLES);
const AND = hashWord('and');

/** A zero opens no group: `0,018` is a decimal. */
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
/** `1,5` · `0,018` · `1.234,56` · `1.250.000`; not `2.500` and `1,250`, which can be read either way. */
const EUROPEAN = /^\d{1,3}(?:\.\d{3})*,\d{1,2}$|^0,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;

/**
 * The decimal form of a number in digits, or null where the digits are no number (`1.2.3`, `1,23,4`).
 * Indian grouping (`1,23,45,678`) is read too, and European separators where they are beyond doubt.
 *
 * @param digits digits with points and commas, as the tokeniser cuts them
 */
export function decimalOf(digits: string): string | null {
  if (PLAIN.test(digits)) return digits;
  if (GROUPED.test(digits)) return digits.replaceAll(',', '');
  if (INDIAN.test(digits)) return digits.replaceAll(',', '');
  if (EUROPEAN.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  return null;
}

const isMarkOf = (tokens: Tokens, at: number, marks: string): boolean =>
  at < tokens.count && tokens.kind[at] === MARK && marks.includes(String.fromCharCode(tokens.hash[at]!));

const wordAt = (tokens: Tokens, at: number): number | undefined =>
  at < tokens.count && tokens.kind[at] === WORD && tokens.classes[at]! & CARDINAL
    ? tokens.hash[at]
    : undefined;

/** Reads a number below a hundred at token `at`: `twelve`, `eighty-four`, `eighty four`. */
function belowHundred(tokens: Tokens, at: number): [value: number, end: number] | null {
  const word = wordAt(tokens, at);
  if (word === undefined) return null;
  const unit = units.get(word);
  if (unit !== undefined) return [unit, at + 1];
  const ten = tens.get(word);
  if (ten === undefined) return null;
  const hyphen = isMarkOf(tokens, at + 1, '-‐‑');
  const next = hyphen ? at + 2 : at + 1;
  const tail = wordAt(tokens, next);
  const digit = tail === undefined ? undefined : units.get(tail);
  const joined = hyphen || (next < tokens.count && tokens.gap[next]! <= WRAP_GAP);
  if (digit === undefined || digit === 0 || digit > 9 || !joined) return [ten, at + 1];
  return [ten + digit, next + 1];
}

/** Reads a number in words: `one hundred and eighty-four`, `twenty thousand`. */
function inWords(tokens: Tokens, at: number): [value: number, end: number] | null {
  let total = 0;
  let part: number;
  let end = at;
  const first = belowHundred(tokens, at);
  if (!first) return null;
  [part, end] = first;
  for (;;) {
    const word = wordAt(tokens, end);
    const multiple = word === undefined ? undefined : multiples.get(word);
    if (multiple === undefined || tokens.gap[end]! > WRAP_GAP) break;
    // "one hundred one | hundred", "one thousand one | thousand": the next number
    if (multiple === 100 ? part >= 100 : total > 0) break;
    if (multiple === 100) part *= 100;
    else {
      total += part * multiple;
      part = 0;
    }
    end++;
    const and = tokens.kind[end] === WORD && tokens.hash[end] === AND ? end + 1 : end;
    const more = belowHundred(tokens, and);
    if (!more) break;
    part += more[0];
    end = more[1];
  }
  return [total + part, end];
}

/**
 * Finds every number phrase once: digits, or words with the same number in brackets behind them
 * ("fifty (50)"). Words in the middle of a capitalised name still count; their readers decide.
 *
 * @param tokens the tokens of the text
 * @param text the text
 * @returns number phrases by their first token
 */
export function findNumbers(tokens: Tokens, text: string): Map<number, NumberPhrase> {
  const found = new Map<number, NumberPhrase>();
  for (let at = 0; at < tokens.count; at++) {
    const classes = tokens.classes[at]!;
    if (classes & NUMBER) {
      const decimal = decimalOf(asSeen(text.slice(tokens.start[at], tokens.end[at])));
      if (decimal !== null) found.set(at, { end: at + 1, decimal, value: Number(decimal), inWords: false });
    } else if (classes & CARDINAL) {
      const read = inWords(tokens, at);
      if (!read) continue;
      let [value, end] = read;
      if (isMarkOf(tokens, end, '(') && tokens.kind[end + 1] === DIGITS && isMarkOf(tokens, end + 2, ')')) {
        const digits = decimalOf(text.slice(tokens.start[end + 1], tokens.end[end + 1]));
        if (digits !== null && Number(digits) === value) end += 3;
      }
      found.set(at, { end, decimal: String(value), value, inWords: true });
      at = end - 1;
    }
  }
  return found;
}

const SUFFIXES = wordTable({ st: 1, nd: 2, rd: 3, th: 0 });

/**
 * Where an ordinal in digits ends ("21st"): the token behind its suffix, or `at + 1` where it has none.
 *
 * @param at the token of the digits
 */
export function endOfOrdinal(tokens: Tokens, at: number): number {
  const next = at + 1;
  const suffix =
    next < tokens.count &&
    tokens.kind[next] === WORD &&
    tokens.gap[next] === NO_GAP &&
    (tokens.shape[next]! & CAPITALISED) === 0 &&
    SUFFIXES.has(tokens.hash[next]!);
  return suffix ? next + 1 : next;
}
