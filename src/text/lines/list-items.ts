import type { PrintedLine } from './line.js';

const BULLET = /^(?:[•●○▪■◦·∙‣⁃§*]|[-–—]{1,2}|o)\s/;
const DASH = /^[-–—]{1,2}\s/;
const NUMBERED = /^\(?([a-z]|[ivx]{2,4}|\d{1,2})[.)]\s/i;
const LONGEST_MARK = 8;

const headOf = (text: string, { start, end }: PrintedLine): string =>
  text.slice(start, Math.min(end, start + LONGEST_MARK));

/** Whether a line begins with a dash and a space: an item of a list, or a sentence that goes on. */
export const startsWithDash = (text: string, line: PrintedLine): boolean => DASH.test(headOf(text, line));

/** Whether a number or letter is the first of a list, or follows the one before it. */
function follows(label: string, last: string | null): boolean {
  if (label === '1' || label === 'a' || label === 'i') return true;
  if (last === null) return false;
  if (/^\d/.test(label)) return Number(label) === Number(last) + 1;
  // of Roman numbers only that they are some
  if (label.length > 1) return /^[ivx]+$/.test(last);
  return label.charCodeAt(0) === last.charCodeAt(0) + 1 || (/^[vx]$/.test(label) && /^[ivx]+$/.test(last));
}

/**
 * Which lines begin with the mark of a list item: a bullet, or a number or letter that follows the one
 * before it ("at June / 30. The company" is none).
 */
export function listItems(text: string, lines: readonly PrintedLine[]): (index: number) => boolean {
  const items = new Uint8Array(lines.length);
  let last: string | null = null;
  for (const [index, line] of lines.entries()) {
    const head = headOf(text, line);
    const label = NUMBERED.exec(head)?.[1]?.toLowerCase();
    if (label === undefined) {
      if (BULLET.test(head)) items[index] = 1;
    } else if (follows(label, last)) {
      items[index] = 1;
      last = label;
    }
  }
  return (index) => items[index] === 1;
}
