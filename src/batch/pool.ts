import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
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
 * How long code runs before the engine makes it fast, where the workers take all cores: fifteen times as
 * long as by default. Each worker compiles a thousand short functions for itself, several times over as it
 * sees more of the text; that took longer than extracting from the first 10 MB. Where a core is left over,
 * the engine compiles there, and sooner is better.
 */
const PATIENT_COMPILING = '--interrupt-budget=1000000';

/**
 * How much of the functions it calls a function takes in when it is made fast, where a core is left over: about
 * a quarter of the default. Here thousands of short functions call each other: making them fast with more taken
 * in costs a fifth more processor time on the first 6 MB.
 */
const SMALL_CODE = '--max-inlined-bytecode-size-cumulative=250';

/**
 * Starts a pool. A task that brings its worker down becomes a failure; the others of its batch
 * are done again.
 *
 * @param file the module of the worker
 * @param jobs how many workers
 */
export function openPool(file: URL, jobs: number, settings: Settings): Pool {
  setFlagsFromString(jobs >= availableParallelism() ? PATIENT_COMPILING : SMALL_CODE);
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
