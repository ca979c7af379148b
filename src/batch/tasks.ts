import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from '../document/errors.js';
import { holdsNdjson, isNdjsonPath } from '../document/ndjson-kind.js';
import { describeError } from './describe-error.js';
import { splitLines } from './lines.js';
import type { Failure, Task } from './task.js';

/** What is read from a folder; anything else in it is skipped. */
export const EXTENSIONS = ['.txt', '.htm', '.html', '.xhtml', '.md', '.ndjson', '.nc'] as const;

/** What finding tasks needs beside the inputs. */
export interface TaskSource {
  /** bytes of one input */
  readonly maxBytes: number;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** told how many files of a folder are left out */
  readonly onSkipped: (folder: string, count: number) => void;
}

const failure = (input: string, error: unknown): Failure => ({
  kind: 'failure',
  path: input,
  reason: describeError(error),
});

const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

async function* linesOf(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Task | Failure> {
  let number = 0;
  try {
    for await (const line of splitLines(chunks, maxBytes)) {
      number++;
      const content = number === 1 ? line.replace(/^\ufeff/, '') : line;
      if (content.trim() !== '') yield { kind: 'line', path: input, number, line: content };
    }
    if (number === 0) yield failure(input, new InputError('is empty'));
  } catch (error) {
    yield failure(input, error);
  }
}

async function* fileTasks(file: string, maxBytes: number): AsyncGenerator<Task | Failure> {
  if (isNdjsonPath(file)) yield* linesOf(file, createReadStream(file), maxBytes);
  else yield { kind: 'file', path: file };
}

/** The first bytes up to a line end, and the stream as a whole again. */
async function peekLine(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const source = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let ended = false;
  while (!ended && !seen.at(-1)?.includes(0x0a)) {
    const next = await source.next();
    if (next.done) ended = true;
    else seen.push(next.value);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* seen;
    if (!ended) yield* { [Symbol.asyncIterator]: () => source };
  }
  return { head: Buffer.concat(seen), all: all() };
}

/** A stream as one piece; no more of it is read than shows that it is over the limit. */
async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
  }
  return Buffer.concat(parts);
}

async function* stdinTasks({ stdin, maxBytes }: TaskSource): AsyncGenerator<Task | Failure> {
  const { head, all } = await peekLine(stdin);
  if (holdsNdjson(head)) yield* linesOf('-', all, maxBytes);
  else yield { kind: 'bytes', path: '-', bytes: await collect(all, maxBytes) };
}

async function* folderTasks(
  folder: string,
  { maxBytes, onSkipped }: TaskSource,
): AsyncGenerator<Task | Failure> {
  const { glob } = await import('tinyglobby');
  const files = await glob('**/*', { cwd: folder, dot: false, followSymbolicLinks: false });
  const kept = files.filter((file) => EXTENSIONS.some((extension) => file.toLowerCase().endsWith(extension)));
  if (kept.length < files.length) onSkipped(folder, files.length - kept.length);
  if (kept.length === 0)
    yield failure(folder, new InputError(`holds no press releases (${EXTENSIONS.join(' ')})`));
  for (const file of kept.sort(byCodeUnit))
    yield* fileTasks(`${folder.replace(/\/+$/, '')}/${file}`, maxBytes);
}

async function* globTasks(pattern: string, source: TaskSource): AsyncGenerator<Task | Failure> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, { dot: false, followSymbolicLinks: false, expandDirectories: false });
  if (files.length === 0) yield failure(pattern, new InputError('matches no file'));
  for (const file of files.sort(byCodeUnit)) yield* fileTasks(file, source.maxBytes);
}

const MAGIC = /[*?[\]{}]|!\(|\+\(/;

/** What an input is, or why it cannot be opened. */
async function kindOfInput(input: string): Promise<'stdin' | 'folder' | 'file' | 'glob' | Failure> {
  if (input === '-') return 'stdin';
  try {
    return (await stat(input)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return MAGIC.test(input) ? 'glob' : failure(input, error);
  }
}

/**
 * Finds the work in a list of inputs: files, folders (read through, in code-unit order of their paths),
 * globs that the shell left alone, and `-` for stdin. What cannot be found becomes a failure in its place.
 *
 * @param inputs as on the command line
 */
export async function* findTasks(
  inputs: readonly string[],
  source: TaskSource,
): AsyncGenerator<Task | Failure> {
  for (const input of inputs) {
    const kind = await kindOfInput(input);
    if (kind === 'stdin') yield* stdinTasks(source);
    else if (kind === 'folder') yield* folderTasks(input, source);
    else if (kind === 'glob') yield* globTasks(input, source);
    else if (kind === 'file') yield* fileTasks(input, source.maxBytes);
    else yield kind;
  }
}
