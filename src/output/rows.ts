/** What the rows of a table of text can be: the names of `tables/tables.ts`. */
export const ROWS = [
  'mentions',
  'facts',
  'parties',
  'endpoints',
  'figures',
  'releases',
  'payments',
  'results',
  'guidance',
  'calendar',
  'dates',
  'money',
  'percentages',
] as const;
export type Rows = (typeof ROWS)[number];
