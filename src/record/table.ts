import { z } from 'zod';
import { periodFields } from './date.js';
import { currencySchema } from './quantity.js';
import { inferredSchema, ownIdSchema, rangeFields, spanSchema } from './span.js';

/** Names of METRICS: what the rows of financial statements are about, whatever a company calls them. */
export const metricSchema = z
  .enum([
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
  ])
  .meta({
    id: 'Metric',
    description: 'What a row of a financial statement is about, whatever a company calls it.',
  });
export type Metric = z.infer<typeof metricSchema>;

/** What a table states. */
export const statementSchema = z
  .enum(['income', 'balance', 'cash-flow', 'reconciliation', 'segment', 'guidance', 'other'])
  .meta({ id: 'Statement', description: 'What a table states.' });
export type Statement = z.infer<typeof statementSchema>;

export const basisSchema = z
  .enum(['GAAP', 'non-GAAP', 'adjustment'])
  .meta({ id: 'Basis', description: 'By which rules of accounting a figure is measured.' });
export type Basis = z.infer<typeof basisSchema>;

/** When and on what basis a column is measured, and its figures with it. */
const columnFields = {
  period: z
    .string()
    .nullable()
    .describe('The period or day: a TIMEX3 value or an interval of days, as in dates; or null.'),
  ...periodFields,
  basis: basisSchema.nullable().describe('By which rules of accounting it is measured, where it says so.'),
  segment: z.string().nullable().describe('The part of the business it is for, or null.'),
};

/** A column of numbers: its headings from the top, and what they say. */
export const columnSchema = z
  .strictObject({
    heading: z.array(spanSchema).describe('Its headings, from the top.'),
    role: z.enum(['amount', 'change', 'percent', 'note']).describe('What its numbers are.'),
    ...columnFields,
  })
  .meta({ id: 'Column', description: 'A column of numbers.' });
export type Column = z.infer<typeof columnSchema>;

/** One number of a table, as a row of a tidy data frame. The span holds the number with its sign and brackets. */
export const figureSchema = z
  .strictObject({
    id: ownIdSchema('figure'),
    ...spanSchema.shape,
    row: z.int().nonnegative().describe('The ordinal of its row in the table, from 0.'),
    column: z.int().nonnegative().describe("The index of its column in the table's columns, from 0."),
    label: z.string().describe('The label of its row.'),
    path: z.array(z.string()).describe('The headings above its row, outermost first.'),
    metric: metricSchema.nullable().describe('The metric its row is about; null where that is not sure.'),
    ...columnFields,
    value: z.number().describe('The number as printed, with its sign.'),
    scale: z.number().positive().describe('The factor its table gives it.'),
    amount: z.number().nullable().describe('Value times scale, in full units.'),
    unit: z.enum(['currency', 'shares', 'percent', 'ratio', 'count']).describe('What it counts.'),
    currency: currencySchema.nullable().describe('ISO 4217 code, where it is an amount of money.'),
    per: z.string().nullable().describe('What the amount is for one of (share), or null.'),
    dash: z.boolean().describe('Whether it is printed as a dash, which stands for nought.'),
    notes: z.array(z.string()).describe('Marks of footnotes at the number or its label.'),
    inferred: inferredSchema,
  })
  .meta({ id: 'Figure', description: 'One number of a table, as a row of a tidy data frame.' });
export type Figure = z.infer<typeof figureSchema>;

const unitSchema = z
  .strictObject({
    text: spanSchema.describe('The words that say it.'),
    currency: currencySchema.nullable().describe('ISO 4217 code, or null.'),
    scale: z
      .union([z.literal(1), z.literal(1e3), z.literal(1e6), z.literal(1e9)])
      .describe('The factor of its amounts.'),
  })
  .meta({ id: 'TableUnit', description: 'What a table says its amounts are in.' });

/** One statement set as a table. */
export const tableSchema = z
  .strictObject({
    id: ownIdSchema('table'),
    ...rangeFields,
    title: spanSchema.nullable().describe('Its title, or null.'),
    statement: statementSchema.describe('What it states.'),
    unit: unitSchema.nullable().describe('What it says its amounts are in, or null.'),
    columns: z.array(columnSchema).describe('Its columns of numbers, from the left.'),
    figures: z.array(figureSchema).describe('Its numbers, row by row.'),
  })
  .meta({ id: 'Table', description: 'One statement set as a table.' });
export type Table = z.infer<typeof tableSchema>;
