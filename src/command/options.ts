import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import type { DateFromName } from './date-pattern.js';
import { parseJobs, parsePattern } from './parse.js';
import { printable } from './printable.js';
import { addSettings, type SettingOptions } from './settings.js';

/** The options of the command, as commander gives them. */
export interface CommandOptions extends SettingOptions {
  readonly output?: string;
  readonly metadata?: string;
  readonly dateFromName?: DateFromName;
  readonly pathRelativeTo?: string;
  readonly failOnWarning?: true;
  readonly jobs: number;
  readonly resume?: true;
  readonly schema?: true;
  readonly explain?: true;
  readonly quiet?: true;
}

const EXAMPLES = `
Examples (they run as printed in a clone of the project):
  $ extract corpus/*.txt > facts.json
  $ extract corpus --format ndjson --output facts.ndjson
  $ extract corpus --output report.html
  $ extract 'corpus/**/*.txt' --only dates,money --quiet
  $ cat corpus/gentium-phase3-update.txt | extract - --date 2007-01-09
  $ extract corpus/gentium-phase3-update.txt --explain > /dev/null
  $ extract --schema > release-records.schema.json

Inputs are files, folders (.txt .htm .html .xhtml .md .ndjson .nc, read through), globs, or - for stdin:
plain text, HTML, EDGAR submissions, or NDJSON with {"path","text"|"html","date","currency"} per line, or a JSON
array of such objects.

Exit status: 0 when every input gave its record, 1 when some failed (the others are written), 2 for wrong
usage, 128 and the number of the signal when stopped by one (130 for Ctrl-C). What a stopped run with --output
wrote stays beside the file, for --resume; the file itself stays as it was.`;

/** The command line: what it takes and how it explains itself. */
export function commandLine(version: string): Command {
  return addSettings(
    new Command('extract')
      .description(
        'Facts out of press releases: deals, results, appointments, and the dates, money, percentages, endpoints and parties they are made of.',
      )
      .argument('[inputs...]', 'files, folders, globs, or - for stdin')
      .option(
        '-o, --output <file>',
        'write there instead of stdout (-); the file appears when it is complete',
      )
      .addOption(
        new Option(
          '--date-from-name <pattern>',
          'take the release date from the names of files: YYYYMMDD, DD.MM.YYYY, release_YYYY-MM-DD …',
        ).argParser(parsePattern),
      )
      .option(
        '--metadata <file>',
        'CSV with the columns path and any of date, url, currency: what is known of files',
      )
      .option('--path-relative-to <dir>', 'write paths as from that folder')
      .option('-j, --jobs <n>', 'worker threads, at most four per core', parseJobs, availableParallelism())
      .option('--resume', 'go on where an interrupted run with --output FILE.ndjson stopped')
      .option('--fail-on-warning', 'print warnings on stderr and end with 1 where there are any')
      .option('--schema', 'print the JSON Schema of the output and stop')
      .option('--explain', 'print each mention and fact, its rule and its values on stderr')
      .option('-q, --quiet', 'no progress and no notes on stderr, only errors')
      .version(version, '--version', 'print the version and stop')
      .helpOption('-h, --help', 'print this help and stop')
      .addHelpText('after', EXAMPLES)
      .showHelpAfterError('(extract --help lists the options)')
      .configureOutput({
        writeErr: (text) => process.stderr.write(text.split('\n').map(printable).join('\n')),
      })
      .helpCommand(false)
      // what stands behind the name of a subcommand is its own
      .enablePositionalOptions()
      .exitOverride(),
  );
}
