import { workerData } from 'node:worker_threads';
import { performer } from './perform.js';
import type { Settings } from './task.js';

/** The work of a thread of the pool: a batch of tasks in, the outcomes of all of them out. */
export default performer((workerData as { settings: Settings }).settings);
