/** A stretch of a text that is to be marked; `key` names it, several may share a stretch. */
export interface Mark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a mark with the pieces inside it. A mark that crosses another is in several pieces. */
export interface Piece<M extends Mark> {
  readonly mark: M;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Piece<M>[];
}

interface OpenPiece<M extends Mark> extends Piece<M> {
  readonly children: OpenPiece<M>[];
}

/** Outer before inner, what was first before what came later. */
const inTextOrder = (one: Mark, other: Mark): number => one.start - other.start || other.end - one.end;

/** Where a stretch belongs in a list that is in order, from an index on. */
function placeIn(list: readonly Mark[], stretch: Mark, from: number): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inTextOrder(list[middle]!, stretch) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Nests marks as elements nest: where two cross, the one that starts later is cut at the end of the other.
 * The pieces of a mark cover it whole, in order and without overlap.
 *
 * @param marks in any order; empty ones and what lies outside the range are left out
 * @param start, end the range of the text; marks are clipped to it
 */
export function nest<M extends Mark>(marks: readonly M[], start: number, end: number): Piece<M>[] {
  const waiting = marks
    .map((mark) => ({
      key: mark.key,
      mark,
      start: Math.max(mark.start, start),
      end: Math.min(mark.end, end),
    }))
    .filter((stretch) => stretch.start < stretch.end)
    .sort(inTextOrder);
  const roots: OpenPiece<M>[] = [];
  const open: OpenPiece<M>[] = [];
  for (let at = 0; at < waiting.length; at++) {
    const stretch = waiting[at]!;
    while (open.length > 0 && open.at(-1)!.end <= stretch.start) open.pop();
    const around = open.at(-1);
    const cut = Math.min(stretch.end, around?.end ?? stretch.end);
    if (cut < stretch.end) {
      const rest = { ...stretch, start: cut };
      waiting.splice(placeIn(waiting, rest, at + 1), 0, rest);
    }
    const piece = { mark: stretch.mark, start: stretch.start, end: cut, children: [] };
    (around?.children ?? roots).push(piece);
    open.push(piece);
  }
  return roots;
}
