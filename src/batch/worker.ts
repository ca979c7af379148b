import { workerData } from 'node:worker_threads';
import { performer } from './perform.js';
import type { Settings } from './task.js';

/** The work of a thread of the pool: one task in, its outcomes out. */
export default performer((workerData as { settings: Settings }).settings);
