/** Rewrites test/golden/, the whole record of each source document, and the outputs in examples/, by the built command. */
import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EXAMPLES } from './examples.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const releases = (await readdir(`${root}corpus`)).filter((name) => name.endsWith('.txt')).sort();
for (const name of releases) {
  const { stdout } = await run(process.execPath, ['dist/cli.js', `corpus/${name}`], { cwd: root });
  await writeFile(`${root}test/golden/${name.replace(/\.txt$/, '.json')}`, stdout);
}
for (const { output, commandLine } of EXAMPLES) {
  const { stdout } = await run(process.execPath, ['dist/cli.js', ...commandLine], { cwd: root });
  await writeFile(`${root}${output}`, stdout);
}
