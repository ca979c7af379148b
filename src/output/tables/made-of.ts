import type { Kind } from '../../record/kinds.js';
import type { Rows } from '../rows.js';

/** Which kind of a record the rows of a table are made of; those of the others are of several, or of none. */
const MADE_OF: Partial<Readonly<Record<Rows, Kind>>> = {
  facts: 'facts',
  payments: 'facts',
  results: 'facts',
  guidance: 'facts',
  calendar: 'facts',
  dates: 'dates',
  money: 'money',
  percentages: 'percentages',
  endpoints: 'endpoints',
  parties: 'parties',
  figures: 'tables',
};

/** The kind that rows are made of; null where they are of several, or of the release itself. */
export const kindOfRows = (rows: Rows): Kind | null => MADE_OF[rows] ?? null;
