const TEXT = /"textSha256": ?"([0-9a-f]{64})"/;
const PATH = /"path": ?("(?:[^"\\]|\\.)*")/;
const OPEN = /("duplicateOf": ?)null/;
const MARK = /("duplicateOf": ?)"(?:[^"\\]|\\.)*"/;

/** Finds releases whose text stood in an earlier one of a run. */
export interface DuplicateFinder {
  /**
   * @param text the hash of its text
   * @param path of the release
   * @returns the path of the first release with this text, or null where this is the first
   */
  readonly firstOf: (text: string, path: string) => string | null;
  /** The same for a record as JSON prints it: takes note of it. */
  readonly note: (printed: string) => void;
}

export function duplicateFinder(): DuplicateFinder {
  const paths = new Map<string, string>();
  const firstOf: DuplicateFinder['firstOf'] = (text, path) => {
    // half of the digits tell texts apart as well, and there may be millions
    const key = text.slice(0, 32);
    const first = paths.get(key);
    if (first === undefined) paths.set(key, path);
    return first === undefined || first === path ? null : first;
  };
  return {
    firstOf,
    note: (printed) => {
      const text = TEXT.exec(printed)?.[1];
      const path = PATH.exec(printed)?.[1];
      if (text !== undefined && path !== undefined) firstOf(text, JSON.parse(path));
    },
  };
}

/**
 * A record as JSON prints it, marked as a duplicate. The field is found by its name: it stands in front of all
 * words of the release, and quotes within a path are escaped.
 */
export const marked = (printed: string, first: string): string =>
  printed.replace(OPEN, (_, name: string) => name + JSON.stringify(first));

/** The same without its mark, as its thread prints it. */
export const unmarked = (printed: string): string => printed.replace(MARK, '$1null');
