import type { SectionKind } from '../../../record/span.js';
import type { PageRecord } from './mentions.js';

/** A part of the text that is set in one way. */
export interface Block {
  readonly kind: SectionKind;
  /** `prose`: lines may break anywhere; `table`: columns are set by spaces; `grid`: cells are parted by tabs */
  readonly form: 'prose' | 'table' | 'grid';
  /** `line`: it goes on in the line of the block before; `gap`: nothing in the text sets it off from that */
  readonly begins: 'line' | 'gap' | 'block';
  readonly start: number;
  readonly end: number;
}

type Stretch = Omit<Block, 'begins'>;

/** The text cut into sections, and these where tables begin and end; the stretches cover it without gaps. */
const stretchesOf = ({ sections, tables, text }: PageRecord): Stretch[] =>
  sections.flatMap(({ kind, start, end }) => {
    const inside = tables.filter((table) => table.start < end && table.end > start);
    const whole = inside.length === 0 && kind === 'table' ? 'table' : 'prose';
    const blocks: Stretch[] = [];
    let at = start;
    for (const table of inside) {
      const [first, last] = [Math.max(table.start, at), Math.min(table.end, end)];
      if (at < first) blocks.push({ kind, form: whole, start: at, end: first });
      if (first < last)
        blocks.push({
          kind,
          form: text.slice(first, last).includes('\t') ? 'grid' : 'table',
          start: first,
          end: last,
        });
      at = Math.max(at, last);
    }
    if (at < end) blocks.push({ kind, form: whole, start: at, end });
    return blocks;
  });

/** The blocks of a text: they cover it without gaps. A dateline stands in one line with what it opens. */
export const blocksOf = (record: PageRecord): Block[] =>
  stretchesOf(record).map((stretch, index, all) => {
    if (/\n\s*$/.test(record.text.slice(Math.max(0, stretch.start - 80), stretch.start)) || index === 0)
      return { ...stretch, begins: 'block' };
    const opens = all[index - 1]?.kind === 'dateline' && stretch.form === 'prose';
    return { ...stretch, begins: opens ? 'line' : 'gap' };
  });
