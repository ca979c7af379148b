import type { Document, TextRange } from './document.js';
import type { SubmittedDocument } from './edgar.js';
import type { Grid } from './grid.js';

/** Reports whose main document may be the release itself: 8-K, 8-K/A, 6-K. */
export const isReport = ({ type }: SubmittedDocument): boolean => /^[68]-K(?:\/A)?$/.test(type);

/** How far into a report its release begins. */
const COVER_WITHIN = 20_000;
/** What only the cover of a report says, or the heading of an item of it. */
const COVER =
  /\b(?:form (?:[68]-k|20-f|40-f)|commission file (?:number|no)|report of foreign private issuer|indicate by check mark|for the month of|pursuant to (?:section|rule)|exact name of registrant|translation of registrant|jurisdiction of incorporation|employer identification|principal executive offices?|telephone number|zip code|securities exchange act|emerging growth company|date of report|trading symbol)\b|^ *item \d\.\d\d\b/i;
/** The end of a dateline, and what else stands over a release. */
const OPENING =
  /^[^\n]{0,120}\b(?:19|20)\d\d\b\W{0,3}(?:\([^)\n]{3,40}\) ?)?(?:--|[–—]|- )|^\W{0,5}for immediate release\b/im;
const SIGNATURES = /^\W{0,5}signatures?\W{0,5}$/im;

/**
 * Finds the release in the main document of a report: between its cover and its signatures, where a dateline
 * or a release's own words open it.
 *
 * @returns null where the report holds none
 */
export function releaseInReport(text: string): TextRange | null {
  const opening = OPENING.exec(text.slice(0, COVER_WITHIN));
  if (!opening) return null;
  let start = 0;
  let at = 0;
  for (const line of text.slice(0, opening.index).split('\n')) {
    at += line.length + 1;
    if (COVER.test(line)) start = Math.min(at, opening.index);
  }
  const behind = SIGNATURES.exec(text.slice(opening.index));
  const end = behind ? opening.index + behind.index : text.length;
  return { start, end };
}

const shiftGrid = (grid: Grid, by: number): Grid => ({
  ...grid,
  start: grid.start - by,
  end: grid.end - by,
  rows: grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, start: cell.start - by, end: cell.end - by })),
  })),
});

/** A document reduced to a part of its text. */
export const cutDocument = (document: Document, { start, end }: TextRange): Document => ({
  ...document,
  text: document.text.slice(start, end),
  tables: document.tables
    .filter((table) => table.start >= start && table.end <= end)
    .map((table) => shiftGrid(table, start)),
});
