import type { Stats } from 'node:fs';
import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** What the path of an output leads to. */
export type Target =
  | {
      readonly kind: 'file';
      /** behind all links */
      readonly path: string;
      /** what stands there, or null */
      readonly found: Stats | null;
    }
  /** a pipe or a device: it is written through and never replaced */
  | { readonly kind: 'device'; readonly path: string }
  /** what is open already, such as stdout */
  | { readonly kind: 'descriptor'; readonly number: number };

/** An output that cannot be written to; the message is one line. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

const DESCRIPTOR = /^(?:\/dev\/fd|\/proc\/self\/fd)\/(\d+)$/;
const STANDARD: Readonly<Record<string, number>> = { '-': 1, '/dev/stdout': 1, '/dev/stderr': 2 };

/** The number of an open descriptor that a path names, or null. */
const descriptorOf = (file: string): number | null => {
  const number = STANDARD[file] ?? DESCRIPTOR.exec(file)?.[1];
  return number === undefined ? null : Number(number);
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function statOf(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Where a link leads to whose end is not there yet. */
async function behindLinks(file: string): Promise<string> {
  const found = await lstat(file).catch(() => null);
  if (!found?.isSymbolicLink()) return file;
  return behindLinks(path.resolve(path.dirname(file), await readlink(file)));
}

async function newFile(output: string): Promise<Target> {
  const file = await behindLinks(output);
  const folder = path.dirname(file);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new OutputError(`the folder ${folder} does not exist`);
  return { kind: 'file', path: file, found: null };
}

/**
 * Finds what the path of an output leads to.
 *
 * @throws OutputError where nothing can be written there, or the system's error
 */
export async function findTarget(output: string): Promise<Target> {
  const number = descriptorOf(path.normalize(output));
  if (number !== null) return { kind: 'descriptor', number };
  const found = await statOf(output);
  if (!found) return newFile(output);
  if (found.isDirectory()) throw new OutputError('is a folder');
  if (!found.isFile()) return { kind: 'device', path: output };
  const isLink = (await lstat(output)).isSymbolicLink();
  return { kind: 'file', path: isLink ? await realpath(output) : output, found };
}
