import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { describe, expect, it } from 'vitest';
import { extract, inFolder, start } from '../support/command.js';
import { type Redis, startRedis } from '../support/redis.js';
import { pathsOf, release, writeReleases } from '../support/releases.js';

/** Calls `use` with a folder and a server, and ends the server afterwards. */
const withRedis = (use: (folder: string, redis: Redis) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    mkdirSync(path.join(folder, 'redis'));
    const redis = await startRedis(path.join(folder, 'redis'));
    try {
      await use(folder, redis);
    } finally {
      await redis.kill();
    }
  });

/** Seconds: more than a worker on a busy machine is silent. */
const LOCK = '12';

function startWorker(folder: string, { url }: Redis) {
  const child = start(
    ['queue', 'work', '--redis', url, '--shards', 'run', '-j', '1', '--lock', LOCK],
    folder,
  );
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const ended = once(child, 'exit').then(([status, signal]) => ({ status, signal, stderr }));
  const untilSaid = async (words: string) => {
    while (!stderr.includes(words)) await sleep(20);
  };
  return { child, ended, untilSaid };
}

const partsIn = (folder: string): string[] =>
  readdirSync(path.join(folder, 'run/parts')).filter((name) => name.endsWith('.ndjson'));

async function untilParts(folder: string, count: number): Promise<void> {
  while (partsIn(folder).length < count) await sleep(20);
}

const add = (folder: string, { url }: Redis, ...more: string[]) =>
  extract(['queue', 'add', '--redis', url, '--shards', 'run', ...more], { cwd: folder });

const collect = (folder: string) => extract(['queue', 'collect', '--shards', 'run'], { cwd: folder });

/** The queue of the run in a folder, as its workers see it. */
function queueOf(folder: string, { url }: Redis) {
  const { run } = JSON.parse(readFileSync(path.join(folder, 'run/manifest.json'), 'utf8'));
  return new Queue(`press-facts-${run}`, { connection: { port: Number(new URL(url).port) } });
}

