import { diff } from './diff.js';
import { serveCommand } from './serve.js';
import type { Subcommand } from './subcommand.js';

/** The commands beside the extraction itself. */
export const SUBCOMMANDS: readonly Subcommand[] = [diff, serveCommand];
