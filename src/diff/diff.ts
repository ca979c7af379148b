import { InputError } from '../document/errors.js';
import type { ReleaseRecord } from '../record/record.js';
import { compareRecords, type Difference } from './compare.js';

/** What two outputs say differently of a release. */
export interface ReleaseDifference {
  readonly path: string;
  /** `only-old`, `only-new`: it is in one of the outputs; `text`: the two are not of one text */
  readonly record: 'both' | 'only-old' | 'only-new' | 'text';
  readonly differences: readonly Difference[];
}

const unitOf = ({ source }: ReleaseRecord): string => source.offsets ?? 'utf16';
/** The texts cannot be told apart where an older version left their hash away: the bytes then say it. */
const isSameText = (old: ReleaseRecord, now: ReleaseRecord): boolean =>
  old.source.textSha256 !== undefined && now.source.textSha256 !== undefined
    ? old.source.textSha256 === now.source.textSha256
    : old.source.sha256 === now.source.sha256;

/**
 * Compares two outputs, release by release, in the order of the new one.
 *
 * @returns only the releases with a difference
 * @throws InputError where the offsets of a release do not count alike
 */
export function diffOutputs(
  old: ReadonlyMap<string, ReleaseRecord>,
  now: ReadonlyMap<string, ReleaseRecord>,
): ReleaseDifference[] {
  const found: ReleaseDifference[] = [];
  for (const [path, record] of now) {
    const counterpart = old.get(path);
    if (!counterpart) {
      found.push({ path, record: 'only-new', differences: [] });
      continue;
    }
    if (!isSameText(counterpart, record)) {
      found.push({ path, record: 'text', differences: [] });
      continue;
    }
    if (unitOf(counterpart) !== unitOf(record))
      throw new InputError(`${path}: offsets count ${unitOf(counterpart)} and ${unitOf(record)}`);
    const differences = compareRecords(counterpart, record);
    if (differences.length > 0) found.push({ path, record: 'both', differences });
  }
  for (const path of old.keys())
    if (!now.has(path)) found.push({ path, record: 'only-old', differences: [] });
  return found;
}
