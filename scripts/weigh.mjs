/**
 * Fits the weights of the evidence rules: two logistic regressions (is it an organisation, is it a person) over
 * the names of all labelled sets, drawn towards the weights the rules were given by hand, so that a rule with
 * few examples keeps what it was thought to say. Prints how the fitted weights do on each set when it is left
 * out, beside those by hand, and writes src/parties/evidence/weights.ts.
 *
 * --by-hand   writes the weights given by hand
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const evaluation = path.resolve(root, '../shared/evaluation');
const SETS = ['dev', 'clinical', 'more', 'written/endpoints', 'written/endpoints2', 'written/deals'];
const target = path.join(root, 'src/parties/evidence/weights.ts');

/** Tenths of log odds that a point of a weight by hand is worth, and the points a party needs. */
const POINT = 6;
const NEEDED = { organization: 2.5, person: 4.5 };
/** How strongly a weight is drawn to the one by hand. */
const PULL = 0.3;
/** How much more a party missed weighs than a name that is none: most names are none. */
const MISSED = 2.5;
const STEPS = 1500;
const RATE = 0.05;

const { candidatesOf, evidenceRules, LATER_EVIDENCE, keyOf, withoutLegalForm, kindOf, extractRelease } =
  await loadSource(`
    export { candidatesOf } from './parties/candidates-of.js';
    export { evidenceRules } from './parties/evidence/rules.js';
    export { LATER_EVIDENCE } from './parties/evidence/later-evidence.js';
    export { keyOf } from './text/keys.js';
    export { withoutLegalForm } from './text/legal-forms.js';
    export { extractRelease } from './index.js';
    export { kindOf } from './parties/evidence/candidate.js';`);
const rules = [...evidenceRules, ...LATER_EVIDENCE];
const byHand = new Map(
  rules.map(({ name, kind, weight }) => {
    const tenths = weight * POINT;
    return [
      name,
      kind === 'neither' ? [-tenths, -tenths] : kind === 'organization' ? [tenths, 0] : [0, tenths],
    ];
  }),
);
const names = [...byHand.keys()];

const keyOfForm = (form) => keyOf(withoutLegalForm(form));

/**
 * What each name of a document is by its gold: 'organization', 'person', null; undefined where it is open. Short
 * names are open beside the full one, to which they are joined whatever they are by themselves.
 */
function labels(gold, present) {
  const known = new Map();
  for (const { kind, name, aliases = [], optional } of gold.parties ?? []) {
    const forms = [name, ...aliases].flat().filter((form) => typeof form === 'string');
    const keys = [...new Set(forms.map(keyOfForm))];
    const standsFor = keys.find((key) => present.has(key));
    for (const key of keys) known.set(key, key === standsFor && !optional ? kind : undefined);
  }
  return known;
}

function samplesOf(set) {
  const folder = path.join(evaluation, set);
  const goldOf = (file) => path.join(folder, file.replace('.txt', '.gold.json'));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && existsSync(goldOf(file)))
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const { sections } = extractRelease({ text });
      const contacts = sections.filter(({ kind }) => kind === 'contact');
      const candidates = candidatesOf(text, contacts);
      const present = new Set(candidates.map(({ key }) => key));
      const gold = labels(JSON.parse(readFileSync(goldOf(file), 'utf8')), present);
      return candidates
        .filter(({ key }) => !gold.has(key) || gold.get(key) !== undefined)
        .map(({ key, evidence }) => ({ set, key, evidence, kind: gold.get(key) ?? null }));
    });
}

const dense = ({ evidence }) =>
  names.flatMap((name, index) => (evidence.has(name) ? [[index, evidence.get(name)]] : []));

/** Logistic regression of one kind by Adam, in log odds. */
function regress(samples, side) {
  const kind = side === 0 ? 'organization' : 'person';
  const prior = names.map((name) => byHand.get(name)[side] / 10);
  const weights = [...prior];
  let bias = (-NEEDED[kind] * POINT) / 10;
  const size = weights.length + 1;
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const data = samples.map((sample) => ({ x: dense(sample), y: sample.kind === kind ? 1 : 0 }));
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const { x, y } of data) {
      let odds = bias;
      for (const [index, count] of x) odds += weights[index] * count;
      const error = (1 / (1 + Math.exp(-odds)) - y) * (y === 1 ? MISSED : 1);
      for (const [index, count] of x) gradient[index] += error * count;
      gradient[size - 1] += error;
    }
    for (let index = 0; index < size; index++) {
      const slope =
        (gradient[index] + (index < size - 1 ? PULL * 10 * (weights[index] - prior[index]) : 0)) /
        data.length;
      mean[index] = 0.9 * mean[index] + 0.1 * slope;
      square[index] = 0.999 * square[index] + 0.001 * slope * slope;
      const move =
        (RATE * (mean[index] / (1 - 0.9 ** step))) / (Math.sqrt(square[index] / (1 - 0.999 ** step)) + 1e-8);
      if (index < size - 1) weights[index] -= move;
      else bias -= move;
    }
  }
  return { weights: weights.map((weight) => Math.round(weight * 10)), bias: Math.round(bias * 10) };
}

const handModel = [0, 1].map((side) => ({
  weights: names.map((name) => byHand.get(name)[side]),
  bias: -NEEDED[side === 0 ? 'organization' : 'person'] * POINT,
}));

const scoreWith = ([organization, person], sample) => {
  const sum = ({ weights, bias }) =>
    dense(sample).reduce((all, [index, count]) => all + weights[index] * count, bias);
  return { organization: sum(organization), person: sum(person), evidence: sample.evidence };
};

function f1(model, samples) {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const sample of samples) {
    const kind = kindOf(scoreWith(model, sample));
    if (kind !== null) found++;
    if (sample.kind !== null) wanted++;
    if (kind !== null && kind === sample.kind) right++;
  }
  return ((200 * right) / (found + wanted)).toFixed(1);
}

const write = (model) => {
  const rows = names.map(
    (name, index) => `  '${name}': [${model[0].weights[index]}, ${model[1].weights[index]}],`,
  );
  writeFileSync(
    target,
    `/**
 * What each evidence rule adds to the log odds that a name is an organisation, and that it is a person, in tenths.
 * Written by scripts/weigh.mjs.
 */
export const weights: Readonly<Record<string, readonly [organization: number, person: number]>> = {
${rows.join('\n').replace(/'([a-z]+)':/g, '$1:')}
};

/** The log odds of a name that nothing is known of, in tenths. */
export const bias = { organization: ${model[0].bias}, person: ${model[1].bias} } as const;
`,
  );
};

if (process.argv.includes('--by-hand')) write(handModel);
else {
  const samples = SETS.flatMap(samplesOf);
  const folds = SETS.map((set) => [set, (sample) => sample.set === set]);
  console.log('left out            names  by hand   fitted');
  for (const [name, isLeftOut] of folds) {
    const rest = samples.filter((sample) => !isLeftOut(sample));
    const out = samples.filter(isLeftOut);
    const model = [regress(rest, 0), regress(rest, 1)];
    console.log(
      `${name.padEnd(18)} ${String(out.length).padStart(6)} ${f1(handModel, out).padStart(8)} ${f1(model, out).padStart(8)}`,
    );
  }
  const model = [regress(samples, 0), regress(samples, 1)];
  console.log(
    `${'(all, as fitted)'.padEnd(18)} ${String(samples.length).padStart(6)} ${f1(handModel, samples).padStart(8)} ${f1(model, samples).padStart(8)}`,
  );
  write(model);
}
