#!/usr/bin/env node
import { CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { EXIT, extract, UsageError } from './command/extract.js';
import { type CommandOptions, commandLine } from './command/options.js';

const interruption = new AbortController();

function interrupt(): void {
  // a second time: at once
  if (interruption.signal.aborted) process.exit(EXIT.interrupted);
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
  process.on('SIGINT', interrupt);
  const { stdin, stdout, stderr } = process;
  const inputs = program.args.length === 0 ? ['-'] : program.args;
  return extract(inputs, options, { stdin, stdout, stderr, signal: interruption.signal });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  else if (error instanceof UsageError) {
    process.stderr.write(`extract: ${error.message}\n`);
    process.exitCode = EXIT.usage;
  } else throw error;
}
// stdin may still be open behind an interruption or a broken pipe
process.stdin.destroy();
