import type { Range } from './part-file.js';

/** Into how many a range is split that brought its workers down: a shard of thousands needs three rounds. */
const PIECES = 16;

/** Pieces of a range of about one size; a range of one input is its own piece. */
export function split({ shard, from, to }: Range): Range[] {
  const step = Math.max(1, Math.ceil((to - from) / PIECES));
  const pieces: Range[] = [];
  for (let at = from; at < to; at += step) pieces.push({ shard, from: at, to: Math.min(to, at + step) });
  return pieces;
}
