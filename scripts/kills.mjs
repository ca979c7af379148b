/**
 * Kills runs of the command in the middle and takes each up again, until all is written; ends with 1 where the
 * output is not, byte for byte, that of a run that nobody killed.
 *
 * --kills N   how many (100)
 * --seed N    for the moments of the kills (1)
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { root } from './eval/places.mjs';
import { inputOf } from './fuzz/inputs.mjs';

const { kills, seed } = new Command('kills')
  .option('--kills <n>', 'how many', Number, 100)
  .option('--seed <n>', 'for the moments of the kills', Number, 1)
  .parse()
  .opts();

const RELEASES = 240;
/** Kills of one output before it is let come to its end. */
const IN_A_ROW = 5;
const SIGNALS = ['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'];

/** How long a release takes depends on what else the machine does; its record must not. */
const FOREVER = ['--timeout', '3600'];

const folder = mkdtempSync(path.join(tmpdir(), 'press-facts-'));
const command = (...more) => [
  path.join(root, 'dist/cli.js'),
  'in.ndjson',
  '-f',
  'ndjson',
  '-q',
  ...FOREVER,
  ...more,
];
const output = path.join(folder, 'facts.ndjson');
const finish = (...more) =>
  spawnSync(process.execPath, command(...more), { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });

/** Some inputs fail, which has to be told of again as well. */
const lines = Array.from({ length: RELEASES }, (_, index) => {
  const { kind, content } = inputOf(seed * RELEASES + index);
  return JSON.stringify({ path: `${index}`, [kind]: content });
});
writeFileSync(path.join(folder, 'in.ndjson'), `${lines.join('\n')}\n`);

let killed = 0;
let wrong = 0;
const started = performance.now();
const whole = finish();
const duration = performance.now() - started;
try {
  for (let round = 0; killed < kills; round++) {
    for (let times = 0; times < IN_A_ROW && killed < kills; times++) {
      const jobs = ['-j', `${1 + (round % 2)}`];
      const child = spawn(process.execPath, command('-o', 'facts.ndjson', '--resume', ...jobs), {
        cwd: folder,
        stdio: 'ignore',
      });
      const closed = once(child, 'close');
      // moments spread evenly, and never twice the same
      await Promise.race([closed, sleep(duration * ((killed * 0.618_034 + seed * 0.381_966) % 1))]);
      child.kill(SIGNALS[killed % SIGNALS.length]);
      await closed;
      killed++;
    }
    const { status } = finish('-o', 'facts.ndjson', '--resume');
    const written = readFileSync(output, 'utf8').split('\n');
    const differs = whole.stdout.split('\n').findIndex((line, index) => line !== written[index]);
    if (status !== whole.status || differs >= 0) {
      wrong++;
      console.error(
        `after ${killed} kills: status ${status} for ${whole.status}, line ${differs + 1} is another`,
      );
    }
    rmSync(output, { force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${killed} kills, ${wrong} outputs of ${Math.ceil(killed / IN_A_ROW)} wrong`);
process.exitCode = wrong > 0 ? 1 : 0;
