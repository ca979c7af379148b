import type { Offsets } from '../record/offsets.js';
import type { ReleaseRecord } from '../record/record.js';

/** Whether characters count as many in the unit as in UTF-16. */
const SAME: Readonly<Record<Offsets, RegExp>> = {
  utf16: /^/,
  codepoint: /^[^\ud800-\udfff]*$/,
  utf8: /^[\0-\x7f]*$/,
};

/** How many units of the target a character is, by its code point; a surrogate alone is written as U+FFFD. */
const widthOf = (code: number, unit: Offsets): number =>
  unit === 'codepoint' || code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;

/** The offset in the unit for each UTF-16 offset of a text; inside a pair of surrogates that of the pair. */
function offsetTable(text: string, unit: Offsets): Uint32Array {
  const table = new Uint32Array(text.length + 1);
  let count = 0;
  let at = 0;
  for (const character of text) {
    table.fill(count, at, at + character.length);
    at += character.length;
    count += widthOf(character.codePointAt(0)!, unit);
  }
  table[text.length] = count;
  return table;
}

/** A copy of a part of a record with its offsets looked up: the fields `start` and `end`, wherever they stand. */
function converted(value: unknown, table: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => converted(item, table));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      typeof field === 'number' && (name === 'start' || name === 'end')
        ? table[field]
        : converted(field, table),
    ]),
  );
}

/**
 * A record whose offsets count in another unit.
 *
 * @param record with offsets in UTF-16 units
 * @param text the text they are into
 */
export function convertOffsets(record: ReleaseRecord, text: string, unit: Offsets): ReleaseRecord {
  if (unit === 'utf16') return record;
  const source = { ...record.source, offsets: unit };
  if (SAME[unit].test(text)) return { ...record, source };
  return { ...(converted(record, offsetTable(text, unit)) as ReleaseRecord), source };
}
