import type { Row } from './cells.js';
import { overlaps } from './columns.js';

/** A row of figures with its label in full and the headings above it. */
export interface LabelledRow {
  /** the ordinal of the row in its table */
  readonly index: number;
  readonly row: Row;
  readonly label: string;
  readonly path: readonly string[];
  readonly notes: readonly string[];
}

interface Heading {
  readonly text: string;
  readonly indent: number;
  readonly isLoud: boolean;
}

const REFERENCE = /\s*[-–—]?\s*\((?:see|refer to) [^()]{0,60}\)\s*$/i;
const NOTE_MARK = /\((\w{1,2})\)|\[(\w{1,2})\]|[*†‡]+(?=$|\s)/g;
const TOTAL = /^(?:total|net cash|net change)\b|\btotal\b$/i;
/** Rows of an income statement that stand below what a heading sums. */
const BELOW_THE_LINE =
  /^(?:net |operating |gross )*(?:income|loss|earnings|profit|margin)(?:\s*\((?:loss|income)\))?(?:\s*$|\b.*\b(?:from operations|before|per)\b)/i;
const SUMMED = /^(?!.*\bper\b).*\b(?:expenses?|costs?|revenues?|sales|income|deductions)\b/i;
const CONTINUES = /^[a-z(&]/;
const REMARK = /^\(.*\)$/;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The label as it is called: references to notes and what leads the eye to the numbers left off. */
const labelText = (text: string): string =>
  squeezed(text)
    .replace(REFERENCE, '')
    .replace(/[\s.]{2,}$/, '')
    .replace(/\s*[-–—]$/, '');

const notesOf = (text: string): string[] =>
  [...text.matchAll(NOTE_MARK)].map((mark) => mark[1] ?? mark[2] ?? mark[0]);

const isLoud = (text: string): boolean => /[A-Z]{3}/.test(text) && text === text.toUpperCase();

/** Headings that a row keeps, the innermost ones. */
const DEEPEST = 6;
/** Longer than any label over several rows. */
const LONGEST = 400;

/** Takes the headings off that a new one of its own rank ends. */
function under(stack: readonly Heading[], heading: Heading, follows: boolean): Heading[] {
  if (follows) return [...stack, heading].slice(-DEEPEST);
  const at = stack.findIndex((open) =>
    open.indent === heading.indent
      ? open.isLoud === heading.isLoud || heading.isLoud
      : open.indent > heading.indent,
  );
  return [...(at < 0 ? stack : stack.slice(0, at)), heading];
}

/** What a label cannot end with: its next line says what of. */
const UNFINISHED = /(?:\b(?:of|and|or|to|in|for|from|on|by|at|the|a|with|before|after|per|net)|[,&/])$/i;

/** Whether a label without numbers reads on in the next row: that begins in lower case, or this ends in "of". */
function readsOn(row: Row, next: Row | undefined, isText: boolean): boolean {
  if (!next?.label || !row.label) return false;
  if (/[:.]$/.test(row.label.text) || REMARK.test(row.label.text)) return false;
  if (next.kind !== 'figures' && REMARK.test(next.label.text)) return false;
  if (isText && next.apart) return false;
  return (
    CONTINUES.test(next.label.text) || (UNFINISHED.test(row.label.text) && next.label.left >= row.label.left)
  );
}

/** Whether the numbers of a line stand only where the line above has none: numbers that did not fit on it. */
const fillsGaps = (row: Row, above: Row): boolean =>
  row.cells.every((cell) => !above.cells.some((other) => overlaps(cell, other)));

/** Two lines of one label; a word broken at a hyphen is whole again. */
const joinedLabel = (first: string, second: string): string =>
  first === ''
    ? second
    : /[a-z]-$/.test(first) && /^[a-z]/.test(second)
      ? first + second
      : `${first} ${second}`;

/**
 * Gives the rows of figures their labels, wrapped ones joined, and the headings they stand under.
 *
 * @param from the first row below the heads of the columns
 * @param isText whether the rows are lines of text, whose indentation counts
 */
export function labelRows(rows: readonly Row[], from: number, isText: boolean): LabelledRow[] {
  const labelled: LabelledRow[] = [];
  let stack: Heading[] = [];
  let pending = '';
  let afterHeading = false;
  rows.forEach((row, index) => {
    const text = row.label?.text ?? '';
    if (index < from || row.kind === 'heading') return;
    if (row.kind === 'label') {
      if (text === '' || (REMARK.test(text) && pending === '')) return;
      const last = labelled.at(-1);
      if (isText && last?.index === index - 1 && !row.apart && pending === '' && /^[a-z]/.test(text)) {
        labelled[labelled.length - 1] = { ...last, label: labelText(joinedLabel(last.label, text)) };
        return;
      }
      if (pending.length < LONGEST && readsOn(row, rows[index + 1], isText)) {
        pending = joinedLabel(pending, text);
        return;
      }
      const whole = labelText(joinedLabel(pending, text));
      const indent = row.label?.left ?? 0;
      const heading = { text: whole.replace(/:$/, ''), indent, isLoud: isLoud(whole) };
      stack = under(stack, heading, afterHeading && indent >= (stack.at(-1)?.indent ?? 0));
      pending = '';
      afterHeading = true;
      return;
    }
    const whole = joinedLabel(pending, text);
    pending = '';
    afterHeading = false;
    const above = labelled.at(-1);
    if (isText && whole === '' && above?.index === index - 1 && fillsGaps(row, above.row)) {
      labelled.push({ ...above, index, row });
      return;
    }
    const label = labelText(whole);
    if (row.label) stack = stack.filter(({ indent }) => indent <= row.label!.left);
    if (BELOW_THE_LINE.test(label) && SUMMED.test(stack.at(-1)?.text ?? '')) stack = stack.slice(0, -1);
    labelled.push({ index, row, label, path: stack.map((heading) => heading.text), notes: notesOf(whole) });
    const isSubtotal = label === '' && SUMMED.test(stack.at(-1)?.text ?? '');
    if (isSubtotal || TOTAL.test(label)) stack = stack.slice(0, -1);
  });
  return labelled;
}
