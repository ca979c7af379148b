import type { Command } from 'commander';
import type { Terminal } from './terminal.js';

/**
 * Runs a command that is parsed.
 *
 * @param command with its arguments (`args`) and options (`opts()`)
 * @returns the exit status
 * @throws UsageError for options that do not go together
 */
export type Run = (command: Command, terminal: Terminal) => Promise<number>;

/** A command beside the extraction itself: `extract NAME …`. */
export interface Subcommand {
  readonly name: string;
  /** Says what it takes: description, arguments, options, help. Loads nothing that is heavy. */
  readonly define: (command: Command) => void;
  readonly run: Run;
  /** commands below it: `extract NAME CHILD …` */
  readonly children?: readonly Subcommand[];
}
