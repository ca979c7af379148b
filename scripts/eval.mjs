/**
 * Runs the built command over the three gold sets of ../shared/evaluation, prints the score table of each
 * and compares it with test/quality-floor.json; ends with 1 when a row is below its floor.
 *
 * --errors   each error with its sentence
 * --raise    lifts the floor to what was reached
 * --diff     what the last commit and the working tree read differently on the unlabelled releases
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { diffRecords } from './eval-diff.mjs';
import { sentenceOf } from './eval-sentences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const evaluation = path.resolve(root, '../shared/evaluation');
const releases = path.resolve(root, '../shared/bench/releases');
const floorFile = path.join(root, 'test/quality-floor.json');
const SETS = { dev: 'dev', 'written/endpoints': 'written/endpoints', 'written/deals': 'written/deals' };
/** Facts are read by a later step. */
const isCounted = (row) => !row.startsWith('facts');

const options = new Command('eval')
  .option('--errors', 'each error with its sentence')
  .option('--raise', 'lift the floor to what was reached')
  .option('--diff', 'what differs on the unlabelled releases between the last commit and now')
  .parse()
  .opts();

const temporary = mkdtempSync(path.join(tmpdir(), 'press-facts-eval-'));
const MAX_OUTPUT = 1 << 30;

function extract(command, inputs, ...more) {
  const run = spawnSync(process.execPath, [command, ...inputs, '--quiet', ...more], {
    maxBuffer: MAX_OUTPUT,
  });
  if (run.status !== 0) process.stderr.write(run.stderr);
  return run.stdout;
}

function score(set) {
  const gold = path.join(evaluation, SETS[set]);
  const documents = readdirSync(gold)
    .filter((name) => /\.(?:txt|html?)$/.test(name))
    .sort()
    .map((name) => path.join(gold, name));
  const facts = path.join(temporary, `${set.replace('/', '-')}.json`);
  writeFileSync(facts, extract(path.join(root, 'dist/cli.js'), documents, '--text'));
  const scorer = (...more) =>
    execFileSync(process.execPath, [path.join(evaluation, 'score.mjs'), gold, facts, ...more], {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  return { facts, table: scorer(), errors: () => scorer('--errors') };
}

const ROW = /^(\S.*?)\s{2,}\d+\s+\S+\s+\S+\s+([\d.]+|-)\s/;
const rowsOf = (table) =>
  Object.fromEntries(
    table
      .split('\n')
      .map((line) => ROW.exec(line))
      .filter((match) => match && match[2] !== '-' && isCounted(match[1]))
      .map(([, row, f1]) => [row.trim(), Number(f1)]),
  );

function evaluate() {
  const floor = existsSync(floorFile) ? JSON.parse(readFileSync(floorFile, 'utf8')) : {};
  const reached = {};
  const below = [];
  for (const set of Object.keys(SETS)) {
    const { facts, table, errors } = score(set);
    console.log(`\n${set}\n${table.trimEnd()}`);
    reached[set] = rowsOf(table);
    for (const [row, least] of Object.entries(floor[set] ?? {}))
      if ((reached[set][row] ?? 0) < least) below.push(`${set}: ${row} ${reached[set][row]} < ${least}`);
    if (options.errors) printErrors(errors(), JSON.parse(readFileSync(facts, 'utf8')));
  }
  if (options.raise) {
    for (const [set, rows] of Object.entries(reached))
      for (const row of Object.keys(rows)) rows[row] = Math.max(rows[row], floor[set]?.[row] ?? 0);
    writeFileSync(floorFile, `${JSON.stringify(reached, null, 2)}\n`);
  }
  for (const line of below) console.error(`below the floor: ${line}`);
  return below.length === 0 ? 0 : 1;
}

function printErrors(errors, records) {
  const bySlug = new Map(records.map((record) => [path.parse(record.source.path).name, record.text]));
  for (const line of errors.split('\n')) {
    const [slug, what = ''] = line.split(/\s{2,}/);
    if (!bySlug.has(slug) || !isCounted(what)) continue;
    console.log(line);
    const sentence = sentenceOf(bySlug.get(slug), line);
    if (sentence) console.log(`    | ${sentence}`);
  }
}

/** Builds the last commit in a worktree of its own and compares what both read. */
function diff() {
  const before = path.join(temporary, 'before');
  execFileSync('git', ['worktree', 'add', '--detach', before, 'HEAD'], { cwd: root, stdio: 'ignore' });
  try {
    execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund'], { cwd: before, stdio: 'inherit' });
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: before, stdio: 'inherit' });
    const read = (folder) =>
      JSON.parse(extract(path.join(folder, 'dist/cli.js'), [releases]).toString('utf8'));
    for (const line of diffRecords(read(before), read(root))) console.log(line);
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', before], { cwd: root });
  }
  return 0;
}

try {
  process.exitCode = options.diff ? diff() : evaluate();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
