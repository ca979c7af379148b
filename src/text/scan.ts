import { characterClass, DIGIT, JOINER, LOWER, NEWLINE, SPACE, UPPER } from './characters.js';
import { GIVEN_NAME, NUMBER, SIGN } from './classes.js';
import { codesOf } from './integer-set.js';
import type { Lexicon } from './lexicon.js';
import type { LineStart, TextLine } from './lines/line.js';
import { maskAddresses } from './mask.js';
import { findLostLineEnds } from './repeated-line.js';
import { addressSeam, type Preceding, seamIn } from './seams.js';
import {
  CAMEL,
  CAPITALISED,
  DIGITS,
  LINE_GAP,
  MARK,
  NO_GAP,
  PARAGRAPH_GAP,
  SPACE_GAP,
  TokenBuffer,
  type Tokens,
  WORD,
  WRAP_GAP,
} from './tokens.js';
import { WordScan } from './word-scan.js';

const CURRENCY_SIGN = /\p{Sc}/u;
const isCurrencySign = (code: number): boolean =>
  code === 0x24 || (code >= 0xa2 && CURRENCY_SIGN.test(String.fromCharCode(code)));

const TAB = 0x09;
const COMMA = 0x2c;
const POINT = 0x2e;

/** The record of a word that is not listed as it stands: without accents (names are listed in either spelling), soft hyphens and signs without width. */
function findPlain(lexicon: Lexicon, word: string): number {
  const bare = word
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return lexicon.findIn(bare, 0, bare.length);
}

/** Adds the word that was read last and looks it up. */
function addWord(
  tokens: TokenBuffer,
  lexicon: Lexicon,
  text: string,
  start: number,
  { end, hash, check, shape, plain }: WordScan,
  gap: number,
): void {
  const index = tokens.push(WORD, start, end, gap, hash);
  let record = lexicon.find(hash, check);
  tokens.record[index] = record;
  if (record < 0 && !plain) record = findPlain(lexicon, text.slice(start, end));
  tokens.shape[index] = shape;
  tokens.classes[index] = lexicon.classes(record);
  tokens.naming[index] = lexicon.naming(record);
}

/** Three capitals and a small letter behind them: a legal form may have run into a name ("LLCScott"). */
const isUpperRun = (text: string, start: number, end: number): boolean =>
  end - start > 4 &&
  characterClass(text.charCodeAt(start)) === UPPER &&
  characterClass(text.charCodeAt(start + 1)) === UPPER &&
  characterClass(text.charCodeAt(end - 1)) === LOWER;

const isInitial = (tokens: TokenBuffer, at: number): boolean =>
  tokens.kind[at] === WORD &&
  tokens.end[at]! - tokens.start[at]! === 1 &&
  (tokens.shape[at]! & CAPITALISED) !== 0;

/** Whether a tab behind the last token ends a cell of a table, rather than setting a bullet or number apart. */
function endsCell({ kind, hash, count }: TokenBuffer): boolean {
  const last = count - 1;
  return last >= 0 && (kind[last] !== MARK || CELL_ENDS.has(hash[last]!));
}
const CELL_ENDS = codesOf(')%]"”');

/** Whether a digit follows signs that are not seen ("5<zero-width space>0"). */
function isDigitBehind(text: string, joiner: number): boolean {
  let at = joiner + 1;
  while (at < text.length && characterClass(text.charCodeAt(at)) === JOINER) at++;
  return at < text.length && characterClass(text.charCodeAt(at)) === DIGIT;
}

const GAPS: Readonly<Record<LineStart, number>> = {
  joined: WRAP_GAP,
  line: LINE_GAP,
  paragraph: PARAGRAPH_GAP,
};

/** How many words in front of a seam are looked at. */
const LONGEST_RUN = 4;

/** What a seam in the next word may be told by. */
function precedingOf(tokens: TokenBuffer, gap: number): Preceding {
  const last = tokens.count - 1;
  // "Jane A. DoeExample"
  if (last > 0 && tokens.kind[last] === MARK && tokens.hash[last] === POINT && isInitial(tokens, last - 1))
    return { naming: GIVEN_NAME, capitalised: true, words: [] };
  const inline = last >= 0 && gap <= WRAP_GAP && tokens.kind[last] === WORD;
  if (!inline || !(tokens.shape[last]! & CAPITALISED)) return { naming: 0, capitalised: false, words: [] };
  const words: number[] = [];
  for (let at = last; at >= 0 && words.length < LONGEST_RUN && tokens.kind[at] === WORD; at--) {
    words.push(tokens.hash[at]!);
    if (tokens.gap[at]! > WRAP_GAP) break;
  }
  return { naming: tokens.naming[last]!, capitalised: true, words };
}

/**
 * Cuts a text into words (runs of letters), numbers (digits with single points and commas between them)
 * and marks, looks every word up and notes what stands between the tokens: one pass over the characters.
 * Tokens of addresses are masked.
 *
 * @param text the text; offsets are into it
 * @param lexicon the word table
 * @param lines its lines and what the line ends between them mean; what lies between them is not read
 */
export function scan(text: string, lexicon: Lexicon, lines: readonly TextLine[]): Tokens {
  const length = lines.at(-1)?.end ?? 0;
  const tokens = new TokenBuffer((text.length >> 2) + 64);
  let line = 0;
  let at = lines[0]?.start ?? length;
  const word = new WordScan();
  let gap = PARAGRAPH_GAP;
  while (at < length) {
    const start = at;
    const code = text.charCodeAt(at);
    const type = characterClass(code);
    if (type === LOWER || type === UPPER) {
      word.read(text, start, length);
      at = word.end;
      const seamed = (word.shape & CAMEL) !== 0 || isUpperRun(text, start, at);
      let cut = seamed ? seamIn(lexicon, text, start, at, precedingOf(tokens, gap)) : -1;
      if (cut < 0 && at < length) cut = addressSeam(lexicon, text, start, at);
      if (cut > 0) {
        word.read(text, start, cut);
        addWord(tokens, lexicon, text, start, word, gap);
        word.read(text, cut, at);
        addWord(tokens, lexicon, text, cut, word, LINE_GAP);
      } else addWord(tokens, lexicon, text, start, word, gap);
    } else if (type === DIGIT) {
      for (at++; at < length; at++) {
        const unit = text.charCodeAt(at);
        if (characterClass(unit) === DIGIT) continue;
        if (characterClass(unit) === JOINER && isDigitBehind(text, at)) continue;
        const point = unit === POINT || unit === COMMA;
        if (!point || at + 1 >= length || characterClass(text.charCodeAt(at + 1)) !== DIGIT) break;
      }
      tokens.classes[tokens.push(DIGITS, start, at, gap, 0)] = NUMBER;
    } else if (type === SPACE || type === JOINER) {
      if (code === TAB && endsCell(tokens)) gap = Math.max(gap, LINE_GAP);
      else if (gap === NO_GAP && type === SPACE) gap = SPACE_GAP;
      at++;
      continue;
    } else if (type === NEWLINE) {
      const next = lines[++line]!;
      at = next.start;
      const end = GAPS[next.startsAs];
      if (end > gap) gap = end;
      continue;
    } else {
      at++;
      const index = tokens.push(MARK, start, at, gap, code);
      if (isCurrencySign(code)) tokens.classes[index] = SIGN;
    }
    gap = NO_GAP;
  }
  maskAddresses(tokens, text);
  for (const lost of findLostLineEnds(tokens)) tokens.gap[lost] = LINE_GAP;
  return tokens;
}
