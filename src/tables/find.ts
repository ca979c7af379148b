import type { TextRange } from '../document/document.js';
import type { Grid } from '../document/grid.js';
import type { Column, Statement, Table } from '../record/table.js';
import { type CaptionLine, captionLines, captionPeriod, joinBroken, titleOf, unitOf } from './captions.js';
import { type Cell, type Row, readRows } from './cells.js';
import { type Head, type ReadColumn, readColumns, readHead } from './column-meaning.js';
import { type Extent, findColumns, overlaps } from './columns.js';
import { type FoundFigure, figuresOf } from './figures.js';
import { labelRows } from './labels.js';
import { readPeriod } from './period-words.js';
import { titleBasis } from './roles.js';
import { statementOfRows, statementOfTitle } from './statements.js';
import { splitStatements } from './statements-in.js';
import { currencyIn, readHeadingUnit, type UnitStatement } from './units.js';

/** A table before it and its figures have ids. */
export type FoundTable = Omit<Table, 'id' | 'figures'> & { readonly figures: readonly FoundFigure[] };

/** What the release says of its money outside its tables. */
export interface MoneySense {
  /** what a bare `$` means, ISO 4217 */
  readonly dollar: string;
  /** the currency of most of its amounts, or null where it names none */
  readonly main: string | null;
}

/** What a table hands on to one that continues it on the next page. */
interface Continued {
  readonly columns: readonly ReadColumn[];
  readonly unit: UnitStatement | null;
  readonly statement: Statement;
  /** its largest number as printed */
  readonly largest: number;
}

const largestOf = (rows: readonly Row[]): number =>
  rows.reduce(
    (most, { cells }) => cells.reduce((so, { number }) => Math.max(so, Math.abs(number?.value ?? 0)), most),
    0,
  );

/** How much larger numbers may be than those of the table before and still be in its unit. */
const SAME_UNIT = 20;

/** Whether a table that states no unit is in that of the table before: its numbers are no larger. */
const sharesUnit = (rows: readonly Row[], { unit, largest }: Continued): boolean =>
  unit?.isScaled === true && largestOf(rows) <= largest * SAME_UNIT;

const asCaption = ({ text, start, end }: Cell): CaptionLine => ({ text, start, end });

/** A column of footnote marks: at most two digits or a letter each, under no heading. */
function isNoteColumn(
  at: number,
  extents: readonly Extent[],
  rows: readonly Row[],
  headed: boolean,
): boolean {
  if (headed || extents.length < 2) return false;
  const extent = extents[at]!;
  const inside = rows
    .filter(({ kind }) => kind === 'figures')
    .flatMap(({ cells }) => cells)
    .filter(({ left, right, number }) => number && left < extent.right && right > extent.left);
  return inside.length > 0 && inside.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text));
}

const INCOME_ROW = /^(?:total )?(?:net )?(?:sales|revenues?|income|loss|earnings)\b(?! taxes)/i;

/** A column of numbers that belong to labels: under no heading, before the first that has one, in few rows. */
function isInLabels(at: number, extents: readonly Extent[], rows: readonly Row[], head: Head): boolean {
  const first = head.over.findIndex((cells) => cells.length > 0);
  if (at >= first) return false;
  const extent = extents[at]!;
  const figures = rows.filter(({ kind }) => kind === 'figures');
  const filled = figures.filter(({ cells }) => cells.some((cell) => overlaps(cell, extent)));
  return filled.length * 3 < figures.length;
}

/** Whether a heading names a length of time. */
const namesStretches = ({ over }: Head): boolean =>
  over.some((cells) => readPeriod(cells.map(({ text }) => text).join(' '))?.length);

/** What a table states: its title says so, unless its rows are those of a balance sheet. */
function statementOf(title: string | null, labels: readonly string[], head: Head): Statement {
  const titled = title === null ? null : statementOfTitle(title);
  // a balance is of days: headings that name stretches of time are over something else
  if (titled === null && namesStretches(head)) {
    const ofRows = statementOfRows(labels);
    return ofRows === 'balance' ? 'other' : ofRows;
  }
  const isBalance =
    labels.some((label) => /^total assets\b/i.test(label)) &&
    labels.some((label) => /\bliabilities\b/i.test(label));
  const ofRows = statementOfRows(labels);
  const isOther = ofRows === 'balance' && !labels.some((label) => INCOME_ROW.test(label));
  if ((isBalance || isOther) && (titled === null || titled === 'income')) return 'balance';
  return titled ?? ofRows;
}

/** What the headings of a column say of units, the nearest to its numbers first. */
const unitOfHeading = ({ heading }: Column): UnitStatement | null =>
  heading.map(({ text }) => readHeadingUnit(text)).findLast((unit) => unit !== null) ?? null;

