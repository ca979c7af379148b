/** Rewrites test/golden/: the whole record of each source document, by the built command's own code. */
import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const releases = (await readdir(`${root}corpus`)).filter((name) => name.endsWith('.txt')).sort();
for (const name of releases) {
  const { stdout } = await run(process.execPath, ['dist/cli.js', `corpus/${name}`], { cwd: root });
  await writeFile(`${root}test/golden/${name.replace(/\.txt$/, '.json')}`, stdout);
}
