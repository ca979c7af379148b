import { COLON, isMark, isOne, type Reading } from '../text/reading.js';
import { wordSet } from '../text/word-set.js';
import { type Phrase, trimPhrase } from './phrases.js';

/** What a line of a registry's record tells of an outcome measure: "Title: M", "Time frame: 4 weeks". */
export type Field = 'title' | 'definition' | 'timepoint' | 'result';

const NAMES: readonly (readonly [Field, ReturnType<typeof wordSet>])[] = [
  ['title', wordSet('title measure name')],
  ['definition', wordSet('description definition method instrument')],
  ['timepoint', wordSet('frame timeframe timepoint')],
  ['result', wordSet('result results analysis finding findings')],
];
/** The field that a stretch of one word or two is the label of, or null. */
export const fieldOfLabel = (reading: Reading, { first, end }: Phrase): Field | null =>
  end - first <= LONGEST ? (NAMES.find(([, words]) => isOne(reading, end - 1, words))?.[0] ?? null) : null;

/** The words of a label at most. */
const LONGEST = 2;

/** The field whose label opens a stretch, and what stands behind its colon; null where none does. */
export function fieldAt(reading: Reading, { first, end }: Phrase): { field: Field; value: Phrase } | null {
  for (let at = first + 1; at <= Math.min(end - 2, first + LONGEST); at++) {
    if (!isMark(reading, at, COLON)) continue;
    const named = NAMES.find(([, words]) => isOne(reading, at - 1, words));
    const value = trimPhrase(reading, { first: at + 1, end });
    return named && value ? { field: named[0], value } : null;
  }
  return null;
}
