/** Builds dist/: the vocabulary, the bundled library and command, and the type declarations. */
import { execFileSync } from 'node:child_process';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { computedVocabulary } from './computed-vocabulary.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (...script) => execFileSync(process.execPath, script, { cwd: root, stdio: 'inherit' });
const require = createRequire(import.meta.url);

await rm(path.join(root, 'dist'), { recursive: true, force: true });
run(path.join(root, 'scripts/vocabulary.mjs'));
run(path.join(root, 'scripts/parts-of-speech.mjs'));
/** The parts that are computed from the sources come first: the rest is bundled with them. */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
};

const computed = path.join(root, 'dist/computed.mjs');
await build({
  ...common,
  packages: 'external',
  stdin: {
    contents: `
      export { vocabularyTable } from './vocabulary-table.js';
      export { packTable } from './text/lexicon-file.js';
      export { sharedSchema } from './record/json-schema.js';`,
    resolveDir: path.join(root, 'src'),
  },
  outfile: computed,
});
const { vocabularyTable, packTable, sharedSchema } = await import(pathToFileURL(computed).href);
await rm(computed);
await writeFile(path.join(root, 'dist/lexicon.bin'), packTable(vocabularyTable()));
const ajv = new Ajv2020({ strict: true, inlineRefs: false, code: { source: true, esm: true } });
const checkCode = standaloneCode.default(ajv, ajv.compile(sharedSchema()));
await writeFile(path.join(root, 'src/record/check.generated.js'), checkCode);

const shared = {
  ...common,
  outdir: 'dist',
  splitting: true,
  sourcemap: true,
  legalComments: 'linked',
  plugins: [computedVocabulary()],
};
await Promise.all([
  // the library leaves its packages to whoever installs it
  build({
    ...shared,
    packages: 'external',
    entryPoints: { index: 'src/index.ts', schemas: 'src/record/json-schema.ts' },
  }),
  // the command starts in half the time when what every run needs is in one file
  build({
    ...shared,
    external: ['piscina', 'cli-progress', 'tinyglobby'],
    // commander is CommonJS and requires modules of Node
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
    entryPoints: { cli: 'src/cli.ts', worker: 'src/batch/worker.ts' },
  }),
]);
const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc');
run(tsc, '-p', path.join(root, 'tsconfig.build.json'));
await chmod(path.join(root, 'dist/cli.js'), 0o755);
