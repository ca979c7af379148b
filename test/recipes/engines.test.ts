import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND, inFolder, ROOT } from '../support/command.js';
import { pathsOf, writeReleases } from '../support/releases.js';

const COUNT = 300;
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const chapter = /^## More than one machine\n([\s\S]*?)^## /m.exec(readme)![1]!;
const recipes = [...chapter.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);
const recipeWith = (word: string): string => recipes.find((code) => code.includes(word))!;

/** Stands for Slurm: runs what is wrapped once for each number of the array. */
const SBATCH = `#!/bin/sh
[ "$1 $2 $3 $4" = '--array 0-99 --requeue --wait' ] && [ "$5" = --wrap ] || exit 2
for SLURM_ARRAY_TASK_ID in $(seq 0 99); do export SLURM_ARRAY_TASK_ID; sh -c "$6" || exit 1; done
`;

/** Runs a script where `extract` is the built command. */
function run(folder: string, script: string, stdin = '') {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const program = (name: string, text: string) => {
    writeFileSync(path.join(bin, name), text);
    chmodSync(path.join(bin, name), 0o755);
  };
  program('extract', `#!/bin/sh\nexec '${process.execPath}' '${COMMAND}' "$@"\n`);
  program('sbatch', SBATCH);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd: folder,
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    input: stdin,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** What one machine makes of the same lines. */
const alone = (folder: string): string => run(folder, 'extract releases.ndjson -f ndjson -q').stdout;

describe('the recipes of README', () => {
  it('GNU parallel gives what one process gives, in the same order', () =>
    inFolder((folder) => {
      writeReleases(folder, COUNT);
      const recipe = recipeWith('parallel --pipe').replace('10M', '20k');
      expect(run(folder, recipe)).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(readFileSync(path.join(folder, 'facts.ndjson'), 'utf8')).toBe(alone(folder));
    }));

  it('an array of Slurm jobs gives what one process gives, in the same order', () =>
    inFolder((folder) => {
      writeReleases(folder, COUNT);
      // starting a command a hundred times is not what is to be seen
      const recipe = recipeWith('sbatch').replace('l/100', 'l/4').replace('0-99', '0-3');
      writeFileSync(path.join(folder, 'job.sh'), recipe);
      const stub = SBATCH.replace('0-99', '0-3').replace('seq 0 99', 'seq 0 3');
      const script = `cat > bin/sbatch << 'END'\n${stub}END\n. ./job.sh`;
      expect(run(folder, script)).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(readFileSync(path.join(folder, 'facts.ndjson'), 'utf8')).toBe(alone(folder));
    }));

  it('the mapper of Spark and Hadoop gives a line for a line and fails for nothing but itself', () =>
    inFolder((folder) => {
      writeReleases(folder, 3);
      const mapper = /"(sh -c .*)"/.exec(recipeWith('sc.textFile'))![1]!;
      expect(recipeWith('mapred').replaceAll('\\$', '$')).toContain(mapper);
      const lines = readFileSync(path.join(folder, 'releases.ndjson'), 'utf8');
      const whole = run(folder, mapper, lines);
      expect(whole).toMatchObject({ status: 0, stderr: '' });
      expect(pathsOf(whole.stdout)).toEqual(['0', '1', '2'].map((number) => `release-0000${number}.txt`));
      const broken = run(folder, mapper, `{"path": "a.txt"}\n${lines}`);
      expect(broken).toMatchObject({ status: 0, stdout: whole.stdout });
      expect(run(folder, mapper)).toMatchObject({ status: 0, stdout: '' });
      expect(run(folder, mapper.replace('-q', '--no-such-option')).status).toBe(1);
    }));
});
