/** Bundles the library and the command. */
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import file from 'node:path';
import { build } from 'esbuild';
import { computedTables } from './computed-tables.mjs';
import { root } from './eval/places.mjs';
import { writeInAscii } from './plain-characters.mjs';
import { platformParts } from './platform-parts.mjs';

export const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // puts constants where they are used, across modules: masks and kinds of tokens are asked for everywhere
  minifySyntax: true,
  // an engine reads every module through before it runs: short ones start sooner
  minifyWhitespace: true,
  minifyIdentifiers: true,
  // an error that nobody catches shows the line it comes from
  lineLimit: 200,
};

/** What bundled CommonJS (commander, exceljs) requires of Node, without a `require` that browsers would lack in shared chunks. */
const requiredBuiltins = () => ({
  name: 'required-builtins',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^/ }, ({ path, kind }) =>
      kind === 'require-call' && isBuiltin(path) ? { path, namespace: 'builtin' } : null,
    );
    // commander has it for subcommands that are programs of their own: here none is
    onLoad({ filter: /^(?:node:)?child_process$/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = { get spawn() { return process.getBuiltinModule(${JSON.stringify(path)}).spawn; } };`,
    }));
    onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
});

/** Node's cryptography as it is imported, without all that its module namespace loads besides. */
const plainCryptography = () => ({
  name: 'plain-cryptography',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:crypto$/ }, ({ path }) => ({ path, namespace: 'cryptography' }));
    onLoad({ filter: /^/, namespace: 'cryptography' }, ({ path }) => ({
      contents: `export const { createHash, hash, randomBytes } = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
});

/** `Buffer()`, which Node warns of wherever it is called outside of node_modules, as what replaces it. */
const withoutOldBuffers = () => ({
  name: 'without-old-buffers',
  setup: ({ onLoad }) =>
    onLoad({ filter: /archiver-utils[/]index\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replaceAll('new Buffer(source)', 'Buffer.from(source)')
        .replaceAll(/new Buffer\((?=size|0)/g, 'Buffer.alloc('),
    })),
});

/**
 * Writes the modules of dist/. What package.json has among its dependencies is left to whoever installs the
 * package; all else is bundled.
 *
 * @param options.write whether to write them
 * @returns the paths of all modules that went in, from the folder of the project
 */
export async function bundle({ write = true } = {}) {
  const { dependencies, peerDependencies } = JSON.parse(
    await readFile(file.join(root, 'package.json'), 'utf8'),
  );
  const shared = {
    ...common,
    outdir: 'dist',
    external: Object.keys({ ...dependencies, ...peerDependencies }),
    legalComments: 'none',
    metafile: true,
    write,
  };
  const results = await Promise.all([
    build({
      ...shared,
      splitting: true,
      plugins: [
        platformParts(),
        computedTables(),
        plainCryptography(),
        requiredBuiltins(),
        withoutOldBuffers(),
      ],
      entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts', worker: 'src/batch/worker.ts' },
    }),
    build({
      ...shared,
      plugins: [plainCryptography()],
      entryPoints: { vocabulary: 'src/vocabulary-file.ts', sha256: 'src/document/sha256.ts' },
    }),
    build({
      ...shared,
      platform: 'browser',
      target: 'es2022',
      entryPoints: {
        'vocabulary-browser': 'src/browser/vocabulary-table.ts',
        'sha256-browser': 'src/browser/sha256.ts',
      },
    }),
  ]);
  if (write)
    await writeInAscii(
      results.flatMap(({ metafile }) => Object.keys(metafile.outputs)).map((name) => file.join(root, name)),
    );
  return results.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  );
}
