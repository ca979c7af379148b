import { z } from 'zod';
import { daySchema } from './date.js';
import { idSchema, spanSchema } from './span.js';

/** First or last day of a period, where known. */
const day = daySchema.nullable();

/** Names of METRICS: what the rows of financial statements are about, whatever a company calls them. */
export const metricSchema = z.enum([
  'revenue',
  'costOfRevenue',
  'grossProfit',
  'researchAndDevelopment',
  'sellingGeneralAdministrative',
  'depreciationAmortization',
  'stockBasedCompensation',
  'operatingExpenses',
  'operatingIncome',
  'interestExpense',
  'incomeBeforeTax',
  'incomeTax',
  'netIncome',
  'epsBasic',
  'epsDiluted',
  'sharesBasic',
  'sharesDiluted',
  'cashAndEquivalents',
  'accountsReceivable',
  'inventories',
  'goodwill',
  'totalCurrentAssets',
  'totalAssets',
  'accountsPayable',
  'deferredRevenue',
  'totalCurrentLiabilities',
  'totalLiabilities',
  'totalEquity',
  'cashFromOperations',
  'capitalExpenditure',
  'freeCashFlow',
  'adjustedEbitda',
  'nonGaapOperatingIncome',
  'nonGaapNetIncome',
  'nonGaapEpsDiluted',
]);
export type Metric = z.infer<typeof metricSchema>;

/** What a table states. */
export const statementSchema = z.enum([
  'income',
  'balance',
  'cash-flow',
  'reconciliation',
  'segment',
  'guidance',
  'other',
]);
export type Statement = z.infer<typeof statementSchema>;

export const basisSchema = z.enum(['GAAP', 'non-GAAP', 'adjustment']);
export type Basis = z.infer<typeof basisSchema>;

/**
 * When and on what basis a column is measured, and its figures with it.
 *
 * - `period`: a TIMEX3 value, an interval of days or a day, as in `dates`
 * - `from`, `to`: first and last day covered, when known
 */
const columnFields = {
  period: z.string().nullable(),
  from: day,
  to: day,
  basis: basisSchema.nullable(),
  segment: z.string().nullable(),
};

/** A column of numbers: its headings from the top, and what they say. */
export const columnSchema = z.strictObject({
  heading: z.array(spanSchema),
  role: z.enum(['amount', 'change', 'percent', 'note']),
  ...columnFields,
});
export type Column = z.infer<typeof columnSchema>;

/**
 * One number of a table, as a row of a tidy data frame. The span holds the number with its sign and brackets.
 *
 * - `row`, `column`: ordinals in the table, from 0; `column` is the index in the table's `columns`
 * - `label`, `path`: the row's label and the headings above it, outermost first
 * - `value`: as printed, with its sign; `scale`: the factor; `amount`: the product, in full units
 * - `per`: what the amount is for one of (`share`), or null
 * - `dash`: printed as a dash, which stands for nought
 * - `notes`: marks of footnotes at the number or its label
 * - `inferred`: fields that were worked out, not read (`currency`, `period`, `year`)
 */
export const figureSchema = z.strictObject({
  id: idSchema('figure'),
  ...spanSchema.shape,
  row: z.number().int().nonnegative(),
  column: z.number().int().nonnegative(),
  label: z.string(),
  path: z.array(z.string()),
  metric: metricSchema.nullable(),
  ...columnFields,
  value: z.number(),
  scale: z.number().positive(),
  amount: z.number().nullable(),
  unit: z.enum(['currency', 'shares', 'percent', 'ratio', 'count']),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  per: z.string().nullable(),
  dash: z.boolean(),
  notes: z.array(z.string()),
  inferred: z.array(z.string()),
});
export type Figure = z.infer<typeof figureSchema>;

/** One statement set as a table. `unit` is what it says its amounts are in, where it says so. */
export const tableSchema = z.strictObject({
  id: idSchema('table'),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  title: spanSchema.nullable(),
  statement: statementSchema,
  unit: z
    .strictObject({
      text: spanSchema,
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .nullable(),
      scale: z.union([z.literal(1), z.literal(1e3), z.literal(1e6), z.literal(1e9)]),
    })
    .nullable(),
  columns: z.array(columnSchema),
  figures: z.array(figureSchema),
});
export type Table = z.infer<typeof tableSchema>;
