import { once } from 'node:events';
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../src/batch/in-order.js';
import { openPool } from '../src/batch/pool.js';
import { PLAIN_SETTINGS } from '../src/batch/task.js';
import { expectSameByWorkers } from './support/by-workers.js';
import { extract, inFolder, start } from './support/command.js';
import { pathsOf, release, writeReleases } from './support/releases.js';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) yield number;
}

const NEVER = new AbortController().signal;

describe('mapInOrder', () => {
  it('gives results in the order of the items, however long each takes', async () => {
    const results: number[] = [];
    const work = async (number: number) => {
      await sleep((number * 7) % 5);
      return number;
    };
    for await (const result of mapInOrder(numbers(50), work, 8, NEVER)) results.push(result);
    expect(results).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  it('takes no more items than its limit while nobody takes the results', async () => {
    let taken = 0;
    const work = async (number: number) => {
      taken++;
      return number;
    };
    const results = mapInOrder(numbers(1000), work, 4, NEVER);
    await results.next();
    await sleep(20);
    expect(taken).toBeLessThanOrEqual(5);
    await results.return(undefined);
  });

  it('gives a result while the source still waits', async () => {
    async function* slow(): AsyncGenerator<string> {
      yield 'first';
      await sleep(60_000, undefined, { ref: false });
    }
    const results = mapInOrder(slow(), async (item) => item, 4, NEVER);
    expect((await results.next()).value).toBe('first');
    void results.return(undefined);
  });

  it('finishes what is under way when it is stopped', async () => {
    const stop = new AbortController();
    const results: number[] = [];
    const work = async (number: number) => {
      if (number === 3) stop.abort();
      return number;
    };
    for await (const result of mapInOrder(numbers(1000), work, 2, stop.signal)) results.push(result);
    expect(results).toEqual([0, 1, 2, 3]);
  });
});

describe('the pool', () => {
  const settings = { ...PLAIN_SETTINGS, maxBytes: 1000, timeout: 1 };

  it('loses only the task that brings its worker down', () =>
    inFolder(async (folder) => {
      const worker = path.join(folder, 'worker.mjs');
      writeFileSync(
        worker,
        'export default (batch) => batch.map(({ path }) => path === "poison" ? process.exit(7) : { kind: "failure", path, reason: "fine" });',
      );
      const pool = openPool(new URL(`file://${worker}`), 2, settings);
      const tasks = ['a', 'poison', 'b', 'c', 'poison', 'd'].map(
        (name) => ({ kind: 'file', path: name }) as const,
      );
      const batches = [tasks.slice(0, 4), tasks.slice(4)];
      const outcomes = (await Promise.all(batches.map((batch) => pool.perform(batch)))).flat();
      await pool.close();
      expect(outcomes.map((outcome) => outcome.path)).toEqual(['a', 'poison', 'b', 'c', 'poison', 'd']);
      expect(outcomes.map((outcome) => 'reason' in outcome && outcome.reason.replace(/:.*/, ''))).toEqual([
        'fine',
        'crashed its worker',
        'fine',
        'fine',
        'crashed its worker',
        'fine',
      ]);
    }));
});

describe('many releases', () => {
  /** Just enough that a pool pays. */
  const COUNT = 150;

  it('come out in input order, byte for byte the same with one worker and with two', () =>
    inFolder((folder) => {
      expectSameByWorkers(folder, COUNT);
    }));

  it('go through a filter line by line', async () => {
    const child = start(['-', '-f', 'ndjson', '--quiet']);
    const lines: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (data) => lines.push(data));
    for (const number of [1, 2]) {
      child.stdin.write(`${JSON.stringify({ path: `r${number}`, text: release(number) })}\n`);
      while (lines.join('').split('\n').length <= number) await sleep(10);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(pathsOf(lines.join(''))).toEqual(['r1', 'r2']);
  });

  it('are reported by line where a line is bad, and the rest goes on', () => {
    const stdin = [
      JSON.stringify({ path: 'a', text: release(1) }),
      'not json',
      '',
      JSON.stringify({ path: 'b' }),
      JSON.stringify({ path: 'c', text: release(2), date: '2024-12-24' }),
    ].join('\n');
    const { status, stdout, stderr } = extract(['-', '-f', 'ndjson'], { stdin });
    expect(status).toBe(1);
    expect(pathsOf(stdout)).toEqual(['a', 'c']);
    expect(JSON.parse(stdout.split('\n')[1]!).release.date).toBe('2024-12-24');
    const [first, second] = stderr.split('\n');
    expect(first).toMatch(/^extract: -: line 2: not JSON/);
    expect(second).toBe('extract: -: line 4: needs "text" or "html"');
  });
});

describe('--resume', () => {
  it('drops a torn last line, and does again what changed', () =>
    inFolder((folder) => {
      writeReleases(folder, 6);
      const run = () => extract(['releases', '-o', 'facts.ndjson', '--resume'], { cwd: folder });
      const output = path.join(folder, 'facts.ndjson');
      run();
      const whole = readFileSync(output, 'utf8');
      for (const end of [whole.length - 1, whole.length - 500, 3]) {
        truncateSync(output, end);
        run();
        expect(readFileSync(output, 'utf8')).toBe(whole);
      }
      appendFileSync(output, '{"source":{"path":"');
      run();
      expect(readFileSync(output, 'utf8')).toBe(whole);
      writeFileSync(path.join(folder, 'releases/release-00002.txt'), release(77));
      run();
      const paths = pathsOf(readFileSync(output, 'utf8'));
      expect(paths).toHaveLength(6);
      expect(readFileSync(output, 'utf8')).toContain('Halvorsen Marine 77 Inc.');
    }));
});
