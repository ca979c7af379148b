import { availableParallelism } from 'node:os';
import { describeError } from '../batch/describe-error.js';
import { GENERATOR } from '../generator.js';
import { ReaderGone } from '../output/sink.js';
import { OutputError } from '../output/target.js';
import { openOutput } from './output.js';
import { parseCount, parseJobs, parseSeconds } from './parse.js';
import { printable } from './printable.js';
import { addSettings, type SettingOptions, settingsOf } from './settings.js';
import type { Run, Subcommand } from './subcommand.js';
import { EXIT, type Terminal, UsageError } from './terminal.js';

interface Place {
  readonly shards: string;
}

interface AtServer extends Place {
  readonly redis: string;
}

const SHARDS = ['--shards <folder>', 'the folder of the run, which all machines see'] as const;
const REDIS = [
  '--redis <url>',
  'the Redis or Valkey server, such as redis://host:6379 (default: redis://127.0.0.1:6379)',
  'redis://127.0.0.1:6379',
] as const;

const printer =
  ({ stderr }: Terminal) =>
  (line: string): void => {
    stderr.write(`${printable(line)}\n`);
  };

/** Runs a command of the queue; what it cannot do becomes one line. */
const telling =
  (run: Run): Run =>
  async (command, terminal) => {
    try {
      return await run(command, terminal);
    } catch (error) {
      if (error instanceof ReaderGone) return EXIT.done;
      if (error instanceof OutputError) throw new UsageError(`--output: ${error.message}`);
      const { ShardsError } = await import('../queue/manifest.js');
      const { shards } = command.opts<Place>();
      printer(terminal)(
        `extract: ${error instanceof ShardsError ? error.message : `${shards}: ${describeError(error)}`}`,
      );
      return EXIT.failed;
    }
  };

const add: Subcommand = {
  name: 'add',
  define: (command) => {
    addSettings(
      command
        .description('cut inputs into shards, and put those into the queue')
        .argument('<inputs...>', 'files, folders, globs, or - for stdin')
        .requiredOption(...SHARDS)
        .option(...REDIS),
    ).option('--shard-size <n>', 'inputs of a shard', parseCount, 2000);
  },
  run: telling(async (command, terminal) => {
    const options = command.opts<AtServer & SettingOptions & { readonly shardSize: number }>();
    const { addShards } = await import('../queue/add.js');
    const settings = settingsOf(options);
    const print = printer(terminal);
    const { shards, inputs } = await addShards({
      folder: options.shards,
      redis: options.redis,
      inputs: command.args,
      shardSize: options.shardSize,
      settings,
      version: GENERATOR.version,
      stdin: terminal.stdin,
      signal: terminal.signal,
      print,
    });
    print(`${inputs} inputs in ${shards} shards`);
    return EXIT.done;
  }),
};

const work: Subcommand = {
  name: 'work',
  define: (command) => {
    command
      .description('take shards out of the queue until all are done; any number of machines may')
      .requiredOption(...SHARDS)
      .option(...REDIS)
      .option('-j, --jobs <n>', 'worker threads, at most four per core', parseJobs, availableParallelism())
      .option(
        '--lock <seconds>',
        'how long a worker may give no sign of life before another takes its shard',
        parseSeconds,
        30,
      );
  },
  run: telling(async (command, terminal) => {
    const options = command.opts<AtServer & { readonly jobs: number; readonly lock: number }>();
    const [{ readManifest }, queue] = await Promise.all([
      import('../queue/manifest.js'),
      import('../queue/work.js'),
    ]);
    await queue.work({
      folder: options.shards,
      manifest: await readManifest(options.shards, GENERATOR.version),
      redis: options.redis,
      jobs: options.jobs,
      lock: options.lock,
      signal: terminal.signal,
      print: printer(terminal),
    });
    return EXIT.done;
  }),
};

const status: Subcommand = {
  name: 'status',
  define: (command) => {
    command
      .description('say how far a run is')
      .requiredOption(...SHARDS)
      .option(...REDIS);
  },
  run: telling(async (command, { stdout }) => {
    const options = command.opts<AtServer>();
    const [{ readManifest }, queue] = await Promise.all([
      import('../queue/manifest.js'),
      import('../queue/status.js'),
    ]);
    const manifest = await readManifest(options.shards, GENERATOR.version);
    const { shards, inputs, done, waiting, active } = await queue.status(
      options.shards,
      manifest,
      options.redis,
    );
    stdout.write(
      `${done} of ${inputs} inputs done (${shards} shards); ${waiting} waiting, ${active} taken\n`,
    );
    return EXIT.done;
  }),
};

const collect: Subcommand = {
  name: 'collect',
  define: (command) => {
    command
      .description('write the records of a run that is done, as one machine would')
      .requiredOption(...SHARDS)
      .option('-o, --output <file>', 'write there instead of stdout (-)');
  },
  run: telling(async (command, terminal) => {
    const { shards, output } = command.opts<Place & { readonly output?: string }>();
    const [{ readManifest }, queue] = await Promise.all([
      import('../queue/manifest.js'),
      import('../queue/collect.js'),
    ]);
    const print = printer(terminal);
    const manifest = await readManifest(shards, GENERATOR.version);
    const opened = await openOutput(output === undefined ? {} : { output }, terminal);
    const failures = await queue.collect(
      shards,
      manifest,
      () => opened.open(0),
      ({ path, reason }) => print(`extract: ${path}: ${reason}`),
      terminal.signal,
    );
    return failures > 0 ? EXIT.failed : EXIT.done;
  }),
};

/** `extract queue …`: a run on more machines than one, over a server that all of them reach. */
export const queue: Subcommand = {
  name: 'queue',
  define: (command) => {
    command.description('extract on many machines (needs the package bullmq and a Redis or Valkey server)');
  },
  run: async (command) => {
    command.outputHelp({ error: true });
    return EXIT.usage;
  },
  children: [add, work, status, collect],
};
