/**
 * Measures how the time of a release grows with its length, for texts that repeat something small. Ends with 1 when
 * the time of one grows faster than its length to the power of 1.2, or is longer than 3 s per MB.
 *
 * --only TEXT   the generators whose name contains it
 * --all         print every generator, not only what is over the limits
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { generators } from './linear/generators.mjs';

const { only, all } = new Command('linear')
  .option('--only <text>', 'the generators whose name contains it', '')
  .option('--all', 'print every generator', false)
  .parse()
  .opts();

const EXPONENT = 1.2;
const SECONDS_PER_MB = 3;
/** Other programs disturb a measurement: what is over a limit is measured again, and the least counts. */
const TRIES = 4;
/** Milliseconds after which a measurement is given up: what takes that long is over every limit. */
const GIVEN_UP = 120_000;

const chosen = generators.filter(({ name }) => name.includes(only));
const worker = fileURLToPath(new URL('./linear/worker.mjs', import.meta.url));

let child = null;
async function measure(index) {
  child ??= fork(worker, { stdio: 'inherit' });
  const signal = AbortSignal.timeout(GIVEN_UP);
  child.send(index);
  try {
    const [growth] = await once(child, 'message', { signal });
    return growth;
  } catch {
    child.kill('SIGKILL');
    child = null;
    return { exponent: Number.POSITIVE_INFINITY, secondsPerMb: Number.POSITIVE_INFINITY };
  }
}

let over = 0;
for (const generator of chosen) {
  const growth = { exponent: Number.POSITIVE_INFINITY, secondsPerMb: Number.POSITIVE_INFINITY };
  const isOver = () => growth.exponent > EXPONENT || growth.secondsPerMb > SECONDS_PER_MB;
  for (let tries = 0; tries < TRIES && isOver(); tries++) {
    const { exponent, secondsPerMb } = await measure(generators.indexOf(generator));
    growth.exponent = Math.min(growth.exponent, exponent);
    growth.secondsPerMb = Math.min(growth.secondsPerMb, secondsPerMb);
    if (exponent === Number.POSITIVE_INFINITY) break;
  }
  if (isOver()) over++;
  if (all || isOver())
    console.log(
      `${isOver() ? 'over' : 'ok  '}  exponent ${growth.exponent.toFixed(2)}  ${growth.secondsPerMb.toFixed(2)} s/MB  ${generator.name}`,
    );
}
child?.kill();
console.log(`${chosen.length} generators, ${over} over the limits`);
process.exitCode = over > 0 ? 1 : 0;
