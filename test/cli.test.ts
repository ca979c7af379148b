import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { COMMAND, CORPUS, extract, inFolder, ROOT, start } from './support/command.js';

const CRINOS = 'corpus/gentium-crinos-acquisition.txt';
const PHASE3 = 'corpus/gentium-phase3-update.txt';

interface Printed {
  readonly source: { readonly path: string; readonly sha256: string };
  readonly text?: string;
  readonly release: {
    readonly date: string | null;
    readonly dateSource: string | null;
    readonly issuer: string | null;
  };
  readonly dates: { readonly text: string; readonly value: string }[];
  readonly money: { readonly text: string; readonly currency: string; readonly amount: number | null }[];
  readonly parties: { readonly name: string }[];
}
const parse = (stdout: string): Printed[] => JSON.parse(stdout);
const paths = (stdout: string): string[] => parse(stdout).map(({ source }) => source.path);

describe('extract', () => {
  it('prints both source documents as one array in the order given', () => {
    const { status, stdout, stderr } = extract([PHASE3, CRINOS]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(paths(stdout)).toEqual([PHASE3, CRINOS]);
    expect(stdout.startsWith('[\n  {\n    "schemaVersion": "1",')).toBe(true);
    expect(stdout.endsWith('\n  }\n]\n')).toBe(true);
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
  });

  it('prints a record per line with --format ndjson', () => {
    const { status, stdout } = extract([CRINOS, PHASE3, '--format', 'ndjson']);
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('');
    expect(lines.slice(0, 2).map((line) => JSON.parse(line).source.path)).toEqual([CRINOS, PHASE3]);
  });

  it('reads stdin for -', () => {
    const { status, stdout } = extract(['-'], { stdin: readFileSync(path.join(ROOT, CRINOS)) });
    expect(status).toBe(0);
    const [record] = parse(stdout);
    expect(record?.source.path).toBe('-');
    expect(record?.source.sha256).toBe('45cec8adfcf756d74077ce6b43363dfdd04f9dea37d1f253234bd6a133f19766');
    expect(record?.money.map(({ amount }) => amount)).toEqual([16000000, 8000000, 4000000, 4000000]);
  });

  it('writes the others when one is missing, names it on stderr and ends with 1', () => {
    const { status, stdout, stderr } = extract([CRINOS, 'missing.txt', PHASE3]);
    expect(status).toBe(1);
    expect(stderr).toBe('extract: missing.txt: does not exist\n');
    expect(paths(stdout)).toEqual([CRINOS, PHASE3]);
  });

  it('refuses a folder without releases and goes on', () =>
    inFolder((folder) => {
      mkdirSync(path.join(folder, 'empty'));
      const { status, stdout, stderr } = extract([path.join(folder, 'empty'), CRINOS]);
      expect(status).toBe(1);
      expect(stderr).toBe(
        `extract: ${path.join(folder, 'empty')}: holds no press releases (.txt .htm .html .xhtml .md .ndjson .nc)\n`,
      );
      expect(paths(stdout)).toEqual([CRINOS]);
    }));

  it('refuses an empty file', () =>
    inFolder((folder) => {
      writeFileSync(path.join(folder, 'empty.txt'), '');
      const { status, stdout, stderr } = extract(['empty.txt'], { cwd: folder });
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '[]\n',
        stderr: 'extract: empty.txt: is empty\n',
      });
    }));

  it('writes --output only when it is complete', () =>
    inFolder((folder) => {
      const { status, stdout } = extract([path.join(ROOT, CRINOS), '-o', 'facts.json'], { cwd: folder });
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
      expect(readdirSync(folder)).toEqual(['facts.json']);
      expect(parse(readFileSync(path.join(folder, 'facts.json'), 'utf8'))).toHaveLength(1);
    }));

  it('takes the format from the name of --output', () =>
    inFolder((folder) => {
      extract([path.join(ROOT, CRINOS), '-o', 'facts.ndjson'], { cwd: folder });
      const written = readFileSync(path.join(folder, 'facts.ndjson'), 'utf8');
      expect(written.split('\n')).toHaveLength(2);
    }));

  it('refuses --output into a folder that does not exist', () =>
    inFolder((folder) => {
      const { status, stdout, stderr } = extract([path.join(ROOT, CRINOS), '-o', 'no/facts.json'], {
        cwd: folder,
      });
      expect({ status, stdout, stderr }).toEqual({
        status: 2,
        stdout: '',
        stderr: 'extract: --output no/facts.json: the folder no does not exist\n',
      });
    }));

  it('ends quietly when the reader of a pipe has gone', async () => {
    const child = start(['corpus', 'corpus', 'corpus', 'corpus', 'corpus', 'corpus', '--text']);
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdin.end();
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect(stderr).not.toMatch(/EPIPE|Error/);
    expect(status).toBe(0);
  });

  it.each([
    [['--no-such-option'], "error: unknown option '--no-such-option'"],
    [
      ['--date', '2024-02-30', CRINOS],
      "error: option '--date <YYYY-MM-DD>' argument '2024-02-30' is invalid.",
    ],
    [['--currency', 'XYZ', CRINOS], "error: option '--currency <code>' argument 'XYZ' is invalid."],
    [['--only', 'dates,verbs', CRINOS], "error: option '--only <kinds>' argument 'dates,verbs' is invalid."],
    [['--format', 'xml', CRINOS], "error: option '-f, --format <format>' argument 'xml' is invalid."],
    [['--jobs', '0', CRINOS], "error: option '-j, --jobs <n>' argument '0' is invalid."],
    [['--resume', CRINOS], 'extract: --resume needs --output FILE.ndjson'],
  ])('ends with 2 for wrong usage: %j', (commandLine, message) => {
    const { status, stdout, stderr } = extract(commandLine);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(message)).toBe(true);
  });

  it('resolves dates against --date', () => {
    const [record] = parse(extract([PHASE3, '--date', '2007-01-09']).stdout);
    expect(record?.release).toMatchObject({ date: '2007-01-09', dateSource: 'option' });
    expect(record?.dates[0]).toMatchObject({ text: 'today', value: '2007-01-09' });
  });

  it('takes --currency for a bare dollar sign', () => {
    const stdin = 'Maple Harbour Foods Reports\n\nThe company repaid $5 million of its debt.\n';
    const currencyOf = (...more: string[]) =>
      parse(extract(['-', ...more], { stdin }).stdout)[0]?.money[0]?.currency;
    expect([currencyOf(), currencyOf('--currency', 'cad')]).toEqual(['USD', 'CAD']);
  });

  it('adds the text with --text', () => {
    const [record] = parse(extract([CRINOS, '--text']).stdout);
    expect(record?.text).toBe(readFileSync(path.join(ROOT, CRINOS), 'utf8'));
  });

  it('keeps only the kinds of --only', () => {
    const [record] = parse(extract([CRINOS, '--only', 'money,percentages']).stdout);
    expect(record).toMatchObject({ dates: [], endpoints: [], parties: [], release: { issuer: null } });
    expect(record?.money).toHaveLength(4);
  });

  it('explains each mention on stderr', () => {
    const { stdout, stderr } = extract([CRINOS, '--explain']);
    expect(parse(stdout)).toHaveLength(1);
    expect(stderr).toContain(
      '  money-1 [385,399) "EUR 16 million" rule=code-first currency="EUR" amount=16000000',
    );
    expect(stderr).toContain('  date-2 [187,204) "December 28, 2006" rule=day ');
  });

  it('prints the schema, the version and the help and stops', () => {
    expect(JSON.parse(extract(['--schema']).stdout).$schema).toBe(
      'https://json-schema.org/draft/2020-12/schema',
    );
    expect(extract(['--version']).stdout).toBe(`${packageJson.version}\n`);
    expect(extract(['--help'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('has examples in its help that run as printed', () =>
    inFolder((folder) => {
      const examples = [...extract(['--help']).stdout.matchAll(/^ {2}\$ (.+)$/gm)].map(([, line]) => line!);
      expect(examples.length).toBeGreaterThanOrEqual(5);
      const shim = path.join(folder, 'extract');
      writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`, { mode: 0o755 });
      for (const name of readdirSync(CORPUS).filter((file) => file.endsWith('.txt'))) {
        mkdirSync(path.join(folder, 'corpus'), { recursive: true });
        writeFileSync(path.join(folder, 'corpus', name), readFileSync(path.join(CORPUS, name)));
      }
      for (const example of examples) {
        const { status } = shell(example, folder);
        expect({ example, status }).toEqual({ example, status: 0 });
      }
      expect(existsSync(path.join(folder, 'facts.json'))).toBe(true);
    }));
});

const shell = (line: string, folder: string) =>
  spawnSync('sh', ['-c', line], {
    cwd: folder,
    env: { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH ?? ''}` },
  });
