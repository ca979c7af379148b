/** The releases a benchmark runs on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const REAL = path.resolve(root, '../shared/bench/releases');
const GENERATED = 619;

const textsOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** Releases made of our own: their lines in another order, their numbers changed. */
function generate(texts) {
  return Array.from({ length: GENERATED }, (_, index) => {
    const lines = texts[index % texts.length].split('\n');
    const body = lines.slice(1);
    const turn = index % Math.max(1, body.length);
    const turned = [...body.slice(turn), ...body.slice(0, turn)];
    return [lines[0], ...turned].join('\n').replace(/\d(?=\d{3})/g, () => String((index % 9) + 1));
  });
}

/** @returns the texts, and what to call them */
export function loadCorpus() {
  if (existsSync(REAL)) return { name: 'real releases', texts: textsOf(REAL) };
  return { name: 'releases generated from corpus/', texts: generate(textsOf(path.join(root, 'corpus'))) };
}

/** One text of a length, in UTF-16 units, made of releases that follow each other. */
export function textOfLength(texts, length) {
  const parts = [];
  let size = 0;
  for (let index = 0; size < length; index++) {
    const text = texts[index % texts.length];
    parts.push(text);
    size += text.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}
