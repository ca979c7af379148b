/** Parts of the source for scripts that need more than the package exports. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './eval/places.mjs';
import { platformParts } from './platform-parts.mjs';

/**
 * @param exports lines that export what is needed, by paths below src/
 * @returns the module they make, built as the package is
 */
export async function loadSource(exports) {
  // beside the built package, whose files and dependencies it finds there
  const outfile = path.join(root, `dist/source-${randomUUID()}.mjs`);
  await build({
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [platformParts()],
    stdin: { contents: exports, resolveDir: path.join(root, 'src') },
    outfile,
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
