import { statSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import type { Failure, Task } from './task.js';

/** Tasks that travel together: a message and a time limit cost as much as a short release. */
export interface Batch {
  readonly items: readonly (Task | Failure)[];
  /** bytes, as far as they are known */
  readonly size: number;
}

const MAX_ITEMS = 32;
const MAX_SIZE = 128_000;
/** Milliseconds to wait for another item before what is there goes off. */
const PATIENCE = 5;

function sizeOf(item: Task | Failure): number {
  if (item.kind === 'bytes') return item.bytes.length;
  if (item.kind === 'line') return item.line.length;
  if (item.kind === 'failure') return 0;
  // a file that cannot be read fails where it is performed
  try {
    return statSync(item.path).size;
  } catch {
    return 0;
  }
}

/**
 * Groups items, in their order, into batches of about a hundred kilobytes. When the source makes wait, what
 * has come goes off alone, so that a filter answers each line.
 */
export async function* inBatches(items: AsyncIterable<Task | Failure>): AsyncGenerator<Batch> {
  const source = items[Symbol.asyncIterator]();
  let batch: (Task | Failure)[] = [];
  let size = 0;
  let next: Promise<IteratorResult<Task | Failure>> | null = null;
  const take = (): Batch => {
    const taken = { items: batch, size };
    batch = [];
    size = 0;
    return taken;
  };
  try {
    for (;;) {
      next ??= source.next();
      const come = batch.length === 0 ? await next : await Promise.race([next, after(PATIENCE, null)]);
      if (come === null) {
        yield take();
        continue;
      }
      next = null;
      if (come.done) break;
      const own = sizeOf(come.value);
      if (batch.length > 0 && size + own > MAX_SIZE) yield take();
      batch.push(come.value);
      size += own;
      if (batch.length >= MAX_ITEMS) yield take();
    }
    if (batch.length > 0) yield take();
  } finally {
    // not awaited: a source that waits for its own input would hold the end back
    void source.return?.(undefined);
  }
}
