/**
 * `npm run bench`: everything in one run, each measure in a process of its own, the table in RESULTS.md.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contenders } from './contenders.mjs';
import { loadCorpus } from './corpus.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = path.join(root, 'dist/cli.js');
const BULK = 20_000;
const STARTS = 15;
/** for all alike: the memory for what does not live long that our workers have */
const YOUNG = '--max-semi-space-size=32';

const measure = (...what) => {
  process.stderr.write(`${what.join(' ')}\n`);
  return JSON.parse(
    execFileSync(process.execPath, [YOUNG, path.join(root, 'bench/measure.mjs'), ...what], {
      encoding: 'utf8',
    }),
  );
};
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

function startUp(folder, text) {
  const file = path.join(folder, 'one.txt');
  writeFileSync(file, text);
  const time = (commandLine) => {
    const started = performance.now();
    spawnSync(process.execPath, commandLine);
    return performance.now() - started;
  };
  const bare = [];
  const one = [];
  for (let turn = 0; turn < STARTS; turn++) {
    bare.push(time(['-e', '0']));
    one.push(time([command, file]));
  }
  return { bare: median(bare), one: median(one) };
}

/** The resident memory of a process and its threads, megabytes; null where the system does not tell. */
function residentOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return null;
  }
}

async function bulk(folder, jobs) {
  process.stderr.write(`bulk -j ${jobs}\n`);
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      command,
      path.join(folder, 'bulk'),
      '-f',
      'ndjson',
      '-o',
      path.join(folder, 'out.ndjson'),
      '-j',
      String(jobs),
      '--quiet',
    ],
    { stdio: 'ignore' },
  );
  let peak = null;
  const watch = setInterval(() => {
    peak = residentOf(child.pid) ?? peak;
  }, 50);
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`extract ended with ${status}`);
  return { seconds: (performance.now() - started) / 1000, peak };
}

function writeBulk(folder, texts) {
  mkdirSync(path.join(folder, 'bulk'));
  let bytes = 0;
  for (let index = 0; index < BULK; index++) {
    const text = texts[index % texts.length];
    bytes += Buffer.byteLength(text);
    writeFileSync(path.join(folder, 'bulk', `${String(index).padStart(6, '0')}.txt`), text);
  }
  return bytes;
}

const versionOf = (name) =>
  JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
const one = (number) => number.toFixed(1);

const corpus = loadCorpus();
const megabytes = corpus.texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const folder = mkdtempSync(path.join(tmpdir(), 'press-facts-bench-'));
try {
  const results = Object.keys(contenders).map((name) => ({ name, ...measure('contender', name) }));
  const full = results[0].megabytes;
  const growth = measure('growth');
  const start = startUp(folder, corpus.texts[0]);
  const bytes = writeBulk(folder, corpus.texts);
  const bulks = [];
  const runs = [];
  for (const jobs of [1, 2, 1, 2]) runs.push({ jobs, ...(await bulk(folder, jobs)) });
  for (const jobs of [1, 2]) {
    const own = runs.filter((run) => run.jobs === jobs).sort((left, right) => left.seconds - right.seconds);
    bulks.push({ ...own[0], peak: Math.max(...own.map(({ peak }) => peak)) });
  }

  const lines = [
    '# Benchmark',
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node} on ${cpus()[0].model}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; ${corpus.texts.length} ${corpus.name}, ${megabytes.toFixed(2)} MB (UTF-8).`,
    `compromise ${versionOf('compromise')}, chrono-node ${versionOf('chrono-node')}, wink-nlp ${versionOf('wink-nlp')}. Made by \`npm run bench\`.`,
    '',
    '## Throughput, one core',
    '',
    'Each in a process of its own, warm, with the young generation of our workers; ours does twelve releases side by side, as the command does, and includes the schema check and printing. Memory is the peak of the process.',
    '',
    '| | MB/s | releases/s | peak MB | full record is |',
    '|---|---:|---:|---:|---:|',
    ...results.map(
      ({ name, megabytes: speed, releases, peak }) =>
        `| ${name} | ${speed < 1 ? speed.toFixed(2) : one(speed)} | ${releases.toFixed(0)} | ${peak.toFixed(0)} | ${(full / speed).toFixed(2)} × |`,
    ),
    '',
    '## Growth: one release of',
    '',
    '| length | ns per character | against 10 kB |',
    '|---:|---:|---:|',
    ...growth.map(
      ({ length, nanoseconds }) =>
        `| ${length.toLocaleString('en')} | ${nanoseconds.toFixed(0)} | ${(nanoseconds / growth[0].nanoseconds).toFixed(2)} × |`,
    ),
    '',
    '## Start-up',
    '',
    `\`extract one.txt\` ${start.one.toFixed(0)} ms, \`node -e 0\` ${start.bare.toFixed(0)} ms: ${one(start.one / start.bare)} × (medians of ${STARTS}).`,
    '',
    `## ${BULK.toLocaleString('en')} releases (${(bytes / 1e6).toFixed(0)} MB) from a folder to NDJSON, the better of two runs`,
    '',
    '| workers | seconds | MB/s | against one | peak MB |',
    '|---:|---:|---:|---:|---:|',
    ...bulks.map(
      ({ jobs, seconds, peak }) =>
        `| ${jobs} | ${one(seconds)} | ${one(bytes / 1e6 / seconds)} | ${(bulks[0].seconds / seconds).toFixed(2)} × | ${peak === null ? '–' : peak.toFixed(0)} |`,
    ),
    '',
  ];
  writeFileSync(path.join(root, 'bench/RESULTS.md'), lines.join('\n'));
  console.log(lines.join('\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
