import { readFile } from 'node:fs/promises';
import { InputError } from '../document/errors.js';
import { readNdjsonLine } from '../document/ndjson.js';
import { sha256 } from '../document/sha256.js';
import type { Task } from './task.js';

/** What names the record of a task. */
export interface Identity {
  readonly path: string;
  /** null where the input cannot be read */
  readonly sha256: string | null;
}

/** The path and sha256 the record of a task will have, without making it. */
export async function identify(task: Task): Promise<Identity> {
  const path = task.kind === 'file' ? (task.name ?? task.path) : task.path;
  if (task.kind === 'bytes') return { path, sha256: sha256(task.bytes) };
  if (task.kind === 'file')
    return readFile(task.path).then(
      (bytes) => ({ path, sha256: sha256(bytes) }),
      () => ({ path, sha256: null }),
    );
  try {
    const line = readNdjsonLine(task.line, task.number);
    return {
      path: line.path ?? (task.number === null ? path : `${path}:${task.number}`),
      sha256: sha256(line.content.value),
    };
  } catch (error) {
    if (error instanceof InputError) return { path, sha256: null };
    throw error;
  }
}
