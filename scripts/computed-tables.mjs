/** Modules that export tables and nothing else are worked out by the build: reading them takes less than making them. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './eval/places.mjs';

/** The code of a value: parsing JSON takes half the time of an equal literal. */
const codeOf = (value) => {
  if (value instanceof Map) return `new Map(${codeOf([...value])})`;
  if (value instanceof Set) return `new Set(${codeOf([...value])})`;
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
};

/** @returns the exports of a module of the source by their names */
async function evaluate(module) {
  const outfile = path.join(root, `dist/table-${randomUUID()}.mjs`);
  await build({
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    entryPoints: [module],
    outfile,
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile);
  }
}

/**
 * An esbuild plugin that puts the values of every `*.table.ts` in its place. What these export is made of strings,
 * numbers, lists and objects, the outermost of which may be a map or a set.
 */
export const computedTables = () => ({
  name: 'computed-tables',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.table\.ts$/ }, async ({ path: module }) => ({
      contents: Object.entries(await evaluate(module))
        .map(([name, value]) => `export const ${name} = ${codeOf(value)};`)
        .join('\n'),
    }));
  },
});
