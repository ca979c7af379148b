import { type Command, Option } from 'commander';
import type { Settings } from '../batch/task.js';
import { DEFAULT_MAX_BYTES } from '../document/read-documents.js';
import { FORMATS, type Format, formatEntry, formatOfFile } from '../output/formats.js';
import { ROWS, type Rows } from '../output/rows.js';
import { KINDS, type Kind } from '../record/kinds.js';
import { OFFSETS, type Offsets } from '../record/offsets.js';
import { parseCurrency, parseDay, parseKinds, parseSeconds, parseSize } from './parse.js';

/** The options that say how records are made and printed, as commander gives them. */
export interface SettingOptions {
  readonly format?: Format;
  readonly rows?: Rows;
  readonly date?: string;
  readonly currency?: string;
  readonly text?: true;
  readonly context?: true;
  readonly offsets: Offsets;
  readonly only?: readonly Kind[];
  readonly timeout: number;
  readonly maxBytes: number;
  readonly validate?: true;
}

/** Adds the options of every command that extracts. */
export const addSettings = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '-f, --format <format>',
        `${FORMATS.map((name) => `${name}: ${formatEntry(name).about}`).join('; ')} (default: what --output ends in, else json)`,
      ).choices(FORMATS),
    )
    .addOption(new Option('--rows <what>', 'what a row of --format csv is (default: mentions)').choices(ROWS))
    .option('--date <YYYY-MM-DD>', 'release date of all inputs', parseDay)
    .option('--currency <code>', 'what a bare $ means, ISO 4217', parseCurrency)
    .option('--text', 'put the text into each record')
    .option('--context', 'put the words of its sentence beside each mention')
    .addOption(
      new Option(
        '--offsets <unit>',
        'what start and end count: UTF-16 units (JavaScript, Java), code points (Python), bytes of UTF-8',
      )
        .choices(OFFSETS)
        .default('utf16'),
    )
    .option('--only <kinds>', `only these kinds, separated by commas: ${KINDS.join(',')}`, parseKinds)
    .option('--timeout <seconds>', 'time for one release', parseSeconds, 10)
    .option('--max-bytes <size>', 'size of one input, such as 500k or 20M', parseSize, DEFAULT_MAX_BYTES)
    .option('--validate', 'check each record against the schema before it is printed');

/**
 * What the options come to.
 *
 * @param options.output where records go: its ending may say the format
 * @param options.explain whether each record is told on stderr
 */
export function settingsOf(
  options: SettingOptions & {
    readonly output?: string;
    readonly explain?: true;
    readonly failOnWarning?: true;
  },
): Settings {
  const { output } = options;
  const format = options.format ?? (output === undefined ? null : formatOfFile(output)) ?? 'json';
  const { needsText, needsContext } = formatEntry(format);
  return {
    date: options.date ?? null,
    currency: options.currency ?? null,
    withText: options.text ?? needsText,
    only: options.only ?? null,
    format,
    rows: options.rows ?? 'mentions',
    withContext: options.context ?? needsContext,
    offsets: options.offsets,
    explain: options.explain ?? false,
    tellWarnings: options.failOnWarning ?? false,
    validate: options.validate ?? false,
    maxBytes: options.maxBytes,
    timeout: options.timeout,
  };
}
