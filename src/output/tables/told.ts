import type { Fact } from '../../record/fact.js';
import type { Sentence, Span } from '../../record/span.js';
import { type Column, oneLine } from './table.js';
import type { View } from './view.js';

/** A stretch of the text, with its sentence where it is a mention. */
interface Place extends Span {
  readonly sentence?: Sentence;
}

/** The columns that say where a row is told, and what read it. */
export interface ToldColumns<Item> {
  readonly place: readonly Column<Item>[];
  readonly text: Column<Item>;
  readonly made: readonly Column<Item>[];
}

/**
 * Makes the columns that say where the rows of facts are told: the words in `text` are those at the offsets.
 *
 * @param factOf the fact of a row
 * @param mentionOf the mention that has the value of a row; where there is none, the first sentence of its fact
 * stands for it
 */
export function toldColumns<Item>(
  factOf: (item: Item) => Fact,
  mentionOf: (item: Item, view: View) => Place | null | undefined = () => null,
): ToldColumns<Item> {
  const placeOf = (item: Item, view: View): Place | undefined =>
    mentionOf(item, view) ?? factOf(item).evidence[0];
  const sentenceOf = (item: Item, view: View): string | undefined =>
    oneLine(mentionOf(item, view)?.sentence?.text) ??
    factOf(item)
      .evidence.map(({ text }) => oneLine(text))
      .join(' … ');
  return {
    place: [
      {
        name: 'section',
        type: 'text',
        value: (item, view) => view.sectionAt(placeOf(item, view)?.start),
      },
      { name: 'sentence', type: 'text', value: sentenceOf },
    ],
    text: { name: 'text', type: 'text', value: (item, view) => placeOf(item, view)?.text },
    made: [
      { name: 'inferred', type: 'text', value: (item) => factOf(item).inferred.join('; ') || null },
      { name: 'start', type: 'number', value: (item, view) => placeOf(item, view)?.start },
      { name: 'end', type: 'number', value: (item, view) => placeOf(item, view)?.end },
      { name: 'rule', type: 'text', value: (item) => factOf(item).rule },
    ],
  };
}
