#!/usr/bin/env node
import { constants } from 'node:os';
import { CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { EXIT, extract, UsageError } from './command/extract.js';
import { type CommandOptions, commandLine } from './command/options.js';
import { printable } from './command/printable.js';

/** Signals that stop a run; what is under way is finished. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const interruption = new AbortController();
let stoppedBy: number | null = null;

function interrupt(signal: NodeJS.Signals): void {
  const status = EXIT.signal + constants.signals[signal];
  // a second time: at once
  if (interruption.signal.aborted) process.exit(status);
  stoppedBy = status;
  interruption.abort();
}

async function main(): Promise<number> {
  const program = commandLine(packageJson.version);
  program.parse(process.argv);
  const options = program.opts<CommandOptions>();
  if (options.schema) {
    const { jsonSchemas } = await import('./record/json-schema.js');
    process.stdout.write(`${JSON.stringify(jsonSchemas()['release-records'], null, 2)}\n`);
    return EXIT.done;
  }
  if (program.args.length === 0 && process.stdin.isTTY) {
    program.outputHelp();
    return EXIT.done;
  }
  for (const signal of SIGNALS) process.on(signal, interrupt);
  const { stdin, stdout, stderr } = process;
  const inputs = program.args.length === 0 ? ['-'] : program.args;
  const status = await extract(inputs, options, { stdin, stdout, stderr, signal: interruption.signal });
  return stoppedBy ?? status;
}

// whoever read the messages may go; the records go on
process.stderr.on('error', () => {});

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  else if (error instanceof UsageError) {
    process.stderr.write(`extract: ${printable(error.message)}\n`);
    process.exitCode = EXIT.usage;
  } else throw error;
}
// stdin may still be open behind an interruption or a broken pipe
process.stdin.destroy();
