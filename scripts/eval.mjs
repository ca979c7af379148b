/**
 * Scores the built command on every gold set, prints a line per set and compares each row with
 * test/quality-floor.json. Ends with 1 when a row is below its floor or no longer scored, or when a set is
 * not as it should be.
 *
 * --set NAME     only this set, with the whole table of its scorers
 * --errors       each error with its sentence
 * --raise        lifts the floor to what was reached
 * --diff [REF]   what a commit (HEAD) and the working tree read differently on the unlabelled releases
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { diffRecords } from './eval/diff.mjs';
import { belowFloor, lostSets, raiseFloor, readFloor } from './eval/floor.mjs';
import { commandOf, root, unlabelled } from './eval/places.mjs';
import { extractRecords } from './eval/records.mjs';
import { shortTable, withSentences } from './eval/report.mjs';
import { withRevision } from './eval/revision.mjs';
import { score } from './eval/scorers.mjs';
import { findSets, strayFolders } from './eval/sets.mjs';

const options = new Command('eval')
  .option('--set <name>', 'only this set, with its whole table')
  .option('--errors', 'each error with its sentence')
  .option('--raise', 'lift the floor to what was reached')
  .option('--diff [ref]', 'what differs on the unlabelled releases between a commit and now')
  .parse()
  .opts();

const temporary = mkdtempSync(path.join(tmpdir(), 'press-facts-eval-'));

function chosenSets() {
  const sets = findSets(temporary);
  if (options.set === undefined) return sets;
  const chosen = sets.filter(({ name }) => name === options.set);
  if (chosen.length === 0)
    throw new Error(`no set ${options.set}: ${sets.map(({ name }) => name).join(', ')}`);
  return chosen;
}

/** The records of one set among those of all: an EDGAR submission gives several for one document. */
function recordsOf({ documents }, records) {
  const own = new Set(documents);
  return records.filter(({ source }) => own.has(source.path) || own.has(source.path.replace(/#[^#]*$/, '')));
}

function evaluate() {
  const sets = chosenSets();
  const documents = [...new Set(sets.flatMap((set) => set.documents))];
  const records = extractRecords(commandOf(root), documents, temporary, '--text');
  const reached = {};
  for (const set of sets) {
    const own = recordsOf(set, records);
    const facts = path.join(temporary, 'facts.json');
    writeFileSync(facts, JSON.stringify(own));
    const { rows, whole, errors } = score(set, facts, commandOf(root));
    reached[set.name] = rows;
    if (options.errors) console.log([set.name, ...withSentences(errors(), own)].join('\n'));
    else if (options.set !== undefined) console.log(whole());
  }
  if (options.set === undefined) console.log(shortTable(reached));
  return { sets, reached };
}

function judge({ sets, reached }) {
  const floor = readFloor();
  const wrong = [...strayFolders(), ...sets.flatMap(({ problems }) => problems)];
  if (options.set === undefined) wrong.push(...lostSets(floor, reached));
  const below = belowFloor(floor, reached);
  for (const line of wrong) console.error(`error: ${line}`);
  for (const line of below) console.error(`below the floor: ${line}`);
  if (options.raise) raiseFloor(floor, reached);
  return wrong.length + below.length === 0 ? 0 : 1;
}

/** Reads with both builds. */
function diff(revision) {
  const read = (folder) => extractRecords(commandOf(folder), unlabelled, temporary);
  const before = withRevision(revision, path.join(temporary, 'before'), read);
  for (const line of diffRecords(before, read(root))) console.log(line);
  return 0;
}

try {
  const { diff: revision } = options;
  process.exitCode = revision === undefined ? judge(evaluate()) : diff(revision === true ? 'HEAD' : revision);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
