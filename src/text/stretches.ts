/** A stretch of the text by its offsets, half open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** In stretches sorted by their start: the index of the first that starts at or behind an offset. */
export function firstFrom(sorted: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In stretches sorted by their start: those that lie between two offsets. */
export function inside<T extends Stretch>(sorted: readonly T[], from: number, to: number): T[] {
  const found: T[] = [];
  for (let index = firstFrom(sorted, from); index < sorted.length && sorted[index]!.start < to; index++)
    if (sorted[index]!.end <= to) found.push(sorted[index]!);
  return found;
}

/** How many stretches may begin in one another. */
const NESTED = 4;

/** In stretches sorted by their start: whether one of them holds what lies between two offsets. */
export function isInside(sorted: readonly Stretch[], from: number, to: number): boolean {
  const last = firstFrom(sorted, from + 1) - 1;
  for (let index = last; index >= 0 && index > last - NESTED; index--)
    if (sorted[index]!.end >= to) return true;
  return false;
}
