import { expect } from 'vitest';
import { extract } from './command.js';
import { pathsOf, writeReleases } from './releases.js';

/** Expects twice this many releases to come out in input order, byte for byte the same with one worker and with two. */
export function expectSameByWorkers(folder: string, count: number): void {
  writeReleases(folder, count);
  const run = (...more: string[]) =>
    extract(['releases', 'releases.ndjson', '--quiet', ...more], { cwd: folder });
  const one = run('-j', '1', '-f', 'ndjson');
  expect({ status: one.status, stderr: one.stderr }).toEqual({ status: 0, stderr: '' });
  const paths = pathsOf(one.stdout);
  expect(paths).toHaveLength(2 * count);
  expect(paths.slice(0, count)).toEqual([...paths.slice(0, count)].sort());
  expect(run('-j', '2', '-f', 'ndjson').stdout).toBe(one.stdout);
  const [array, again] = [run('-j', '2').stdout, run('-j', '1').stdout];
  expect(array).toBe(again);
  expect(JSON.parse(array)).toHaveLength(2 * count);
}
