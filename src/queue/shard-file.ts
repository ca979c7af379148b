import { createReadStream, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { failureOf } from '../batch/failure.js';
import { mapInOrder } from '../batch/in-order.js';
import { splitLines } from '../batch/lines.js';
import type { Failure, Task } from '../batch/task.js';
import { checkSize } from '../document/read-documents.js';
import { fileSink } from '../output/file-sink.js';
import { checkGoesOn, type Shard } from './manifest.js';

/** What a shard holds of an input: all that is needed to work on it on another machine. */
type Kept =
  | Extract<Task, { kind: 'line' }>
  | Failure
  /** `bytes` in base64 */
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: string };

/** Bytes of a shard: what is worked on together must not be much more than what is lost with a machine. */
const MAX_SHARD = 64_000_000;

const shardFile = (folder: string, name: string): string => path.join(folder, 'shards', `${name}.ndjson`);

const keepBytes = (file: string, bytes: Uint8Array): Kept => ({
  kind: 'bytes',
  path: file,
  bytes: Buffer.from(bytes).toString('base64'),
});

/** Takes an input with all its bytes. What cannot be read is a failure of the run. */
function kept(item: Task | Failure, maxBytes: number): Kept {
  if (item.kind === 'bytes') return keepBytes(item.path, item.bytes);
  if (item.kind !== 'file') return item;
  try {
    checkSize(statSync(item.path).size, maxBytes);
    return keepBytes(item.name ?? item.path, readFileSync(item.path));
  } catch (error) {
    return failureOf(item.name ?? item.path, error);
  }
}

const taskOf = (item: Kept): Task | Failure =>
  item.kind === 'bytes' ? { ...item, bytes: Buffer.from(item.bytes, 'base64') } : item;

async function writeShard(folder: string, name: string, lines: readonly string[]): Promise<Shard> {
  const sink = await fileSink({ path: shardFile(folder, name), found: null });
  for (const line of lines) await sink.write(`${line}\n`);
  await sink.close();
  return { name, inputs: lines.length };
}

/**
 * Cuts the inputs of a run into shards, in their order, a file each.
 *
 * @param inputs as they were found
 * @param most inputs of a shard
 * @throws ShardsError when it is stopped, or the system's error where a shard cannot be written
 */
export async function writeShards(
  folder: string,
  inputs: AsyncIterable<Task | Failure>,
  most: number,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Shard[]> {
  const shards: Shard[] = [];
  let lines: string[] = [];
  let size = 0;
  const write = async () => {
    shards.push(await writeShard(folder, String(shards.length).padStart(6, '0'), lines));
    lines = [];
    size = 0;
  };
  const line = async (input: Task | Failure): Promise<string> => JSON.stringify(kept(input, maxBytes));
  // one at a time: a source that waits is no reason not to stop
  for await (const next of mapInOrder(inputs, line, 1, signal)) {
    if (lines.length === most || (lines.length > 0 && size + next.length > MAX_SHARD)) await write();
    lines.push(next);
    size += next.length;
  }
  checkGoesOn(signal);
  if (lines.length > 0) await write();
  return shards;
}

function keptOf(line: string): Kept {
  // written by `writeShards` of the same version, complete or not at all
  const item: Kept = JSON.parse(line);
  return item;
}

/** The inputs of a shard from one up to another, counted from 0. */
export async function* readShard(
  folder: string,
  name: string,
  from: number,
  to: number,
): AsyncGenerator<Task | Failure> {
  const stream = createReadStream(shardFile(folder, name));
  try {
    for await (const { number, text } of splitLines(stream, Number.POSITIVE_INFINITY)) {
      if (number > to) return;
      if (number > from && text !== null) yield taskOf(keptOf(text));
    }
  } finally {
    stream.destroy();
  }
}
