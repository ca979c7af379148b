import { passes } from './discourse.js';
import { frames } from './draft.js';
import { ENDED } from './rows/clause.js';
import { exchangeRows } from './rows/exchange.js';
import { nominalRows } from './rows/nominal.js';
import { clauseRows } from './rows/table.js';

/** The names of all rows that read endpoints, each once: what can be switched off. */
export const rowNames: readonly string[] = [
  ...new Set(
    [...frames, ...clauseRows, ENDED, ...exchangeRows, ...nominalRows, ...passes]
      .map(({ name }) => name)
      .filter((name) => name !== 'clause'),
  ),
  'list',
  'adjective',
];
