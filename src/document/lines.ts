/** A line with something on it; offsets without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** whether a blank line, or the start of the text, stands before it */
  readonly opensParagraph: boolean;
}

/**
 * The lines of a text that are not blank.
 *
 * @param text the text, with any kind of line end
 */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  const line = /[^\r\n\u2028\u2029]+/g;
  let last = -1;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const [raw] = match;
    const body = raw.trim();
    if (body === '') continue;
    const start = match.index + raw.indexOf(body[0]!);
    const opensParagraph = last < 0 || lineEnds(text, last, match.index) > 1;
    lines.push({ start, end: start + body.length, opensParagraph });
    last = match.index + raw.length;
  }
  return lines;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x2028 || code === 0x2029) count++;
    else if (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a) count++;
  }
  return count;
}

/** Widths at which texts are broken by hand or by mail programs. */
const NARROWEST = 50;
const WIDEST = 100;

/**
 * Whether a text is broken at a fixed width, so that a single line end is a space: most lines that are
 * followed by another line of their paragraph are about as long as the longest.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  let inner = 0;
  let full = 0;
  let longest = 0;
  for (let index = 0; index < lines.length; index++) {
    const { start, end } = lines[index]!;
    longest = Math.max(longest, end - start);
    if (index + 1 >= lines.length || lines[index + 1]!.opensParagraph) continue;
    inner++;
    if (end - start >= NARROWEST && end - start <= WIDEST) full++;
  }
  return inner >= 3 && full / inner >= 0.6 && longest <= WIDEST + 20;
}
