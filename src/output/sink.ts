import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, truncate } from 'node:fs/promises';
import type { Writable } from 'node:stream';

/** Where the stream of records goes. */
export interface Sink {
  /** Resolves when more can be written: a slow reader holds the writer back. */
  write(chunk: string): Promise<void>;
  /** Everything is written: puts the file in its place. */
  close(): Promise<void>;
  /** Nothing of it shall stay. */
  discard(): Promise<void>;
}

/** The reader of a pipe has gone: there is nobody left to write for. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

const isBrokenPipe = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

/** Writes to a stream and waits where it asks to; errors of the stream reject the next write. */
function streamWriter(stream: Writable): (chunk: string) => Promise<void> {
  const failures: unknown[] = [];
  stream.on('error', (error) => failures.push(error));
  const check = () => {
    if (failures.length === 0) return;
    throw isBrokenPipe(failures[0]) ? new ReaderGone() : failures[0];
  };
  return async (chunk) => {
    check();
    if (!stream.write(chunk)) {
      // `once` rejects when the stream fails while waiting; the failure is judged below
      await once(stream, 'drain').catch(() => undefined);
    }
    check();
  };
}

/** A pipe or terminal; it is left open. */
export function streamSink(stream: Writable): Sink {
  const write = streamWriter(stream);
  return { write, close: () => write(''), discard: async () => {} };
}

async function ended(stream: Writable): Promise<void> {
  const finished = once(stream, 'finish');
  stream.end();
  await finished;
}

/** Where a file is written until it is complete. */
export const partialOf = (file: string): string => `${file}.partial`;

/**
 * A file that appears complete or not at all: it is written beside its place and then renamed.
 *
 * @throws the system's error when the file cannot be created
 */
export async function atomicFileSink(file: string): Promise<Sink> {
  const temporary = partialOf(file);
  const stream = createWriteStream(temporary);
  await once(stream, 'open');
  return {
    write: streamWriter(stream),
    close: async () => {
      await ended(stream);
      await rename(temporary, file);
    },
    discard: async () => {
      stream.destroy();
      await rm(temporary, { force: true });
    },
  };
}

/**
 * A file that grows record by record, so that an interrupted run can be taken up again.
 *
 * @param keep how many bytes of what is there stay
 */
export async function growingFileSink(file: string, keep: number): Promise<Sink> {
  if (keep > 0) await truncate(file, keep);
  const stream = createWriteStream(file, { flags: keep > 0 ? 'a' : 'w' });
  await once(stream, 'open');
  return { write: streamWriter(stream), close: () => ended(stream), discard: () => ended(stream) };
}
