import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { z } from 'zod';
import { unmarked } from '../output/duplicates.js';
import { OutputError } from '../output/target.js';
import { identify } from './identify.js';
import { splitLines } from './lines.js';
import type { Performer } from './perform.js';
import type { Failure, Outcome, Task } from './task.js';

/** A record that an interrupted run left behind. */
interface Finished {
  readonly path: string;
  readonly sha256: string;
  readonly line: string;
  /** the offset behind its line, in bytes */
  readonly end: number;
}

/** Where a run goes on. */
export interface Resumed {
  /** bytes of the output that stay */
  readonly keep: number;
  /** how many inputs they hold */
  readonly kept: number;
  /** failures of inputs among them */
  readonly outcomes: readonly Outcome[];
  /** what is still to be done */
  readonly tasks: AsyncGenerator<Task | Failure>;
}

/** How each record begins; what a file of ours begins with, however little of it was written. */
const HEAD = '{"schemaVersion":"';
/** Records made again to see that they come out the same; the last one is too. */
const COMPARED = 10;
/** How far ahead an input is looked for whose record comes next. */
const LOOK_AHEAD = 10_000;

const lineSchema = z.object({ source: z.object({ path: z.string(), sha256: z.string() }) });

const foreign = (what: string): OutputError =>
  new OutputError(`${what}: --resume goes on only with what the same command left, and leaves this as it is`);

