import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { extract, inFolder, start } from '../support/command.js';
import { pathsOf, release } from '../support/releases.js';

const lineOf = (number: number): string =>
  `${JSON.stringify({ path: String(number), text: release(number) })}\n`;

const partialsIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.partial'));

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Feeds releases without end until some are written, then sends the signal. */
async function stopInTheMiddle(output: string, signal: NodeJS.Signals, folder: string) {
  const child = start(['-', '-o', output, '-j', '2'], folder);
  const closed = once(child, 'close');
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  child.stdin.on('error', () => {});
  const written = () => Math.max(0, ...partialsIn(folder).map((name) => sizeOf(path.join(folder, name))));
  for (let number = 0; child.exitCode === null && written() < 50_000; number++)
    if (!child.stdin.write(lineOf(number))) await sleep(5);
  child.kill(signal);
  return { status: await closed, stderr };
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s', (signal, code) => {
  it('leaves the file as it was and what is done beside it, valid, and is gone on with', () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'facts.ndjson');
      writeFileSync(file, 'what was there before\n');
      const { status, stderr } = await stopInTheMiddle('facts.ndjson', signal, folder);
      expect(status).toEqual([code, null]);
      expect(readFileSync(file, 'utf8')).toBe('what was there before\n');
      const [partial, ...others] = partialsIn(folder);
      expect(others).toEqual([]);
      expect(stderr).toContain(`extract: stopped: the records so far are in ${partial}\n`);
      const paths = pathsOf(readFileSync(path.join(folder, partial!), 'utf8'));
      expect(paths.length).toBeGreaterThan(5);
      expect(paths).toEqual(paths.map((_, index) => String(index)));
      const stdin = Array.from({ length: paths.length + 3 }, (_, number) => lineOf(number)).join('');
      const again = extract(['-', '-o', 'facts.ndjson', '--resume', '-q'], { cwd: folder, stdin });
      expect({ status: again.status, stderr: again.stderr }).toEqual({ status: 0, stderr: '' });
      expect(pathsOf(readFileSync(file, 'utf8'))).toHaveLength(paths.length + 3);
      expect(readdirSync(folder)).toEqual(['facts.ndjson']);
    }));
});

it('SIGINT leaves a valid array', () =>
  inFolder(async (folder) => {
    const { status } = await stopInTheMiddle('facts.json', 'SIGINT', folder);
    expect(status).toEqual([130, null]);
    const [partial] = partialsIn(folder);
    const records: unknown[] = JSON.parse(readFileSync(path.join(folder, partial!), 'utf8'));
    expect(records.length).toBeGreaterThan(5);
  }));
