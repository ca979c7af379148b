/** Where the evaluation finds what it reads, and what it runs. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const shared = path.resolve(root, '../shared');
export const evaluation = path.join(shared, 'evaluation');
export const firstSight = path.join(root, 'corpus/first-sight');
export const floorFile = path.join(root, 'test/quality-floor.json');
/** Real texts without gold. */
export const unlabelled = ['bench/releases', 'bench/exhibits'].map((folder) => path.join(shared, folder));
export const commandOf = (folder) => path.join(folder, 'dist/cli.js');
