import { type Command, Option } from 'commander';
import { describeError } from '../batch/describe-error.js';
import type { ReleaseDifference } from '../diff/diff.js';
import { InputError } from '../document/errors.js';
import type { ReleaseRecord } from '../record/record.js';
import { printable } from './printable.js';
import type { Subcommand } from './subcommand.js';
import { EXIT, UsageError } from './terminal.js';

type Records = ReadonlyMap<string, ReleaseRecord>;

interface DiffOptions {
  readonly format: 'text' | 'json' | 'counts';
}

const define = (command: Command): void => {
  command
    .description('What two outputs say differently about the same releases, by place and kind.')
    .argument('<old>', 'an output of extract, JSON or NDJSON')
    .argument('<new>', 'another one of the same releases')
    .addOption(
      new Option('-f, --format <format>', 'text: a line each; json: one array; counts: how many of each kind')
        .choices(['text', 'json', 'counts'])
        .default('text'),
    )
    .addHelpText(
      'after',
      `
Ids, rules and the generator are left aside, and so are fields that only one of the two versions has.
Exit status: 0 when both say the same, 1 when they differ, 2 when one cannot be read.`,
    );
};

const read = async (file: string): Promise<Records> => {
  const { readRecords } = await import('../diff/read-records.js');
  try {
    return await readRecords(file);
  } catch (error) {
    throw new UsageError(`${file}: ${describeError(error)}`);
  }
};

async function compare(old: Records, now: Records): Promise<ReleaseDifference[]> {
  const { diffOutputs } = await import('../diff/diff.js');
  try {
    return diffOutputs(old, now);
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(error.message);
    throw error;
  }
}

/** `extract diff OLD NEW`. */
export const diff: Subcommand = {
  name: 'diff',
  define,
  run: async (command, { stdout }) => {
    const [oldFile = '', newFile = ''] = command.args;
    const { format } = command.opts<DiffOptions>();
    const [old, now] = [await read(oldFile), await read(newFile)];
    const { printCounts, printDifferences } = await import('../diff/print.js');
    const found = await compare(old, now);
    if (format === 'json') stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    else if (format === 'counts') stdout.write(printCounts(found, now.size));
    else stdout.write(printDifferences(found).split('\n').map(printable).join('\n'));
    return found.length === 0 ? EXIT.done : EXIT.failed;
  },
};
