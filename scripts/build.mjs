/** Builds dist/: the table of words, the library and the command in shared chunks, and one file of declarations. */
import { execFileSync } from 'node:child_process';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { bundle, common } from './bundle.mjs';
import { root } from './eval/places.mjs';
import { bundlePages } from './page.mjs';
import { shareParts } from './share-parts.mjs';

const run = (...script) => execFileSync(process.execPath, script, { cwd: root, stdio: 'inherit' });
const require = createRequire(import.meta.url);

await rm(path.join(root, 'dist'), { recursive: true, force: true });
run(path.join(root, 'scripts/vocabulary.mjs'));
run(path.join(root, 'scripts/parts-of-speech.mjs'));

/** The parts that are computed from the sources come first: the rest is bundled with them. */
const computed = path.join(root, 'dist/computed.mjs');
await build({
  ...common,
  packages: 'external',
  stdin: {
    contents: `
      export { vocabularyTable } from './vocabulary-table.js';
      export { packTable } from './text/lexicon-file.js';
      export { strictSchema } from './record/json-schema.js';`,
    resolveDir: path.join(root, 'src'),
  },
  outfile: computed,
});
const { vocabularyTable, packTable, strictSchema } = await import(pathToFileURL(computed).href);
await rm(computed);
await writeFile(path.join(root, 'dist/lexicon.bin'), packTable(vocabularyTable()));
const ajv = new Ajv2020({ strict: true, inlineRefs: false, code: { source: true, esm: true } });
const checkCode = standaloneCode.default(ajv, ajv.compile(shareParts(strictSchema())));
await writeFile(path.join(root, 'src/record/check.generated.js'), checkCode);

await Promise.all([bundle(), bundlePages()]);
await chmod(path.join(root, 'dist/cli.js'), 0o755);

// what did not change since the last build is not checked again
const cache = path.join(root, '.cache');
const types = path.join(cache, 'types');
run(
  path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc'),
  ...['-p', path.join(root, 'tsconfig.build.json'), '--outDir', types],
  ...['--incremental', '--tsBuildInfoFile', path.join(cache, 'types.tsbuildinfo')],
);
const declarations = await rollup({
  input: path.join(types, 'index.d.ts'),
  external: ['zod'],
  plugins: [dts()],
});
await declarations.write({ file: path.join(root, 'dist/index.d.ts') });
await declarations.close();
