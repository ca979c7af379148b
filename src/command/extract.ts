import { stat } from 'node:fs/promises';
import path from 'node:path';
import { describeError } from '../batch/describe-error.js';
import { performer } from '../batch/perform.js';
import { barProgress, type Progress, plainProgress, silent } from '../batch/progress.js';
import type { Resumed } from '../batch/resume.js';
import { runBatch } from '../batch/run.js';
import type { Settings } from '../batch/task.js';
import { findTasks } from '../batch/tasks.js';
import type { Format } from '../output/format.js';
import { atomicFileSink, growingFileSink, ReaderGone, type Sink, streamSink } from '../output/sink.js';
import { recordWriter } from '../output/writer.js';
import type { CommandOptions } from './options.js';

/** Wrong usage that commander cannot see. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the command uses of the process it runs in. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** aborts when the user interrupts */
  readonly signal: AbortSignal;
}

const formatOf = ({ format, output }: CommandOptions): Format =>
  format ?? (output !== undefined && /\.(?:ndjson|jsonl)$/i.test(output) ? 'ndjson' : 'json');

const settingsOf = (options: CommandOptions): Settings => ({
  date: options.date ?? null,
  currency: options.currency ?? null,
  withText: options.text ?? false,
  only: options.only ?? null,
  format: formatOf(options),
  explain: options.explain ?? false,
  validate: options.validate ?? false,
  maxBytes: options.maxBytes,
  timeout: options.timeout,
});

function checkUsage({ resume, output }: CommandOptions, { format }: Settings): void {
  if (resume && (output === undefined || format !== 'ndjson'))
    throw new UsageError('--resume needs --output FILE.ndjson, the output of the run to go on with');
}

async function checkOutput(output: string): Promise<void> {
  const folder = path.dirname(output);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new UsageError(`--output ${output}: the folder ${folder} does not exist`);
  const target = await stat(output).catch(() => null);
  if (target?.isDirectory()) throw new UsageError(`--output ${output}: is a folder`);
}

const openSink = (
  options: CommandOptions,
  terminal: Terminal,
  resumed: Resumed | null,
): Promise<Sink> | Sink => {
  if (options.output === undefined) return streamSink(terminal.stdout);
  return options.resume
    ? growingFileSink(options.output, resumed?.keep ?? 0)
    : atomicFileSink(options.output);
};

async function progressFor(
  { quiet, output }: CommandOptions,
  { stderr, stdout }: Terminal,
  print: (line: string) => void,
): Promise<Progress> {
  if (quiet) return silent;
  if (!stderr.isTTY) return plainProgress(print);
  // records that run over the terminal leave no line to draw on
  return output === undefined && stdout.isTTY ? silent : barProgress(stderr);
}

/** Exit statuses of the command. */
export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/**
 * Runs the command on its inputs.
 *
 * @returns the exit status
 * @throws UsageError for options that do not go together or an output that cannot be
 */
export async function extract(
  inputs: readonly string[],
  options: CommandOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = settingsOf(options);
  const { output, resume, quiet } = options;
  checkUsage(options, settings);
  if (output !== undefined) await checkOutput(output);
  const print = (line: string) => {
    terminal.stderr.write(`${line}\n`);
  };
  const note = (line: string) => {
    if (!quiet) print(line);
  };
  const tasks = findTasks(inputs, {
    maxBytes: settings.maxBytes,
    stdin: terminal.stdin,
    onSkipped: (folder, count) =>
      note(`extract: ${folder}: skipped ${count} ${count === 1 ? 'file' : 'files'} of other kinds`),
  });
  try {
    const { failures } = await runBatch(tasks, {
      settings,
      jobs: options.jobs,
      signal: terminal.signal,
      resume:
        resume && output !== undefined
          ? async (open) => (await import('../batch/resume.js')).resume(output, open, performer(settings))
          : null,
      open: async (resumed) =>
        recordWriter(settings.format, await openSink(options, terminal, resumed), (resumed?.keep ?? 0) > 0),
      reporter: {
        onFailure: ({ path: input, reason }) => print(`extract: ${input}: ${reason}`),
        onExplanation: (explanation) => terminal.stderr.write(explanation),
        progress: await progressFor(options, terminal, print),
      },
    });
    if (terminal.signal.aborted) return EXIT.interrupted;
    return failures > 0 ? EXIT.failed : EXIT.done;
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.done;
    print(`extract: ${output ?? 'stdout'}: ${describeError(error)}`);
    return EXIT.failed;
  }
}
