import type { Sentence } from '../record/span.js';
import type { Reading } from './reading.js';

/** The sentence around a stretch of the text; one that runs on over a line end has several. */
export type SentenceFinder = (start: number, end: number) => Sentence;

/**
 * Makes what finds sentences by offsets. What stands in the same sentence shares one object.
 *
 * @param withText whether it gives the words of the sentence too
 */
export function sentenceFinder({ text, tokens, sentences }: Reading, withText: boolean): SentenceFinder {
  const last = sentences.length - 2;
  const known: Sentence[] = [];
  const startOf = (ordinal: number): number => tokens.start[sentences[ordinal]!]!;
  const endOf = (ordinal: number): number => tokens.end[sentences[ordinal + 1]! - 1]!;
  const ordinalAt = (offset: number): number => {
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const make = (start: number, end: number): Sentence =>
    withText ? { start, end, text: text.slice(start, end) } : { start, end };
  return (start, end) => {
    const ordinal = ordinalAt(start);
    if (end > endOf(ordinal)) return make(startOf(ordinal), Math.max(end, endOf(ordinalAt(end - 1))));
    known[ordinal] ??= make(startOf(ordinal), endOf(ordinal));
    return known[ordinal];
  };
}
