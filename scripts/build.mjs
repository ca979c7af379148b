/** Builds dist/: the vocabulary, the bundled library and command, and the type declarations. */
import { execFile } from 'node:child_process';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const require = createRequire(import.meta.url);

await rm(path.join(root, 'dist'), { recursive: true, force: true });
await run(process.execPath, [path.join(root, 'scripts/vocabulary.mjs')]);
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
};

/** What is computed here, so that no run has to: the table of all words. */
const table = path.join(root, 'dist/build-vocabulary.mjs');
await build({
  ...common,
  stdin: {
    contents: `export { vocabularyTable } from './vocabulary-table.js'; export { packTable } from './text/lexicon-file.js';`,
    resolveDir: path.join(root, 'src'),
  },
  outfile: table,
});
const { vocabularyTable, packTable } = await import(pathToFileURL(table).href);
await rm(table);
await writeFile(path.join(root, 'dist/lexicon.bin'), packTable(vocabularyTable()));

const computedVocabulary = {
  name: 'computed-vocabulary',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/vocabulary-table\.js$/ }, ({ resolveDir }) => ({
      path: path.join(resolveDir, 'vocabulary-file.ts'),
    })),
};
await build({
  ...common,
  entryPoints: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    worker: 'src/batch/worker.ts',
    schemas: 'src/record/json-schema.ts',
  },
  outdir: 'dist',
  splitting: true,
  sourcemap: true,
  legalComments: 'none',
  plugins: [computedVocabulary],
});
const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc');
await run(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], { cwd: root });
await chmod(path.join(root, 'dist/cli.js'), 0o755);
