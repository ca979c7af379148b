import type { Warning } from '../record/release.js';
import type { Figure, Metric, Table } from '../record/table.js';

/** A statement that follows from others of its table: the sum of the parts, each with its sign, is the whole. */
interface Equation {
  readonly code: string;
  readonly whole: Metric;
  readonly parts: readonly { readonly metric: Metric; readonly sign: 1 | -1 }[];
  readonly says: string;
}

/** What the rows of statements add up to; rows in between would break them, so each names all its parts. */
const EQUATIONS: readonly Equation[] = [
  {
    code: 'gross-profit-does-not-follow',
    whole: 'grossProfit',
    parts: [
      { metric: 'revenue', sign: 1 },
      { metric: 'costOfRevenue', sign: -1 },
    ],
    says: 'revenue less its cost',
  },
];

const BALANCE = /^total (?:assets|liabilities(?: and|,).*(?:equity|deficit|deficiency)\)?)/i;
const IS_ASSETS = /^total assets$/i;
const TOTAL = /^total\b/i;

/** Rounding as printed: half a unit of the last digit for each number. */
function tolerance(figures: readonly Figure[]): number {
  const units = figures.map(({ text, scale }) => scale / 10 ** (/\.(\d+)/.exec(text)?.[1]?.length ?? 0));
  return units.reduce((sum, unit) => sum + unit / 2, 0) * (1 + 1e-9);
}

const amountOf = ({ amount }: Figure): number => amount ?? 0;

/** Whether figures say the same up to rounding. */
const agree = (whole: Figure, parts: readonly Figure[], sum: number): boolean =>
  Math.abs(amountOf(whole) - sum) <= tolerance([whole, ...parts]);

const contradiction = (
  code: string,
  says: string,
  whole: Figure,
  parts: readonly Figure[],
  sum: number,
): Warning => ({
  code,
  message: `${JSON.stringify(whole.label)} is printed as ${amountOf(whole)}, but ${says} (${parts
    .map(({ id }) => id)
    .join(', ')}) make ${Number(sum.toPrecision(12))}`,
  start: whole.start,
  end: whole.end,
  others: parts.map(({ start, end }) => ({ start, end })),
});

/** The money of a table by its columns, in the order of the rows. */
function moneyByColumn({ figures, columns }: Table): Figure[][] {
  const money: Figure[][] = columns.map(() => []);
  for (const figure of figures)
    if (figure.unit === 'currency' && figure.per === null) money[figure.column]!.push(figure);
  return money;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** More rows than a total sums. */
const MOST_PARTS = 100;

/**
 * The parts of a total: all rows under its heading. Null where other headings or totals stand among them, or the
 * heading is not the one that the total repeats: then it is not known what it sums.
 */
function partsOf(figures: readonly Figure[], at: number): Figure[] | null {
  const { label, path } = figures[at]!;
  const heading = path.at(-1);
  if (heading === undefined || plain(label) !== `total ${plain(heading)}`) return null;
  const under = (figure: Figure) => figure.path.slice(0, path.length).join('\n') === path.join('\n');
  let first = at;
  while (first > 0 && at - first < MOST_PARTS && under(figures[first - 1]!)) first--;
  const parts = figures.slice(first, at);
  const isPlain = parts.every((part) => part.path.length === path.length && isPart(part));
  return isPlain && parts.length > 1 ? parts : null;
}

/** Whether a row is one of those that a total sums: neither a total nor printed with its sign turned. */
const isPart = ({ label }: Figure): boolean =>
  label !== '' && !TOTAL.test(label) && !/^(?:less|net)\b/i.test(label);

/** Totals that are not the sum of the rows under the heading they repeat. */
function* totalWarnings(figures: readonly Figure[]): Generator<Warning> {
  for (const [at, total] of figures.entries()) {
    if (!TOTAL.test(total.label)) continue;
    const parts = partsOf(figures, at);
    if (!parts) continue;
    const sum = parts.reduce((so, part) => so + amountOf(part), 0);
    if (!agree(total, parts, sum))
      yield contradiction('total-does-not-add-up', 'its rows', total, parts, sum);
  }
}

function* balanceWarnings(figures: readonly Figure[]): Generator<Warning> {
  const sides = figures.filter(({ label }) => BALANCE.test(label));
  const assets = sides.find(({ label }) => IS_ASSETS.test(label));
  const claims = sides.find(({ label }) => !IS_ASSETS.test(label));
  if (assets && claims && !agree(assets, [claims], amountOf(claims)))
    yield contradiction(
      'balance-does-not-balance',
      'liabilities and equity',
      assets,
      [claims],
      amountOf(claims),
    );
}

function* equationWarnings(figures: readonly Figure[]): Generator<Warning> {
  for (const { code, whole, parts, says } of EQUATIONS) {
    const at = figures.findIndex(({ metric }) => metric === whole);
    const rows = parts.map(({ metric }) =>
      figures.findLast((figure, index) => index < at && figure.metric === metric),
    );
    if (at < 0 || rows.some((row) => row === undefined)) continue;
    // a row in between is a part that the equation does not know
    if (figures.indexOf(rows[0]!) + rows.length !== at) continue;
    const found = rows as Figure[];
    const sum = found.reduce((so, row, index) => so + parts[index]!.sign * Math.abs(amountOf(row)), 0);
    if (!agree(figures[at]!, found, sum)) yield contradiction(code, says, figures[at]!, found, sum);
  }
}

/**
 * Checks the totals of tables against their parts and the two sides of balances against each other.
 *
 * @returns a warning for each contradiction, with the offsets of both statements; rounding is none
 */
export function tableWarnings(tables: readonly Table[]): Warning[] {
  return tables.flatMap((table) =>
    moneyByColumn(table).flatMap((figures, column) => {
      if (table.columns[column]!.role !== 'amount') return [];
      const isOne = figures.filter(({ label }) => IS_ASSETS.test(label)).length < 2;
      return [
        ...totalWarnings(figures),
        ...(isOne ? balanceWarnings(figures) : []),
        ...equationWarnings(figures),
      ];
    }),
  );
}
