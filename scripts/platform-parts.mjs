/** Parts of the package that a browser has otherwise, by their module in src/ and their name in package.json's `imports`. */
const PARTS = { './vocabulary-table.js': '#vocabulary', './sha256.js': '#sha256' };

/**
 * An esbuild plugin that leaves the parts to the platform that loads the bundle: each is imported by its name,
 * and the conditions of package.json's `imports` say which file that is. So the table of words, too, is the one
 * that the build computed.
 */
export const platformParts = () => ({
  name: 'platform-parts',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/(?:vocabulary-table|sha256)\.js$/ }, ({ path }) => ({
      path: PARTS[path],
      external: true,
    }));
    // the modules outside of document/ name it by another path
    onResolve({ filter: /\/document\/sha256\.js$/ }, () => ({ path: PARTS['./sha256.js'], external: true }));
  },
});
