/** Which texts need which rows of endpoints. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { evaluation } from '../eval/places.mjs';
import { findSets } from '../eval/sets.mjs';

const SETS = ['dev', 'clinical', 'written/endpoints', 'written/endpoints2'];

/** The gold items of a set that are wrong or missed, as lines of its scorer. */
function errorsOf({ gold }, records, temporary) {
  const facts = path.join(temporary, 'facts.json');
  writeFileSync(facts, JSON.stringify(records));
  // the scorer ends with 1 where a page of the set was not read
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(evaluation, 'score.mjs'), gold, facts, '--errors'],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  return new Set(
    stdout.split('\n').filter((line) => / {2}endpoints {2}/.test(line) && !/ {2}spurious: /.test(line)),
  );
}

/**
 * @param code what reads texts: `extractDocument`, `documentOfText`
 * @param names of the rows to be switched off in turn
 * @returns by row the texts in which a right gold item turns wrong without it
 */
export function measureEndpointRows({ extractDocument, documentOfText }, names, temporary) {
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
        temporary,
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
