import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import { describeError } from '../batch/describe-error.js';
import { DEFAULT_MAX_BYTES } from '../document/read-documents.js';
import type { ServeOptions } from '../serve/serve.js';
import { parseJobs, parseSeconds, parseSize } from './parse.js';
import { printable } from './printable.js';
import type { Subcommand } from './subcommand.js';
import { EXIT } from './terminal.js';

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return port;
}

const define = (command: Command): void => {
  command
    .description(
      'A page to paste or drop a release into and see its record, and POST /extract for other programs.',
    )
    .option('-p, --port <port>', 'port to listen on; 0 takes one that is free', parsePort, 8321)
    .option('--host <address>', 'address to listen on; by default only this machine reaches it', '127.0.0.1')
    .option('-j, --jobs <n>', 'worker threads', parseJobs, Math.min(2, availableParallelism()))
    .option('--timeout <seconds>', 'time for one release', parseSeconds, 10)
    .option('--max-bytes <size>', 'size of one request, such as 500k or 20M', parseSize, DEFAULT_MAX_BYTES);
};

/** `extract serve`: prints its address on stdout and serves until it is interrupted. */
export const serveCommand: Subcommand = {
  name: 'serve',
  define,
  run: async (command, { stdout, stderr, signal }) => {
    const options = command.opts<ServeOptions>();
    const { serve } = await import('../serve/serve.js');
    try {
      await serve(options, signal, (address) => stdout.write(`${address}\n`));
      return EXIT.done;
    } catch (error) {
      const reason = describeError(error);
      stderr.write(`${printable(`extract serve: ${options.host}:${options.port}: ${reason}`)}\n`);
      return EXIT.failed;
    }
  },
};
