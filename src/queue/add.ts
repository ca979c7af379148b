import type { Settings } from '../batch/task.js';
import { findTasks, type TaskSource } from '../batch/tasks.js';
import { connectionOf, enqueue, loadBullMq, openQueue } from './broker.js';
import { hasManifest, makeFolders, ShardsError, writeManifest } from './manifest.js';
import { writeShards } from './shard-file.js';

/** What a run is made of. */
export interface AddOptions {
  readonly folder: string;
  /** address of the Redis or Valkey server */
  readonly redis: string;
  readonly inputs: readonly string[];
  /** inputs of a shard */
  readonly shardSize: number;
  readonly settings: Settings;
  readonly version: string;
  readonly stdin: TaskSource['stdin'];
  readonly print: (line: string) => void;
}

/**
 * Cuts inputs into shards, each with the bytes of its inputs, and puts the shards into the queue. What cannot
 * be read stands in its shard with its reason, which `collect` tells.
 *
 * @throws ShardsError where the folder holds a run already or there are no inputs, or the system's error
 */
export async function addShards({
  folder,
  redis,
  inputs,
  shardSize,
  settings,
  version,
  stdin,
  print,
}: AddOptions): Promise<{ readonly shards: number; readonly inputs: number }> {
  const bullMq = await loadBullMq();
  const connection = connectionOf(redis);
  if (await hasManifest(folder))
    throw new ShardsError(`${folder} holds a run already; extract queue work goes on with it`);
  await makeFolders(folder);
  const tasks = findTasks(inputs, {
    maxBytes: settings.maxBytes,
    timeout: settings.timeout,
    stdin,
    checkInput: async () => {},
    nameOf: (file) => file,
    tellOf: () => null,
    onSkipped: (skippedIn, count) =>
      print(`extract: ${skippedIn}: skipped ${count} ${count === 1 ? 'file' : 'files'} of other kinds`),
  });
  const { shards, run } = await writeShards(folder, tasks, shardSize, settings.maxBytes);
  if (shards.length === 0) throw new ShardsError('there are no inputs');
  const manifest = { version, run, settings, shards };
  await writeManifest(folder, manifest);
  const queue = openQueue(bullMq, manifest, connection);
  // the call below tells
  queue.on('error', () => {});
  try {
    await enqueue(
      queue,
      shards.map(({ name, inputs: to }) => ({ shard: name, from: 0, to, suspect: false })),
    );
  } finally {
    await queue.close();
  }
  return { shards: shards.length, inputs: shards.reduce((sum, { inputs: count }) => sum + count, 0) };
}
