import type { Job, Queue, RedisOptions, Worker } from 'bullmq';
import { describeError } from '../batch/describe-error.js';
import { type Manifest, queueName, ShardsError } from './manifest.js';
import { type Range, rangeName } from './part-file.js';

/** What the queue in Redis holds of a shard, or of a piece of one. */
export interface Work extends Range {
  /** whether it is a piece of what brought workers down */
  readonly suspect: boolean;
}

/** BullMQ, which is installed where queues are used. */
type BullMq = typeof import('bullmq');

/** @throws ShardsError with what to install where BullMQ is missing */
export async function loadBullMq(): Promise<BullMq> {
  try {
    return await import('bullmq');
  } catch {
    throw new ShardsError('queues need the package bullmq: npm install bullmq');
  }
}

/** A server as messages name it: without the password that its address may hold. */
export function serverName(url: string): string {
  const { protocol, host } = new URL(url);
  return `--redis ${protocol}//${host}`;
}

/** @throws ShardsError for what is no address of a Redis or Valkey server */
export function connectionOf(url: string): RedisOptions {
  if (!/^rediss?:\/\/\S+$/.test(url) || !URL.canParse(url))
    throw new ShardsError('--redis: it must be an address such as redis://host:6379');
  return { url, maxRetriesPerRequest: null };
}

/** A finished job is told by its part: Redis keeps nothing of it. */
const FORGET = { removeOnComplete: true, removeOnFail: true } as const;

/** Puts work into the queue; what waits there already is not put twice. */
export async function enqueue(queue: Queue<Work>, work: readonly Work[]): Promise<void> {
  await queue.addBulk(
    work.map((data) => ({ name: 'shard', data, opts: { jobId: rangeName(data), ...FORGET } })),
  );
}

/** Opens the queue of a run; it waits for a server that is away. */
export const openQueue = (
  { Queue: Opened }: BullMq,
  run: Pick<Manifest, 'run'>,
  connection: RedisOptions,
): Queue<Work> => new Opened<Work>(queueName(run), { connection });

/**
 * Uses the queue of a run while its server answers, and closes it.
 *
 * @throws ShardsError where the server does not answer, or what `use` throws
 */
export async function withQueue<Result>(
  run: Pick<Manifest, 'run'>,
  redis: string,
  use: (queue: Queue<Work>) => Promise<Result>,
): Promise<Result> {
  const bullMq = await loadBullMq();
  const queue = openQueue(bullMq, run, {
    ...connectionOf(redis),
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let failure: Error | null = null;
  queue.on('error', (error) => {
    failure ??= error;
  });
  try {
    await queue.waitUntilReady();
    return await use(queue);
  } catch (error) {
    throw failure === null ? error : new ShardsError(`${serverName(redis)}: ${describeError(failure)}`);
  } finally {
    await queue.close();
  }
}

export type { BullMq, Job, Worker };
