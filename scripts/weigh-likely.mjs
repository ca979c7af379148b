/**
 * Fits the weights of `src/parties/attributes/likely/`: a multinomial logistic regression over the organisations a person
 * may be at and none of them, of the persons of all labelled sets to whom the text itself gives no organisation. Prints
 * what weights fitted without a tenth of the sets reach on it, beside those in use.
 *
 * --write         writes weights.ts
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { root } from './eval/places.mjs';
import { findSets } from './eval/sets.mjs';
import { loadSource } from './load-source.mjs';

const target = path.join(root, 'src/parties/attributes/likely/weights.ts');
const { write: wantsWriting } = new Command('weigh-likely')
  .option('--write', 'write the weights')
  .parse()
  .opts();

/** How strongly a weight is drawn to nothing. */
const PULL = 1;
const STEPS = 300;
const RATE = 0.1;
const PARTS = 10;

const {
  extractDocument,
  documentOfText,
  TELLS,
  TELLS_OF_NONE,
  weights: inUse,
  LEAST,
} = await loadSource(`
    export { extractDocument } from './pipeline.js';
    export { documentOfText } from './document/document-of.js';
    export { TELLS, TELLS_OF_NONE } from './parties/attributes/likely/tells.js';
    export { LEAST } from './parties/attributes/likely/likely.js';
    export { weights } from './parties/attributes/likely/weights.js';`);
const names = [...TELLS, ...TELLS_OF_NONE].map(({ name }) => name);
const places = new Map(names.map((name, index) => [name, index]));

const fold = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^the /, '')
    .replace(/ +/g, ' ')
    .trim();
const formsOf = ({ name, aliases = [] }) =>
  [name, ...aliases].flat().filter((form) => typeof form === 'string');

/** The folded names of the organisations that are right for a person of the gold; null where none may be claimed. */
function wantedFor({ affiliation }, parties) {
  if (affiliation === null) return null;
  const wanted = new Set([affiliation].flat().map(fold));
  for (const party of parties) {
    const forms = formsOf(party).map(fold);
    if (forms.some((form) => wanted.has(form))) for (const form of forms) wanted.add(form);
  }
  return wanted;
}

/** The persons of one text to whom it gives no organisation, with the candidates and which of them is right. */
function samplesIn(set, text, parties) {
  const samples = [];
  extractDocument(documentOfText(text), {
    date: null,
    currency: null,
    withText: false,
    only: new Set(['parties']),
    watch: ({ entities, reading }, person, candidates) => {
      const written = (entity) =>
        entities[entity].occurrences.map(({ first, end }) =>
          fold(reading.text.slice(reading.tokens.start[first], reading.tokens.end[end - 1])),
        );
      const own = written(person);
      const gold = parties.find(
        (party) => party.kind === 'person' && formsOf(party).some((form) => own.includes(fold(form))),
      );
      if (!gold || gold.optional || gold.affiliation === undefined) return;
      const wanted = wantedFor(gold, parties);
      const right = candidates.map(
        ({ entity }) =>
          entity !== null && wanted !== null && written(entity).some((form) => wanted.has(form)),
      );
      samples.push({
        set,
        isMissed: wanted !== null,
        candidates: candidates.map(({ tells }) => tells.map((name) => places.get(name))),
        // where the right one was not found, none is
        right: right.includes(true) ? right : candidates.map(({ entity }) => entity === null),
        isThere: right.includes(true),
      });
    },
  });
  return samples;
}

const samplesOf = ({ name, gold, documents }) =>
  documents
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, path.join(gold, path.basename(file).replace('.txt', '.gold.json'))])
    .filter(([, goldFile]) => existsSync(goldFile))
    .map(([file, goldFile]) => [file, JSON.parse(readFileSync(goldFile, 'utf8')).parties])
    .filter(([, parties]) => parties !== undefined)
    .flatMap(([file, parties]) => samplesIn(name, readFileSync(file, 'utf8'), parties));

/** The persons of our own examples: none is left out, as they say what is to be refused. */
const exampleSamples = () =>
  JSON.parse(readFileSync(path.join(root, 'corpus/examples/parties.json'), 'utf8')).flatMap(
    ({ text, expected }) => samplesIn(EXAMPLES, text, expected),
  );
