import { passes } from './discourse.js';
import { frames } from './draft.js';
import { EXCHANGE } from './rows/exchange.js';
import { NOMINAL } from './rows/nominal.js';
import { clauseRows } from './rows/table.js';

/** The names of all rows that read endpoints, each once: what can be switched off. */
export const rowNames: readonly string[] = [
  ...new Set(
    [...frames, ...clauseRows, ...passes]
      .map(({ name }) => name)
      .filter((name) => name !== 'clause' && name !== EXCHANGE),
  ),
  EXCHANGE,
  NOMINAL,
  'list',
  'adjective',
];
