import { setTimeout as after } from 'node:timers/promises';
import { describeError } from '../batch/describe-error.js';
import {
  connectionOf,
  enqueue,
  type Job,
  loadBullMq,
  openQueue,
  serverName,
  type Work,
  withQueue,
} from './broker.js';
import { type Manifest, queueName } from './manifest.js';
import { findCover } from './part-file.js';
import { openTaker, type Taken } from './take.js';

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

/** Milliseconds between two looks at what is still to do. */
const PATIENCE = 500;
/** Milliseconds a server has to answer. */
const ANSWER = 5000;
/** Stalls are counted here, by what the shard is worth; the queue itself shall never give one up. */
const NEVER = 1_000_000;

/**
 * Takes shards out of the queue until parts cover all of them. A shard whose worker gives no sign of life is
 * taken again. What the queue has lost is put into it again: the folder says what is missing.
 *
 * @returns whether all is done: false where it was stopped
 * @throws ShardsError where the server does not answer at the start, or the system's error where a shard cannot
 *   be read or a part not be written
 */
export async function work({
  folder,
  manifest,
  redis,
  jobs,
  lock,
  signal,
  print,
}: WorkOptions): Promise<boolean> {
  await withQueue(manifest, redis, async () => undefined);
  const bullMq = await loadBullMq();
  const stop = new AbortController();
  const ended = stop.signal;
  signal.addEventListener('abort', () => stop.abort());
  if (signal.aborted) stop.abort();
  const connection = connectionOf(redis);
  const queue = openQueue(bullMq, manifest, connection);
  const taker = openTaker(folder, manifest.settings, jobs, ended);
  let failure: unknown = null;
  let isAway = false;
  let taking: Promise<Taken> = Promise.resolve('done');

  const process = async (job: Job<Work>, token?: string): Promise<void> => {
    taking = taker.take(job.data, job.stalledCounter);
    const taken = await taking;
    if (taken === 'done') return;
    if (taken !== 'stopped') return enqueue(queue, taken);
    await job.moveToWait(token);
    throw new bullMq.WaitingError();
  };

  const worker = new bullMq.Worker<Work>(
    queueName(manifest),
    async (job, token) => {
      try {
        await process(job, token);
      } catch (error) {
        if (!(error instanceof bullMq.WaitingError || ended.aborted)) {
          failure = error;
          stop.abort();
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
  const onError = (error: Error): void => {
    if (!isAway && !ended.aborted)
      print(`extract: ${serverName(redis)}: ${describeError(error)}; trying again`);
    isAway = true;
  };
  worker.on('error', onError);
  queue.on('error', onError);
  worker.on('ready', () => {
    isAway = false;
  });

  /** How many pieces of work the queue has; null where its server does not answer. */
  const countQueued = async (): Promise<number | null> => {
    const answer = queue.getJobCounts('waiting', 'active', 'prioritized', 'delayed');
    const counts = await Promise.race([answer, after(ANSWER, null, { signal: ended, ref: false })]);
    return counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  };

  /** Waits until nothing is missing; puts back what neither a part nor the queue has. */
  const untilDone = async (): Promise<void> => {
    for (; ; await after(PATIENCE, undefined, { signal: ended })) {
      const queued = await countQueued();
      if (queued !== null && queued > 0) continue;
      const { missing } = await findCover(folder, manifest.shards);
      if (missing.length === 0) return;
      if (queued === 0)
        await enqueue(
          queue,
          missing.map((range) => ({ ...range, suspect: false })),
        );
    }
  };

  try {
    await untilDone();
  } catch (error) {
    if (!ended.aborted) throw error;
  } finally {
    await taking.catch(() => undefined);
    // a server that is away cannot take back what is under way: that is taken again when its lock is over
    await Promise.race([Promise.allSettled([worker.close(), queue.close()]), after(ANSWER)]);
    await taker.close();
  }
  if (failure !== null) throw failure;
  return !signal.aborted;
}
