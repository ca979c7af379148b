import { inOneLine } from '../text/lines/in-one-line.js';
import type { TextLine } from '../text/lines/line.js';

/** A line of the text, its continuations included; offsets without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** whether a blank line, or the start of the text, stands before it */
  readonly opensParagraph: boolean;
}

/** The lines of a text with those that go on from them: a paragraph broken to a width is one line. */
export function joinLines(lines: readonly TextLine[]): Line[] {
  const joined: Line[] = [];
  for (const { start, end, startsAs } of lines) {
    const last = joined.at(-1);
    if (startsAs === 'joined' && last) joined[joined.length - 1] = { ...last, end };
    else joined.push({ start, end, opensParagraph: startsAs === 'paragraph' });
  }
  return joined;
}

const LINE_END = /[\n\r\v\f\u2028\u2029]/;

/** What stands on a line: its continuations in one line with it, columns left as they are set. */
export function contentOf(text: string, { start, end }: Line): string {
  const content = text.slice(start, end);
  return LINE_END.test(content) ? inOneLine(content) : content;
}
