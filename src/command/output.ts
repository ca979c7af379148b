import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileSink, findPartial, resumedSink } from '../output/file-sink.js';
import { type Sink, streamSink, throughSink } from '../output/sink.js';
import { findTarget, OutputError, type Target } from '../output/target.js';
import type { CommandOptions } from './options.js';

/** Where the command writes. */
export interface Output {
  /** the file that `--resume` goes on with, or null */
  readonly from: string | null;
  /** @param keep how many bytes of `from` stay */
  readonly open: (keep: number) => Promise<Sink>;
  /** Throws where a file that is to be read is the output. */
  readonly checkInput: (file: string) => Promise<void>;
}

interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

const anyInput = async (): Promise<void> => {};

/** Sees to it that no file is read and replaced in one run. */
function inputCheck(target: Target): (file: string) => Promise<void> {
  if (target.kind !== 'file' || !target.found) return anyInput;
  const { dev, ino } = target.found;
  return async (file) => {
    const found = await stat(file).catch(() => null);
    if (found?.ino === ino && found.dev === dev) throw new OutputError(`is an input too (${file})`);
  };
}

function streamOf(target: Exclude<Target, { kind: 'file' }>, { stdout, stderr }: Streams): Sink {
  if (target.kind === 'device') return throughSink(createWriteStream(target.path));
  if (target.number === 1) return streamSink(stdout);
  if (target.number === 2) return streamSink(stderr);
  return throughSink(createWriteStream('', { fd: target.number }));
}

/** What `--resume` goes on with: the newest of what runs left beside the output, or the output itself. */
const leftOver = async ({ path, found }: Extract<Target, { kind: 'file' }>): Promise<string | null> =>
  (await findPartial(path)) ?? (found && found.size > 0 ? path : null);

/**
 * Finds out where the command writes; nothing is opened yet.
 *
 * @throws OutputError where that cannot be
 */
export async function openOutput(
  options: Pick<CommandOptions, 'output' | 'resume'>,
  streams: Streams,
): Promise<Output> {
  const { output, resume } = options;
  if (output === undefined)
    return { from: null, open: async () => streamSink(streams.stdout), checkInput: anyInput };
  const target = await findTarget(output);
  const checkInput = inputCheck(target);
  if (target.kind !== 'file') {
    if (resume) throw new OutputError('is no file that --resume could go on with');
    return { from: null, open: async () => streamOf(target, streams), checkInput };
  }
  const from = resume ? await leftOver(target) : null;
  const open = (keep: number): Promise<Sink> =>
    from === null ? fileSink(target) : resumedSink(target, from, keep);
  return { from, open, checkInput };
}
