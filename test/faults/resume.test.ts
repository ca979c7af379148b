import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract, inFolder } from '../support/command.js';
import { pathsOf, release, writeReleases } from '../support/releases.js';

const COUNT = 6;

/** A folder with releases and a complete facts.ndjson of them. */
const withRun = (use: (folder: string, run: (...more: string[]) => ReturnType<typeof extract>) => void) =>
  inFolder((folder) => {
    writeReleases(folder, COUNT);
    const run = (...more: string[]) => extract([...more, '-o', 'facts.ndjson', '-q'], { cwd: folder });
    run('releases');
    use(folder, run);
  });

const contentOf = (folder: string): string => readFileSync(path.join(folder, 'facts.ndjson'), 'utf8');

const REFUSAL = '--resume goes on only with what the same command left, and leaves this as it is';

describe('--resume refuses and does not touch', () => {
  it.each([
    ['what is no output', 'Shopping list: milk\n', 'holds no records'],
    ['records with something else among them', null, `line ${COUNT + 1} is no record`],
  ])('%s', (_, content, problem) =>
    withRun((folder, run) => {
      const before = content ?? `${contentOf(folder)}{"total":6}\n`;
      writeFileSync(path.join(folder, 'facts.ndjson'), before);
      const { status, stderr } = run('releases', '--resume');
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `extract: --output facts.ndjson: ${problem}: ${REFUSAL}\n`,
      });
      expect(contentOf(folder)).toBe(before);
    }),
  );

  it('the records of other inputs', () =>
    withRun((folder, run) => {
      const before = contentOf(folder);
      mkdirSync(path.join(folder, 'others'));
      writeFileSync(path.join(folder, 'others/a.txt'), release(1));
      const { status, stderr } = run('others', '--resume');
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `extract: --output facts.ndjson: holds a record of releases/release-00000.txt, which is not among the inputs: ${REFUSAL}\n`,
      });
      rmSync(path.join(folder, 'releases/release-00003.txt'));
      expect(run('releases', '--resume').status).toBe(2);
      expect(contentOf(folder)).toBe(before);
      expect(readdirSync(folder).sort()).toEqual(['facts.ndjson', 'others', 'releases', 'releases.ndjson']);
    }));

  it.each([['--text'], ['--only', 'dates'], ['--date', '2020-01-01']])(
    'records made without %s',
    (...options) =>
      withRun((folder, run) => {
        const before = contentOf(folder);
        const { status, stderr } = run('releases', '--resume', ...options);
        expect({ status, stderr }).toEqual({
          status: 2,
          stderr: `extract: --output facts.ndjson: was made with other options or by another version (record of releases/release-00000.txt): ${REFUSAL}\n`,
        });
        expect(contentOf(folder)).toBe(before);
      }),
  );

  it('an output that is no file', () => {
    const { status, stderr } = extract(['corpus', '-f', 'ndjson', '-o', '/dev/null', '--resume']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'extract: --output /dev/null: is no file that --resume could go on with\n',
    });
  });
});

describe('--resume goes on', () => {
  it('where an input before the end gives a record now', () =>
    withRun((folder, run) => {
      writeFileSync(path.join(folder, 'releases/release-00002b.txt'), release(50));
      expect(run('releases', '--resume')).toMatchObject({ status: 0, stderr: '' });
      const names = pathsOf(contentOf(folder)).map((file) => path.parse(file).name.slice(-3));
      expect(names).toEqual(['000', '001', '002', '02b', '003', '004', '005']);
    }));

  it('with inputs that hold many releases each', () =>
    inFolder((folder) => {
      const items = [1, 2, 3].map((number) => ({ path: `item-${number}`, text: release(number) }));
      writeFileSync(path.join(folder, 'array.json'), JSON.stringify(items));
      const run = () =>
        extract(['array.json', 'array.json', '-o', 'facts.ndjson', '--resume', '-q'], { cwd: folder });
      expect(run()).toMatchObject({ status: 0, stderr: '' });
      const whole = contentOf(folder);
      writeFileSync(
        path.join(folder, 'facts.ndjson'),
        whole.split('\n').slice(0, 4).join('\n').slice(0, -20),
      );
      expect(run()).toMatchObject({ status: 0, stderr: '' });
      expect(contentOf(folder)).toBe(whole);
      expect(pathsOf(whole)).toHaveLength(6);
    }));
});
