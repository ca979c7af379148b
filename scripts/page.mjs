/** Bundles the page an analyst opens: one file of HTML with its style and script in it, and nothing else allowed. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './eval/places.mjs';

/** The pages by name: the module they begin with and what they may connect to. */
const PAGES = {
  report: { entry: 'report.tsx', title: 'press-facts', connect: "'none'" },
  serve: { entry: 'serve.tsx', title: 'press-facts', connect: "'self'" },
};

const hashOf = (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Only the one script and the one style of the page, nothing from anywhere else, no markup made of strings. */
const policy = (script, style, connect) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** A page with the place where its releases stand. */
const pageOf = ({ title, script, style, connect }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style, connect)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<div id="app"><noscript>This page needs its script to show the releases.</noscript></div>
<!--releases-->
<script>${script}</script>
</body>
</html>
`;

/**
 * Writes the pages to `dist/page/`.
 *
 * @param options.write whether to write them
 * @returns the paths of all modules that went in, from the folder of the project
 */
export async function bundlePages({ write = true } = {}) {
  const folder = path.join(root, 'dist/page');
  if (write) await mkdir(folder, { recursive: true });
  const modules = [];
  for (const [name, { entry, title, connect }] of Object.entries(PAGES)) {
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      entryPoints: [path.join(root, 'src/output/page/view', entry)],
      outdir: folder,
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      tsconfigRaw: {},
    });
    modules.push(...Object.keys(metafile.inputs));
    const contentOf = (ending) => outputFiles.find(({ path: file }) => file.endsWith(ending)).text.trim();
    const [script, style] = [contentOf('.js'), contentOf('.css')];
    if (/<\/(?:script|style)|<!--/i.test(script + style)) throw new Error(`${entry}: ends its own element`);
    if (write) await writeFile(path.join(folder, `${name}.html`), pageOf({ title, script, style, connect }));
  }
  return modules;
}
