import { passes } from './discourse.js';
import { frames } from './draft.js';
import { exchanges, fates } from './rows/changes.js';
import { statements } from './rows/statements.js';

/** The names of all rows that read endpoints, each once: what can be switched off. */
export const rowNames: readonly string[] = [
  ...new Set(
    [...frames, ...statements, ...exchanges, ...fates, ...passes]
      .map(({ name }) => name)
      .filter((name) => name !== 'clause'),
  ),
  'companion',
  'definition',
  'gapped',
  'list',
  'adjective',
];
