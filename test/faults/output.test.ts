import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND, extract, inFolder } from '../support/command.js';
import { pathsOf, release } from '../support/releases.js';

const NDJSON = ['a.txt', '-f', 'ndjson', '-q'];

/** A folder with one release, a.txt. */
const withRelease = (use: (folder: string, at: (name: string) => string) => void | Promise<void>) =>
  inFolder((folder) => {
    writeFileSync(path.join(folder, 'a.txt'), release(1));
    return use(folder, (name) => path.join(folder, name));
  });

const shell = (line: string, cwd: string) =>
  spawnSync('sh', ['-c', line.replaceAll('EXTRACT', `'${process.execPath}' '${COMMAND}'`)], {
    cwd,
    encoding: 'utf8',
  });

describe('--output', () => {
  it('keeps the mode of the file that stands there', () =>
    withRelease((cwd, at) => {
      writeFileSync(at('facts.ndjson'), 'old');
      chmodSync(at('facts.ndjson'), 0o640);
      expect(extract([...NDJSON, '-o', 'facts.ndjson'], { cwd }).status).toBe(0);
      expect(statSync(at('facts.ndjson')).mode & 0o7777).toBe(0o640);
      expect(pathsOf(readFileSync(at('facts.ndjson'), 'utf8'))).toEqual(['a.txt']);
    }));

  it('writes what a link leads to, and leaves the link', () =>
    withRelease((cwd, at) => {
      mkdirSync(at('far'));
      writeFileSync(at('far/old.ndjson'), 'old');
      symlinkSync('far/old.ndjson', at('old'));
      symlinkSync('far/new.ndjson', at('new'));
      for (const name of ['old', 'new']) {
        expect(extract([...NDJSON, '-o', name], { cwd })).toMatchObject({ status: 0, stderr: '' });
        expect(pathsOf(readFileSync(at(`far/${name}.ndjson`), 'utf8'))).toEqual(['a.txt']);
      }
      expect(readdirSync(at('far')).sort()).toEqual(['new.ndjson', 'old.ndjson']);
      expect(
        readdirSync(cwd, { withFileTypes: true }).filter((entry) => entry.isSymbolicLink()),
      ).toHaveLength(2);
    }));

  it('writes into a file that has other names', () =>
    withRelease((cwd, at) => {
      writeFileSync(at('facts.ndjson'), 'old');
      linkSync(at('facts.ndjson'), at('other'));
      extract([...NDJSON, '-o', 'facts.ndjson'], { cwd });
      expect(pathsOf(readFileSync(at('other'), 'utf8'))).toEqual(['a.txt']);
    }));

  it.each(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])('writes to %s as to stdout', (output) =>
    withRelease((cwd, at) => {
      const plain = extract(NDJSON, { cwd }).stdout;
      expect(extract([...NDJSON, '-o', output], { cwd })).toMatchObject({ status: 0, stdout: plain });
      writeFileSync(at('log'), 'before\n');
      expect(shell(`EXTRACT a.txt -q -f ndjson -o ${output} >> log`, cwd).status).toBe(0);
      expect(readFileSync(at('log'), 'utf8')).toBe(`before\n${plain}`);
    }),
  );

  it('writes through a device and a pipe', () =>
    withRelease((cwd, at) => {
      expect(extract([...NDJSON, '-o', '/dev/null'], { cwd }).status).toBe(0);
      expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
      const { status, stdout } = shell(
        'mkfifo pipe && (EXTRACT a.txt -q -f ndjson -o pipe & cat pipe; wait $!)',
        cwd,
      );
      expect({ status, paths: pathsOf(stdout) }).toEqual({ status: 0, paths: ['a.txt'] });
      expect(statSync(at('pipe')).isFIFO()).toBe(true);
    }));

  it.each([
    ['a file that is an input too', ['a.txt'], 'a.txt'],
    ['a link to one', ['a.txt'], 'link'],
    ['one in a folder', ['.'], 'a.txt'],
    ['one of a pattern', ['*.txt'], 'a.txt'],
  ])('refuses %s', (_, inputs, output) =>
    withRelease((cwd, at) => {
      symlinkSync('a.txt', at('link'));
      const { status, stderr } = extract([...inputs, '-q', '-f', 'json', '-o', output], { cwd });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `extract: --output ${output}: is an input too (${inputs[0] === '.' ? './' : ''}a.txt)\n`,
      });
      expect(readFileSync(at('a.txt'), 'utf8')).toBe(release(1));
      expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'link']);
    }),
  );

  it('refuses a name that promises a format it does not write', () =>
    withRelease((cwd) => {
      expect(extract(['a.txt', '-o', 'facts.parquet'], { cwd })).toMatchObject({
        status: 2,
        stderr:
          'extract: --output facts.parquet: no .parquet is written; --format says which format it shall be\n',
      });
      expect(readdirSync(cwd)).toEqual(['a.txt']);
    }));

  it('says when the disk is full, and leaves nothing', () =>
    withRelease((cwd) => {
      const { status, stderr } = extract([...NDJSON, '-o', '/dev/full'], { cwd });
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: 'extract: /dev/full: cannot be written: the disk is full\n',
      });
    }));

  it('goes on when the reader of its messages has gone', () =>
    withRelease((cwd) => {
      const { stdout } = shell(
        '(EXTRACT missing1 missing2 missing3 a.txt -f ndjson; echo status $? >&3) 3>status 2>&1 >facts | true; cat status facts',
        cwd,
      );
      const [status, ...records] = stdout.split('\n');
      expect(status).toBe('status 1');
      expect(pathsOf(records.join('\n'))).toEqual(['a.txt']);
    }));
});