describe('a run over a queue', () => {
  it('gives the bytes of one machine, whatever dies in the middle', () =>
    withRedis(async (folder, redis) => {
      writeReleases(folder, 1500);
      const inputs = ['releases', 'releases.ndjson', 'missing.txt'];
      const alone = extract([...inputs, '-f', 'ndjson', '-q'], { cwd: folder });
      expect(add(folder, redis, '--shard-size', '100', '-f', 'ndjson', ...inputs)).toEqual({
        status: 0,
        signal: null,
        stdout: '',
        stderr: '3001 inputs in 31 shards\n',
      });
      expect(collect(folder)).toMatchObject({
        status: 1,
        stdout: '',
        stderr: 'extract: run is not done: 3001 inputs are missing; extract queue work goes on\n',
      });

      const first = startWorker(folder, redis);
      const second = startWorker(folder, redis);
      await untilParts(folder, 4);
      first.child.kill('SIGKILL');
      await untilParts(folder, 8);
      await redis.kill();
      await sleep(300);
      await redis.start();
      const third = startWorker(folder, redis);
      for (const { ended } of [second, third]) expect(await ended).toMatchObject({ status: 0, signal: null });

      expect(
        extract(['queue', 'status', '--redis', redis.url, '--shards', 'run'], { cwd: folder }),
      ).toMatchObject({
        status: 0,
        stdout: '3001 of 3001 inputs done (31 shards); 0 waiting, 0 taken\n',
      });
      const collected = collect(folder);
      expect(collected.stdout).toBe(alone.stdout);
      expect([collected.status, collected.stderr]).toEqual([alone.status, alone.stderr]);
      expect(pathsOf(collected.stdout)).toHaveLength(3000);
    }));

  it('goes on with what the server has forgotten', () =>
    withRedis(async (folder, redis) => {
      writeReleases(folder, 20);
      add(folder, redis, '--shard-size', '5', 'releases');
      const queue = queueOf(folder, redis);
      await queue.obliterate({ force: true });
      await queue.close();
      expect(await startWorker(folder, redis).ended).toEqual({ status: 0, signal: null, stderr: '' });
      expect(collect(folder).stdout).toBe(extract(['releases', '-q'], { cwd: folder }).stdout);
    }));

  it('puts a shard back when its worker is stopped', () =>
    withRedis(async (folder, redis) => {
      writeReleases(folder, 1200);
      add(folder, redis, '--shard-size', '200', 'releases');
      const stopped = startWorker(folder, redis);
      await untilParts(folder, 1);
      stopped.child.kill('SIGTERM');
      expect(await stopped.ended).toEqual({ status: 143, signal: null, stderr: '' });
      expect(partsIn(folder).length).toBeLessThan(6);
      expect(await startWorker(folder, redis).ended).toMatchObject({ status: 0 });
      expect(collect(folder).stdout).toBe(extract(['releases', '-q'], { cwd: folder }).stdout);
    }));

  it('ends when it is stopped while the server is away', () =>
    withRedis(async (folder, redis) => {
      writeReleases(folder, 1200);
      add(folder, redis, '--shard-size', '200', 'releases');
      const stopped = startWorker(folder, redis);
      await untilParts(folder, 1);
      await redis.kill();
      await stopped.untilSaid('does not answer');
      stopped.child.kill('SIGTERM');
      expect(await stopped.ended).toEqual({
        status: 143,
        signal: null,
        stderr: `extract: --redis ${redis.url}: does not answer; trying again\n`,
      });
      await redis.start();
      expect(await startWorker(folder, redis).ended).toMatchObject({ status: 0 });
      expect(collect(folder).stdout).toBe(extract(['releases', '-q'], { cwd: folder }).stdout);
    }));

  it('splits what brings workers down until the input that does it stands alone', () =>
    withRedis(async (folder, redis) => {
      // long enough to be seen at work
      const poison = Array.from({ length: 2500 }, (_, number) => release(number)).join('\n');
      const lines = Array.from({ length: 20 }, (_, number) =>
        JSON.stringify({ path: `${number}`, text: number === 13 ? poison : release(number) }),
      );
      writeFileSync(path.join(folder, 'in.ndjson'), `${lines.join('\n')}\n`);
      add(folder, redis, '--shard-size', '20', '--timeout', '600', '-f', 'ndjson', 'in.ndjson');
      const queue = queueOf(folder, redis);
      // a job whose worker is dead is not locked, though it still counts as active
      const isTaken = async () => {
        const jobs = await queue.getActive();
        const job = jobs.find(({ data: { from, to } }) => from <= 13 && 13 < to);
        return job !== undefined && (await (await queue.client).get(queue.toKey(`${job.id}:lock`))) !== null;
      };
      for (let deaths = 0; ; deaths++) {
        const { child, ended } = startWorker(folder, redis);
        let isAtWork = false;
        while (!isAtWork && child.exitCode === null) {
          await sleep(20);
          // what was only just taken may yet be split or given up
          if (await isTaken()) isAtWork = await sleep(300).then(isTaken);
        }
        if (!isAtWork) {
          expect(await ended).toMatchObject({ status: 0 });
          expect(deaths).toBe(5);
          break;
        }
        child.kill('SIGKILL');
        await ended;
        while (await isTaken()) await sleep(100);
      }
      await queue.close();
      const collected = collect(folder);
      expect(collected.status).toBe(1);
      expect(collected.stderr).toBe('extract: in.ndjson: brought 2 workers down\n');
      expect(pathsOf(collected.stdout)).toEqual(
        lines.map((_, number) => `${number}`).filter((name) => name !== '13'),
      );
    }));
});

it('makes no run when it is stopped before all inputs are there', () =>
  withRedis(async (folder, { url }) => {
    const child = start(['queue', 'add', '-', '--redis', url, '--shards', 'run'], folder);
    const ended = once(child, 'exit');
    child.stdin.write(release(1));
    while (!existsSync(path.join(folder, 'run/shards'))) await sleep(20);
    child.kill('SIGTERM');
    expect(await ended).toEqual([143, null]);
    expect(existsSync(path.join(folder, 'run/manifest.json'))).toBe(false);
  }));

describe('what a queue refuses', () => {
  it('a folder that holds a run, one that holds none, and what is no server', () =>
    withRedis(async (folder, redis) => {
      writeReleases(folder, 2);
      add(folder, redis, 'releases');
      expect(add(folder, redis, 'releases')).toMatchObject({
        status: 1,
        stderr: 'extract: run holds a run already; extract queue work goes on with it\n',
      });
      expect(extract(['queue', 'collect', '--shards', 'other'], { cwd: folder })).toMatchObject({
        status: 1,
        stderr: 'extract: other holds no shards; extract queue add makes them\n',
      });
      for (const [address, said] of [
        ['localhost', '--redis: it must be an address such as redis://host:6379'],
        ['redis://:secret@127.0.0.1:1', '--redis redis://127.0.0.1:1: does not answer'],
      ] as const)
        for (const command of ['status', 'work'])
          expect(
            extract(['queue', command, '--shards', 'run', '--redis', address], { cwd: folder }),
          ).toMatchObject({ status: 1, stdout: '', stderr: `extract: ${said}\n` });
      rmSync(path.join(folder, 'run/manifest.json'));
      writeFileSync(path.join(folder, 'run/parts/000000-000000-000002.ndjson'), '');
      expect(add(folder, redis, 'releases')).toMatchObject({
        status: 1,
        stderr: 'extract: run holds parts of another run\n',
      });
    }));
});
