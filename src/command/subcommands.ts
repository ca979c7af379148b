import { diff } from './diff.js';
import { queue } from './queue.js';
import { serveCommand } from './serve.js';
import type { Subcommand } from './subcommand.js';

/** The commands beside the extraction itself. */
export const SUBCOMMANDS: readonly Subcommand[] = [diff, serveCommand, queue];
