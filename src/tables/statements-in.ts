import type { Row } from './cells.js';
import { readPeriod } from './period-words.js';
import { basisOf } from './roles.js';

/** Whether a row sets headings over columns, and is not only a remark beside a label. */
function opensHeadings({ kind, cells }: Row): boolean {
  return kind === 'heading' && cells.some(({ text }) => readPeriod(text) !== null || basisOf(text) !== null);
}

/**
 * Cuts the rows of a table where a new head begins below figures: several statements set as one table. The
 * labels directly above such a head belong to it.
 */
export function splitStatements(rows: readonly Row[]): Row[][] {
  const cuts: number[] = [];
  let hasFigures = false;
  rows.forEach((row, index) => {
    if (row.kind === 'figures') hasFigures = true;
    if (!hasFigures || !opensHeadings(row)) return;
    let from = index;
    while (rows[from - 1]!.kind !== 'figures') from--;
    cuts.push(from);
    hasFigures = false;
  });
  return [0, ...cuts].map((from, index) => rows.slice(from, cuts[index])).filter((part) => part.length > 0);
}
