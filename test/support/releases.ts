/** Press releases made up for tests of bulk: each differs from the others in its values. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PLACES = ['OSLO, Norway', 'GENEVA, Switzerland', 'AUSTIN, Texas', 'PUNE, India'];

/** The release with a number; the same number gives the same text. */
export function release(number: number): string {
  const day = (number % 28) + 1;
  const company = `Halvorsen Marine ${number} Inc.`;
  return [
    `${company} Reports Third Quarter Results`,
    '',
    `${PLACES[number % PLACES.length]}, November ${day}, 2024 – ${company} (Nasdaq: HM${number % 90}) today reported revenue of $${number + 10}.5 million for the third quarter of 2024, up ${(number % 40) + 1}% from a year earlier.`,
    '',
    `“We shipped more than we had planned,” said Ingrid Solberg, Chief Executive Officer of Halvorsen Marine ${number}.`,
    '',
  ].join('\n');
}

/** A folder with this many releases in it, and a file of NDJSON with the same. */
export function writeReleases(folder: string, count: number): void {
  mkdirSync(path.join(folder, 'releases'));
  const lines: string[] = [];
  for (let number = 0; number < count; number++) {
    const name = `release-${String(number).padStart(5, '0')}.txt`;
    writeFileSync(path.join(folder, 'releases', name), release(number));
    lines.push(JSON.stringify({ path: name, text: release(number) }));
  }
  writeFileSync(path.join(folder, 'releases.ndjson'), `${lines.join('\n')}\n`);
}

/** The paths of the inputs whose records these lines are. */
export const pathsOf = (ndjson: string): string[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).source.path);
