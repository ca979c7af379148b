/**
 * Measures one thing in a process of its own and prints it as JSON: `contender NAME` its throughput,
 * `growth` the time per byte of longer and longer releases.
 */

import { contenders } from './contenders.mjs';
import { loadCorpus, textOfLength } from './corpus.mjs';
import { loadPipeline } from './pipeline.mjs';

const [what, name] = process.argv.slice(2);
/** Seconds until the code is compiled for speed, and seconds measured. */
const WARM_UP = 10;
const SECONDS = 5;
/** releases done together, as many as a batch of the command holds on the average */
const BATCH = 12;

async function throughput() {
  const { texts } = loadCorpus();
  const batches = [];
  for (let from = 0; from < texts.length; from += BATCH) batches.push(texts.slice(from, from + BATCH));
  const bytes = batches.map((batch) => Buffer.byteLength(batch.join('')));
  const work = await contenders[name]();
  const until = performance.now() + WARM_UP * 1000;
  for (let index = 0; performance.now() < until; index++) work(batches[index % batches.length]);
  let done = 0;
  let releases = 0;
  const started = performance.now();
  for (let index = 0; performance.now() - started < SECONDS * 1000; index++) {
    const turn = index % batches.length;
    work(batches[turn]);
    done += bytes[turn];
    releases += batches[turn].length;
  }
  const seconds = (performance.now() - started) / 1000;
  return {
    megabytes: done / 1e6 / seconds,
    releases: releases / seconds,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

async function growth() {
  const { texts } = loadCorpus();
  const { extractDocument, documentOfText } = await loadPipeline();
  const options = { date: null, currency: null, withText: false, only: null };
  const work = (text) => extractDocument(documentOfText(text), options);
  for (const text of texts.slice(0, 400)) work(text);
  return [10_000, 100_000, 1_000_000, 10_000_000].map((length) => {
    const pieces = Math.max(1, Math.round(1_000_000 / length));
    const all = textOfLength(texts, length * pieces);
    const slices = Array.from({ length: pieces }, (_, index) =>
      all.slice(index * length, (index + 1) * length),
    );
    const times = [0, 1, 2, 3, 4].map(() => {
      const started = performance.now();
      for (const slice of slices) work(slice);
      return performance.now() - started;
    });
    return { length, nanoseconds: (Math.min(...times) * 1e6) / (length * pieces) };
  });
}

console.log(JSON.stringify(what === 'growth' ? await growth() : await throughput()));
