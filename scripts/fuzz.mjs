/**
 * Reads hostile inputs until the time is over and checks what holds for every record. Ends with 1 when an
 * input crashed it, hung, or gave a record that breaks the contract.
 *
 * --minutes N   how long (1)
 * --seed N      the number of the first input (1); input N alone: --seed N --inputs 1
 * --inputs N    how many at most
 */
import { Worker } from 'node:worker_threads';
import { Command } from 'commander';

const { minutes, seed, inputs } = new Command('fuzz')
  .option('--minutes <n>', 'how long', Number, 1)
  .option('--seed <n>', 'the number of the first input', Number, 1)
  .option('--inputs <n>', 'how many at most', Number, Number.MAX_SAFE_INTEGER)
  .parse()
  .opts();

/** Milliseconds after which an input counts as hung: a thousand times what one takes. */
const HUNG = 60_000;
const SHOWN = 300;

const worker = new Worker(new URL('./fuzz/worker.mjs', import.meta.url), { workerData: { seed, inputs } });
let last = seed;
let failed = 0;
let watch;
let ended = false;

const end = (problem) => {
  ended = true;
  clearTimeout(watch);
  clearTimeout(timer);
  if (problem) {
    failed++;
    console.error(`input ${last}: ${problem}`);
  }
  console.log(`${last - seed + 1} inputs from ${seed} on, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
  void worker.terminate();
};
const timer = setTimeout(end, minutes * 60_000);

worker.on('message', ({ seed: number, problems, input }) => {
  // the worker may be one input further when the time is over: nothing is to be waited for any more
  if (ended) return;
  last = number;
  clearTimeout(watch);
  watch = setTimeout(() => end('hangs'), HUNG);
  if (problems === null) return;
  failed++;
  console.error(`input ${number} (${input.way}, ${input.kind}): ${problems.join('\n  ')}`);
  console.error(`  ${JSON.stringify(input.content).slice(0, SHOWN)}`);
});
worker.on('error', (error) => end(`brings the process down: ${error.message}`));
worker.on('exit', (code) => {
  if (code === 0) end();
});
