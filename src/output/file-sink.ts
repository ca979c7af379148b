import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { copyFile, type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Sink, streamWriter } from './sink.js';

/** A file that is written to, and what stands there now. */
export interface FilePlace {
  readonly path: string;
  readonly found: Stats | null;
}

const PARTIAL = /\.[0-9a-f]{12}\.partial$/;

/** Where a file is written until it is complete: a name that nobody can foresee. */
const newPartial = (file: string): string => `${file}.${randomBytes(6).toString('hex')}.partial`;

/** The newest of what interrupted runs left beside a file, or null. */
export async function findPartial(file: string): Promise<string | null> {
  const { dir, base } = path.parse(path.resolve(file));
  const entries = await readdir(dir, { withFileTypes: true });
  const partials = entries.filter(
    (entry) => entry.isFile() && PARTIAL.test(entry.name) && entry.name.replace(PARTIAL, '') === base,
  );
  let newest: { readonly file: string; readonly time: number } | null = null;
  for (const { name } of partials) {
    const partial = path.join(path.dirname(file), name);
    const { mtimeMs: time } = await stat(partial);
    if (!newest || time > newest.time) newest = { file: partial, time };
  }
  return newest?.file ?? null;
}

/** Whether a file has to stay the one it is: other names lead to it, or it is somebody else's. */
const mustStay = ({ nlink, uid, gid }: Stats): boolean =>
  nlink > 1 || uid !== process.getuid?.() || gid !== process.getgid?.();

async function putInPlace(partial: string, { path: file, found }: FilePlace): Promise<void> {
  if (found && mustStay(found)) {
    await copyFile(partial, file);
    await rm(partial);
  } else await rename(partial, file);
}

async function partialSink(
  handle: FileHandle,
  partial: string,
  place: FilePlace,
  keepsPartial: boolean,
): Promise<Sink> {
  if (place.found) await handle.chmod(place.found.mode & 0o7777);
  const stream = handle.createWriteStream({ flush: true });
  const { write, end } = streamWriter(stream);
  return {
    write,
    close: async () => {
      await end();
      await putInPlace(partial, place);
    },
    leave: async () => {
      await end();
      return partial;
    },
    discard: async () => {
      stream.destroy();
      if (!keepsPartial) await rm(partial, { force: true });
    },
  };
}

/**
 * A file that appears complete or not at all: it is written beside its place, in a file of its own, and then
 * put there. A file that stands there keeps its mode.
 *
 * @throws the system's error when the file cannot be created
 */
export async function fileSink(place: FilePlace): Promise<Sink> {
  const partial = newPartial(place.path);
  return partialSink(await open(partial, 'wx'), partial, place, false);
}

/**
 * The same where an interrupted run is gone on with. What it left grows; a file that is complete is copied
 * first, so that it stays as it is until the new one is.
 *
 * @param from what is gone on with: a partial of the file, or the file itself
 * @param keep how many bytes of it stay
 */
export async function resumedSink(place: FilePlace, from: string, keep: number): Promise<Sink> {
  const partial = from === place.path ? newPartial(place.path) : from;
  if (partial !== from) await copyFile(from, partial, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  const handle = await open(partial, 'a');
  await handle.truncate(keep);
  return partialSink(handle, partial, place, true);
}
