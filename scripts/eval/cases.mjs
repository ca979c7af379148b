/**
 * The small cases made from bug reports, scored as they stand and by the contract. Some cannot pass as they
 * stand: they ask for `low` and `high` null beside a point amount, where RECORD.md has all three equal; they
 * list some mentions of a whole release as if they were all; or they name a party without its kind.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const KINDS = ['dates', 'money', 'percentages'];

/** A wanted mention with the bounds that RECORD.md gives a point. */
function withBounds(mention) {
  const point = mention.amount ?? mention.value;
  if (typeof point !== 'number') return mention;
  const bound = (name) => (name in mention ? { [name]: mention[name] ?? point } : {});
  return { ...mention, ...bound('low'), ...bound('high') };
}

function byContract({ expect, ...rest }) {
  const mentions = KINDS.filter((kind) => expect[kind]).map((kind) => [kind, expect[kind].map(withBounds)]);
  return { ...rest, expect: { ...expect, ...Object.fromEntries(mentions) } };
}

/** What is held against a case that lists a part of its mentions, or a party without a kind. */
const isListing = (complaint) => /^(?:dates|money|percentages) with |^no undefined /.test(complaint);

/**
 * @param folder the cases, @param temporary a folder for copies, @param check runs the checker over a folder
 * @returns how many of the cases give what they want by the contract
 */
export function rightByContract(folder, temporary, check) {
  const copies = path.join(temporary, 'cases');
  mkdirSync(copies, { recursive: true });
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const wholeReleases = new Set();
  for (const name of names) {
    const given = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    if (given.bodyStart === undefined) wholeReleases.add(name.replace('.json', ''));
    writeFileSync(path.join(copies, name), JSON.stringify(byContract(given)));
  }
  const wrong = check(copies)
    .split('\n')
    .map((line) => /^(\d{3}-\S+) \(.*?\): (.*)$/.exec(line))
    .filter((match) => match && !(wholeReleases.has(match[1]) && match[2].split('; ').every(isListing)));
  return names.length - wrong.length;
}