async function checkHead(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD.length));
    if (!HEAD.startsWith(buffer.toString('utf8', 0, bytesRead))) throw foreign('holds no records');
  } finally {
    await handle.close();
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

/** The records of an output file up to its torn end. */
async function* finishedRecords(file: string): AsyncGenerator<Finished> {
  const { size } = await stat(file);
  let end = 0;
  for await (const { number, text } of splitLines(createReadStream(file), Number.POSITIVE_INFINITY)) {
    const line = text ?? '';
    end += Buffer.byteLength(line) + 1;
    // without its line end the last record is torn, whatever stands in it
    if (end > size) return;
    const parsed = lineSchema.safeParse(parse(line));
    if (!parsed.success) throw foreign(`line ${number} is no record`);
    yield { ...parsed.data.source, line: unmarked(line), end };
  }
}

/** Steps through finished records with one of them in view. */
class Cursor {
  private readonly records: AsyncGenerator<Finished>;
  private readonly onPassed: (line: string) => void;
  current: Finished | null = null;
  end = 0;

  /** @param onPassed told of each record that is passed */
  constructor(file: string, onPassed: (line: string) => void) {
    this.records = finishedRecords(file);
    this.onPassed = onPassed;
  }

  /** Passes the record in view and brings the next one into it. */
  async step(): Promise<void> {
    this.end = this.current?.end ?? this.end;
    if (this.current) this.onPassed(this.current.line);
    const next = await this.records.next();
    this.current = next.done ? null : next.value;
  }

  close(): void {
    void this.records.return(undefined);
  }
}

/** The path of a record's input: a submission adds the exhibit behind `#`. */
const isOfPath = (finished: Finished, path: string): boolean =>
  finished.path === path || finished.path.startsWith(`${path}#`);

/** What stands in the output of one input: its lines, or why there are none to be kept. */
type Found = readonly string[] | 'changed' | 'other';

/** Passes the records of `task` that are finished. */
async function pass(cursor: Cursor, task: Task): Promise<Found> {
  const { path, sha256 } = await identify(task);
  if (!cursor.current || !isOfPath(cursor.current, path)) return 'other';
  if (cursor.current.sha256 !== sha256) return 'changed';
  const before = cursor.end;
  const lines: string[] = [];
  const seen = new Set<string>();
  while (cursor.current && isOfPath(cursor.current, path) && !seen.has(cursor.current.path)) {
    seen.add(cursor.current.path);
    lines.push(cursor.current.line);
    await cursor.step();
    if (seen.has(path)) return lines;
  }
  if (cursor.current) return lines;
  // the last submission that left records may have more of them than were written
  cursor.end = before;
  return 'changed';
}

const printedOf = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap((outcome) => (outcome.kind === 'record' ? outcome.printed : []));

/** Passes what stands there of a file with many releases, whose records do not have its path. */
async function passPrinted(cursor: Cursor, printed: readonly string[]): Promise<boolean> {
  const before = cursor.end;
  for (const line of printed) {
    if (cursor.current?.line !== line) {
      cursor.end = before;
      return false;
    }
    await cursor.step();
  }
  return true;
}

/** The inputs up to that whose record comes next, which are to be done again for those that have none. */
async function lookAhead(
  wanted: Finished,
  tasks: AsyncGenerator<Task | Failure>,
): Promise<(Task | Failure)[]> {
  const passed: (Task | Failure)[] = [];
  for (let count = 0; count < LOOK_AHEAD; count++) {
    const next = await tasks.next();
    if (next.done) break;
    passed.push(next.value);
    if (next.value.kind !== 'failure' && isOfPath(wanted, (await identify(next.value)).path)) return passed;
  }
  throw foreign(`holds a record of ${wanted.path}, which is not among the inputs`);
}

async function* chain(
  first: readonly (Task | Failure)[],
  rest: AsyncGenerator<Task | Failure>,
): AsyncGenerator<Task | Failure> {
  yield* first;
  yield* rest;
}

/** Throws where the records of a task do not come out as they stand in the output. */
async function compare(task: Task, lines: readonly string[], perform: Performer): Promise<void> {
  const outcomes = await perform([task]);
  if (outcomes.some(({ kind }) => kind === 'failure')) return;
  if (printedOf(outcomes).join('\n') !== lines.join('\n'))
    throw foreign(`was made with other options or by another version (record of ${task.path})`);
}

/**
 * Finds where an interrupted run stopped: passes the inputs whose records stand in the output, in the same
 * order, and drops what follows the last of them. An input without a record is tried again, for it may have
 * failed; one that has changed is done again, with all behind it. The output itself is not touched.
 *
 * @param file the output, as far as it was written
 * @param tasks the inputs of the run
 * @param onPassed told of each record that stays
 * @throws OutputError where the output is not of this run: other inputs, options or another program
 */
export async function resume(
  file: string,
  tasks: AsyncGenerator<Task | Failure>,
  perform: Performer,
  onPassed: (line: string) => void,
): Promise<Resumed> {
  await checkHead(file);
  const cursor = new Cursor(file, onPassed);
  const outcomes: Outcome[] = [];
  let kept = 0;
  let last: (() => Promise<void>) | null = null;
  const goOn = async (again: readonly (Task | Failure)[]): Promise<Resumed> => {
    await last?.();
    return { keep: cursor.end, kept, outcomes, tasks: chain(again, tasks) };
  };
  try {
    await cursor.step();
    while (cursor.current) {
      const next = await tasks.next();
      if (next.done) throw foreign(`holds a record of ${cursor.current.path}, which is not among the inputs`);
      const task = next.value;
      if (task.kind === 'failure') {
        outcomes.push(task);
        continue;
      }
      const found = await pass(cursor, task);
      if (found === 'changed') return await goOn([task]);
      if (found !== 'other') {
        kept++;
        if (kept <= COMPARED) await compare(task, found, perform);
        else last = () => compare(task, found, perform);
        continue;
      }
      const tried = await perform([task]);
      const printed = printedOf(tried);
      if (printed.length > 0) {
        if (printed[0] !== cursor.current.line)
          return await goOn([task, ...(await lookAhead(cursor.current, tasks))]);
        if (!(await passPrinted(cursor, printed))) return await goOn([task]);
        kept++;
      }
      for (const outcome of tried) if (outcome.kind === 'failure') outcomes.push(outcome);
    }
    return await goOn([]);
  } finally {
    cursor.close();
  }
}
