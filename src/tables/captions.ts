import type { TextRange } from '../document/document.js';
import { isPeriodOnly, type PeriodWords, readPeriod } from './period-words.js';
import { statementOfTitle } from './statements.js';
import { type LocatedUnit, readUnit } from './units.js';

/** A stretch of the text that a table is described in. */
export interface CaptionLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MOST_LINES = 8;
const LONGEST = 200;
const PROSE_WORDS = 14;
const TAG = /^<[^>]{1,20}>(?:\s*<[^>]{1,20}>)*$/;
const STOP = /^(?:\(more\)|\d{1,3}|-\s?\d{1,3}\s?-|#+|[*†‡]\s.*|\(\w{1,2}\)\s.{12,})$/i;

/** Whether a line is running text rather than a caption. */
function isProse(text: string): boolean {
  if (text.length > LONGEST) return true;
  return /[.!?]["”’)]?$/.test(text) && text.split(/\s+/).length >= PROSE_WORDS;
}

/** The lines directly above a table that may say what it is, nearest first. */
export function captionLines(
  text: string,
  lines: readonly TextRange[],
  before: number,
  floor: number,
  start: number,
): CaptionLine[] {
  const found: CaptionLine[] = [];
  for (let at = before - 1; at >= 0 && found.length < MOST_LINES; at--) {
    const line = lines[at]!;
    if (line.start < floor) break;
    if (line.end > start) continue;
    const content = text.slice(line.start, line.end);
    if (TAG.test(content) || !/[a-z]/i.test(content)) continue;
    const leadsIn = found.length === 0 && content.endsWith(':') && content.length <= LONGEST;
    if (!leadsIn && (STOP.test(content) || isProse(content))) break;
    found.push({ text: content, start: line.start, end: line.end });
  }
  return found;
}

const REMARK = /^\(.*\)$|^(?:unaudited|continued|exhibit\b.*)$/i;

/** The line that names the statement: one that says which, else the nearest that is neither unit nor remark. */
export function titleOf(lines: readonly CaptionLine[]): CaptionLine | null {
  const named = lines.find(
    ({ text }) => text.length <= 140 && !text.endsWith(':') && statementOfTitle(text) !== null,
  );
  if (named) return named;
  return (
    lines.find(
      ({ text }) =>
        text.length <= 120 &&
        !REMARK.test(text) &&
        !/[.:;]$/.test(text) &&
        !readUnit(text) &&
        !readPeriod(text),
    ) ??
    lines.find(({ text }) => text.length > 20 && text.endsWith(':')) ??
    null
  );
}

/** A statement of units with its offsets in the text. */
export interface PlacedUnit extends LocatedUnit {
  readonly text: string;
}

/** The labels beside a head with one broken over several rows in its first: "(in thousands," "except shares)". */
export function joinBroken(labels: readonly CaptionLine[]): CaptionLine[] {
  const joined: CaptionLine[] = [];
  for (const label of labels) {
    const last = joined.at(-1);
    const isOpen = last !== undefined && last.text.lastIndexOf('(') > last.text.lastIndexOf(')');
    if (isOpen && last.text.length < LONGEST)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${label.text}` };
    else joined.push(label);
  }
  return joined;
}

/** Where a statement stands: of one broken over several rows, the part in the first. */
function placedIn(line: CaptionLine, found: LocatedUnit): CaptionLine {
  const isLater = line.start + found.start >= line.end;
  if (isLater) return { ...line, text: line.text.slice(0, line.end - line.start) };
  const start = line.start + found.start;
  const end = Math.min(line.end, line.start + found.end);
  return { text: line.text.slice(found.start, found.start + end - start), start, end };
}

/** The nearest statement of units; one that names only a currency gives way to one with a factor. */
export function unitOf(lines: readonly CaptionLine[]): PlacedUnit | null {
  let money: PlacedUnit | null = null;
  for (const line of lines) {
    const found = readUnit(line.text);
    if (!found) continue;
    const placed = {
      statement: found.statement,
      ...placedIn(line, found),
    };
    if (found.statement.isScaled) {
      const currency = found.statement.currency ?? money?.statement.currency ?? null;
      return { ...placed, statement: { ...found.statement, currency } };
    }
    money ??= placed;
  }
  return money;
}

/**
 * What the nearest line that names a period says of it. A day alone counts for a balance only: elsewhere it is
 * that of the release.
 */
export function captionPeriod(lines: readonly CaptionLine[], isBalance: boolean): PeriodWords | null {
  for (const { text } of lines) {
    const words = readPeriod(text);
    if (!words) continue;
    if (words.length || words.part || (words.month === null && words.year !== null)) return words;
    if (isBalance && (isPeriodOnly(text) || statementOfTitle(text) !== null)) return words;
  }
  return null;
}
