import type { Protocol } from './claim.js';
import { type Field, fieldOfLabel } from './fields.js';
import type { Phrase } from './phrases.js';
import type { Sentence } from './sentence.js';
import { versionsOfHeads } from './version-labels.js';

/** What the head of a column says of the cells below it. */
export interface Column {
  readonly field: Field | null;
  readonly version: Protocol;
}

/** How many rows above one its heads are looked for. */
const MOST_ROWS = 24;

/**
 * What the heads of the columns say of the cells of a row; none where nothing stands above.
 *
 * @param cellsOf the cells of the row in which a sentence stands
 */
export function columnsOf(
  sentence: Sentence,
  cells: readonly Phrase[],
  cellsOf: (sentence: Sentence) => readonly Phrase[],
): readonly Column[] {
  const { reading } = sentence;
  const { sentences, sentenceOf } = reading;
  let heads: readonly Phrase[] = cells;
  for (let rows = 0; rows < MOST_ROWS; rows++) {
    const index = sentenceOf[heads[0]!.first]! - 1;
    if (index < 0) break;
    const above = cellsOf({ ...sentence, index, floor: sentences[index]!, limit: sentences[index + 1]! });
    if (above.length !== cells.length) break;
    heads = above;
  }
  if (heads === cells) return [];
  const versions = versionsOfHeads(reading, heads);
  return heads.map((head, at) => ({ field: fieldOfLabel(reading, head), version: versions[at] ?? null }));
}
