import { describeError } from '../batch/describe-error.js';
import { performer } from '../batch/perform.js';
import { barProgress, type Progress, plainProgress, silent } from '../batch/progress.js';
import { runBatch } from '../batch/run.js';
import type { Settings } from '../batch/task.js';
import { findTasks } from '../batch/tasks.js';
import type { Format } from '../output/format.js';
import { ReaderGone } from '../output/sink.js';
import { OutputError } from '../output/target.js';
import { recordWriter } from '../output/writer.js';
import type { CommandOptions } from './options.js';
import { openOutput } from './output.js';
import { printable } from './printable.js';

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

/** Names of files in formats that are not written yet. */
const UNKNOWN_FORMAT = /\.(?:csv|tsv|xlsx?|parquet|xml)$/i;

function checkUsage({ resume, output, format: asked }: CommandOptions, { format }: Settings): void {
  const [unknown] = UNKNOWN_FORMAT.exec(output ?? '') ?? [];
  if (unknown && asked === undefined)
    throw new UsageError(
      `--output ${output}: no ${unknown} is written; --format says which format it shall be`,
    );
  if (resume && (output === undefined || format !== 'ndjson'))
    throw new UsageError('--resume needs --output FILE.ndjson, the output of the run to go on with');
}

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

/** Exit statuses of the command; a signal that ends it adds its number to 128. */
export const EXIT = { done: 0, failed: 1, usage: 2, signal: 128 } as const;

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
  checkUsage(options, settings);
  const name = options.output ?? 'stdout';
  const print = (line: string) => {
    terminal.stderr.write(`${printable(line)}\n`);
  };
  const note = (line: string) => {
    if (!options.quiet) print(line);
  };
  try {
    const output = await openOutput(options, terminal);
    const tasks = findTasks(inputs, {
      maxBytes: settings.maxBytes,
      timeout: settings.timeout,
      stdin: terminal.stdin,
      checkInput: output.checkInput,
      onSkipped: (folder, count) =>
        note(`extract: ${folder}: skipped ${count} ${count === 1 ? 'file' : 'files'} of other kinds`),
    });
    const { from } = output;
    const { failures, left } = await runBatch(tasks, {
      settings,
      jobs: options.jobs,
      signal: terminal.signal,
      resume:
        from === null
          ? null
          : async (found) => (await import('../batch/resume.js')).resume(from, found, performer(settings)),
      open: async (resumed) =>
        recordWriter(settings.format, await output.open(resumed?.keep ?? 0), (resumed?.keep ?? 0) > 0),
      reporter: {
        onFailure: ({ path: input, reason }) => print(`extract: ${input}: ${reason}`),
        onExplanation: (explanation) =>
          terminal.stderr.write(explanation.split('\n').map(printable).join('\n')),
        progress: await progressFor(options, terminal, print),
      },
    });
    if (left !== null) print(`extract: stopped: the records so far are in ${left}`);
    return failures > 0 ? EXIT.failed : EXIT.done;
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.done;
    // refused before anything is touched
    if (error instanceof OutputError) throw new UsageError(`--output ${name}: ${error.message}`);
    print(`extract: ${name}: ${describeError(error)}`);
    return EXIT.failed;
  }
}
