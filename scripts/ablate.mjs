/**
 * Says which rows of endpoints the labelled texts need: each row is switched off in turn, and the texts in which a
 * right gold item turns wrong without it are listed. A row is needed where texts of two publishers are; what has
 * fewer stands among the exemptions of test/ablation.json with the construction it stands for.
 *
 * npm run ablate            measures and writes test/ablation.json (exemptions are kept)
 * npm run ablate -- --new   measures those that are not in it yet
 * npm run ablate -- --check compares the rows there are with test/ablation.json, without measuring
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { root } from './eval/places.mjs';
import { findSets } from './eval/sets.mjs';
import { loadSource } from './load-source.mjs';

const { check, new: onlyNew } = new Command('ablate')
  .option('--check', 'compare the names only')
  .option('--new', 'measure those not measured yet')
  .parse()
  .opts();
const tableFile = path.join(root, 'test/ablation.json');
/** Publishers whose texts must need a row, and the share of rows that may be exempt. */
const NEEDED = 2;
const EXEMPT_SHARE = 0.1;
const SETS = ['dev', 'clinical', 'written/endpoints', 'written/endpoints2'];

const temporary = mkdtempSync(path.join(tmpdir(), 'press-facts-ablate-'));

const load = () =>
  loadSource(`
    export { rowNames } from './endpoints/row-names.js';
    export { documentOfText } from './document/document-of.js';
    export { extractDocument } from './pipeline.js';`);

/** The gold items of a set that are wrong or missed, as lines of its scorer. */
function errorsOf({ gold }, records) {
  const facts = path.join(temporary, 'facts.json');
  writeFileSync(facts, JSON.stringify(records));
  const scorer = path.join(root, '../shared/evaluation/score.mjs');
  // the scorer ends with 1 where a page of the set was not read
  const { stdout } = spawnSync(process.execPath, [scorer, gold, facts, '--errors'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return new Set(
    stdout.split('\n').filter((line) => / {2}endpoints {2}/.test(line) && !/ {2}spurious: /.test(line)),
  );
}

function measure({ extractDocument, documentOfText }, names) {
  const sets = findSets(temporary).filter(
    ({ name }) => SETS.includes(name) || (name.startsWith('first-sight/') && name.includes('endpoints')),
  );
  const texts = sets.map((set) =>
    set.documents
      .filter((file) => file.endsWith('.txt'))
      .map((file) => documentOfText(readFileSync(file, 'utf8'), path.basename(file))),
  );
  const run = (without) =>
    sets.map((set, index) =>
      errorsOf(
        set,
        texts[index].map((document) =>
          extractDocument(document, {
            date: null,
            currency: null,
            withText: false,
            only: new Set(['dates', 'endpoints']),
            without,
          }),
        ),
      ),
    );
  const whole = run(new Set());
  return Object.fromEntries(
    names.map((name) => {
      const without = run(new Set([name]));
      const texts = without.flatMap((errors, index) =>
        [...errors].filter((line) => !whole[index].has(line)).map((line) => line.split(' ')[0]),
      );
      return [name, [...new Set(texts)].sort()];
    }),
  );
}

function judge({ rows, exempt }, names) {
  const problems = [];
  for (const name of names) if (!(name in rows)) problems.push(`${name} is not measured: run npm run ablate`);
  for (const name of Object.keys(rows))
    if (!names.includes(name)) problems.push(`${name} is no row any more`);
  for (const [name, texts] of Object.entries(rows))
    if (texts.length < NEEDED && !(name in exempt))
      problems.push(`${name} is needed by ${texts.length} texts`);
  const many = Object.keys(exempt).length > Math.ceil(names.length * EXEMPT_SHARE);
  if (many) problems.push(`${Object.keys(exempt).length} of ${names.length} rows are exempt`);
  return problems;
}

try {
  const code = await load();
  const table = JSON.parse(readFileSync(tableFile, 'utf8'));
  if (!check) {
    const known = onlyNew ? table.rows : {};
    const wanted = code.rowNames.filter((name) => !(name in known));
    table.rows = { ...known, ...measure(code, wanted) };
    writeFileSync(tableFile, `${JSON.stringify(table, null, 2)}\n`);
  }
  const problems = judge(table, code.rowNames);
  for (const problem of problems) console.error(`error: ${problem}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
