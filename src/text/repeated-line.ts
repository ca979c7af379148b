import { LINE_GAP, MARK, type TokenBuffer } from './tokens.js';

const COLON = 0x3a;
/** How far into a text a headline may be printed again, in tokens. */
const REACH = 240;
const SHORTEST = 5;
const LONGEST_LABEL = 6;

/** Where the words of a line may begin: at its first token, and behind a label ("Press Release:"). */
function* contentStarts(tokens: TokenBuffer, first: number, end: number): Generator<number> {
  yield first;
  for (let at = first + 1; at < Math.min(end, first + LONGEST_LABEL); at++)
    if (tokens.kind[at] === MARK && tokens.hash[at] === COLON) yield at + 1;
}

const isRepeated = (tokens: TokenBuffer, from: number, end: number, at: number): boolean => {
  for (let offset = 0; offset < end - from; offset++)
    if (
      tokens.kind[from + offset] !== tokens.kind[at + offset] ||
      tokens.hash[from + offset] !== tokens.hash[at + offset]
    )
      return false;
  return true;
};

/**
 * Where a page printed its headline again and lost the line end behind it, so that it runs into the first
 * sentence: the tokens in front of which that line end is missing.
 */
export function findLostLineEnds(tokens: TokenBuffer): number[] {
  const limit = Math.min(tokens.count, REACH);
  const starts: number[] = [];
  for (let at = 0; at < limit; at++) if (tokens.gap[at]! >= LINE_GAP) starts.push(at);
  const found: number[] = [];
  for (const [line, first] of starts.entries()) {
    const end = starts[line + 1] ?? limit;
    for (const from of contentStarts(tokens, first, end)) {
      const length = end - from;
      if (length < SHORTEST) continue;
      for (const at of starts.slice(line + 1)) {
        const behind = at + length;
        if (behind < tokens.count && tokens.gap[behind]! < LINE_GAP && isRepeated(tokens, from, end, at))
          found.push(behind);
      }
    }
  }
  return found;
}
