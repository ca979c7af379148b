import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse as rowsOf } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { COMMAND, extract, inFolder, ROOT } from '../support/command.js';

const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
/** The recipes of README and what they print. */
const recipes = [
  ...readme.matchAll(/<!-- recipe( duckdb)? -->\n```\w+\n([\s\S]*?)```\n\n```\n([\s\S]*?)```/g),
].map(([, tool, recipe, printed]) => ({ isSql: tool !== undefined, recipe: recipe!, printed: printed! }));

const DUCKDB = '@duckdb/node-api';
/** The rows of a query, by DuckDB. */
async function query(sql: string): Promise<unknown[][]> {
  const { DuckDBInstance } = await import(DUCKDB);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(sql)).getRowsJson();
}

describe('recipes of README', () => {
  it('are there', () => expect(recipes).toHaveLength(3));

  it.each(recipes.filter(({ isSql }) => !isSql))('$recipe', ({ recipe, printed }) =>
    inFolder((folder) => {
      mkdirSync(path.join(folder, 'bin'));
      const script = `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(COMMAND)} "$@"\n`;
      writeFileSync(path.join(folder, 'bin/extract'), script, { mode: 0o755 });
      // Debian's Python has Debian's pandas, whatever other one comes first
      const PATH = `${path.join(folder, 'bin')}:/usr/bin:${process.env.PATH}`;
      const { stdout, stderr } = spawnSync('sh', ['-c', recipe], {
        cwd: ROOT,
        env: { ...process.env, PATH },
        encoding: 'utf8',
      });
      expect({ stdout, stderr }).toEqual({ stdout: printed, stderr: '' });
    }),
  );

  it.each(recipes.filter(({ isSql }) => isSql))('$recipe', async ({ recipe, printed }) => {
    const rows = await query(recipe.replace("'examples/", `'${path.join(ROOT, 'examples')}/`));
    expect(rows.map((row) => `${row.join(',')}\n`).join('')).toBe(printed);
  });
});

describe('the workbook in a spreadsheet', () => {
  const formula = /Formulas: `(=[^`]+)`/.exec(readme)?.[1];

  it('adds up what is paid in euros', () =>
    inFolder((folder) => {
      const [workbook, sheet] = [path.join(folder, 'facts.xlsx'), path.join(folder, 'releases.csv')];
      extract(['examples/halvorsen-acquisition.txt', 'examples/corwen-results.txt', '-q', '-o', workbook]);
      const args = ['--set', `A1=${formula}`, '--recalc', workbook, sheet];
      const { status, stderr } = spawnSync('ssconvert', args, { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const [[sum, headline, day]] = rowsOf(readFileSync(sheet, 'utf8')) as [string[]];
      expect([sum, headline, day]).toEqual(['16000000', 'headline', 'releaseDate']);
    }));
});

describe('CSV read elsewhere', () => {
  const inputs = ['corpus/gentium-crinos-acquisition.txt', 'test/fixtures/tables/three-row-heading.htm'];

  it.each(['mentions', 'figures'])('python3 and DuckDB find as many rows and the same text: %s', (rows) =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'rows.csv');
      extract([...inputs, '-q', '-o', file, '--rows', rows]);
      const count =
        'import csv, json, sys; print(json.dumps([row["text"] for row in csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8"))]))';
      const { stdout } = spawnSync('python3', ['-c', count, file], { encoding: 'utf8' });
      const texts: string[] = JSON.parse(stdout);
      expect(texts.length).toBeGreaterThan(10);
      const found = await query(`SELECT "text" FROM read_csv('${file}', all_varchar = true, header = true)`);
      expect(found.flat()).toEqual(texts);
    }),
  );
});
