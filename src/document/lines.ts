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
