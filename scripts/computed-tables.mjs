/** Modules that export tables and nothing else are worked out by the build: reading them takes less than making them. */
import { loadSource } from './load-source.mjs';

/** The code of a value: parsing JSON takes half the time of an equal literal. */
const codeOf = (value) => {
  if (value instanceof Map) return `new Map(${codeOf([...value])})`;
  if (value instanceof Set) return `new Set(${codeOf([...value])})`;
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
};

/**
 * An esbuild plugin that puts the values of every `*.table.ts` in its place. What these export is made of strings,
 * numbers, lists and objects, the outermost of which may be a map or a set.
 */
export const computedTables = () => ({
  name: 'computed-tables',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.table\.ts$/ }, async ({ path: module }) => ({
      contents: Object.entries(await loadSource(`export * from ${JSON.stringify(module)};`))
        .map(([name, value]) => `export const ${name} = ${codeOf(value)};`)
        .join('\n'),
    }));
  },
});
