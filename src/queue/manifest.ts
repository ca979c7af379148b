import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Settings } from '../batch/task.js';
import { fileSink } from '../output/file-sink.js';
import { FORMATS } from '../output/formats.js';
import { ROWS } from '../output/rows.js';
import { KINDS } from '../record/kinds.js';
import { OFFSETS } from '../record/offsets.js';

const settingsSchema: z.ZodType<Settings> = z.strictObject({
  date: z.string().nullable(),
  currency: z.string().nullable(),
  withText: z.boolean(),
  withContext: z.boolean(),
  offsets: z.enum(OFFSETS),
  only: z.array(z.enum(KINDS)).readonly().nullable(),
  format: z.enum(FORMATS),
  rows: z.enum(ROWS),
  explain: z.boolean(),
  tellWarnings: z.boolean(),
  validate: z.boolean(),
  maxBytes: z.number(),
  timeout: z.number(),
});

const shardSchema = z.strictObject({
  /** of the file in `shards/`, without its ending */
  name: z.string().regex(/^\d{6}$/),
  /** how many inputs it holds */
  inputs: z.int().min(1),
});

const manifestSchema = z.strictObject({
  /** the version that made the shards: another might print other bytes */
  version: z.string(),
  /** tells one run from another */
  run: z.string().regex(/^[0-9a-f]{16}$/),
  settings: settingsSchema,
  shards: z.array(shardSchema).readonly(),
});

/** Some inputs that are worked on together. */
export type Shard = z.infer<typeof shardSchema>;

/** What a folder of shards is: written once, when all of them are there. */
export type Manifest = z.infer<typeof manifestSchema>;

/** A folder that holds no shards, or not those of this version; the message is one line. */
export class ShardsError extends Error {
  override readonly name = 'ShardsError';
}

/** @throws ShardsError when the user has interrupted */
export function checkGoesOn(signal: AbortSignal): void {
  if (signal.aborted) throw new ShardsError('stopped');
}

const manifestFile = (folder: string): string => path.join(folder, 'manifest.json');

const textOf = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

/** @throws ShardsError where a folder holds shards already, or parts that would count as those of a new run */
export async function checkIsFree(folder: string): Promise<void> {
  if ((await textOf(manifestFile(folder))) !== null)
    throw new ShardsError(`${folder} holds a run already; extract queue work goes on with it`);
  const parts = path.join(folder, 'parts');
  if (existsSync(parts) && (await readdir(parts)).length > 0)
    throw new ShardsError(`${folder} holds parts of another run`);
}

/**
 * Reads what a folder of shards is.
 *
 * @throws ShardsError where it is none, or one of another version
 */
export async function readManifest(folder: string, version: string): Promise<Manifest> {
  const text = await textOf(manifestFile(folder));
  if (text === null) throw new ShardsError(`${folder} holds no shards; extract queue add makes them`);
  let manifest: Manifest;
  try {
    manifest = manifestSchema.parse(JSON.parse(text));
  } catch {
    throw new ShardsError(`${manifestFile(folder)} is no manifest of shards`);
  }
  if (manifest.version !== version)
    throw new ShardsError(`${folder} was made by version ${manifest.version}, this is ${version}`);
  return manifest;
}

/** A name that no other run has, wherever it is. */
export const newRun = (): string => randomBytes(8).toString('hex');

/** Makes the folders of shards and parts. */
export async function makeFolders(folder: string): Promise<void> {
  for (const name of ['shards', 'parts']) await mkdir(path.join(folder, name), { recursive: true });
}

/** Writes the manifest: from then on the shards are complete. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const sink = await fileSink({ path: manifestFile(folder), found: null });
  await sink.write(`${JSON.stringify(manifest, null, 2)}\n`);
  await sink.close();
}

/**
 * The name of the queue in Redis: workers on machines that mount the folder in different places meet there,
 * and those of another run do not.
 */
export const queueName = ({ run }: Pick<Manifest, 'run'>): string => `press-facts-${run}`;
