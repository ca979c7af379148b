import { isPageMark } from './page-marks.js';

const LINE_END = /\s*[\n\r\v\f\u2028\u2029]\s*/;
const QUOTE_MARKS = /^(?:>\s*)+/;
const SPACES = /\s{2,}|[^\S ]/g;

/**
 * A stretch of the text as it reads: its white space folded, without the marks of quoted mail and the ends
 * of pages between its lines.
 */
export function inOneLine(text: string): string {
  const [first, ...others] = text.split(LINE_END);
  const lines = others
    .map((line) => line.replace(QUOTE_MARKS, ''))
    .filter((line) => line !== '' && !isPageMark(line));
  return [first, ...lines].join(' ').replace(SPACES, ' ');
}
