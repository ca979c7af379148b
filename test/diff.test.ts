import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReleaseRecord } from '../src/record/record.js';
import { extract, inFolder, ROOT } from './support/command.js';

const golden = (): ReleaseRecord[] =>
  JSON.parse(readFileSync(path.join(ROOT, 'test/golden/gentium-crinos-acquisition.json'), 'utf8'));

/** What `extract diff` says of the golden record and what `change` makes of it. */
const diffOf = (change: (record: ReleaseRecord) => unknown, ...options: string[]) =>
  inFolder((cwd) => {
    const now = golden();
    const changed = change(now[0]!) ?? now;
    writeFileSync(path.join(cwd, 'old.json'), JSON.stringify(golden()));
    writeFileSync(
      path.join(cwd, 'new.ndjson'),
      (changed as object[]).map((record) => `${JSON.stringify(record)}\n`).join(''),
    );
    return extract(['diff', 'old.json', 'new.ndjson', ...options], { cwd });
  });

describe('extract diff', () => {
  it('finds nothing where ids, rules, places of sentences and the generator differ', async () => {
    const { status, stdout, stderr } = await diffOf((record) => {
      record.source.generator.version = '9.0.0';
      const renamed = JSON.stringify(record)
        .replaceAll('"money-', '"money-1')
        .replaceAll('"rule":"', '"rule":"other-')
        .replace(/"sentence":\{"start":\d+/g, '"sentence":{"start":0');
      return [JSON.parse(renamed)];
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('tells what appeared, vanished and changed, by place and kind', async () => {
    const change = (record: ReleaseRecord) => {
      record.money[0]!.amount = 17_000_000;
      record.percentages.push({
        ...record.money[0]!,
        id: 'percentage-1',
        value: 5,
        unit: 'percent',
        direction: null,
      } as never);
      record.dates.splice(1, 1);
      record.release.date = '2007-01-09';
    };
    const { status, stdout } = await diffOf(change);
    expect(status).toBe(1);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('corpus/gentium-crinos-acquisition.txt');
    expect(lines).toContain('  ~ release date: null → "2007-01-09"');
    expect(lines).toContain('  ~ money [385,399) "EUR 16 million" amount: 16000000 → 17000000');
    expect(stdout).toMatch(/^ {2}- date \[187,204\) "December 28, 2006" .*value="2006-12-28"/m);
    expect(stdout).toMatch(/^ {2}\+ percentage \[385,399\) "EUR 16 million" .*value=5/m);
    const [found] = JSON.parse((await diffOf(change, '--format', 'json')).stdout);
    expect(found.differences.find(({ kind }: { kind: string }) => kind === 'money')).toEqual({
      kind: 'money',
      place: { start: 385, end: 399, text: 'EUR 16 million' },
      change: 'changed',
      changes: [{ field: 'amount', old: 16_000_000, new: 17_000_000 }],
    });
    const counts = (await diffOf(change, '--format', 'counts')).stdout;
    expect(counts).toMatch(/^1 of 1 releases differ\ndate: \+0 -1 ~0\n/);
    expect(counts).toContain('\nmoney: +0 -0 ~1\npercentage: +1 -0 ~0\nrelease: +0 -0 ~1\n');
  });

  it('sees what a slot refers to, not its id', async () => {
    const { stdout } = await diffOf((record) => {
      const [fact] = record.facts;
      if (fact?.type === 'acquisition') fact.price = 'money-2';
    });
    expect(stdout).toContain('price: "EUR 16 million [385,399)" → "EUR 8 million [');
  });

  it('leaves aside what only one version has, and tells of releases that only one has', async () => {
    const older = await diffOf((record) => {
      const { issuerName: _, ...release } = record.release;
      return [{ ...record, release }];
    });
    expect(older).toMatchObject({ status: 0, stdout: '' });
    const other = await diffOf((record) => [{ ...record, source: { ...record.source, path: 'b.txt' } }]);
    expect(other.stdout).toBe(
      'b.txt is only in the new output\ncorpus/gentium-crinos-acquisition.txt is only in the old output\n',
    );
    const text = await diffOf((record) => [
      { ...record, source: { ...record.source, textSha256: '0'.repeat(64) } },
    ]);
    expect(text).toMatchObject({
      status: 1,
      stdout: 'corpus/gentium-crinos-acquisition.txt has another text\n',
    });
  });

  it('refuses what is no output, and offsets that count differently', async () => {
    const units = await diffOf((record) => {
      record.source.offsets = 'utf8';
    });
    expect(units).toMatchObject({ status: 2, stdout: '' });
    expect(units.stderr).toContain('offsets count utf16 and utf8');
    expect(await diffOf(() => [{ a: 1 }])).toMatchObject({
      status: 2,
      stderr: 'extract: new.ndjson: item 1 is no record of extract\n',
    });
    expect(extract(['diff', 'no.json', 'no.json'])).toMatchObject({
      status: 2,
      stderr: 'extract: no.json: does not exist\n',
    });
    expect(extract(['diff', 'no.json']).status).toBe(2);
  });

  it('is a name of its own: a file of that name is ./diff', () =>
    inFolder((cwd) => {
      writeFileSync(path.join(cwd, 'diff'), 'Corwen plc raised $2 million.\n');
      expect(JSON.parse(extract(['./diff'], { cwd }).stdout)[0].source.path).toBe('./diff');
    }));
});
