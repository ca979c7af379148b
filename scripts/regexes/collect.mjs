/** All regular expressions of src/: the literals by the parser, the others when the code that makes them runs. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from '@typescript/typescript6';
import { build } from 'esbuild';
import { root } from '../eval/places.mjs';
import { platformParts } from '../platform-parts.mjs';

const src = path.join(root, 'src');
/** Modules that do something when they are imported. */
const PROGRAMS = new Set(['cli.ts', 'command/main.ts', 'batch/worker.ts', 'browser/vocabulary-table.ts']);
const files = readdirSync(src, { recursive: true })
  .filter((name) => name.endsWith('.ts') && !/\.generated\.|\.d\.ts$/.test(name))
  .sort();

/** The literals of a file, and where it makes regular expressions of strings. */
function readFile(name) {
  const source = readFileSync(path.join(src, name), 'utf8');
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found = { name, source, literals: [], makers: [] };
  const siteOf = (node) => `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.literals.push({
        site: siteOf(node),
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp'
    ) {
      const { expression } = node;
      found.makers.push({ site: siteOf(node), start: expression.getStart(), end: expression.getEnd() });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Has each place that makes regular expressions say what it makes. */
const recording = (read) => ({
  name: 'recording',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const known = read.get(path.relative(src, file));
      if (!known?.makers.length) return null;
      let contents = known.source;
      for (const { site, start, end } of known.makers.toReversed())
        contents = `${contents.slice(0, start)}(globalThis.recordedRegExp(${JSON.stringify(site)}))${contents.slice(end)}`;
      return { contents, loader: 'ts' };
    });
  },
});

/**
 * @returns the regular expressions, each with the file and line of the first place that has it, and the places
 *   that make some but were not reached
 */
export async function collectRegexes() {
  const read = new Map(files.map((name) => [name, readFile(name)]));
  const made = [];
  globalThis.recordedRegExp = (site) =>
    function Recorded(source, flags) {
      const regex = new RegExp(source, flags);
      made.push({ site, source: regex.source, flags: regex.flags });
      return regex;
    };
  const outfile = path.join(root, `dist/regexes-${process.pid}.mjs`);
  const modules = files.filter((name) => !PROGRAMS.has(name));
  await build({
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [platformParts(), recording(read)],
    stdin: {
      contents: [
        ...modules.map((name) => `import './${name.replace(/ts$/, 'js')}';`),
        `export { extractPage } from './index.js';`,
        `export { dateFromName } from './command/date-pattern.js';`,
      ].join('\n'),
      resolveDir: src,
    },
    outfile,
  });
  const { dateFromName, extractPage } = await import(pathToFileURL(outfile).href).finally(() =>
    rmSync(outfile),
  );
  // some are made when they are first needed
  dateFromName('YYYY-MM-DD');
  const pages = path.join(root, 'test/fixtures/html');
  for (const page of readdirSync(pages).filter((name) => name.endsWith('.html')))
    await extractPage({ html: readFileSync(path.join(pages, page), 'utf8') });
  const reached = new Set(made.map(({ site }) => site));
  const makers = [...read.values()].flatMap((file) => file.makers.map(({ site }) => site));
  const regexes = new Map();
  for (const regex of [...[...read.values()].flatMap((file) => file.literals), ...made]) {
    const key = `/${regex.source}/${regex.flags}`;
    if (!regexes.has(key)) regexes.set(key, regex);
  }
  return { regexes: [...regexes.values()], unreached: makers.filter((site) => !reached.has(site)) };
}
