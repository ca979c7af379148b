import path from 'node:path';
import { describeError } from '../batch/describe-error.js';
import { type Index, readIndex, type Told } from '../batch/told.js';
import type { CommandOptions } from './options.js';
import { UsageError } from './terminal.js';

/** How files are named in records, and what is known of them beside their content. */
export interface Inputs {
  readonly nameOf: (file: string) => string;
  readonly tellOf: (file: string) => Told | null;
  /** Files that the index names and that are no inputs. */
  readonly unused: () => readonly string[];
  /** How many names of files held no day of the pattern. */
  readonly undated: () => number;
}

const NO_INDEX: Index = { tellOf: () => null, unused: () => [] };

/** A path with slashes on every system. */
const portable = (file: string): string => file.split(path.sep).join('/');

/**
 * Makes what names and describes files by the options of the command.
 *
 * @throws UsageError where the index of `--metadata` cannot be used
 */
export async function describeInputs(options: CommandOptions): Promise<Inputs> {
  const { metadata, dateFromName, pathRelativeTo } = options;
  let index = NO_INDEX;
  if (metadata !== undefined)
    try {
      index = await readIndex(metadata);
    } catch (error) {
      throw new UsageError(`--metadata ${metadata}: ${describeError(error)}`);
    }
  let undated = 0;
  const dateOf = (file: string): string | null => {
    const date = dateFromName?.(path.basename(file)) ?? null;
    if (dateFromName && date === null) undated++;
    return date;
  };
  return {
    nameOf: (file) => (pathRelativeTo === undefined ? file : portable(path.relative(pathRelativeTo, file))),
    tellOf: (file) => {
      const told = index.tellOf(file);
      const date = told?.date ?? dateOf(file);
      if (!told && date === null) return null;
      return { url: null, currency: null, ...told, date };
    },
    unused: index.unused,
    undated: () => undated,
  };
}
