import type { ConnectionOptions, Job, Queue, Worker } from 'bullmq';
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

/** @throws ShardsError for what is no address of a Redis or Valkey server */
export function connectionOf(url: string): ConnectionOptions {
  if (!/^rediss?:\/\/\S+$/.test(url))
    throw new ShardsError(`--redis ${url}: it must be an address such as redis://host:6379`);
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

/** Opens the queue of a run. */
export const openQueue = (
  { Queue: Opened }: BullMq,
  manifest: Manifest,
  connection: ConnectionOptions,
): Queue<Work> => new Opened<Work>(queueName(manifest), { connection });

export type { BullMq, Job, Worker };
