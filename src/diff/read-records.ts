import { readFile } from 'node:fs/promises';
import { InputError } from '../document/errors.js';
import type { ReleaseRecord } from '../record/record.js';

const isRecord = (value: unknown): value is ReleaseRecord =>
  typeof value === 'object' &&
  value !== null &&
  'schemaVersion' in value &&
  value.schemaVersion === '1' &&
  'source' in value &&
  typeof value.source === 'object' &&
  'release' in value;

function parse(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(`${where}is not JSON: ${error.message}`);
    throw error;
  }
}

/**
 * The records of an output of `extract`, JSON or NDJSON, by their paths; where a path comes more than once, the
 * second and later have their number behind it.
 *
 * @throws InputError where it is no such output; the system's error where it cannot be read
 */
export async function readRecords(file: string): Promise<Map<string, ReleaseRecord>> {
  const content = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  const values = content.trimStart().startsWith('[')
    ? parse(content, '')
    : content
        .split('\n')
        .flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, `line ${index + 1} `)]));
  const records = new Map<string, ReleaseRecord>();
  for (const [index, value] of (values as unknown[]).entries()) {
    if (!isRecord(value)) throw new InputError(`item ${index + 1} is no record of extract`);
    const { path } = value.source;
    let name = path;
    for (let count = 2; records.has(name); count++) name = `${path} (${count})`;
    records.set(name, value);
  }
  return records;
}
