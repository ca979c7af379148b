import type { Basis, Column, Statement } from '../record/table.js';
import type { Cell, Row } from './cells.js';
import type { Extent } from './columns.js';
import { headingsOver } from './headings.js';
import { type PeriodWords, readPeriod } from './period-words.js';
import { complete, NO_PERIOD, type Period, periodOf } from './periods.js';
import { type HeadingSense, senseOf } from './roles.js';

/** The headings of a table: what stands over each column, from the top, and the labels beside them. */
export interface Head {
  readonly over: readonly (readonly Cell[])[];
  readonly labels: readonly Cell[];
  /** lines across the whole table, above its headings */
  readonly titles: readonly Cell[];
  /** lines below its headings, before the first figures */
  readonly remarks: readonly Cell[];
  /** how many rows it takes, the remarks below it left out */
  readonly height: number;
}

/** Whether a row above the figures is a line of its own across the table: a title, a unit, a remark. */
function isTitleRow({ label, cells }: Row, columns: readonly Extent[]): boolean {
  if (label || cells.length !== 1 || columns.length < 2) return false;
  return readPeriod(cells[0]!.text) === null;
}

/** Reads the rows above the first row of figures. */
export function readHead(
  rows: readonly Row[],
  columns: readonly Extent[],
  measure: 'columns' | 'characters',
): Head {
  const over: Cell[][] = columns.map(() => []);
  const labels: Cell[] = [];
  const end = rows.findIndex(({ kind }) => kind === 'figures');
  const height = rows.slice(0, Math.max(0, end)).findLastIndex((row) => row.kind === 'heading') + 1;
  const below = rows.slice(height, Math.max(0, end)).flatMap(({ label }) => (label ? [label] : []));
  const titles: Cell[] = height === 0 ? below : [];
  for (const row of rows.slice(0, height)) {
    if (row.kind === 'label') {
      if (row.label) titles.push(row.label);
      continue;
    }
    if (isTitleRow(row, columns)) {
      titles.push(row.cells[0]!);
      continue;
    }
    if (row.label) labels.push(row.label);
    headingsOver(columns, row, measure).forEach((cell, index) => {
      if (cell && over[index]!.at(-1) !== cell) over[index]!.push(cell);
    });
  }
  return { over, labels, titles, remarks: height === 0 ? [] : below, height };
}

/** What a column says of itself before it is compared with the others. */
interface Draft {
  readonly heading: readonly Cell[];
  readonly sense: HeadingSense;
  readonly words: PeriodWords | null;
}

const joined = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join(' ');

const COMPARES = /change|increase|decrease|growth|var/i;

/** The index of the column whose period one without its own shares: of its group, the latest or the one before. */
function borrowedFrom(drafts: readonly Draft[], periods: readonly Period[], index: number): number {
  const { sense, heading } = drafts[index]!;
  const known = drafts.map((_, other) => other).filter((other) => periods[other]!.period !== null);
  const before = known.filter((other) => other < index);
  if (sense.role === 'change' || (sense.role === 'percent' && COMPARES.test(joined(heading)))) {
    const sameTop = before.filter((other) => heading.length > 1 && drafts[other]!.heading[0] === heading[0]);
    const beside = contiguous(before, drafts);
    const pool = sameTop.length > 0 ? sameTop : beside.length > 1 ? beside : before;
    return pool.reduce(
      (best, other) => (best < 0 || (periods[other]!.to ?? '') > (periods[best]!.to ?? '') ? other : best),
      -1,
    );
  }
  const isTaken = sense.role === 'percent' || sense.basis !== null;
  return isTaken ? (before.at(-1) ?? known[0] ?? -1) : -1;
}

/** The amounts directly before a change: back to the last column of another kind. */
function contiguous(before: readonly number[], drafts: readonly Draft[]): readonly number[] {
  const pool: number[] = [];
  for (const other of [...before].reverse()) {
    if (drafts[other]!.sense.role !== 'amount') {
      if (pool.length > 0) break;
      continue;
    }
    pool.unshift(other);
  }
  return pool;
}

/** What the words beside and above a head add to its columns. */
export interface Surroundings {
  readonly statement: Statement;
  /** what the caption says of a period */
  readonly caption: PeriodWords | null;
  /** the basis its title names for all columns, or null */
  readonly basis: Basis | null;
}

/** A column of the record, and whether its period was taken from elsewhere than its headings. */
export interface ReadColumn {
  readonly column: Column;
  readonly isPeriodInferred: boolean;
}

const isFlow = (statement: Statement): boolean =>
  statement === 'income' ||
  statement === 'cash-flow' ||
  statement === 'segment' ||
  statement === 'reconciliation';

/** Says when, on what basis and of what each column is measured. */
export function readColumns(head: Head, { statement, caption, basis }: Surroundings): ReadColumn[] {
  const beside = head.labels.map(({ text }) => readPeriod(text)).find((words) => words !== null) ?? null;
  const drafts = head.over.map(
    (heading): Draft => ({
      heading,
      sense: senseOf(heading.map(({ text }) => text)),
      words: readPeriod(joined(heading)),
    }),
  );
  const named = drafts.filter(({ words, sense }) => words !== null && sense.role === 'amount').length;
  const isBalance = statement === 'balance';
  const read = (words: PeriodWords): Period => periodOf(words, isBalance, isFlow(statement));
  const sole = caption && caption.years.length < 2 && caption.lengths.length < 2 ? caption : null;
  const hasYears = drafts.some(({ words }) => words !== null && words.year !== null);
  const own = drafts.map(({ words, sense }): Period => {
    if (words) {
      // several years over one column name all of them
      if (words.years.length > 1 && sense.role === 'amount') return NO_PERIOD;
      // a year above the table is that of columns that print none only where no column prints one
      if (words.year === null && hasYears) return NO_PERIOD;
      const whole = complete(words, beside);
      // days stand for themselves where the table is not of stretches of time
      return read(whole.month === null || isFlow(statement) ? complete(whole, caption) : whole);
    }
    if (named > 0 || sense.role !== 'amount') return NO_PERIOD;
    const around = beside && beside.years.length < 2 ? complete(beside, caption) : sole;
    return around ? read(around) : NO_PERIOD;
  });
  const bridges = own.filter(({ period }) => period !== null).length > 1;
  return drafts.map(({ heading, sense }, index) => {
    const from = own[index]!.period === null ? borrowedFrom(drafts, own, index) : index;
    const period = from < 0 ? NO_PERIOD : own[from]!;
    const isFlowBetween =
      period.period === null && bridges && sense.role === 'amount' && sense.segment !== null;
    return {
      column: {
        heading: heading.map(({ text, start, end }) => ({ text, start, end })),
        role: isFlowBetween ? 'change' : sense.role,
        ...period,
        basis: sense.basis ?? basis,
        segment: isFlowBetween ? null : sense.segment,
      },
      isPeriodInferred: period.period !== null && (from !== index || drafts[index]!.words === null),
    };
  });
}
