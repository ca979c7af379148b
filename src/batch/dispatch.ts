import type { Batch } from './group.js';
import type { Performer } from './perform.js';
import type { Pool } from './pool.js';
import type { Outcome, Settings } from './task.js';

/** Bytes worth doing in this thread: starting workers takes about as long. */
const WORTH_A_POOL = 300_000;

/** Performs tasks where they are done soonest. */
export interface Dispatch {
  readonly perform: (batch: Batch) => Promise<Outcome[]>;
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
    perform: async ({ items, size }) => {
      left -= size;
      if (!pool && left >= 0) return local(items);
      pool ??= open();
      return (await pool).perform(items);
    },
    close: async () => {
      if (pool) await (await pool).close();
    },
  };
}
