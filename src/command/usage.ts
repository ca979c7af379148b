import path from 'node:path';
import type { Settings } from '../batch/task.js';
import { formatOfFile } from '../output/formats.js';
import { kindOfRows } from '../output/tables/made-of.js';
import type { CommandOptions } from './options.js';
import { UsageError } from './terminal.js';

/** Refuses a file whose format nobody knows. */
function checkOutput({ output, format }: CommandOptions): void {
  if (output === undefined || format !== undefined) return;
  const ending = path.extname(output);
  if (output === '') throw new UsageError('--output needs the name of a file');
  if (ending !== '' && formatOfFile(output) === null)
    throw new UsageError(
      `--output ${output}: no ${ending} is written; --format says which format it shall be`,
    );
}

/** Refuses what would give a table or a calendar with nothing in it, whatever the releases say. */
function checkRows({ rows: asked }: CommandOptions, { format, rows, only }: Settings): void {
  if (asked !== undefined && format !== 'csv')
    throw new UsageError(`--rows says what a row of CSV is; the format is ${format}`);
  const kind = format === 'csv' ? kindOfRows(rows) : format === 'ics' ? 'facts' : null;
  if (only && kind !== null && !only.includes(kind))
    throw new UsageError(
      `--only ${only.join(',')} leaves out ${kind}, which ${format === 'ics' ? 'a calendar' : `the rows of ${rows}`} would be of`,
    );
}

/**
 * Looks whether options go together.
 *
 * @throws UsageError where they do not
 */
export function checkUsage(options: CommandOptions, settings: Settings): void {
  const { resume, output, offsets } = options;
  checkOutput(options);
  checkRows(options, settings);
  if (settings.format === 'html' && offsets !== 'utf16')
    throw new UsageError('--offsets: a page looks its places up in UTF-16 units; it takes no others');
  if (resume && (output === undefined || settings.format !== 'ndjson'))
    throw new UsageError('--resume needs --output FILE.ndjson, the output of the run to go on with');
}
