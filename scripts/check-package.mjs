/**
 * Packs the package, installs it into an empty folder as a consumer would, and checks what a consumer gets: how
 * much it is, what publint and attw say of it, and that the library, its declarations and both commands work.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './eval/places.mjs';

const TARBALL_LIMIT = 3_000_000;
const INSTALLED_LIMIT = 25_000_000;
const MODULE = `
import { extractPage, extractRelease, type ReleaseRecord } from 'press-facts';
const record: ReleaseRecord = extractRelease({ text: 'Orrin Peak Copper Corp. raised C$2.5 million today.' });
const page: ReleaseRecord = await extractPage({ html: '<p>Orrin Peak Copper Corp. raised 12% more.</p>' });
console.log(record.money[0]?.amount, page.percentages[0]?.value);
`;

const problems = [];
const check = (holds, problem) => {
  if (!holds) problems.push(problem);
};
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const bin = (name) => path.join(root, 'node_modules/.bin', name);

const consumer = mkdtempSync(path.join(tmpdir(), 'press-facts-'));
const run = (command, ...args) => execFileSync(command, args, { cwd: consumer, encoding: 'utf8' });
try {
  const pack = run('npm', 'pack', root, '--ignore-scripts', '--json');
  const [{ filename, size, files }] = JSON.parse(pack);
  check(size < TARBALL_LIMIT, `the tarball has ${megabytes(size)}`);
  const names = files.map((file) => file.path);
  check(!names.some((name) => name.endsWith('.map')), 'the tarball holds source maps');
  const declarations = names.filter((name) => name.endsWith('.d.ts'));
  check(declarations.length === 1, `the declarations are in ${declarations.length} files`);
  const tarball = path.join(consumer, filename);
  run(bin('publint'), 'run', tarball, '--strict');
  run(bin('attw'), tarball, '--profile', 'esm-only');

  const installed = path.join(consumer, 'installed');
  mkdirSync(installed);
  const inside = (command, ...args) => execFileSync(command, args, { cwd: installed, encoding: 'utf8' });
  writeFileSync(path.join(installed, 'package.json'), '{ "type": "module" }\n');
  inside('npm', 'install', tarball, '--no-audit', '--no-fund', '--silent');
  const modules = path.join(installed, 'node_modules');
  const taken = readdirSync(modules, { recursive: true })
    .map((name) => statSync(path.join(modules, name)))
    .reduce((sum, stat) => (stat.isFile() ? sum + stat.size : sum), 0);
  check(taken < INSTALLED_LIMIT, `node_modules has ${megabytes(taken)}`);

  writeFileSync(path.join(installed, 'consumer.ts'), MODULE);
  inside(
    bin('tsc'),
    ...'--strict --module nodenext --target es2022 --types --outDir out consumer.ts'.split(' '),
  );
  const printed = inside(process.execPath, 'out/consumer.js');
  check(printed === '2500000 12\n', `the library prints ${JSON.stringify(printed)}`);
  const release = path.join(modules, 'press-facts/corpus/gentium-crinos-acquisition.txt');
  for (const name of ['extract', 'press-facts']) {
    const [record] = JSON.parse(inside(path.join(modules, '.bin', name), release));
    check(record.facts[0]?.type === 'acquisition', `${name} finds no acquisition`);
  }
  const queue = spawnSync(path.join(modules, '.bin/extract'), ['queue', 'add', '--shards', 'run', release], {
    cwd: installed,
    encoding: 'utf8',
  });
  check(
    queue.status === 1 && queue.stderr === 'extract: queues need the package bullmq: npm install bullmq\n',
    `without bullmq, extract queue says ${JSON.stringify(queue.stderr)}`,
  );
  console.log(`tarball ${megabytes(size)}, a consumer's node_modules ${megabytes(taken)}`);
} catch (error) {
  problems.push(`${error.message}\n${error.stdout ?? ''}`);
} finally {
  rmSync(consumer, { recursive: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
