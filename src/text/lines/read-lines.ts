import type { Lexicon } from '../lexicon.js';
import { judgeLineEnds } from './joints.js';
import type { PrintedLine, TextLine } from './line.js';
import { findPrintedLines } from './printed-lines.js';

/**
 * Reads the lines of a text and what the line ends between them mean.
 *
 * @param text the text, with any kind of line end
 * @param tables where data tables stand in it, in order
 * @param lexicon the word table
 */
export function readLines(
  text: string,
  tables: readonly { readonly start: number; readonly end: number }[],
  lexicon: Lexicon,
): TextLine[] {
  const printed: readonly PrintedLine[] = findPrintedLines(text);
  const starts = judgeLineEnds(text, printed, tables, lexicon);
  return printed.map(({ start, end }, index) => ({ start, end, startsAs: starts[index]! }));
}
