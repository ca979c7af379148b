import { Piscina } from 'piscina';
import { compileForPool } from './compiling.js';
import type { Performer } from './perform.js';
import type { Failure, Outcome, Settings, Task } from './task.js';

/** Worker threads that perform tasks. */
export interface Pool {
  readonly perform: Performer;
  close(): Promise<void>;
}

/** Memory of one worker, megabytes; a release that needs more costs its worker, which is replaced. */
const WORKER_MEMORY = 1024;
/**
 * Memory for what does not live long, megabytes. Twice as much saves some of the time that collecting takes, and
 * costs two workers 90 MB: a hundred thousand releases are to stay under 500.
 */
const YOUNG_MEMORY = 48;

/**
 * Starts a pool. A task that brings its worker down becomes a failure; the others of its batch
 * are done again.
 *
 * @param file the module of the worker
 * @param jobs how many workers
 */
export function openPool(file: URL, jobs: number, settings: Settings): Pool {
  compileForPool(jobs);
  const piscina = new Piscina<readonly (Task | Failure)[], Outcome[]>({
    filename: file.href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: { settings },
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY, maxYoungGenerationSizeMb: YOUNG_MEMORY },
    recordTiming: false,
  });
  const perform: Performer = async (batch) => {
    try {
      return await piscina.run(batch);
    } catch (error) {
      // one of them brought the worker down: each goes again, alone
      const [alone, ...others] = batch;
      if (!alone) return [];
      if (others.length > 0) return (await Promise.all(batch.map((item) => perform([item])))).flat();
      const reason = error instanceof Error ? error.message : String(error);
      return [{ kind: 'failure', path: alone.path, reason: `crashed its worker: ${reason}` }];
    }
  };
  return {
    perform,
    close: () => piscina.destroy(),
  };
}
