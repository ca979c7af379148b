/** The pipeline as it is built for the command, as a module to call. */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { common } from '../scripts/bundle.mjs';
import { platformParts } from '../scripts/platform-parts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns the functions of the package's inside that the benchmark calls */
export async function loadPipeline() {
  const folder = mkdtempSync(path.join(root, 'dist/bench-'));
  try {
    const outfile = path.join(folder, 'pipeline.mjs');
    await build({
      ...common,
      stdin: {
        contents: `
          export { extractDocument, extraction } from './pipeline.js';
          export { sideBySide } from './steps.js';
          export { checkRecord } from './record/check.js';
          export { documentOfText } from './document/document-of.js';`,
        resolveDir: path.join(root, 'src'),
      },
      outfile,
      packages: 'external',
      plugins: [platformParts()],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
