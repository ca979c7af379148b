import { type Reading, textOf } from '../../text/reading.js';
import type { NameSpan } from './name-words.js';

/** The text of a name without its legal form. */
export function coreText(
  reading: Reading,
  { first, end, legalForm }: Pick<NameSpan, 'first' | 'end' | 'legalForm'>,
): string {
  const text = textOf(reading, first, end);
  return legalForm === null ? text : text.slice(0, Math.max(1, text.length - legalForm.length));
}
