import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateFromName } from '../src/command/date-pattern.js';
import type { ReleaseRecord } from '../src/record/record.js';
import { extract, inFolder } from './support/command.js';

const TEXT = 'Corwen Instruments Raises Money\n\nCorwen Instruments plc raised $2 million today.\n';

/** Calls `use` with a folder that holds files of that name. */
const withFiles = (names: readonly string[], use: (folder: string) => void): Promise<void> =>
  inFolder((folder) => {
    for (const [index, name] of names.entries()) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), `${TEXT}No. ${index}.\n`);
    }
    use(folder);
  });
const recordsOf = (commandLine: readonly string[], cwd: string): ReleaseRecord[] =>
  JSON.parse(extract(commandLine, { cwd }).stdout);
const known = ({ source, release, money }: ReleaseRecord) => [
  source.path,
  release.date,
  source.url,
  money[0]?.currency,
];

describe('--metadata', () => {
  const NAMES = ['in/a.txt', 'in/b.txt', 'in/c.txt'];
  const INDEX =
    'note,path,date,currency,url\n"one, two",a.txt,2023-05-01,cad,https://corwen.example/a\n,in/b.txt,,,\n,gone.txt,2023-05-02,,\n';

  it('says what is known of files, by paths from its folder or the one it runs in', () =>
    withFiles(NAMES, (cwd) => {
      writeFileSync(path.join(cwd, 'in/index.csv'), INDEX);
      const { stdout, stderr, status } = extract(['in/*.txt', '--metadata', 'in/index.csv'], { cwd });
      expect({ stderr, status }).toEqual({
        stderr: 'extract: in/index.csv: 1 of its paths are no inputs, such as gone.txt\n',
        status: 0,
      });
      expect(JSON.parse(stdout).map(known)).toEqual([
        ['in/a.txt', '2023-05-01', 'https://corwen.example/a', 'CAD'],
        ['in/b.txt', null, null, 'USD'],
        ['in/c.txt', null, null, 'USD'],
      ]);
      expect(
        recordsOf(['in/a.txt', '--metadata', 'in/index.csv', '-q', '--date', '2020-01-01'], cwd)[0]!.release
          .date,
      ).toBe('2020-01-01');
    }));

  it.each([
    ['file,date\na.txt,2023-05-01\n', 'has no column named path'],
    ['path,date\na.txt,1 May 2023\n', 'row 1 has no day YYYY-MM-DD for a date (1 May 2023)'],
    ['path,url\na.txt,\nb.txt,ftp://b\n', 'row 2 has no address of http for a url (ftp://b)'],
    ['path,currency\na.txt,XXQ\n', 'row 1 has no ISO 4217 code for a currency (XXQ)'],
    ['path,date\n"a.txt,2023-05-01\n', 'is no table: Quote Not Closed'],
    ['', 'has no column named path'],
    ['path,date,date\na.txt,2023-05-01,2023-05-02\n', 'has two columns named date'],
    ['path,date\na.txt,2023-05-01\n./a.txt,2023-05-02\n', 'row 2 tells of ./a.txt again, as row 1 does'],
  ])('refuses %j', (index, problem) =>
    withFiles(['a.txt'], (cwd) => {
      writeFileSync(path.join(cwd, 'index.csv'), index);
      const { status, stderr, stdout } = extract(['a.txt', '--metadata', 'index.csv'], { cwd });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(`extract: --metadata index.csv: ${problem}`);
    }),
  );

  it.each([
    ['semicolons', '\ufeffpath;date;note\r\na.txt;2023-05-01;one, two\r\n'],
    ['tabs', 'path\tdate\na.txt\t2023-05-01\n'],
  ])('reads what spreadsheets write with %s', (_, index) =>
    withFiles(['a.txt'], (cwd) => {
      writeFileSync(path.join(cwd, 'index.csv'), index);
      expect(recordsOf(['a.txt', '--metadata', 'index.csv'], cwd)[0]!.release.date).toBe('2023-05-01');
    }),
  );

  it('takes the url of a line of NDJSON', () => {
    const line = (url: string) => `${JSON.stringify({ path: 'a', text: TEXT, url })}\n`;
    const { stdout, stderr } = extract(['-', '-f', 'ndjson'], {
      stdin: line('https://corwen.example/a') + line('a'),
    });
    expect(JSON.parse(stdout).source.url).toBe('https://corwen.example/a');
    expect(stderr).toBe('extract: -: line 2: url must be an address of http or https\n');
  });
});

describe('--date-from-name', () => {
  it('finds a day in a name by a pattern', () => {
    const find = (pattern: string, name: string) => dateFromName(pattern)!(name);
    expect(find('YYYYMMDD', 'corwen_20230501_final.txt')).toBe('2023-05-01');
    expect(find('DD.MM.YYYY', 'results 01.05.2023.htm')).toBe('2023-05-01');
    expect(find('pr-YYYY-MM-DD', 'pr-2023-05-01.txt')).toBe('2023-05-01');
    expect(find('DD.MM.YYYY', 'results 01-05-2023.htm')).toBeNull();
    expect(find('YYYYMMDD', '120230501.txt')).toBeNull();
    expect(find('YYYYMMDD', '20231301 20230501.txt')).toBe('2023-05-01');
    expect([dateFromName('YYYYMM'), dateFromName('YYYYMMDDDD')]).toEqual([null, null]);
  });

  it('dates the releases of files', () =>
    withFiles(['a-20230501.txt', 'b.txt'], (cwd) => {
      const records = recordsOf(['*.txt', '--date-from-name', 'YYYYMMDD'], cwd);
      expect(records.map(({ release }) => [release.date, release.dateSource])).toEqual([
        ['2023-05-01', 'option'],
        [null, null],
      ]);
      expect(records[0]!.dates.map(({ value }) => value)).toEqual(['2023-05-01']);
      expect(extract(['a-20230501.txt', '--date-from-name', 'YYYYMM'], { cwd }).status).toBe(2);
      expect(extract(['*.txt', '--date-from-name', 'YYYYMMDD'], { cwd }).stderr).toBe(
        'extract: --date-from-name: 1 of the names of files holds no such day\n',
      );
    }));
});

describe('--path-relative-to', () => {
  it('names files as from a folder, and leaves other names alone', () =>
    withFiles(['in/deep/a.txt'], (cwd) => {
      writeFileSync(path.join(cwd, 'in/b.ndjson'), `${JSON.stringify({ text: TEXT })}\n`);
      const absolute = path.join(cwd, 'in');
      expect(recordsOf([absolute, '--path-relative-to', 'in'], cwd).map(({ source }) => source.path)).toEqual(
        ['b.ndjson:1', 'deep/a.txt'],
      );
      extract([absolute, '--path-relative-to', 'in', '-o', 'facts.ndjson'], { cwd });
      const again = extract([absolute, '--path-relative-to', 'in', '-o', 'facts.ndjson', '--resume'], {
        cwd,
      });
      expect({ status: again.status, stderr: again.stderr }).toEqual({ status: 0, stderr: '' });
    }));
});
