import type { Line } from '../lines.js';

/** Lines by their index, half open. */
export interface LineSpan {
  readonly first: number;
  readonly end: number;
}

/** How cells of one line are set apart: tabs, spaces, leaders. */
const GAP = /\t+| {2,}|\s?\.(?:\s?\.){2,}\s?/;
const FIGURE =
  /^[[(]?[-–—+]?\s?(?:[A-Z]{0,3}[$€£¥]|Rs\.?|[A-Z]{3}\s)?\s?[[(]?[-–—]?\s?(?:\d[\d,.]*|\.\d+)\s?(?:%|x|pts?|bps|¢|cents)?\s?[\])]?\s?%?(?:\s?(?:\([\da-z]{1,2}\)|[*†‡]+))?$/i;
const NOTHING = /^(?:[-–—]{1,3}|n\/?[am]|nm|nil|[$€£]\s?[-–—]{1,3})$/i;
const SIGN = /^[$€£¥(]+$/;
const RULE = /^[\s\-–—_=.]*$/;
const TAG = /^(?:<\/?[a-z][^<>]{0,40}>\s*)+\d{0,4}$/i;
const PAGE = /^<page>/i;

const isFigure = (cell: string): boolean => cell.length < 32 && (FIGURE.test(cell) || NOTHING.test(cell));

type RowKind = 'figures' | 'heads' | 'rule' | 'tag' | 'text';

/** What a line can be in a table: figures in columns, heads in columns, a rule, a tag of EDGAR, or other text. */
function rowKind(line: string): RowKind {
  if (TAG.test(line)) return 'tag';
  if (RULE.test(line)) return 'rule';
  if (!line.includes('  ') && !line.includes('\t') && !line.includes('...') && !line.includes(' . '))
    return 'text';
  const cells = line.split(GAP).filter((cell) => cell !== '' && !SIGN.test(cell));
  if (cells.length < 2) return 'text';
  const figures = cells.filter(isFigure).length;
  if (figures === 0 || (figures === 1 && isFigure(cells[0]!) && cells.length === 2)) return 'heads';
  return figures * 2 >= cells.length - 1 ? 'figures' : 'heads';
}

const LONGEST_LABEL = 72;
/** Lines without figures that may stand between two rows. */
const MAX_BETWEEN = 6;
const FEWEST_ROWS = 3;

/** Whether a line can be a label over rows, or the first line of one that goes on below. */
const isRowLabel = (line: string): boolean =>
  line.length <= LONGEST_LABEL && (!/[.!?]$/.test(line) || /\.{3}$/.test(line));
/** Titles of a statement, between rows of two. */
const STATEMENT =
  /\b(?:statements? of|balance sheets?|reconciliations?|cash flows?|financial (?:highlights|data|summary|position)|selected)\b/i;

/** The rows from one that has figures on, over labels and rules, to the last that has figures. */
function rowsFrom(
  kinds: readonly RowKind[],
  contents: readonly string[],
  from: number,
): LineSpan & { rows: number } {
  let end = from + 1;
  let rows = 1;
  for (let at = from + 1; at < kinds.length && at - end <= MAX_BETWEEN; at++) {
    const kind = kinds[at]!;
    if (kind === 'figures') {
      end = at + 1;
      rows++;
    } else if (kind === 'tag') break;
    else if (kind === 'text' && (!isRowLabel(contents[at]!) || STATEMENT.test(contents[at]!))) break;
  }
  return { first: from, end, rows };
}

/** A table between the tags of EDGAR, without them and without rules at its end; null where it holds no figures. */
function taggedTable(
  kinds: readonly RowKind[],
  contents: readonly string[],
  open: number,
): (LineSpan & { behind: number }) | null {
  let close = open + 1;
  while (close < kinds.length && !/^<\/table>/i.test(contents[close]!) && !/^<table>/i.test(contents[close]!))
    close++;
  const notes = contents.findIndex((content, at) => at > open && at < close && /^<fn>/i.test(content));
  let end = notes > 0 ? notes : close;
  let first = open + 1;
  while (first < end && (kinds[first] === 'tag' || kinds[first] === 'rule')) first++;
  while (end > first && (kinds[end - 1] === 'tag' || kinds[end - 1] === 'rule')) end--;
  const rows = kinds.slice(first, end).filter((kind) => kind === 'figures').length;
  return rows >= 2 ? { first, end, behind: close } : null;
}

/** Lines above the first row that head its columns. */
function headsAbove(
  kinds: readonly RowKind[],
  contents: readonly string[],
  first: number,
  floor: number,
): number {
  let top = first;
  for (let at = first - 1; at >= floor && first - at <= 8; at--) {
    const kind = kinds[at]!;
    if (kind === 'heads' || kind === 'figures') top = at;
    else if (kind === 'tag' && !PAGE.test(contents[at]!)) continue;
    else if (kind !== 'rule' && !(kind === 'text' && PERIOD.test(contents[at]!) && contents[at]!.length < 60))
      break;
    else if (kind === 'text') top = at;
  }
  return top;
}
const PERIOD = /\b(?:ended|ending|as of|quarters?|months|years?|weeks|(?:19|20)\d\d)\b/i;

/**
 * Finds tables set with spaces, with or without the tags of EDGAR: lines with figures in columns, the labels
 * between them and the heads above them.
 *
 * @param contents what stands on the lines
 * @param skips whether a line is in a table already found
 */
export function findPlainTables(
  contents: readonly string[],
  lines: readonly Line[],
  skips: (index: number) => boolean,
): LineSpan[] {
  const kinds = contents.map((content, index) => (skips(index) ? 'text' : rowKind(content)));
  const found: LineSpan[] = [];
  let floor = 0;
  for (let at = 0; at < lines.length; at++) {
    if (skips(at)) continue;
    if (/^<table>/i.test(contents[at]!)) {
      const table = taggedTable(kinds, contents, at);
      if (table) {
        found.push({ first: table.first, end: table.end });
        floor = table.end;
        at = table.behind - 1;
      }
      continue;
    }
    if (kinds[at] !== 'figures') continue;
    const { end, rows } = rowsFrom(kinds, contents, at);
    if (rows < FEWEST_ROWS) continue;
    found.push({ first: headsAbove(kinds, contents, at, floor), end });
    floor = end;
    at = end - 1;
  }
  return found;
}
