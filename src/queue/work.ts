import { setTimeout as after } from 'node:timers/promises';
import { describeError } from '../batch/describe-error.js';
import { type Dispatch, dispatch } from '../batch/dispatch.js';
import { inBatches } from '../batch/group.js';
import { mapInOrder } from '../batch/in-order.js';
import { performer } from '../batch/perform.js';
import type { Failure, Task } from '../batch/task.js';
import { type BullMq, connectionOf, enqueue, type Job, loadBullMq, openQueue, type Work } from './broker.js';
import { type Manifest, queueName } from './manifest.js';
import { findCover, openPart, type Range } from './part-file.js';
import { readShard } from './shard-file.js';
import { split } from './split.js';

/** What a worker is told. */
export interface WorkOptions {
  readonly folder: string;
  readonly manifest: Manifest;
  /** address of the Redis or Valkey server */
  readonly redis: string;
  /** worker threads */
  readonly jobs: number;
  /** seconds without a sign of life after which another takes a worker's shard */
  readonly lock: number;
  /** stops the worker: its shard goes back into the queue */
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
}

/** How many workers may go down with a shard before it is split, and with a single input before it is given up. */
const MOST_DEATHS = 2;
/** How many batches are under way for each thread. */
const AHEAD = 3;
/** Milliseconds between two looks at what is still missing. */
const PATIENCE = 500;
/** Stalls are counted here, by what the shard is worth; the queue itself shall never give one up. */
const NEVER = 1_000_000;

const isDone = async (folder: string, range: Range): Promise<boolean> => {
  const { missing } = await findCover(folder, [{ name: range.shard, inputs: range.to }]);
  return missing.every(({ to }) => to <= range.from);
};

/** Works on a range; gives false where it was stopped. */
async function extractRange(
  range: Range,
  { folder, jobs, signal }: WorkOptions,
  { perform, end }: Dispatch,
): Promise<boolean> {
  const part = await openPart(folder, range);
  async function* inputs(): AsyncGenerator<Task | Failure> {
    yield* readShard(folder, range.shard, range.from, range.to);
    end();
  }
  try {
    for await (const outcomes of mapInOrder(inBatches(inputs()), perform, jobs * AHEAD, signal))
      await part.write(outcomes);
  } catch (error) {
    await part.discard();
    throw error;
  }
  await (signal.aborted ? part.discard() : part.close());
  return !signal.aborted;
}

/** Gives up an input that brings down whoever works on it. */
async function giveUp(range: Range, deaths: number, { folder }: WorkOptions): Promise<void> {
  const part = await openPart(folder, range);
  for await (const { path } of readShard(folder, range.shard, range.from, range.to))
    await part.write([{ kind: 'failure', path, reason: `brought ${deaths} workers down` }]);
  await part.close();
}

/**
 * Takes shards out of the queue until parts cover all of them. A shard whose worker gives no sign of life is
 * taken again; one that brings its workers down is split, until the input that does it stands alone. What the
 * queue has lost is put into it again: the folder says what is missing.
 *
 * @returns whether all is done: false where it was stopped
 * @throws ShardsError, or the system's error where a shard cannot be read or a part not be written
 */
export async function work(options: WorkOptions): Promise<boolean> {
  const { folder, manifest, redis, jobs, lock, signal, print } = options;
  const bullMq: BullMq = await loadBullMq();
  const connection = connectionOf(redis);
  const queue = openQueue(bullMq, manifest, connection);
  const workers = dispatch(manifest.settings, jobs, performer(manifest.settings));
  const broken = new AbortController();
  const ended = AbortSignal.any([signal, broken.signal]);
  let failure: unknown = null;
  let isAway = false;
  const lost = (error: Error): void => {
    if (!isAway) print(`extract: ${redis}: ${describeError(error)}; trying again`);
    isAway = true;
  };

  const process = async (job: Job<Work>, token?: string): Promise<void> => {
    const range = job.data;
    if (await isDone(folder, range)) return;
    const isSingle = range.to - range.from === 1;
    const most = range.suspect && !isSingle ? 1 : MOST_DEATHS;
    if (job.stalledCounter >= most && !isSingle)
      return enqueue(
        queue,
        split(range).map((piece) => ({ ...piece, suspect: true })),
      );
    if (job.stalledCounter >= most) return giveUp(range, job.stalledCounter, options);
    if (await extractRange(range, options, workers)) return;
    await job.moveToWait(token);
    throw new bullMq.WaitingError();
  };

  const worker = new bullMq.Worker<Work>(
    queueName(manifest),
    async (job, token) => {
      try {
        await process(job, token);
      } catch (error) {
        if (!(error instanceof bullMq.WaitingError)) {
          failure = error;
          broken.abort();
        }
        throw error;
      }
    },
    {
      connection,
      concurrency: 1,
      lockDuration: lock * 1000,
      stalledInterval: lock * 1000,
      maxStalledCount: NEVER,
    },
  );
  // takes nothing more; what is under way is finished or put back
  ended.addEventListener('abort', () => void worker.close());
  worker.on('error', lost);
  queue.on('error', lost);
  worker.on('ready', () => {
    isAway = false;
  });

  /** Puts back what neither a part nor the queue has. */
  const restore = async (missing: readonly Range[]): Promise<void> => {
    const { waiting = 0, active = 0, prioritized = 0, delayed = 0 } = await queue.getJobCounts();
    if (waiting + active + prioritized + delayed > 0) return;
    await enqueue(
      queue,
      missing.map((range) => ({ ...range, suspect: false })),
    );
  };

  try {
    for (;;) {
      const { missing } = await findCover(folder, manifest.shards);
      if (missing.length === 0 || ended.aborted) break;
      await restore(missing);
      await after(PATIENCE, undefined, { signal: ended }).catch(() => undefined);
    }
  } finally {
    await worker.close();
    await queue.close();
    await workers.close();
  }
  if (failure !== null) throw failure;
  return !signal.aborted;
}
