import { constants } from 'node:os';
import { type Command, CommanderError } from 'commander';
import { GENERATOR } from '../generator.js';
import { runExtract } from './extract.js';
import { commandLine } from './options.js';
import { printable } from './printable.js';
import type { Run, Subcommand } from './subcommand.js';
import { SUBCOMMANDS } from './subcommands.js';
import { EXIT, UsageError } from './terminal.js';

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
  const program = commandLine(GENERATOR.version);
  let chosen: { command: Command; run: Run } = { command: program, run: runExtract };
  program.action(() => {});
  const add = (parent: Command, { name, define, run, children = [] }: Subcommand): void => {
    const command = parent.command(name);
    define(command);
    command.action(() => {
      chosen = { command, run };
    });
    for (const child of children) add(command, child);
  };
  for (const subcommand of SUBCOMMANDS) add(program, subcommand);
  program.parse(process.argv);
  for (const signal of SIGNALS) process.on(signal, interrupt);
  const { stdin, stdout, stderr } = process;
  const status = await chosen.run(chosen.command, { stdin, stdout, stderr, signal: interruption.signal });
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
// all is written; what is still open (stdin behind an interruption, a server that is away) holds nothing back
process.stdout.write('', () => process.exit());
