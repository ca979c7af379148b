import { characterClass, DIGIT, LOWER, UPPER } from '../characters.js';
import { AGENT_VERB, FISCAL, FUNCTION_WORD, MONTH, PERIOD, SCALE } from '../classes.js';
import { codesOf } from '../integer-set.js';
import type { Lexicon } from '../lexicon.js';
import { hashWord } from '../lexicon.js';
import { wordSet } from '../word-set.js';
import type { PrintedLine } from './line.js';

/** What stands at the two sides of a line end. */

const CLOSERS = codesOf('"”’»\')]');
const TERMINALS = codesOf('.!?…:;');
const POINT = 0x2e;
const COMMA = 0x2c;
/** Marks that something must follow. */
const JOINING = codesOf('($€£¥&/+([');
const HYPHENS = codesOf('-–—‑');
/** Marks that stand behind something. */
const TRAILING = codesOf(')%,;&');
/** Words that no sentence and no title ends with. */
const UNFINISHED = wordSet(
  'a an the and or nor but of at to for from with by as that which its our their than per into onto between among under during through is was are were be been has have had will would via against upon including plus versus vs ended ending',
);
/** Abbreviations that a name or a number stands behind. */
const TITLES = wordSet('dr mr mrs ms prof sir st mt no nos gen col capt messrs approx');

const isLetter = (type: number): boolean => type === LOWER || type === UPPER;

/** The word of letters that ends at an offset: where it starts. */
function wordStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isLetter(characterClass(text.charCodeAt(at - 1)))) at--;
  return at;
}

/** The word of letters that starts at an offset: where it ends. */
function wordEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at < to && isLetter(characterClass(text.charCodeAt(at)))) at++;
  return at;
}

const MONTH_AND_DAY = /(\p{L}+)\.?\s\d{1,2},?$/u;
const LONGEST_DAY = 16;

/** Whether a line ends with a month and its day: "… and January 31". */
function endsInDay(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const tail = text.slice(Math.max(start, end - LONGEST_DAY), end);
  const match = MONTH_AND_DAY.exec(tail);
  if (!match) return false;
  const from = end - tail.length + match.index;
  return (lexicon.classes(lexicon.findIn(text, from, from + match[1]!.length)) & MONTH) !== 0;
}

/** How a line ends. */
export interface LineEnding {
  /** with a mark that ends a sentence, a clause or a label */
  readonly isClosed: boolean;
  readonly endsInColon: boolean;
  readonly endsInComma: boolean;
  /** with a word, an initial, a title or a mark that something must follow */
  readonly isUnfinished: boolean;
  readonly endsInNumber: boolean;
  /** with a month, a day of it or a period, which a number stands behind */
  readonly endsInPeriod: boolean;
  /** with what a company does: "Example Acquires" */
  readonly endsInVerb: boolean;
}

/** Reads how a line ends. */
export function readEnding(text: string, { start, end }: PrintedLine, lexicon: Lexicon): LineEnding {
  let at = end;
  while (at > start && CLOSERS.has(text.charCodeAt(at - 1))) at--;
  const last = text.charCodeAt(at - 1);
  const terminal = TERMINALS.has(last);
  const wordsEnd = last === POINT ? at - 1 : at;
  const from = wordStart(text, start, wordsEnd);
  const length = wordsEnd - from;
  const hash = length > 0 ? hashWord(text.slice(from, wordsEnd)) : 0;
  const bare = at === end;
  const isMiddle = from > start;
  const initial =
    last === POINT &&
    bare &&
    length === 1 &&
    isMiddle &&
    text.charCodeAt(from - 1) === 0x20 &&
    characterClass(text.charCodeAt(from)) === UPPER;
  const abbreviated = last === POINT && bare && (initial || TITLES.has(hash));
  const type = characterClass(text.charCodeAt(end - 1));
  const record = length > 0 ? lexicon.findIn(text, from, wordsEnd) : -1;
  return {
    isClosed: terminal && !abbreviated,
    endsInColon: last === 0x3a && bare,
    endsInComma: last === COMMA && bare,
    isUnfinished:
      abbreviated ||
      (bare && length > 0 && last !== POINT && UNFINISHED.has(hash)) ||
      (bare && JOINING.has(last)) ||
      (bare && HYPHENS.has(last) && at - 1 > start),
    endsInNumber: type === DIGIT,
    endsInPeriod:
      record >= 0
        ? (lexicon.classes(record) & (MONTH | FISCAL | PERIOD)) !== 0
        : (type === DIGIT || last === COMMA) && endsInDay(text, start, end, lexicon),
    endsInVerb: bare && record >= 0 && (lexicon.naming(record) & AGENT_VERB) !== 0,
  };
}

/** How a line begins. */
export interface LineBeginning {
  /** with a small letter, or a mark that stands behind something */
  readonly isRunning: boolean;
  readonly beginsWithNumber: boolean;
  readonly beginsWithScale: boolean;
  readonly beginsWithMonth: boolean;
  /** with a word that titles and sentences go on with: "and", "reports" */
  readonly beginsWithLink: boolean;
  readonly beginsWithFunctionWord: boolean;
}

/** Reads how a line begins. */
export function readBeginning(text: string, { start, end }: PrintedLine, lexicon: Lexicon): LineBeginning {
  const code = text.charCodeAt(start);
  const type = characterClass(code);
  const to = wordEnd(text, start, end);
  const head = text.slice(to, Math.min(end, to + 3));
  // "web: …", "ir@example.com", "www.example.com" are lines of their own
  const isLabel = /^(?::|@|\.\p{L}|-?\p{L}*:)/u.test(head);
  const record = to > start ? lexicon.findIn(text, start, to) : -1;
  const naming = record < 0 ? 0 : lexicon.naming(record);
  const classes = record < 0 ? 0 : lexicon.classes(record);
  return {
    isRunning: (type === LOWER && !isLabel) || TRAILING.has(code),
    beginsWithNumber:
      type === DIGIT || (JOINING.has(code) && characterClass(text.charCodeAt(start + 1)) === DIGIT),
    beginsWithScale: to - start > 1 && (classes & SCALE) !== 0,
    beginsWithMonth: (classes & MONTH) !== 0,
    beginsWithLink: (naming & (AGENT_VERB | FUNCTION_WORD)) !== 0,
    beginsWithFunctionWord: (naming & FUNCTION_WORD) !== 0,
  };
}

const MARKUP = /^<\/?[A-Z]{1,12}>/;

/** Whether a line begins with a tag of EDGAR's texts: `<TABLE>`, `<S>`. */
export const isMarkup = (text: string, { start, end }: PrintedLine): boolean =>
  MARKUP.test(text.slice(start, Math.min(end, start + 16)));
