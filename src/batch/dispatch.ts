import { stat } from 'node:fs/promises';
import type { Performer } from './perform.js';
import type { Pool } from './pool.js';
import type { Settings, Task } from './task.js';

/** Bytes worth doing in this thread: starting workers takes about as long. */
const WORTH_A_POOL = 300_000;

async function sizeOf(task: Task): Promise<number> {
  if (task.kind === 'bytes') return task.bytes.length;
  if (task.kind === 'line') return task.line.length;
  // a file that cannot be read fails where it is performed
  return stat(task.path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** Performs tasks where they are done soonest. */
export interface Dispatch {
  readonly perform: Performer;
  close(): Promise<void>;
}

/**
 * The first tasks are done in this thread, so that a few releases need no workers; when more come than
 * that pays for, a pool takes the rest.
 *
 * @param jobs how many workers the pool has
 */
export function dispatch(settings: Settings, jobs: number, local: Performer): Dispatch {
  let left = WORTH_A_POOL;
  let pool: Promise<Pool> | null = null;
  const open = async (): Promise<Pool> => {
    const { openPool } = await import('./pool.js');
    return openPool(new URL('./worker.js', import.meta.url), jobs, settings);
  };
  return {
    perform: async (task) => {
      if (!pool) {
        left -= await sizeOf(task);
        if (left >= 0) return local(task);
        pool ??= open();
      }
      return (await pool).perform(task);
    },
    close: async () => {
      if (pool) await (await pool).close();
    },
  };
}