const EXAMPLES = 'examples';

const oddsOf = (weights, tells) => tells.reduce((sum, index) => sum + weights[index], 0);

/** The share of each candidate by its odds. */
function sharesOf(weights, candidates) {
  const odds = candidates.map((tells) => oddsOf(weights, tells));
  const most = Math.max(...odds);
  const raised = odds.map((one) => Math.exp(one - most));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}

/** Regression by Adam, in log odds. */
function regress(samples) {
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => PULL * weight);
    for (const { candidates, right } of samples) {
      const shares = sharesOf(weights, candidates);
      const sum = shares.reduce((all, share, index) => all + (right[index] ? share : 0), 0);
      candidates.forEach((tells, index) => {
        const error = shares[index] - (right[index] ? shares[index] / sum : 0);
        for (const tell of tells) gradient[tell] += error;
      });
    }
    for (let index = 0; index < names.length; index++) {
      mean[index] = 0.9 * mean[index] + 0.1 * gradient[index];
      square[index] = 0.999 * square[index] + 0.001 * gradient[index] * gradient[index];
      weights[index] -=
        (RATE * (mean[index] / (1 - 0.9 ** step))) / (Math.sqrt(square[index] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

/** What weights get right, give wrongly and miss. */
function counts(weights, samples) {
  const counted = { right: 0, wrong: 0, missed: 0 };
  for (const { candidates, right, isThere, isMissed } of samples) {
    const shares = sharesOf(weights, candidates).slice(0, -1);
    const best = shares.indexOf(Math.max(...shares));
    const isGiven = best >= 0 && shares[best] >= LEAST;
    const isRight = isGiven && isThere && right[best];
    if (isRight) counted.right++;
    if (isGiven && !isRight) counted.wrong++;
    if (isMissed && !isRight) counted.missed++;
  }
  return counted;
}

const f1 = (counted) => {
  const sum = (name) => counted.reduce((all, one) => all + one[name], 0);
  return ((200 * sum('right')) / (2 * sum('right') + sum('wrong') + sum('missed'))).toFixed(1);
};

const temporary = mkdtempSync(path.join(tmpdir(), 'press-facts-weigh-'));
const samples = [...findSets(temporary).flatMap(samplesOf), ...exampleSamples()];
rmSync(temporary, { recursive: true });
const sets = [...new Set(samples.map(({ set }) => set))].filter((set) => set !== EXAMPLES).sort();
const isIn = ({ set }, part) => set !== EXAMPLES && sets.indexOf(set) % PARTS === part;
const used = Float64Array.from(names, (name) => (inUse[name] ?? 0) / 100);
const isPassage = ({ set }) => set.includes('passages');
const parts = Array.from({ length: PARTS }, (_, part) => {
  const weights = regress(samples.filter((sample) => !isIn(sample, part)));
  const out = samples.filter((sample) => isIn(sample, part));
  return {
    all: counts(weights, out),
    passages: counts(weights, out.filter(isPassage)),
    releases: counts(
      weights,
      out.filter((sample) => !isPassage(sample)),
    ),
  };
});
const fitted = regress(samples);
console.log(`${samples.length} persons of ${sets.length} sets`);
console.log(`in use ${f1([counts(used, samples)])}`);
console.log(`fitted, a tenth of the sets left out in turn ${f1(parts.map(({ all }) => all))}`);
console.log(
  `  of them the passages ${f1(parts.map(({ passages }) => passages))}, the releases ${f1(parts.map(({ releases }) => releases))}`,
);
console.log(`fitted on all ${f1([counts(fitted, samples)])}`);
if (wantsWriting)
  writeFileSync(
    target,
    `/**
 * What each tell adds to the log odds that somebody is at an organisation, in hundredths; those of "none" that it is at
 * none. Fitted by scripts/weigh-likely.mjs on the labelled sets.
 */
export const weights: Readonly<Record<string, number>> = {
${names
  .map((name, index) => `  '${name}': ${Math.round(fitted[index] * 100)},`)
  .join('\n')
  .replace(/'([a-z]+)':/g, '$1:')}
};
`,
  );
