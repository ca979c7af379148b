import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** Where the stream of records goes. */
export interface Sink {
  /** Resolves when more can be written: a slow reader holds the writer back. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** Everything is written: puts the file in its place. */
  close(): Promise<void>;
  /**
   * The run was stopped: what is written stays, but not in the place of the whole.
   *
   * @returns the file in which it stays, or null where it is not kept in one
   */
  leave(): Promise<string | null>;
  /** Writing failed: nothing is left that cannot be gone on with. */
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

/** A stream that is written to in turns; its errors reject the next call. */
export interface StreamWriter {
  /** Waits where the stream asks to. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** Ends the stream, when all of it is written. */
  end(): Promise<void>;
}

export function streamWriter(stream: Writable): StreamWriter {
  const failures: unknown[] = [];
  stream.on('error', (error) => failures.push(error));
  const check = () => {
    if (failures.length === 0) return;
    throw isBrokenPipe(failures[0]) ? new ReaderGone() : failures[0];
  };
  return {
    write: async (chunk) => {
      check();
      if (!stream.write(chunk)) {
        // `once` rejects when the stream fails while waiting; the failure is judged below
        await once(stream, 'drain').catch(() => undefined);
      }
      check();
    },
    end: async () => {
      check();
      stream.end();
      await finished(stream, { readable: false }).catch(() => undefined);
      check();
    },
  };
}

/** A pipe or terminal that is not ours: it is left open. */
export function streamSink(stream: Writable): Sink {
  const { write } = streamWriter(stream);
  return { write, close: () => write(''), leave: async () => null, discard: async () => {} };
}

/** A pipe, a device or whatever else was opened to be written through. */
export function throughSink(stream: Writable): Sink {
  const { write, end } = streamWriter(stream);
  return {
    write,
    close: end,
    leave: async () => {
      await end();
      return null;
    },
    discard: async () => {
      stream.destroy();
    },
  };
}
