import type { LineShape } from './shape.js';

/** Lines between two blank lines: the first, and the line behind the last. */
export interface Block {
  readonly first: number;
  readonly end: number;
}

/** No text is broken to lines longer than this. */
const WIDEST = 240;
/** Of the line ends of a filled block so many are where no more would have gone on the line. */
const FULL_SHARE = 0.75;
/** Of its lines so many begin in the middle of a sentence: in lists and addresses nearly none does. */
const RUNNING_SHARE = 0.3;
/** How much the longest lines of blocks broken at one width differ. */
const RAGGED = 8;

/** Whether the first word of the next line would not have gone on this one. */
export const isFull = (line: LineShape, next: LineShape, width: number): boolean =>
  line.width + 1 + next.firstWord > width && line.width <= width;

/** What the width of a block is told by. */
interface BlockLines {
  readonly shapeOf: (index: number) => LineShape;
  /** whether a line begins as only the middle of a sentence does */
  readonly isRunning: (index: number) => boolean;
  /** whether a line is an item of a list, or no line of text at all */
  readonly stands: (index: number) => boolean;
}

/**
 * The width a block is filled to by a program or a careful typist, or null: nearly every line is so long
 * that the next word would not have gone on it, and words stand at the line ends as they come.
 */
export function fillWidth({ shapeOf, isRunning, stands }: BlockLines, { first, end }: Block): number | null {
  let width = 0;
  let lowerWords = 0;
  for (let index = first; index < end; index++) {
    const { words, isTabular, width: own } = shapeOf(index);
    lowerWords += shapeOf(index).lowerWords;
    // an address of the web runs over the margin
    if (words > 1 && !isTabular) width = Math.max(width, own);
  }
  if (width > WIDEST || lowerWords < end - first) return null;
  let ends = 0;
  let full = 0;
  let running = 0;
  for (let index = first + 1; index < end; index++) {
    if (stands(index) || shapeOf(index - 1).isTabular) continue;
    ends++;
    if (isFull(shapeOf(index - 1), shapeOf(index), width)) full++;
    if (isRunning(index)) running++;
  }
  return ends > 1 && full >= ends * FULL_SHARE && running >= ends * RUNNING_SHARE ? width : null;
}

/**
 * The width most of a text's filled blocks are filled to, or null where none is.
 *
 * @param widths the widths of its filled blocks with the number of their lines
 */
export function commonWidth(widths: readonly (readonly [width: number, lines: number])[]): number | null {
  const lines = new Array<number>(WIDEST + 1).fill(0);
  for (const [width, count] of widths) lines[width]! += count;
  let best = 0;
  let common: number | null = null;
  let inReach = 0;
  for (let width = 0; width <= WIDEST; width++) {
    inReach += lines[width]! - (lines[width - RAGGED] ?? 0);
    if (lines[width]! > 0 && inReach >= best) {
      best = inReach;
      common = width;
    }
  }
  return common;
}
