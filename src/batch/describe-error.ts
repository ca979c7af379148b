import { InputError } from '../document/errors.js';

/** What the system says when a file cannot be read or written, in words. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'cannot be opened: permission denied',
  EPERM: 'cannot be opened: permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'does not exist: a part of its path is a file',
  EMFILE: 'cannot be opened: too many open files',
  ENOSPC: 'cannot be written: the disk is full',
  EROFS: 'cannot be written: the file system is read-only',
  ELOOP: 'cannot be opened: its links go round in circles',
  EADDRINUSE: 'is in use',
  EADDRNOTAVAIL: 'is no address of this machine',
  ECONNREFUSED: 'does not answer',
  ETIMEDOUT: 'does not answer',
  ENOTFOUND: 'is not known',
  ECONNRESET: 'has gone',
  ENAMETOOLONG: 'cannot be opened: the name is too long',
};

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Whether the system finds no such file. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

/** One line that says what went wrong. */
export function describeError(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const known = SYSTEM[codeOf(error) ?? ''];
  if (known) return known;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `failed: ${message.replace(/\s+/g, ' ').slice(0, 300)}`;
}
