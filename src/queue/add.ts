import type { Settings } from '../batch/task.js';
import { findTasks, type TaskSource } from '../batch/tasks.js';
import { enqueue, withQueue } from './broker.js';
import { checkIsFree, makeFolders, newRun, ShardsError, writeManifest } from './manifest.js';
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
  /** stops it: no run is made */
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
}

/**
 * Cuts inputs into shards, each with the bytes of its inputs, and puts the shards into the queue. What cannot
 * be read stands in its shard with its reason, which `collect` tells.
 *
 * @throws ShardsError where the folder holds a run already, the server does not answer, there are no inputs or it was
 *   stopped, or the system's error
 */
export async function addShards({
  folder,
  redis,
  inputs,
  shardSize,
  settings,
  version,
  stdin,
  signal,
  print,
}: AddOptions): Promise<{ readonly shards: number; readonly inputs: number }> {
  await checkIsFree(folder);
  const run = newRun();
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
  return withQueue({ run }, redis, async (queue) => {
    await makeFolders(folder);
    const shards = await writeShards(folder, tasks, shardSize, settings.maxBytes, signal);
    if (shards.length === 0) throw new ShardsError('there are no inputs');
    await writeManifest(folder, { version, run, settings, shards });
    await enqueue(
      queue,
      shards.map(({ name, inputs: to }) => ({ shard: name, from: 0, to, suspect: false })),
    );
    return { shards: shards.length, inputs: shards.reduce((sum, { inputs: count }) => sum + count, 0) };
  });
}
