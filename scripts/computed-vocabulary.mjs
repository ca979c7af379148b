import path from 'node:path';

/**
 * An esbuild plugin that puts the table of words computed by the build in the place of the word lists.
 *
 * @param file where it is, seen from the bundle, if not beside it
 */
export const computedVocabulary = (file = './lexicon.bin') => ({
  name: 'computed-vocabulary',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.\/vocabulary-table\.js$/ }, ({ resolveDir }) => ({
      path: path.join(resolveDir, 'vocabulary-file.ts'),
    }));
    if (file === './lexicon.bin') return;
    onLoad({ filter: /vocabulary-file\.ts$/ }, async ({ path: source }) => {
      const { readFile } = await import('node:fs/promises');
      return { contents: (await readFile(source, 'utf8')).replace('./lexicon.bin', file), loader: 'ts' };
    });
  },
});
