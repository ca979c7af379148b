import type { Batch } from './group.js';
import type { Performer } from './perform.js';
import type { Pool } from './pool.js';
import type { Outcome, Settings } from './task.js';

/** Bytes worth doing in this thread: starting workers takes about as long. */
const WORTH_A_POOL = 150_000;
/** Milliseconds to wait for more before what is there is done in this thread. */
const PATIENCE = 5;

/** Performs tasks where they are done soonest. */
export interface Dispatch {
  readonly perform: (batch: Batch) => Promise<Outcome[]>;
  /** Tells that no more batches come. */
  readonly end: () => void;
  close(): Promise<void>;
}

/**
 * A few releases are done in this thread and need no workers. The first batches are held back until it is
 * known whether there is more than that, for a thread takes longer to get fast than they take.
 *
 * @param jobs how many workers the pool has
 */
export function dispatch(settings: Settings, jobs: number, local: Performer): Dispatch {
  let seen = 0;
  let pool: Promise<Pool> | null = null;
  let held: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  const open = async (): Promise<Pool> => {
    const { openPool } = await import('./pool.js');
    return openPool(new URL('./worker.js', import.meta.url), jobs, settings);
  };
  const release = (): void => {
    clearTimeout(timer);
    for (const start of held) start();
    held = [];
  };
  const wait = (): Promise<void> =>
    new Promise((resolve) => {
      held.push(resolve);
      clearTimeout(timer);
      timer = setTimeout(release, PATIENCE);
    });
  return {
    perform: async ({ items, size }) => {
      seen += size;
      if (!pool && seen > WORTH_A_POOL) {
        pool = open();
        release();
      }
      if (!pool) await wait();
      return pool ? (await pool).perform(items) : local(items);
    },
    end: release,
    close: async () => {
      if (pool) await (await pool).close();
    },
  };
}
