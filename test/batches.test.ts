import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSummary, SummaryBuilder } from '../src/batch/summary.js';
import { duplicateFinder, marked, unmarked } from '../src/output/duplicates.js';
import { extract, inFolder } from './support/command.js';

const release = (number: number): string =>
  `Halvorsen Marine ${number} Inc. Raises Money\n\nOSLO, May 4, 2023 – Halvorsen Marine ${number} Inc. raised $${number} million.\n`;

describe('the end of a batch', () => {
  it('is told in a line, from ten inputs on', () =>
    inFolder((cwd) => {
      mkdirSync(path.join(cwd, 'in'));
      for (let number = 10; number < 20; number++)
        writeFileSync(path.join(cwd, 'in', `${number}.txt`), release(number % 17));
      writeFileSync(path.join(cwd, 'in/empty.txt'), '');
      const { stderr, status } = extract(['in', '-o', 'out.ndjson'], { cwd });
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^extract: in\/empty\.txt: is empty\n(?:extract: \d+ records, .*\n)*extract: 10 read, 1 refused, 0 with warnings, 0 mentions dropped, 0 duplicates; facts: .*\n$/,
      );
      expect(extract(['in', '-q', '-o', 'out.ndjson'], { cwd }).stderr).toBe(
        'extract: in/empty.txt: is empty\n',
      );
    }));

  it('adds up', () => {
    const sums = new SummaryBuilder();
    sums.addRecord({ warnings: 2, dropped: 1, facts: { quote: 2, result: 1 } }, false);
    sums.addRecord({ warnings: 0, dropped: 0, facts: { result: 3 } }, true);
    sums.addFailure();
    expect(describeSummary(sums.summary)).toBe(
      '2 read, 1 refused, 1 with warnings, 1 mentions dropped, 1 duplicates; facts: result 4, quote 2',
    );
  });
});

describe('--fail-on-warning', () => {
  it('tells each warning and ends with 1', () => {
    const stdin = 'Corwen plc Raises Money\n\nCorwen plc raised $2 million today.\n';
    const warned = extract(['-', '--fail-on-warning'], { stdin });
    expect(warned.status).toBe(1);
    expect(warned.stderr).toMatch(/^extract: -: warning no-release-date: /);
    expect(JSON.parse(warned.stdout)).toHaveLength(1);
    expect(extract(['-', '--fail-on-warning', '--date', '2023-05-04'], { stdin })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(extract(['-'], { stdin })).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('duplicates', () => {
  const files = (cwd: string) => {
    mkdirSync(path.join(cwd, 'in'));
    for (const [name, number] of [
      ['a', 1],
      ['b', 2],
      ['c"\\', 1],
      ['d', 1],
    ] as const)
      writeFileSync(path.join(cwd, 'in', `${name}.txt`), release(number));
    writeFileSync(path.join(cwd, 'in/e.txt'), `\ufeff${release(2)}`);
  };
  const duplicatesIn = (ndjson: string) =>
    ndjson
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.duplicateOf);

  it('are marked with the first release of the same text', () =>
    inFolder((cwd) => {
      files(cwd);
      const expected = [null, null, 'in/a.txt', 'in/a.txt', 'in/b.txt'];
      expect(duplicatesIn(extract(['in', '-f', 'ndjson'], { cwd }).stdout)).toEqual(expected);
      const records = JSON.parse(extract(['in'], { cwd }).stdout);
      expect(
        records.map(({ source }: { source: { duplicateOf: string | null } }) => source.duplicateOf),
      ).toEqual(expected);
      // the same file again is no other release
      expect(duplicatesIn(extract(['in/a.txt', 'in/a.txt', '-f', 'ndjson'], { cwd }).stdout)).toEqual([
        null,
        null,
      ]);
    }));

  it('are marked alike where a run is gone on with', () =>
    inFolder((cwd) => {
      files(cwd);
      const commandLine = ['in', '-q', '-o', 'out.ndjson'];
      extract(commandLine, { cwd });
      const whole = readFileSync(path.join(cwd, 'out.ndjson'), 'utf8');
      const ends = [...whole.matchAll(/\n/g)].map(({ index }) =>
        Buffer.byteLength(whole.slice(0, index + 1)),
      );
      for (const end of [...ends.slice(0, 4), ends[2]! + 10]) {
        truncateSync(path.join(cwd, 'out.ndjson'), end);
        expect(extract([...commandLine, '--resume'], { cwd })).toMatchObject({ status: 0, stderr: '' });
        expect(readFileSync(path.join(cwd, 'out.ndjson'), 'utf8')).toBe(whole);
      }
    }));

  it('are found and marked in what is printed, whatever stands in a path', () => {
    const path = 'x"duplicateOf":null,"textSha256":"y.txt';
    const record = (name: string) =>
      JSON.stringify({
        source: { path: name, textSha256: '0'.repeat(64), duplicateOf: null },
        text: '"duplicateOf":null',
      });
    const found = duplicateFinder();
    found.note(record(path));
    expect(found.firstOf('0'.repeat(64), 'z.txt')).toBe(path);
    const printed = marked(record('z.txt'), path);
    expect(JSON.parse(printed)).toMatchObject({ source: { duplicateOf: path }, text: '"duplicateOf":null' });
    expect(unmarked(printed)).toBe(record('z.txt'));
    expect(unmarked(marked(record(path), '$1'))).toBe(record(path));
  });
});
