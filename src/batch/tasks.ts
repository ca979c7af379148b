import { constants, createReadStream, openSync, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { InputError } from '../document/errors.js';
import { isNdjsonPath } from '../document/ndjson-kind.js';
import { failureOf } from './failure.js';
import { lineTasks, type StreamLimits, streamTasks } from './streams.js';
import type { Failure, Task } from './task.js';
import type { Told } from './told.js';

/** What is read from a folder; anything else in it is skipped. */
export const EXTENSIONS = ['.txt', '.htm', '.html', '.xhtml', '.md', '.ndjson', '.nc'] as const;

/** What finding tasks needs beside the inputs. */
export interface TaskSource {
  /** bytes of one input */
  readonly maxBytes: number;
  /** seconds to wait for what a pipe or a device gives */
  readonly timeout: number;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** told how many files of a folder are left out */
  readonly onSkipped: (folder: string, count: number) => void;
  /** Throws where a file must not be read. */
  readonly checkInput: (file: string) => Promise<void>;
  /** what records call a file */
  readonly nameOf: (file: string) => string;
  /** what the caller knows of a file beside its content */
  readonly tellOf: (file: string) => Told | null;
}

async function* fileTasks(file: string, source: TaskSource): AsyncGenerator<Task | Failure> {
  await source.checkInput(file);
  const name = source.nameOf(file);
  if (isNdjsonPath(file)) {
    yield* lineTasks(name, createReadStream(file), source.maxBytes);
    return;
  }
  const told = source.tellOf(file);
  yield { kind: 'file', path: file, ...(name !== file && { name }), ...(told && { told }) };
}

const stdinLimits = ({ maxBytes, timeout, stdin }: TaskSource): StreamLimits => ({
  maxBytes,
  toBegin: null,
  toGoOn: stdin.isTTY ? null : timeout,
});

/** A pipe is opened without waiting for its writer, who may never come. */
const openPipe = (file: string): Socket =>
  new Socket({ fd: openSync(file, constants.O_RDONLY | constants.O_NONBLOCK), writable: false });

async function* deviceTasks(
  file: string,
  isPipe: boolean,
  { maxBytes, timeout }: TaskSource,
): AsyncGenerator<Task | Failure> {
  try {
    const stream = isPipe ? openPipe(file) : createReadStream(file);
    yield* streamTasks(file, stream, { maxBytes, toBegin: timeout, toGoOn: timeout });
    stream.destroy();
  } catch (error) {
    yield failureOf(file, error);
  }
}

const isRead = (file: string): boolean =>
  EXTENSIONS.some((extension) => file.toLowerCase().endsWith(extension));

async function* folderTasks(folder: string, source: TaskSource): AsyncGenerator<Task | Failure> {
  const { list } = await import('./listing.js');
  const { files, skipped, failures } = await list('**/*', folder, isRead);
  yield* failures;
  if (skipped > 0) source.onSkipped(folder, skipped);
  if (files.length === 0 && failures.length === 0)
    yield failureOf(folder, new InputError(`holds no press releases (${EXTENSIONS.join(' ')})`));
  for (const file of files) yield* fileTasks(`${folder.replace(/\/+$/, '')}/${file}`, source);
}

async function* globTasks(pattern: string, source: TaskSource): AsyncGenerator<Task | Failure> {
  const { list } = await import('./listing.js');
  const { files, failures } = await list(pattern, '.', () => true);
  yield* failures;
  if (files.length === 0 && failures.length === 0)
    yield failureOf(pattern, new InputError('matches no file'));
  for (const file of files) yield* fileTasks(file, source);
}

const MAGIC = /[*?[\]{}]|!\(|\+\(/;

async function* inputTasks(input: string, source: TaskSource): AsyncGenerator<Task | Failure> {
  let found: Stats;
  try {
    found = await stat(input);
  } catch (error) {
    if (MAGIC.test(input)) yield* globTasks(input, source);
    else yield failureOf(input, error);
    return;
  }
  if (found.isDirectory()) yield* folderTasks(input, source);
  else if (found.isFile()) yield* fileTasks(input, source);
  else yield* deviceTasks(input, found.isFIFO(), source);
}

/**
 * Finds the work in a list of inputs: files, folders (read through, in code-unit order of their paths),
 * globs that the shell left alone, pipes and devices, and `-` for stdin. What cannot be found becomes a
 * failure in its place.
 *
 * @param inputs as on the command line
 * @throws what `checkInput` throws
 */
export async function* findTasks(
  inputs: readonly string[],
  source: TaskSource,
): AsyncGenerator<Task | Failure> {
  for (const input of inputs)
    if (input === '-') yield* streamTasks('-', source.stdin, stdinLimits(source));
    else yield* inputTasks(input, source);
}
