/** The gold sets: those that ../shared/evaluation/README.md lists, and our own in corpus/first-sight/. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluation, firstSight, shared } from './places.mjs';

/** Folders of ../shared/evaluation: how each is scored and, where they are not beside the gold, its documents. */
const SHARED_SETS = [
  { name: 'dev', scorers: ['mentions'] },
  { name: 'clinical', scorers: ['mentions'] },
  { name: 'more', scorers: ['mentions'] },
  { name: 'written/endpoints', scorers: ['mentions'] },
  { name: 'written/endpoints2', scorers: ['mentions'] },
  { name: 'written/deals', scorers: ['mentions'] },
  { name: 'exhibits', scorers: ['mentions'] },
  { name: 'exhibits/mini', scorers: ['mentions', 'tables'] },
  { name: 'tables', scorers: ['tables'], documents: 'exhibits' },
  { name: 'cases', scorers: ['cases'] },
];

const DOCUMENT = /\.(?:txt|html?|xml)$/;
const GOLD = { mentions: /\.gold\.json$/, tables: /\.tables\.json$/ };

const foldersBelow = (folder, prefix = '') =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [
      `${prefix}${name}`,
      ...foldersBelow(path.join(folder, name), `${prefix}${name}/`),
    ]);

const documentsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => DOCUMENT.test(name))
    .sort()
    .map((name) => path.join(folder, name));

/** What does not fit together: folders that no set knows, and sets whose folder is gone. */
export function strayFolders() {
  const names = SHARED_SETS.map(({ name }) => name);
  const found = foldersBelow(evaluation);
  const isKnown = (folder) => names.some((name) => name === folder || name.startsWith(`${folder}/`));
  return [
    ...found.filter((folder) => !isKnown(folder)).map((folder) => `${folder}: a folder that no set knows`),
    ...names.filter((name) => !found.includes(name)).map((name) => `${name}: the folder is gone`),
  ];
}

/** The name a scorer finds a record by: that of the document where the gold gives it, else the gold's own. */
function nameOfText(goldFile, doc, place) {
  if (doc !== undefined) return doc;
  const [slug] = path.basename(goldFile).replace(GOLD.mentions, '').split('#');
  return path.extname(slug) === '' ? `${slug}${path.extname(place)}` : slug;
}

/** A real text stays where it is and only its gold is ours: the gold names the text and its sha256. */
function copyNamedText(goldFile, folder) {
  const { path: place, sha256, doc } = JSON.parse(readFileSync(goldFile, 'utf8'));
  const text = path.join(shared, place);
  if (!existsSync(text)) return { problem: `${goldFile}: its text ${place} is not there` };
  const found = createHash('sha256').update(readFileSync(text)).digest('hex');
  if (found !== sha256) return { problem: `${goldFile}: its text ${place} has another sha256: ${found}` };
  const copy = path.join(folder, nameOfText(goldFile, doc, place));
  copyFileSync(text, copy);
  return { copy };
}

function firstSightSet(name, temporary) {
  const gold = path.join(firstSight, name);
  const golds = readdirSync(gold).filter((file) => GOLD.mentions.test(file) || GOLD.tables.test(file));
  const scorers = Object.keys(GOLD).filter((scorer) => golds.some((file) => GOLD[scorer].test(file)));
  const named = golds
    .map((file) => path.join(gold, file))
    .filter((file) => 'sha256' in JSON.parse(readFileSync(file, 'utf8')));
  const folder = path.join(temporary, 'first-sight', name);
  mkdirSync(folder, { recursive: true });
  const copied = named.map((file) => copyNamedText(file, folder));
  return {
    name: `first-sight/${name}`,
    gold,
    scorers,
    documents: [...documentsIn(gold), ...new Set(copied.flatMap(({ copy }) => copy ?? []))],
    problems: copied.flatMap(({ problem }) => problem ?? []),
  };
}

/**
 * @param temporary a folder for copies
 * @returns each set with its name, gold folder, documents, scorers and what is wrong with it
 */
export function findSets(temporary) {
  const own = existsSync(firstSight) ? foldersBelow(firstSight).sort() : [];
  return [
    ...SHARED_SETS.filter(({ name }) => existsSync(path.join(evaluation, name))).map(
      ({ name, scorers, documents }) => ({
        name,
        gold: path.join(evaluation, name),
        scorers,
        documents: documentsIn(path.join(evaluation, documents ?? name)),
        problems: [],
      }),
    ),
    ...own.map((name) => firstSightSet(name, temporary)),
  ];
}
