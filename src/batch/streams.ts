import { InputError } from '../document/errors.js';
import { holdsNdjson } from '../document/ndjson-kind.js';
import { failureOf } from './failure.js';
import { splitLines } from './lines.js';
import type { Failure, Task } from './task.js';

/** How much of a stream is read, and how long it is waited for; null where its writer may take their time. */
export interface StreamLimits {
  /** bytes of one input or one line */
  readonly maxBytes: number;
  /** seconds until the first piece comes */
  readonly toBegin: number | null;
  /** seconds between two pieces of one release */
  readonly toGoOn: number | null;
}

const LINE_FEED = 0x0a;

/** The lines of a stream of NDJSON as tasks; a line over the limit is a failure, and the next ones go on. */
export async function* lineTasks(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Task | Failure> {
  let isEmpty = true;
  try {
    for await (const { number, text } of splitLines(chunks, maxBytes)) {
      isEmpty = false;
      if (text === null) {
        const problem = `line ${number}: is over the limit of ${maxBytes} bytes (--max-bytes)`;
        yield failureOf(path, new InputError(problem));
        continue;
      }
      const line = number === 1 ? text.replace(/^\ufeff/, '') : text;
      if (line.trim() !== '') yield { kind: 'line', path, number, line };
    }
    if (isEmpty) yield failureOf(path, new InputError('is empty'));
  } catch (error) {
    yield failureOf(path, error);
  }
}

/** The next piece of a stream, waited for no longer than so many seconds. */
async function nextPiece(
  source: AsyncIterator<Uint8Array>,
  seconds: number | null,
): Promise<IteratorResult<Uint8Array>> {
  if (seconds === null) return source.next();
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    const problem = new InputError(`gave nothing for ${seconds} s (--timeout)`);
    timer = setTimeout(() => reject(problem), seconds * 1000);
  });
  try {
    return await Promise.race([source.next(), silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** A stream that is read piece by piece, as far as it is asked for. */
class Reader {
  private readonly source: AsyncIterator<Uint8Array>;
  private readonly limits: StreamLimits;
  private readonly pieces: Uint8Array[] = [];
  size = 0;
  ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>, limits: StreamLimits) {
    this.source = chunks[Symbol.asyncIterator]();
    this.limits = limits;
  }

  get bytes(): Uint8Array {
    return Buffer.concat(this.pieces);
  }

  /** Reads until `isEnough` of the last piece, the end, or what shows that the limit is passed. */
  async readUntil(isEnough: (piece: Uint8Array) => boolean): Promise<void> {
    const { toBegin, toGoOn, maxBytes } = this.limits;
    while (!this.ended && this.size <= maxBytes) {
      const next = await nextPiece(this.source, this.size === 0 ? toBegin : toGoOn);
      if (next.done) this.ended = true;
      else {
        this.pieces.push(next.value);
        this.size += next.value.length;
        if (isEnough(next.value)) return;
      }
    }
  }

  /** What was read, and all that comes, without a time limit. */
  async *all(): AsyncGenerator<Uint8Array> {
    yield* this.pieces;
    if (!this.ended) yield* { [Symbol.asyncIterator]: () => this.source };
  }

  /** Not awaited: a stream that waits for its writer would hold the end back. */
  close(): void {
    void this.source.return?.(undefined);
  }
}

/**
 * The tasks of stdin, a pipe or a device: a line each where it holds NDJSON, else one for the whole. No more
 * is read than shows that an input is over the limit.
 */
export async function* streamTasks(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: StreamLimits,
): AsyncGenerator<Task | Failure> {
  const reader = new Reader(chunks, limits);
  try {
    await reader.readUntil((piece) => piece.includes(LINE_FEED));
    if (holdsNdjson(reader.bytes)) {
      yield* lineTasks(path, reader.all(), limits.maxBytes);
      return;
    }
    await reader.readUntil(() => false);
    yield { kind: 'bytes', path, bytes: reader.bytes };
  } catch (error) {
    yield failureOf(path, error);
  } finally {
    reader.close();
  }
}
