import { describeError } from '../batch/describe-error.js';
import { performer } from '../batch/perform.js';
import { barProgress, type Progress, plainProgress, silent } from '../batch/progress.js';
import { runBatch } from '../batch/run.js';
import { describeSummary } from '../batch/summary.js';
import { findTasks } from '../batch/tasks.js';
import { formatEntry, printsJson } from '../output/formats.js';
import { ReaderGone } from '../output/sink.js';
import { OutputError } from '../output/target.js';
import { describeInputs } from './inputs.js';
import type { CommandOptions } from './options.js';
import { openOutput } from './output.js';
import { printable } from './printable.js';
import { settingsOf } from './settings.js';
import type { Run } from './subcommand.js';
import { EXIT, type Terminal, UsageError } from './terminal.js';
import { checkUsage } from './usage.js';

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

/** How many inputs are a batch, whose end is told in a line. */
const BATCH = 10;

/**
 * Extracts from inputs.
 *
 * @returns the exit status
 * @throws UsageError for options that do not go together or an output that cannot be
 */
async function extract(
  inputs: readonly string[],
  options: CommandOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = settingsOf(options);
  checkUsage(options, settings);
  const format = await formatEntry(settings.format).load(settings.rows);
  const files = await describeInputs(options);
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
      nameOf: files.nameOf,
      tellOf: files.tellOf,
      onSkipped: (folder, count) =>
        note(`extract: ${folder}: skipped ${count} ${count === 1 ? 'file' : 'files'} of other kinds`),
    });
    const { from } = output;
    const { summary, left } = await runBatch(tasks, {
      settings,
      jobs: options.jobs,
      signal: terminal.signal,
      resume:
        from === null
          ? null
          : async (found, onPassed) =>
              (await import('../batch/resume.js')).resume(from, found, performer(settings), onPassed),
      marks: printsJson(settings.format),
      open: async (resumed) => format.writer(await output.open(resumed?.keep ?? 0), (resumed?.keep ?? 0) > 0),
      reporter: {
        onFailure: ({ path: input, reason }) => print(`extract: ${input}: ${reason}`),
        onWarnings: (input, warnings) => {
          for (const warning of warnings) print(`extract: ${input}: ${warning}`);
        },
        onExplanation: (explanation) =>
          terminal.stderr.write(explanation.split('\n').map(printable).join('\n')),
        progress: await progressFor(options, terminal, print),
      },
    });
    if (left !== null) print(`extract: stopped: the records so far are in ${left}`);
    const unused = left === null ? files.unused() : [];
    if (unused.length > 0)
      note(`extract: ${options.metadata}: ${unused.length} of its paths are no inputs, such as ${unused[0]}`);
    if (files.undated() > 0)
      note(
        `extract: --date-from-name: ${files.undated()} of the names of files ${files.undated() === 1 ? 'holds' : 'hold'} no such day`,
      );
    if (summary.read + summary.refused >= BATCH) note(`extract: ${describeSummary(summary)}`);
    const isClean = summary.refused === 0 && (!options.failOnWarning || summary.warned === 0);
    return isClean ? EXIT.done : EXIT.failed;
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.done;
    // refused before anything is touched
    if (error instanceof OutputError) throw new UsageError(`--output ${name}: ${error.message}`);
    print(`extract: ${name}: ${describeError(error)}`);
    return EXIT.failed;
  }
}

/** The command without a subcommand: extracts from its inputs, or from stdin where it is given none. */
export const runExtract: Run = async (command, terminal) => {
  const options = command.opts<CommandOptions>();
  const { stdin, stdout } = terminal;
  if (options.schema) {
    const { jsonSchemas } = await import('../record/json-schema.js');
    stdout.write(`${JSON.stringify(jsonSchemas()['release-records'], null, 2)}\n`);
    return EXIT.done;
  }
  if (command.args.length === 0 && stdin.isTTY) {
    command.outputHelp();
    return EXIT.done;
  }
  return extract(command.args.length === 0 ? ['-'] : command.args, options, terminal);
};
