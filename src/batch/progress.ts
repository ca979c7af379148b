import type { SingleBar } from 'cli-progress';

/** How far a run has come. */
export interface Counts {
  readonly records: number;
  readonly failures: number;
  /** inputs found so far that are not done */
  readonly waiting: number;
}

/** Shows how far a run has come. */
export interface Progress {
  update(counts: Counts): void;
  /** Makes room for a line of another kind, such as a failure. */
  pause(write: () => void): void;
  stop(): void;
}

/** Shows nothing. */
export const silent: Progress = { update: () => {}, pause: (write) => write(), stop: () => {} };

/** Milliseconds by a clock that never runs backwards; `performance` takes as long to load as a short release to read. */
const now = (): number => process.uptime() * 1000;

const rateOf = (records: number, since: number): string =>
  ((records * 1000) / Math.max(1, now() - since)).toFixed(0);

/** Milliseconds between two lines. */
const LINE_INTERVAL = 5000;

/**
 * A plain line every few seconds, for streams that are no terminal; a run that is over sooner shows none.
 *
 * @param print writes one line
 */
export function plainProgress(print: (line: string) => void): Progress {
  const started = now();
  let last = started;
  return {
    update: ({ records, failures, waiting }) => {
      const time = now();
      if (time - last < LINE_INTERVAL) return;
      last = time;
      print(
        `extract: ${records} records, ${failures} failed, ${waiting} waiting, ${rateOf(records, started)} per second`,
      );
    },
    pause: (write) => write(),
    stop: () => {},
  };
}

/** A bar for terminals. It appears when there is something to wait for. */
export async function barProgress(stream: NodeJS.WriteStream): Promise<Progress> {
  const { default: bars } = await import('cli-progress');
  const bar: SingleBar = new bars.SingleBar({
    stream,
    format: ' {bar} {value}/{total} | {rate} per second | {left} remaining | {failures} failed',
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    linewrap: false,
  });
  const started = now();
  bar.start(0, 0, { rate: '0', left: 0, failures: 0 });
  return {
    update: ({ records, failures, waiting }) => {
      const done = records + failures;
      bar.setTotal(done + waiting);
      bar.update(done, { rate: rateOf(records, started), left: waiting, failures });
    },
    pause: (write) => {
      stream.clearLine(0);
      stream.cursorTo(0);
      write();
      bar.render();
    },
    stop: () => bar.stop(),
  };
}
