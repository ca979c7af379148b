import { withQueue } from './broker.js';
import type { Manifest } from './manifest.js';
import { findCover } from './part-file.js';

/** How far a run is. */
export interface Status {
  readonly shards: number;
  readonly inputs: number;
  /** inputs that parts cover */
  readonly done: number;
  /** pieces of work in the queue that nobody has taken */
  readonly waiting: number;
  /** pieces of work that a worker has taken */
  readonly active: number;
}

/**
 * Asks the folder and the queue how far a run is.
 *
 * @throws ShardsError where the server does not answer, or the system's error
 */
export async function status(folder: string, manifest: Manifest, redis: string): Promise<Status> {
  const { parts } = await findCover(folder, manifest.shards);
  const { waiting = 0, active = 0 } = await withQueue(manifest, redis, (queue) =>
    queue.getJobCounts('waiting', 'active'),
  );
  return {
    shards: manifest.shards.length,
    inputs: manifest.shards.reduce((sum, { inputs }) => sum + inputs, 0),
    done: parts.reduce((sum, { from, to }) => sum + to - from, 0),
    waiting,
    active,
  };
}
