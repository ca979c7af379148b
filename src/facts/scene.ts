import type { DateMention } from '../record/date.js';
import type { Party } from '../record/party.js';
import type { MoneyMention, PercentageMention } from '../record/quantity.js';
import type { SectionKind, Span } from '../record/span.js';
import type { Reading } from '../text/reading.js';

/** Where an item stands: tokens, half open, and its place in the scene's marked text. */
export interface Place {
  readonly first: number;
  readonly end: number;
  readonly offset: number;
}

/** A stretch of a sentence that is read as one: a mention, a number, a word or a mark. */
export type Item = Place &
  (
    | { readonly kind: 'party'; readonly party: Party; readonly text: string }
    | { readonly kind: 'money'; readonly money: MoneyMention }
    | { readonly kind: 'percentage'; readonly percentage: PercentageMention }
    | { readonly kind: 'date'; readonly date: DateMention }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'plain' }
  );
export type ItemOf<K extends Item['kind']> = Extract<Item, { readonly kind: K }>;

/**
 * A sentence made ready for patterns: `marked` is its text in lower case on one line, each mention replaced
 * by a capital letter that says what it is, so that patterns look at kinds of mentions and the words
 * between them.
 *
 * O organisation, H person, M money, Q percentage, D date, T clock time, U duration, N number:
 * "revenue was M, an increase of Q from M in the prior-year quarter".
 */
export interface Scene {
  readonly reading: Reading;
  /** ordinal of the sentence in the reading */
  readonly index: number;
  /** tokens, half open */
  readonly first: number;
  readonly end: number;
  readonly section: SectionKind;
  readonly marked: string;
  readonly items: readonly Item[];
  /** the sentence as evidence */
  readonly evidence: Span;
}

/** The index of the item at an offset of the marked text. */
export function indexAt({ items }: Scene, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.offset <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The items that share a token with a stretch, half open. */
export function itemsAmong({ items }: Scene, first: number, end: number): readonly Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= first) low = middle + 1;
    else high = middle;
  }
  let behind = low;
  while (behind < items.length && items[behind]!.first < end) behind++;
  return items.slice(low, behind);
}

/** Whether sentences of a section are headlines: they are terse, and tell in the present tense what was. */
export const isTerse = (section: SectionKind): boolean => section === 'headline' || section === 'subheadline';

/** The words between two offsets of the marked text as a span, or null where there are none. */
export function spanBetween(scene: Scene, from: number, to: number): Span | null {
  if (to <= from) return null;
  const { text, tokens } = scene.reading;
  const start = tokens.start[scene.items[indexAt(scene, from)]!.first]!;
  const end = tokens.end[scene.items[indexAt(scene, to - 1)]!.end - 1]!;
  return { text: text.slice(start, end), start, end };
}
