import { KIND_NAMES, type MarkKind } from './kinds.js';
import type { Mention } from './mentions.js';

/** The columns of the table of mentions. */
export const COLUMNS = ['kind', 'text', 'value', 'section', 'rule'] as const;
export type Column = (typeof COLUMNS)[number];

/** Which mentions are listed, and in what order. */
export interface RowChoice {
  /** null for all */
  readonly kind: MarkKind | null;
  /** words that have to stand in a row */
  readonly words: string;
  /** null for the order of the text */
  readonly by: Column | null;
  readonly isDescending: boolean;
}

/** What a cell says. */
export const cellOf = (mention: Mention, column: Column): string =>
  column === 'kind' ? KIND_NAMES[mention.kind].one : (mention[column] ?? '');

const compare = new Intl.Collator('en', { numeric: true }).compare;

/** The mentions that are chosen, in the order that is chosen; what compares alike stays in text order. */
export function rowsOf(mentions: readonly Mention[], choice: RowChoice): Mention[] {
  const words = choice.words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = mentions.filter((mention) => {
    if (choice.kind !== null && mention.kind !== choice.kind) return false;
    const row = COLUMNS.map((column) => cellOf(mention, column))
      .join('\n')
      .toLowerCase();
    return words.every((word) => row.includes(word));
  });
  const { by, isDescending } = choice;
  if (by === null) return found;
  const sign = isDescending ? -1 : 1;
  return found.sort((one, other) => sign * compare(cellOf(one, by), cellOf(other, by)));
}
