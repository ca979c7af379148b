import { characterClass, DIGIT, JOINER, LOWER, SPACE, UPPER } from '../characters.js';
import { codesOf } from '../integer-set.js';
import type { PrintedLine } from './line.js';

/** How a line is set. Columns count from 0 as printed; a tab goes to the next multiple of eight. */
export interface LineShape {
  /** the column of the first character */
  readonly indent: number;
  /** the column behind the last character */
  readonly width: number;
  /** pieces between white space */
  readonly words: number;
  /** words that begin with a small letter */
  readonly lowerWords: number;
  /** words that begin with a capital and go on in small letters */
  readonly titleWords: number;
  /** how long the first piece is */
  readonly firstWord: number;
  /** whether white space sets columns apart in it */
  readonly isTabular: boolean;
  /** whether a bracket is opened in it and not closed */
  readonly isOpen: boolean;
  /** whether it has a letter or digit */
  readonly hasText: boolean;
}

const TAB = 0x09;
const TAB_WIDTH = 8;
/** Wider than what stands between words, even where lines are spread to one length. */
const COLUMN_GAP = 4;
const OPEN = 0x28;
const CLOSE = 0x29;
/** What the figures of a table begin with. */
const FIGURE_STARTS = codesOf('$€£¥(-–—');

/** Farther than any line is broken: of a longer one the beginning tells enough. */
const LONGEST_MEASURED = 400;

/** Measures a line: one pass over its characters. */
export function measureLine(text: string, { from, start, end }: PrintedLine): LineShape {
  let column = 0;
  let indent = 0;
  let words = 0;
  let lowerWords = 0;
  let titleWords = 0;
  let firstWord = 0;
  let length = 0;
  let gap = 0;
  let widest = 0;
  let hasTab = false;
  let figuresApart = 0;
  let endsInFigure = false;
  let open = 0;
  let hasText = false;
  let leading = 0;
  const stop = Math.min(end, start + LONGEST_MEASURED);
  for (let at = from; at < stop; at++) {
    const code = text.charCodeAt(at);
    const type = characterClass(code);
    if (at === start) indent = column;
    if (type === JOINER) continue;
    if (type === SPACE) {
      if (at > start && length > 0) {
        words++;
        if (words === 1) firstWord = length;
        length = 0;
      }
      const next = code === TAB ? (Math.floor(column / TAB_WIDTH) + 1) * TAB_WIDTH : column + 1;
      hasTab ||= code === TAB && at > start;
      gap += next - column;
      column = next;
      continue;
    }
    if (at >= start) {
      if (length === 0) {
        if (at > start) {
          widest = Math.max(widest, gap);
          endsInFigure = gap > 1 && (type === DIGIT || FIGURE_STARTS.has(code));
          if (endsInFigure) figuresApart++;
        }
        gap = 0;
        leading = type;
        if (type === LOWER) lowerWords++;
      } else if (length === 1 && leading === UPPER && type === LOWER) titleWords++;
      length++;
      hasText ||= type === LOWER || type === UPPER || type === DIGIT;
      if (code === OPEN) open++;
      else if (code === CLOSE && open > 0) open--;
    }
    column++;
  }
  words++;
  if (words === 1) firstWord = length;
  return {
    indent,
    width: column + end - stop,
    words,
    lowerWords,
    titleWords,
    firstWord,
    // figures stand apart in lines that are spread to one length too, but not at their end
    isTabular: hasTab || widest >= COLUMN_GAP || (figuresApart > 1 && endsInFigure),
    isOpen: open > 0 && stop === end,
    hasText,
  };
}

const PROSE_WORDS = 2;

/** Whether a line reads like part of a sentence: it has several words in small letters. */
export const isProse = ({ lowerWords, titleWords }: LineShape): boolean =>
  lowerWords >= PROSE_WORDS && lowerWords * 2 >= titleWords;
