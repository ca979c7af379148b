/**
 * Which texts need which evidence of parties. A text needs a rule when its record has more errors without it: parties,
 * their names, titles and affiliations, the issuer, facts; what is invented counts as what is missed.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { evaluation } from '../eval/places.mjs';
import { findSets } from '../eval/sets.mjs';

const KINDS = ['parties', 'facts', 'release'];
/** Of the texts that need a rule as many are named, each of another publisher. */
const NAMED = 4;

const slugOf = (file) => {
  const name = path.basename(file);
  return name.includes('#') ? name : path.parse(name).name;
};

/** All labelled documents whose gold tells of parties or what is made of them. */
async function labelledDocuments({ readDocuments }, temporary) {
  const found = [];
  for (const { name, gold, documents, scorers } of findSets(temporary)) {
    if (!scorers.includes('mentions')) continue;
    for (const file of documents) {
      const read = await readDocuments(file, readFileSync(file), { maxBytes: 1e8 }).catch(() => []);
      for (const document of read) {
        const slug = slugOf(document.path);
        const goldFile = path.join(gold, `${slug}.gold.json`);
        if (!existsSync(goldFile)) continue;
        const { only, release } = JSON.parse(readFileSync(goldFile, 'utf8'));
        if (only && !only.some((kind) => KINDS.includes(kind))) continue;
        const publisher = [release?.issuer].flat()[0] ?? slug;
        found.push({ id: `${name.replaceAll('/', '~')}~${slug}`, slug, document, goldFile, publisher });
      }
    }
  }
  return found;
}

/** How many errors each record has by its gold. */
function countErrors(pairs, temporary) {
  const gold = path.join(temporary, 'gold');
  rmSync(gold, { recursive: true, force: true });
  mkdirSync(gold);
  const records = pairs.map(([{ id, goldFile }, record]) => {
    copyFileSync(goldFile, path.join(gold, `${id}.gold.json`));
    return { ...record, source: { ...record.source, path: id.includes('#') ? id : `${id}.txt` } };
  });
  const facts = path.join(temporary, 'facts.json');
  writeFileSync(facts, JSON.stringify(records));
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(evaluation, 'score.mjs'), gold, facts, '--json'],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  const counts = new Map(pairs.map(([{ id }]) => [id, 0]));
  for (const { slug, kind, what } of JSON.parse(stdout).errors)
    if (KINDS.includes(kind) && !what.startsWith('beyond gold')) counts.set(slug, counts.get(slug) + 1);
  return counts;
}

/** Does something without a rule; what is no rule about one place (`later-evidence.ts`) weighs nothing meanwhile. */
function without({ evidenceRules, weights }, name, work) {
  const rule = evidenceRules.find((one) => one.name === name);
  const weight = [...weights[name]];
  const holds = rule?.holds;
  if (rule) rule.holds = () => false;
  else weights[name].fill(0);
  const result = work();
  if (rule) rule.holds = holds;
  else weights[name].splice(0, 2, ...weight);
  return result;
}

/** The documents in which each rule holds; nothing of the others changes without it. */
function placesOf({ evidenceRules }, documents, read) {
  const places = new Map(evidenceRules.map(({ name }) => [name, new Set()]));
  let current;
  const asked = evidenceRules.map((rule) => {
    const { name, holds } = rule;
    rule.holds = (...place) => {
      const answer = holds(...place);
      if (answer) places.get(name).add(current);
      return answer;
    };
    return [rule, holds];
  });
  for (current of documents) read(current);
  for (const [rule, holds] of asked) rule.holds = holds;
  return places;
}

/**
 * @param code what reads texts: `readDocuments`, `extractDocument`, and `evidenceRules` with their `weights`
 * @param names of the rules to be switched off in turn
 * @returns by rule some of the texts that need it, each of another publisher
 */
export async function measureEvidence(code, names, temporary) {
  const documents = await labelledDocuments(code, temporary);
  const options = { date: null, currency: null, withText: true };
  const read = ({ document }) => code.extractDocument(document, { ...options, only: null });
  const partiesOf = ({ document }) => {
    const { parties, release } = code.extractDocument(document, { ...options, only: new Set(['parties']) });
    return JSON.stringify([parties.map(({ rule, ...party }) => party), release.issuer]);
  };
  const whole = countErrors(
    documents.map((one) => [one, read(one)]),
    temporary,
  );
  const parties = new Map(documents.map((one) => [one.id, partiesOf(one)]));
  const places = placesOf(code, documents, partiesOf);
  const needing = (name) => {
    const changed = without(code, name, () =>
      [...(places.get(name) ?? documents)]
        .filter((one) => partiesOf(one) !== parties.get(one.id))
        .map((one) => [one, read(one)]),
    );
    if (changed.length === 0) return [];
    const counts = countErrors(changed, temporary);
    const worse = changed.map(([one]) => one).filter(({ id }) => counts.get(id) > whole.get(id));
    const byPublisher = new Map(worse.map(({ publisher, slug }) => [publisher, slug]));
    return [...byPublisher.values()].slice(0, NAMED).sort();
  };
  return Object.fromEntries(names.map((name) => [name, needing(name)]));
}
