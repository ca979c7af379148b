/** Builds dist/: the vocabulary, the bundled library and command, and the type declarations. */
import { execFile } from 'node:child_process';
import { chmod, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const require = createRequire(import.meta.url);

await rm(path.join(root, 'dist'), { recursive: true, force: true });
await run(process.execPath, [path.join(root, 'scripts/vocabulary.mjs')]);
await build({
  absWorkingDir: root,
  entryPoints: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    worker: 'src/batch/worker.ts',
    schemas: 'src/record/json-schema.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  legalComments: 'none',
});
const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc');
await run(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], { cwd: root });
await chmod(path.join(root, 'dist/cli.js'), 0o755);
