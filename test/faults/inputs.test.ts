import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND, extract, inFolder, start } from '../support/command.js';
import { pathsOf, release } from '../support/releases.js';

const NDJSON = ['-f', 'ndjson', '-q'];
/** To root no folder is closed, unless it gives that up. */
const UNPRIVILEGED =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];
const line = (name: string, text: string): string => JSON.stringify({ path: name, text });

describe('a line over the limit', () => {
  const lines = [line('a', release(1)), line('b', release(2).repeat(40)), line('c', release(3))].join('\n');

  it('of stdin costs its own record', () => {
    const { status, stdout, stderr } = extract(['-', ...NDJSON, '--max-bytes', '2k'], { stdin: lines });
    expect({ status, stderr, paths: pathsOf(stdout) }).toEqual({
      status: 1,
      stderr: 'extract: -: line 2: is over the limit of 2000 bytes (--max-bytes)\n',
      paths: ['a', 'c'],
    });
  });

  it('of a file costs its own record', () =>
    inFolder((cwd) => {
      writeFileSync(path.join(cwd, 'in.ndjson'), lines);
      const { status, stdout, stderr } = extract(['in.ndjson', ...NDJSON, '--max-bytes', '2k'], { cwd });
      expect({ status, stderr, paths: pathsOf(stdout) }).toEqual({
        status: 1,
        stderr: 'extract: in.ndjson: line 2: is over the limit of 2000 bytes (--max-bytes)\n',
        paths: ['a', 'c'],
      });
    }));
});

describe('folders', () => {
  it('are read with the links to files in them, each file once', () =>
    inFolder((cwd) => {
      const at = (name: string) => path.join(cwd, name);
      for (const folder of ['in', 'in/deep', 'out']) mkdirSync(at(folder));
      writeFileSync(at('in/b.txt'), release(1));
      writeFileSync(at('out/x.txt'), release(2));
      writeFileSync(at('out/page'), release(3));
      symlinkSync('../out/x.txt', at('in/a.txt'));
      symlinkSync('../../out/x.txt', at('in/deep/again.txt'));
      symlinkSync('b.txt', at('in/c.txt'));
      symlinkSync('../out/page', at('in/d.txt'));
      symlinkSync('../out', at('in/folder.txt'));
      symlinkSync('..', at('in/deep/up'));
      const { status, stdout, stderr } = extract(['in', ...NDJSON], { cwd });
      expect({ status, stderr, paths: pathsOf(stdout) }).toEqual({
        status: 0,
        stderr: '',
        paths: ['in/a.txt', 'in/b.txt', 'in/d.txt'],
      });
      symlinkSync('nowhere', at('in/z.txt'));
      expect(extract(['in', ...NDJSON], { cwd })).toMatchObject({
        status: 1,
        stderr: 'extract: in/z.txt: does not exist\n',
      });
    }));

  it('that cannot be read are reported, below others too', () =>
    inFolder((cwd) => {
      mkdirSync(path.join(cwd, 'in/closed'), { recursive: true });
      writeFileSync(path.join(cwd, 'in/a.txt'), release(1));
      chmodSync(path.join(cwd, 'in/closed'), 0);
      const run = (input: string) => {
        const [program, ...more] = [...UNPRIVILEGED, process.execPath, COMMAND, input, ...NDJSON];
        return spawnSync(program!, more, { cwd, encoding: 'utf8' });
      };
      for (const input of ['in', 'in/**/*.txt']) {
        const { status, stdout, stderr } = run(input);
        expect({ status, stderr, paths: pathsOf(stdout) }).toEqual({
          status: 1,
          stderr: 'extract: in/closed: cannot be opened: permission denied\n',
          paths: ['in/a.txt'],
        });
      }
      chmodSync(path.join(cwd, 'in/closed'), 0o755);
    }));
});

describe('pipes and devices', () => {
  it('are read', () =>
    inFolder((cwd) => {
      writeFileSync(path.join(cwd, 'a.txt'), release(1));
      const script = `mkfifo pipe; cat a.txt > pipe & '${process.execPath}' '${COMMAND}' pipe -q -f ndjson`;
      const { status, stdout } = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' });
      expect({ status, paths: pathsOf(stdout) }).toEqual({ status: 0, paths: ['pipe'] });
    }));

  it('that nobody writes to are not waited for', () =>
    inFolder((cwd) => {
      spawnSync('mkfifo', ['pipe'], { cwd });
      expect(extract(['pipe', ...NDJSON, '--timeout', '0.2'], { cwd })).toMatchObject({
        status: 1,
        stdout: '',
        stderr: 'extract: pipe: gave nothing for 0.2 s (--timeout)\n',
      });
    }));

  it('without end are over the limit', () => {
    expect(extract(['/dev/zero', ...NDJSON, '--max-bytes', '1M'])).toMatchObject({ status: 1, stdout: '' });
    expect(extract(['/dev/zero', ...NDJSON, '--max-bytes', '1M']).stderr).toMatch(
      /^extract: \/dev\/zero: is [\d.]+ \w+, over the limit of 10*(?: MB| bytes) \(--max-bytes\)\n$/,
    );
  });

  it('stdin that stops in the middle of a release is given up', async () => {
    const child = start(['-', ...NDJSON, '--timeout', '0.2']);
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdin.on('error', () => {});
    child.stdin.write('Acme Inc. wins');
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'extract: -: gave nothing for 0.2 s (--timeout)\n',
    });
  });
});
