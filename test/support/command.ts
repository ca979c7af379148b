import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const COMMAND = path.join(ROOT, 'dist/cli.js');
export const CORPUS = path.join(ROOT, 'corpus');

export interface Finished {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the built command to its end; by default in the project's folder. */
export function extract(commandLine: readonly string[], options: RunOptions = {}): Finished {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...commandLine], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.environment },
    input: options.stdin ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, signal, stdout, stderr };
}

/** Starts the built command and leaves it running. */
export const start = (commandLine: readonly string[], cwd: string = ROOT) =>
  spawn(process.execPath, [COMMAND, ...commandLine], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });

/** Calls `use` with a new folder and removes it afterwards. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'press-facts-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
