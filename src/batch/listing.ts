import type { readdir as callbackReaddir, Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { failureOf } from './failure.js';
import type { Failure } from './task.js';

/** The files that a pattern matches, and what below its folder could not be read. */
export interface Listing {
  /** relative to the folder, in code-unit order */
  readonly files: readonly string[];
  /** how many other files there are */
  readonly skipped: number;
  readonly failures: readonly Failure[];
}

const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Whether a link leads to a folder; one that leads nowhere fails when it is read. */
const leadsToFolder = (link: string): Promise<boolean> =>
  stat(link).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Where a link leads to, or null where that is nowhere. */
const targetOf = (link: string): Promise<string | null> => realpath(link).catch(() => null);

/** An entry of a folder that passes for a file. */
const asFile = (entry: Dirent): Dirent =>
  Object.create(entry, { isFile: { value: () => true }, isSymbolicLink: { value: () => false } });

/** What the walker finds, links to files as well, and the folders it passes over because it cannot read them. */
async function walk(pattern: string, folder: string) {
  const failures: Failure[] = [];
  const links = new Set<string>();
  const entriesOf = async (place: string): Promise<Dirent[]> => {
    const relative = path.relative(folder, place);
    const entries: Dirent[] = [];
    for (const entry of await readdir(place, { withFileTypes: true })) {
      const isLink = entry.isSymbolicLink() && !(await leadsToFolder(path.join(place, entry.name)));
      if (isLink) links.add(path.join(relative, entry.name));
      entries.push(isLink ? asFile(entry) : entry);
    }
    return entries;
  };
  const noting = (place: string, _: object, done: (error: unknown, entries?: Dirent[]) => void): void => {
    entriesOf(place).then(
      (entries) => done(null, entries),
      (error: unknown) => {
        failures.push(failureOf(path.join(folder, path.relative(folder, place)), error));
        done(error);
      },
    );
  };
  const found = await glob(pattern, {
    cwd: folder,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: { readdir: noting as typeof callbackReaddir },
  });
  return { found: found.sort(byCodeUnit), links, failures };
}

/**
 * Lists files. A symbolic link to a file counts as one where nothing else leads to that file; links to
 * folders are left alone, and so is what is hidden.
 *
 * @param pattern a glob
 * @param folder where it starts; the paths of failures begin with it
 * @param isWanted whether a file of this name is read
 */
export async function list(
  pattern: string,
  folder: string,
  isWanted: (file: string) => boolean,
): Promise<Listing> {
  const { found, links, failures } = await walk(pattern, folder);
  const wanted = found.filter(isWanted);
  const skipped = found.length - wanted.length;
  if (links.size === 0) return { files: wanted, skipped, failures };
  const real = await realpath(folder);
  const reached = new Set(wanted.filter((file) => !links.has(file)).map((file) => path.join(real, file)));
  const files: string[] = [];
  for (const file of wanted) {
    const target = links.has(file) ? await targetOf(path.join(folder, file)) : null;
    if (target !== null && reached.has(target)) continue;
    if (target !== null) reached.add(target);
    files.push(file);
  }
  return { files, skipped, failures };
}
