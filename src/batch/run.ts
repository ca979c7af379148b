import { duplicateFinder, marked } from '../output/duplicates.js';
import type { RecordWriter } from '../output/format.js';
import { dispatch } from './dispatch.js';
import { type Batch, inBatches } from './group.js';
import { mapInOrder } from './in-order.js';
import { performer } from './perform.js';
import type { Progress } from './progress.js';
import type { Resumed } from './resume.js';
import { type Summary, SummaryBuilder } from './summary.js';
import type { Failure, Outcome, Settings, Task } from './task.js';

/** What a run tells while it goes on. */
export interface Reporter {
  /** one line for an input that gave no record */
  readonly onFailure: (failure: Failure) => void;
  /** a line for each warning of a record, where they are wanted */
  readonly onWarnings: (path: string, warnings: readonly string[]) => void;
  /** what `--explain` prints of a record */
  readonly onExplanation: (explanation: string) => void;
  readonly progress: Progress;
}

export interface BatchOptions {
  readonly settings: Settings;
  /** worker threads */
  readonly jobs: number;
  /** stops the run: what is under way is finished, nothing new begun */
  readonly signal: AbortSignal;
  /** finds where an interrupted run stopped; null for a run of its own */
  readonly resume:
    | ((tasks: AsyncGenerator<Task | Failure>, onPassed: (line: string) => void) => Promise<Resumed>)
    | null;
  /** whether records are printed as JSON, which tells of duplicates */
  readonly marks: boolean;
  /** opens the output, keeping what a resumed run left */
  readonly open: (resumed: Resumed | null) => Promise<RecordWriter>;
  readonly reporter: Reporter;
}

/** What a run came to. */
export interface Tally {
  readonly summary: Summary;
  /** where a run that was stopped left its records, if in a file */
  readonly left: string | null;
}

/** How many batches are under way for each worker: enough that none waits, few enough to bound memory. */
const AHEAD = 3;

/** The same items, and word when there are no more. */
async function* telling<Item>(items: AsyncIterable<Item>, onEnd: () => void): AsyncGenerator<Item> {
  yield* items;
  onEnd();
}

/**
 * Performs tasks and writes their records in order. Memory does not grow with the number of tasks: as many
 * are taken as the workers and the output keep up with.
 *
 * @throws the system's error when the output cannot be written, or what finding the tasks throws
 */
export async function runBatch(
  tasks: AsyncGenerator<Task | Failure>,
  { settings, jobs, signal, resume, open, marks, reporter }: BatchOptions,
): Promise<Tally> {
  const { perform, end, close } = dispatch(settings, jobs, performer(settings));
  const tally = new SummaryBuilder();
  const duplicates = duplicateFinder();
  let kept = 0;
  let found = 0;
  let done = 0;
  const work = async (batch: Batch): Promise<{ outcomes: readonly Outcome[]; count: number }> => {
    found += batch.items.length;
    return { outcomes: await perform(batch), count: batch.items.length };
  };
  const writeAll = async (writer: RecordWriter, outcomes: readonly Outcome[]): Promise<void> => {
    const printed: string[] = [];
    for (const outcome of outcomes) {
      if (outcome.kind === 'failure') {
        tally.addFailure();
        reporter.progress.pause(() => reporter.onFailure(outcome));
        continue;
      }
      if (outcome.explanation !== null) reporter.onExplanation(outcome.explanation);
      const { path, warnings } = outcome;
      if (warnings.length > 0) reporter.progress.pause(() => reporter.onWarnings(path, warnings));
      const first = duplicates.firstOf(outcome.textSha256, path);
      printed.push(first !== null && marks ? marked(outcome.printed, first) : outcome.printed);
      tally.addRecord(outcome.counts, first !== null);
    }
    await writer.write(printed);
  };
  try {
    const resumed = resume && (await resume(tasks, duplicates.note));
    const writer = await open(resumed);
    try {
      if (resumed) {
        kept = resumed.kept;
        await writeAll(writer, resumed.outcomes);
      }
      for await (const { outcomes, count } of mapInOrder(
        telling(inBatches(resumed?.tasks ?? tasks), end),
        work,
        jobs * AHEAD,
        signal,
      )) {
        await writeAll(writer, outcomes);
        done += count;
        const { read, refused } = tally.summary;
        reporter.progress.update({ records: kept + read, failures: refused, waiting: found - done });
      }
    } catch (error) {
      await writer.discard();
      throw error;
    }
    if (signal.aborted) return { summary: tally.summary, left: await writer.leave() };
    await writer.close();
    return { summary: tally.summary, left: null };
  } finally {
    reporter.progress.stop();
    await close();
  }
}
