import { type Dispatch, dispatch } from '../batch/dispatch.js';
import { inBatches } from '../batch/group.js';
import { mapInOrder } from '../batch/in-order.js';
import { performer } from '../batch/perform.js';
import type { Failure, Settings, Task } from '../batch/task.js';
import type { Work } from './broker.js';
import { hasPart, openPart, type Range } from './part-file.js';
import { readShard } from './shard-file.js';
import { split } from './split.js';

/** How many workers may go down with a shard before it is split, and with a single input before it is given up. */
const MOST_DEATHS = 2;
/** How many batches are under way for each thread. */
const AHEAD = 3;

/** What becomes of a piece of work that is taken: it has its part now, goes back, or is split. */
export type Taken = 'done' | 'stopped' | readonly Work[];

/** Works on what a worker takes out of the queue. */
export interface Taker {
  /**
   * @param deaths how many workers went down with it
   * @throws the system's error where its shard cannot be read or its part not be written
   */
  readonly take: (work: Work, deaths: number) => Promise<Taken>;
  close(): Promise<void>;
}

/** Works on a range with some threads; says whether it came to the end. */
async function extractRange(
  range: Range,
  folder: string,
  { perform, end }: Dispatch,
  limit: number,
  signal: AbortSignal,
): Promise<boolean> {
  const part = await openPart(folder, range);
  async function* inputs(): AsyncGenerator<Task | Failure> {
    yield* readShard(folder, range.shard, range.from, range.to);
    end();
  }
  try {
    for await (const outcomes of mapInOrder(inBatches(inputs()), perform, limit, signal))
      await part.write(outcomes);
  } catch (error) {
    await part.discard();
    throw error;
  }
  await (signal.aborted ? part.discard() : part.close());
  return !signal.aborted;
}

/** Gives up an input that brings down whoever works on it. */
async function giveUp(range: Range, deaths: number, folder: string): Promise<void> {
  const part = await openPart(folder, range);
  for await (const { path } of readShard(folder, range.shard, range.from, range.to))
    await part.write([{ kind: 'failure', path, reason: `brought ${deaths} workers down` }]);
  await part.close();
}

/**
 * Starts to work on a folder of shards. What brings its workers down is split, until the input that does it
 * stands alone, and that is given up.
 *
 * @param jobs worker threads
 * @param signal stops what is under way
 */
export function openTaker(folder: string, settings: Settings, jobs: number, signal: AbortSignal): Taker {
  const threads = dispatch(settings, jobs, performer(settings));
  return {
    take: async (work, deaths) => {
      if (hasPart(folder, work)) return 'done';
      const isSingle = work.to - work.from === 1;
      const most = work.suspect && !isSingle ? 1 : MOST_DEATHS;
      if (deaths >= most) {
        if (!isSingle) return split(work).map((piece) => ({ ...piece, suspect: true }));
        await giveUp(work, deaths, folder);
        return 'done';
      }
      return (await extractRange(work, folder, threads, jobs * AHEAD, signal)) ? 'done' : 'stopped';
    },
    close: threads.close,
  };
}
