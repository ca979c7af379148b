import { characterClass, JOINER, SPACE } from '../characters.js';
import type { PrintedLine } from './line.js';
import { isBareNumber, isPageMark, isPageTag } from './page-marks.js';

const LINE = /[^\n\r\v\f\u2028\u2029]+/g;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const QUOTE = 0x3e;
/** How many marks of quoted mail stand before a line at most. */
const DEEPEST_QUOTE = 8;

const isBlank = (code: number): boolean => {
  const type = characterClass(code);
  return type === SPACE || type === JOINER;
};

/** A line with its white space, and what is left of it without. */
interface RawLine {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** behind its marks of quoted mail, or its start where it has none */
  readonly unquoted: number;
  /** how many line ends stand before it */
  readonly ends: number;
}

function countEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (text.charCodeAt(at) !== CARRIAGE_RETURN || text.charCodeAt(at + 1) !== LINE_FEED) count++;
  return count;
}

/** Behind the marks of quoted mail at the start of a line. */
function behindQuotes(text: string, start: number, end: number): number {
  let at = start;
  for (let depth = 0; depth < DEEPEST_QUOTE && at < end && text.charCodeAt(at) === QUOTE; depth++) {
    at++;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
  }
  return at;
}

/** The lines with something on them. */
function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let last = 0;
  LINE.lastIndex = 0;
  for (let match = LINE.exec(text); match; match = LINE.exec(text)) {
    const from = match.index;
    let start = from;
    let end = LINE.lastIndex;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    if (start === end) continue;
    while (isBlank(text.charCodeAt(end - 1))) end--;
    const ends = lines.length === 0 ? 2 : countEndsIn(text, last, from);
    lines.push({ from, start, end, unquoted: behindQuotes(text, start, end), ends });
    last = end;
  }
  return lines;
}

/** The line ends between two lines: blank lines between them hold white space too. */
function countEndsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 2; at++)
    if (!isBlank(text.charCodeAt(at))) count += countEnds(text, at, at + 1);
  return count;
}

/** Whether a line is quoted mail: it has a mark, and so has a line next to it. */
function isQuoted(lines: readonly RawLine[], index: number): boolean {
  const { start, unquoted } = lines[index]!;
  const marked = (line: RawLine | undefined): boolean => line !== undefined && line.unquoted > line.start;
  return unquoted > start && (marked(lines[index - 1]) || marked(lines[index + 1]));
}

/**
 * The lines of a text that say something: neither blank ones nor the ends of pages (`<PAGE>`, `-2-`), which
 * are no part of what is said. Marks of quoted mail (`> `) belong to no line.
 *
 * @param text the text, with any kind of line end
 */
export function findPrintedLines(text: string): PrintedLine[] {
  const raw = rawLines(text);
  const content = raw.map((line, index) => (isQuoted(raw, index) ? line.unquoted : line.start));
  const wording = (index: number): string =>
    index < 0 || index >= raw.length
      ? ''
      : text.slice(content[index], Math.min(raw[index]!.end, content[index]! + 40));
  const lines: PrintedLine[] = [];
  let opensParagraph = true;
  let opensPage = false;
  for (let index = 0; index < raw.length; index++) {
    const { from, end, ends } = raw[index]!;
    const start = content[index]!;
    opensParagraph ||= ends > 1;
    const words = wording(index);
    const numbered = isBareNumber(words) && (isPageTag(wording(index - 1)) || isPageTag(wording(index + 1)));
    if (numbered || isPageMark(words)) opensPage = true;
    else if (start === end) opensParagraph = true;
    else {
      lines.push({ start, end, from, opensParagraph: opensParagraph || opensPage, opensPage });
      opensParagraph = false;
      opensPage = false;
    }
  }
  return lines;
}
