import { createReadStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { z } from 'zod';
import { partialOf } from '../output/sink.js';
import { identify } from './identify.js';
import { splitLines } from './lines.js';
import type { Performer } from './perform.js';
import type { Failure, Outcome, Task } from './task.js';

/** A record that an interrupted run left behind. */
interface Finished {
  readonly path: string;
  readonly sha256: string;
  /** the offset behind its line, in bytes */
  readonly end: number;
}

/** Where a run goes on. */
export interface Resumed {
  /** bytes of the output that stay */
  readonly keep: number;
  /** how many inputs they hold */
  readonly kept: number;
  /** failures of inputs among them, and what was done to find the place */
  readonly outcomes: readonly Outcome[];
}

const lineSchema = z.object({ source: z.object({ path: z.string(), sha256: z.string() }) });

/** The records of an output file up to the first line that is none: the torn end of an interrupted run. */
async function* finishedRecords(file: string): AsyncGenerator<Finished> {
  const { size } = await stat(file);
  let end = 0;
  for await (const line of splitLines(createReadStream(file), Number.POSITIVE_INFINITY)) {
    end += Buffer.byteLength(line) + 1;
    // without its line end the last record is torn, whatever stands in it
    if (end > size) return;
    const parsed = lineSchema.safeParse(parse(line));
    if (!parsed.success) return;
    yield { ...parsed.data.source, end };
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Steps through finished records with one of them in view. */
class Cursor {
  private readonly records: AsyncGenerator<Finished>;
  current: Finished | null = null;
  end = 0;

  constructor(file: string) {
    this.records = finishedRecords(file);
  }

  /** Passes the record in view and brings the next one into it. */
  async step(): Promise<void> {
    this.end = this.current?.end ?? this.end;
    const next = await this.records.next();
    this.current = next.done ? null : next.value;
  }

  close(): void {
    void this.records.return(undefined);
  }
}

/** The path of a record's input: a submission adds the exhibit behind `#`. */
const isOf = (finished: Finished | null, path: string, sha256: string | null): boolean =>
  finished !== null &&
  finished.sha256 === sha256 &&
  (finished.path === path || finished.path.startsWith(`${path}#`));

/**
 * Passes the records of `task` that are finished.
 *
 * @returns whether the task needs no more work
 */
async function pass(cursor: Cursor, task: Task): Promise<boolean> {
  const { path, sha256 } = await identify(task);
  if (!isOf(cursor.current, path, sha256)) return false;
  if (cursor.current!.path === path) {
    await cursor.step();
    return true;
  }
  const before = cursor.end;
  while (isOf(cursor.current, path, sha256)) await cursor.step();
  if (cursor.current) return true;
  // the last submission that left records may have more of them than were written
  cursor.end = before;
  return false;
}

/**
 * Finds where an interrupted run stopped: passes the inputs whose records stand in the output (same path,
 * same sha256, same order) and drops what follows the last of them. An input without a record is tried
 * again, for it may have failed.
 *
 * @param tasks is left where the run goes on
 */
export async function resume(
  file: string,
  tasks: AsyncGenerator<Task | Failure>,
  perform: Performer,
): Promise<Resumed> {
  const partial = partialOf(file);
  if (await exists(partial)) await rename(partial, file);
  if (!(await exists(file))) return { keep: 0, kept: 0, outcomes: [] };
  const cursor = new Cursor(file);
  await cursor.step();
  const outcomes: Outcome[] = [];
  let kept = 0;
  try {
    while (cursor.current) {
      const next = await tasks.next();
      if (next.done) break;
      const task = next.value;
      if (task.kind === 'failure') {
        outcomes.push(task);
        continue;
      }
      if (await pass(cursor, task)) {
        kept++;
        continue;
      }
      const tried = await perform([task]);
      outcomes.push(...tried);
      if (tried.some(({ kind }) => kind === 'record')) break;
    }
  } finally {
    cursor.close();
  }
  return { keep: cursor.end, kept, outcomes };
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
