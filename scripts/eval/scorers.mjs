/** The three scorers beside the gold, each turned into rows of a name and a figure. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rightByContract } from './cases.mjs';
import { evaluation } from './places.mjs';

const MAX_OUTPUT = 1 << 30;

/** A scorer ends with 1 where a record is missing or a case fails; what it prints counts all the same. */
function run(script, ...more) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(evaluation, script), ...more], {
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
  });
  if (status !== 0 && status !== 1) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return stdout;
}

/** In percent with one decimal, as the scorers print it. */
const percent = (share) => Number((100 * share).toFixed(1));

function scoreMentions({ gold }, facts) {
  const { rows } = JSON.parse(run('score.mjs', gold, facts, '--json'));
  return {
    rows: Object.fromEntries(
      rows.filter(({ F1 }) => F1 !== null).map(({ measure, F1 }) => [measure, percent(F1)]),
    ),
    whole: () => run('score.mjs', gold, facts),
    errors: () => run('score.mjs', gold, facts, '--errors'),
  };
}

const TABLE_COLUMNS = [
  'gold',
  'found',
  'period',
  'amount',
  'right',
  'precision',
  'metric',
  'metric precision',
];

function scoreTables({ gold }, facts) {
  const whole = run('score-tables.mjs', gold, facts);
  const [, ...figures] = /^ALL.*$/m.exec(whole)[0].trim().split(/\s+/);
  const rows = TABLE_COLUMNS.map((column, index) => [`tables ${column}`, Number(figures[index])]);
  return {
    rows: Object.fromEntries(rows.slice(1).filter(([, figure]) => !Number.isNaN(figure))),
    whole: () => whole,
    errors: () => run('score-tables.mjs', gold, facts, '--errors'),
  };
}

function scoreCases({ gold }, _facts, command) {
  const whole = run('check-cases.mjs', command, gold);
  const [, passed] = /^(\d+) passed, \d+ failed$/m.exec(whole);
  const temporary = mkdtempSync(path.join(tmpdir(), 'press-facts-cases-'));
  const right = rightByContract(gold, temporary, (folder) => run('check-cases.mjs', command, folder));
  rmSync(temporary, { recursive: true });
  const rows = { 'cases passed': Number(passed), 'cases right by contract': right };
  return { rows, whole: () => whole, errors: () => whole };
}

const SCORERS = { mentions: scoreMentions, tables: scoreTables, cases: scoreCases };

/**
 * @param facts the file with the records of the set
 * @returns the rows of all scorers of the set, and what they print: the whole table, the errors
 */
export function score(set, facts, command) {
  const scores = set.scorers.map((scorer) => SCORERS[scorer](set, facts, command));
  const all = (part) => scores.map((one) => one[part]().trimEnd()).join('\n');
  return {
    rows: Object.assign({}, ...scores.map(({ rows }) => rows)),
    whole: () => all('whole'),
    errors: () => all('errors'),
  };
}
