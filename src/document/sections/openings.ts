import type { SectionKind } from '../../record/span.js';
import { isContactLabel, isContactLine, isDirect } from '../contact-lines.js';
import type { Line } from '../lines.js';
import { describesCompany } from './company-description.js';
import { aboutHeading, SECTION_ROWS, type SectionRow } from './rows.js';
import type { LineSpan } from './table-titles.js';

/** Longer lines are no heading; UTF-16 units. */
export const LONGEST_HEADING = 140;

/** A rule or the end of a page: what stands before and behind it may belong together. */
export const isDivider = (content: string): boolean =>
  !/^[A-Za-z]/.test(content) &&
  /^(?:[^\p{L}\p{N}]+|<[^<>]{1,30}>\s*\d{0,4}|[-–—\s]*\d{1,3}[-–—\s]*)$/u.test(content);

/** What a text is cut by, as read so far. */
export interface CutText {
  readonly contents: readonly string[];
  readonly lines: readonly Line[];
  readonly tables: readonly LineSpan[];
}

/** What opens a section on a line, or null. */
export function openedBy(
  { contents, lines }: CutText,
  index: number,
): { readonly row: SectionRow; readonly heading: string | null } | null {
  const content = contents[index]!;
  for (const row of SECTION_ROWS) {
    if (row.heading.test(content)) {
      const short = content.length <= LONGEST_HEADING;
      const under = short && index + 1 < lines.length ? contents[index + 1]! : content;
      if (row.over && !row.over(`${content} ${under}`)) continue;
      if (row.over && !short && !/^[^.]{3,80}:/.test(content)) continue;
      const label =
        /^[^.:]{3,120}(?=:)/.exec(content)?.[0] ?? (short && !/[.;]$/.test(content) ? content : null);
      return { row, heading: row.kind === 'boilerplate' && !row.over ? null : (label?.trim() ?? null) };
    }
    if (row.paragraph?.(content)) return { row, heading: null };
  }
  return null;
}

/** Sections behind which names and numbers are contacts, with no label over them. */
export const CLOSING: ReadonlySet<SectionKind> = new Set(['about', 'forward-looking', 'boilerplate']);
const MOST_NAMES = 4;
/** Words of a sentence: a line that asks to call is no block of contacts. */
const SMALL_WORDS = /(?:\s\p{Ll}{2,}.*){3}/u;

/** Whether lines of names that end in a number or an address begin on a line: contacts without a label. */
export function opensUnlabelled(contents: readonly string[], lines: readonly Line[], index: number): boolean {
  if (!lines[index]!.opensParagraph) return false;
  for (let at = index; at < Math.min(lines.length, index + MOST_NAMES); at++) {
    if (!isContactLine(contents[at]!) || (at > index && lines[at]!.opensParagraph)) return false;
    if (isDirect(contents[at]!)) return SMALL_WORDS.exec(contents[at]!) === null;
  }
  return false;
}

/** Whether a paragraph stands where a house describes itself: next to cautions, contacts, end marks or the end. */
export function closesRelease(cut: CutText, index: number, before: SectionKind): boolean {
  if (before === 'forward-looking' || before === 'boilerplate' || before === 'about' || before === 'contact')
    return true;
  const { contents, lines, tables } = cut;
  let next = index + 1;
  while (next < lines.length && (isDivider(contents[next]!) || describesCompany(contents[next]!))) next++;
  if (next >= lines.length) return true;
  const content = contents[next]!;
  return (
    isContactLabel(content) ||
    aboutHeading(content) !== null ||
    openedBy(cut, next) !== null ||
    tables.some(({ first }) => first === next)
  );
}
