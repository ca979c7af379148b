import { passes } from './discourse.js';
import { frames } from './draft.js';
import { exchanges, FATE } from './rows/changes.js';
import { statements } from './rows/statements.js';

/** The names of all rows that read endpoints, each once: what can be switched off. */
export const rowNames: readonly string[] = [
  ...new Set(
    [...frames, ...statements, ...passes].map(({ name }) => name).filter((name) => name !== 'clause'),
  ),
  ...new Set(exchanges.map(({ row }) => row)),
  FATE,
  'move',
  'swap',
  'contrast',
  'companion',
  'definition',
  'elsewhere',
  'gapped',
  'list',
  'row',
  'adjective',
];
