import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../eval/places.mjs';
import { findSets } from '../eval/sets.mjs';
import { EXAMPLES } from './left-out.mjs';

/** The labelled texts of a kind ("parties", "endpoints") in all sets: set, text and what is right in it. */
export function labelledTexts(kind) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'press-facts-weigh-'));
  const found = findSets(temporary).flatMap(({ name, gold, documents }) =>
    documents
      .filter((file) => file.endsWith('.txt'))
      .map((file) => [file, path.join(gold, path.basename(file).replace('.txt', '.gold.json'))])
      .filter(([, goldFile]) => existsSync(goldFile))
      .map(([file, goldFile]) => ({ file, labels: JSON.parse(readFileSync(goldFile, 'utf8')) }))
      .filter(({ labels }) => labels[kind] !== undefined && (!labels.only || labels.only.includes(kind)))
      .map(({ file, labels }) => ({ set: name, text: readFileSync(file, 'utf8'), right: labels[kind] })),
  );
  rmSync(temporary, { recursive: true });
  return found;
}

/** Our own examples of a kind. */
export const exampleTexts = (kind) =>
  JSON.parse(readFileSync(path.join(root, `corpus/examples/${kind}.json`), 'utf8')).map(
    ({ text, expected }) => ({ set: EXAMPLES, text, right: expected }),
  );
