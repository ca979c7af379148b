import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { expectSameByWorkers } from '../support/by-workers.js';
import { extract, inFolder, start } from '../support/command.js';
import { pathsOf, release, writeReleases } from '../support/releases.js';

const COUNT = 1500;

describe('thousands of releases', () => {
  it('come out in input order, byte for byte the same with one worker and with two', () =>
    inFolder((folder) => {
      expectSameByWorkers(folder, COUNT);
    }));

  it('cost one record where one takes too long', () =>
    inFolder((folder) => {
      writeFileSync(path.join(folder, 'a.txt'), release(1));
      writeFileSync(path.join(folder, 'poison.txt'), `${release(2)}\n`.repeat(30_000));
      writeFileSync(path.join(folder, 'z.txt'), release(3));
      const { status, stdout, stderr } = extract(['.', '-f', 'ndjson', '--timeout', '1.5'], { cwd: folder });
      expect(status).toBe(1);
      expect(stderr).toBe('extract: ./poison.txt: took longer than 1.5 s (--timeout)\n');
      expect(pathsOf(stdout)).toEqual(['./a.txt', './z.txt']);
    }));

  it('wait for a reader that sleeps', () =>
    inFolder(async (folder) => {
      writeReleases(folder, COUNT);
      const expected = extract(['releases', '-f', 'ndjson'], { cwd: folder }).stdout;
      const child = start(['releases', '-f', 'ndjson', '-j', '2'], folder);
      child.stdin.end();
      let read = '';
      for await (const chunk of child.stdout.setEncoding('utf8')) {
        read += chunk;
        if (read.length < 2_000_000) await sleep(30);
      }
      expect(read).toBe(expected);
    }));
});

describe('--resume', () => {
  it('gives what an uninterrupted run gives after kill -9 at any moment', () =>
    inFolder(async (folder) => {
      writeReleases(folder, COUNT);
      const inputs = ['releases', 'missing.txt', 'releases.ndjson'];
      extract([...inputs, '-o', 'whole.ndjson'], { cwd: folder });
      const whole = readFileSync(path.join(folder, 'whole.ndjson'), 'utf8');
      const output = path.join(folder, 'facts.ndjson');
      for (const delay of [150, 400, 600, 900, 500, 700]) {
        const child = start([...inputs, '-o', 'facts.ndjson', '--resume', '-j', '2'], folder);
        child.stdin.end();
        await sleep(delay);
        child.kill('SIGKILL');
        await once(child, 'close');
      }
      const { status, stderr } = extract([...inputs, '-o', 'facts.ndjson', '--resume', '-q'], {
        cwd: folder,
      });
      expect({ status, stderr }).toEqual({ status: 1, stderr: 'extract: missing.txt: does not exist\n' });
      expect(readFileSync(output, 'utf8')).toBe(whole);
    }));

  it('takes up what a run with --output left when it was killed', () =>
    inFolder(async (folder) => {
      writeReleases(folder, COUNT);
      const child = start(['releases', '-o', 'facts.ndjson', '-j', '1'], folder);
      child.stdin.end();
      await sleep(900);
      child.kill('SIGKILL');
      await once(child, 'close');
      extract(['releases', '-o', 'facts.ndjson', '--resume'], { cwd: folder });
      expect(pathsOf(readFileSync(path.join(folder, 'facts.ndjson'), 'utf8'))).toHaveLength(COUNT);
    }));
});
