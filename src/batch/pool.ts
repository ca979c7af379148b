import { Piscina } from 'piscina';
import type { Performer } from './perform.js';
import type { Outcome, Settings, Task } from './task.js';

/** Worker threads that perform tasks. */
export interface Pool {
  readonly perform: Performer;
  close(): Promise<void>;
}

/** Memory of one worker, megabytes; a release that needs more costs its worker, which is replaced. */
const WORKER_MEMORY = 1024;

/**
 * Starts a pool. A task that brings its worker down becomes a failure of its own; the others go on.
 *
 * @param file the module of the worker
 * @param jobs how many workers
 */
export function openPool(file: URL, jobs: number, settings: Settings): Pool {
  const piscina = new Piscina<Task, Outcome[]>({
    filename: file.href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: { settings },
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY },
    recordTiming: false,
  });
  return {
    perform: async (task) => {
      try {
        return await piscina.run(task);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return [{ kind: 'failure', path: task.path, reason: `crashed its worker: ${reason}` }];
      }
    },
    close: () => piscina.destroy(),
  };
}
