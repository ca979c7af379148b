import type { Reading } from './reading.js';
import type { Stretch } from './stretches.js';

/**
 * The tokens of mentions that are more than one.
 *
 * @param mentions in any order
 * @returns tokens, half open, in text order
 */
export function tokensOf(
  { tokens }: Reading,
  mentions: readonly Stretch[],
): { first: number; end: number }[] {
  const sorted = [...mentions].sort((one, other) => one.start - other.start);
  let first = 0;
  const found: { first: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    while (first < tokens.count && tokens.start[first]! < start) first++;
    let stop = first;
    while (stop < tokens.count && tokens.start[stop]! < end) stop++;
    if (stop - first > 1) found.push({ first, end: stop });
  }
  return found;
}