/** Whether the amounts of a table are money: a sign, a unit of money, or what it states. */
function holdsMoney(rows: readonly Row[], unit: UnitStatement | null, statement: Statement): boolean {
  if (unit && !unit.counts && (unit.isScaled || unit.currency !== null)) return true;
  if (rows.some(({ cells }) => cells.some(({ number }) => number !== null && number.currency !== '')))
    return true;
  return statement !== 'other' && statement !== 'guidance';
}

/** The currency of the figures without a sign: of most signs in the table, its unit, the release. */
function currencyOf(rows: readonly Row[], unit: UnitStatement | null, money: MoneySense): string | null {
  const signs = rows.flatMap(({ cells }) =>
    cells.flatMap(({ number }) => (number?.currency ? [currencyIn(number.currency)] : [])),
  );
  const sign = unit?.currency ?? signs.find((code) => code !== null) ?? null;
  return sign === '$' ? money.dollar : (sign ?? money.main);
}

function tableOf(
  rows: readonly Row[],
  grid: Grid,
  above: readonly CaptionLine[],
  continued: Continued | null,
  money: MoneySense,
): { table: FoundTable; continued: Continued } | null {
  const extents = findColumns(rows);
  if (extents.length === 0) return null;
  const head = readHead(rows, extents, grid.measure);
  const labelled = labelRows(rows, head.height, grid.measure === 'characters');
  const captions = [...[...head.titles].reverse().map(asCaption), ...above];
  const isHeadless = head.over.every((cells) => cells.length === 0);
  const inherits = isHeadless && continued !== null && continued.columns.length === extents.length;
  const title = titleOf(captions);
  const unit = unitOf([...joinBroken([...head.labels, ...head.remarks].map(asCaption)), ...captions]);
  const labels = rows.flatMap(({ label }) => (label ? [label.text] : []));
  const own = statementOf(title?.text ?? null, labels, head);
  const statement = own === 'other' && inherits ? continued.statement : own;
  const read = inherits
    ? continued.columns
    : readColumns(head, {
        statement,
        caption: captionPeriod(captions, statement === 'balance'),
        basis: titleBasis(
          title?.text ?? '',
          labelled.map(({ label }) => label),
        ),
      });
  const columns = read.map((item, at) =>
    isNoteColumn(at, extents, rows, !inherits && head.over[at]!.length > 0) ||
    isInLabels(at, extents, rows, head)
      ? { ...item, column: { ...item.column, role: 'note' as const } }
      : item,
  );
  const isUnitInferred = unit === null && continued !== null && sharesUnit(rows, continued);
  const said = unit?.statement ?? (isUnitInferred ? continued.unit : null);
  const largest = largestOf(rows);
  const inferredPeriods = columns.map(({ isPeriodInferred }) => isPeriodInferred || inherits);
  const figures = figuresOf(labelled, {
    statement,
    extents,
    columns: columns.map(({ column }) => column),
    inferredPeriods,
    hasOpenPeriods: columns.some(({ column }, at) => column.period === null || inferredPeriods[at]!),
    columnUnits: columns.map(({ column }) => unitOfHeading(column)),
    unit: said,
    isUnitInferred,
    title: title?.text ?? '',
    currency: currencyOf(rows, said, money),
    dollar: money.dollar,
    isMoney: holdsMoney(rows, said, statement),
  });
  if (figures.length === 0) return null;
  const cells = rows.flatMap(({ label, cells: others }) => (label ? [label, ...others] : others));
  return {
    table: {
      start: cells[0]!.start,
      end: cells.at(-1)!.end,
      title: title && { ...title },
      statement,
      unit: unit && {
        text: { text: unit.text, start: unit.start, end: unit.end },
        currency: unit.statement.currency === '$' ? money.dollar : unit.statement.currency,
        scale: unit.statement.scale,
      },
      columns: columns.map(({ column }) => column),
      figures,
    },
    continued: { columns, unit: said, statement, largest },
  };
}

/**
 * Reads the tables of a release into figures.
 *
 * @param text the text of the release
 * @param lines its lines as printed, blank ones left out
 * @param grids its tables as rows of cells, in text order
 * @returns one table for each statement, in text order; tables without numbers are left out
 */
export function findTables(
  text: string,
  lines: readonly TextRange[],
  grids: readonly Grid[],
  money: MoneySense,
): FoundTable[] {
  const tables: FoundTable[] = [];
  let continued: Continued | null = null;
  let floor = 0;
  let before = 0;
  for (const grid of grids) {
    while (before < lines.length && lines[before]!.end <= grid.start) before++;
    const above = captionLines(text, lines, before, floor, grid.start);
    let nearest: readonly CaptionLine[] = above;
    for (const rows of splitStatements(readRows(text, grid))) {
      const found = tableOf(rows, grid, nearest, continued, money);
      if (!found) continue;
      tables.push(found.table);
      continued = found.continued;
      nearest = above;
    }
    floor = grid.end;
  }
  return tables;
}
