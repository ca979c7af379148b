/**
 * Has recheck look at every regular expression of src/. Ends with 1 where one can take exponential time, or is made
 * where this cannot see it. Those with polynomial or unknown time are told of when the list beside does not have them:
 * most are bounded repetitions ("{0,90}") within a sentence, which recheck counts as a power; what they take on
 * whole texts is measured by `npm run linear`.
 *
 * --write   writes the list anew
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { check } from 'recheck';
import { root } from './eval/places.mjs';
import { collectRegexes } from './regexes/collect.mjs';

const { write } = new Command('lint-regex').option('--write', 'write the list anew', false).parse().opts();

const KNOWN = path.join(root, 'scripts/regexes/known.json');
/** Milliseconds for one. */
const TIMEOUT = 10_000;
/** The same, where strings are tried. */
const LONG_TIMEOUT = 20_000;

const known = JSON.parse(readFileSync(KNOWN, 'utf8'));
const nameOf = ({ source, flags }) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 12);

/**
 * `linear`, `polynomial`, `exponential`; where that cannot be worked out in time, what strings made to slow it down
 * show, and `unrefuted` where none does; `unknown` where not even that ends.
 */
async function verdictOn({ source, flags }) {
  // recheck does not know the flag for indices, which changes nothing of the time
  const known = flags.replace('d', '');
  const { status, complexity } = await check(source, known, { timeout: TIMEOUT });
  if (status === 'safe') return 'linear';
  if (status === 'vulnerable') return complexity.type;
  const tried = await check(source, known, { checker: 'fuzz', timeout: LONG_TIMEOUT });
  if (tried.status === 'unknown') return 'unknown';
  return tried.status === 'safe' ? 'unrefuted' : tried.complexity.type;
}

const { regexes, unreached } = await collectRegexes();
const verdicts = {};
const problems = unreached.map((site) => `${site}: makes a regular expression that is never made here`);
for (const regex of regexes) {
  const name = nameOf(regex);
  const verdict = known[name] ?? (await verdictOn(regex));
  verdicts[name] = verdict;
  const told = `${regex.site}: ${verdict}: /${regex.source.slice(0, 200)}/${regex.flags}`;
  if (verdict === 'exponential') problems.push(told);
  else if (!['linear', 'unrefuted'].includes(verdict) && !(name in known)) console.log(told);
}
if (write) {
  const sorted = Object.fromEntries(
    Object.entries(verdicts).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
  writeFileSync(KNOWN, `${JSON.stringify(sorted, null, 2)}\n`);
}
for (const problem of problems) console.error(problem);
const count = (wanted) => Object.values(verdicts).filter((verdict) => verdict === wanted).length;
console.log(
  `${regexes.length} regular expressions: ${['linear', 'unrefuted', 'polynomial', 'exponential', 'unknown'].map((verdict) => `${count(verdict)} ${verdict}`).join(', ')}`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
