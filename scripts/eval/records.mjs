/** Records by a built command. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs a command over inputs; what it says on stderr is passed on, and a record that is missing is for the
 * scorers to count.
 *
 * @param temporary a folder for the output
 */
export function extractRecords(command, inputs, temporary, ...more) {
  if (inputs.length === 0) return [];
  const output = path.join(temporary, 'records.ndjson');
  const run = spawnSync(process.execPath, [command, ...inputs, '-q', '-f', 'ndjson', '-o', output, ...more], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (run.status !== 0 && run.status !== 1) throw new Error(`${command} ended with ${run.status}`);
  return readFileSync(output, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
