/**
 * Fits the weights of the evidence rules: two logistic regressions (is it an organisation, is it a person) over
 * the names of all labelled sets, drawn towards the weights in use, so that a rule with few examples keeps what it was
 * thought to say. Prints how weights fitted without a set do on it, beside those in use.
 *
 * --pull NUMBER   how strongly a weight is drawn to the one in use
 * --write         writes src/parties/evidence/weights.ts
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { root } from './eval/places.mjs';
import { loadSource } from './load-source.mjs';
import { labelsOf } from './weigh/labels.mjs';
import { EXAMPLES } from './weigh/left-out.mjs';
import { exampleTexts, labelledTexts } from './weigh/texts.mjs';

const target = path.join(root, 'src/parties/evidence/weights.ts');

const { pull, write: wantsWriting } = new Command('weigh')
  .option('--pull <number>', 'how strongly a weight is drawn to the one in use', Number, 3)
  .option('--write', 'write the weights')
  .parse()
  .opts();

/** How much more a party missed weighs than a name that is none: most names are none. */
const MISSED = 1.6;
const STEPS = 500;
const RATE = 0.05;

const {
  candidatesOf,
  evidenceRules,
  LATER_EVIDENCE,
  weights: inUse,
  bias: biasInUse,
  keyOf,
  withoutLegalForm,
  kindOf,
  extractRelease,
} = await loadSource(`
    export { candidatesOf } from './parties/candidates-of.js';
    export { evidenceRules } from './parties/evidence/rules.js';
    export { LATER_EVIDENCE } from './parties/evidence/later-evidence.js';
    export { weights, bias } from './parties/evidence/weights.js';
    export { keyOf } from './text/keys.js';
    export { withoutLegalForm } from './text/legal-forms.js';
    export { extractRelease } from './index.js';
    export { kindOf } from './parties/evidence/candidate.js';`);
const rules = [...evidenceRules, ...LATER_EVIDENCE];
const names = rules.map(({ name }) => name);
const KINDS = ['organization', 'person'];
/** What a rule may come to say of a kind: never the opposite of what it was written for. */
const signOf = ({ kind }, side) => (kind === 'neither' ? -1 : kind === KINDS[side] ? 1 : 0);

/** The names of a text whose parties are all known. */
function namesOf({ set, text, right: parties }) {
  const { sections } = extractRelease({ text });
  const contacts = sections.filter(({ kind }) => kind === 'contact');
  const candidates = candidatesOf(text, contacts);
  const known = labelsOf(parties, new Set(candidates.map(({ key }) => key)), (form) =>
    keyOf(withoutLegalForm(form)),
  );
  return candidates
    .filter(({ key }) => !known.has(key) || known.get(key) !== undefined)
    .map(({ key, evidence }) => ({ set, key, evidence, kind: known.get(key) ?? null }));
}

const dense = ({ evidence }) =>
  names.flatMap((name, index) => (evidence.has(name) ? [[index, evidence.get(name)]] : []));

/** Names of like evidence and kind are one line of the regression, with how many they are. */
function grouped(samples, kind) {
  const groups = new Map();
  for (const sample of samples) {
    const y = sample.kind === kind ? 1 : 0;
    const x = dense(sample);
    const key = `${y} ${x.join(' ')}`;
    const group = groups.get(key) ?? { x, y, size: 0 };
    group.size++;
    groups.set(key, group);
  }
  return [...groups.values()];
}

const within = (weight, sign) => (sign === 0 ? weight : sign * Math.max(0, sign * weight));

/** Logistic regression of one kind by Adam, in log odds. */
function regress(samples, side) {
  const kind = KINDS[side];
  const prior = names.map((name) => inUse[name][side] / 10);
  const weights = [...prior];
  let bias = biasInUse[kind] / 10;
  const signs = rules.map((rule) => signOf(rule, side));
  const size = weights.length + 1;
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const data = grouped(samples, kind);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const { x, y, size: many } of data) {
      let odds = bias;
      for (const [index, count] of x) odds += weights[index] * count;
      const error = (1 / (1 + Math.exp(-odds)) - y) * (y === 1 ? MISSED : 1) * many;
      for (const [index, count] of x) gradient[index] += error * count;
      gradient[size - 1] += error;
    }
    for (let index = 0; index < size; index++) {
      const slope =
        (gradient[index] + (index < size - 1 ? pull * (weights[index] - prior[index]) : 0)) / samples.length;
      mean[index] = 0.9 * mean[index] + 0.1 * slope;
      square[index] = 0.999 * square[index] + 0.001 * slope * slope;
      const move =
        (RATE * (mean[index] / (1 - 0.9 ** step))) / (Math.sqrt(square[index] / (1 - 0.999 ** step)) + 1e-8);
      if (index === size - 1) bias -= move;
      else weights[index] = within(weights[index] - move, signs[index]);
    }
  }
  return { weights: weights.map((weight) => Math.round(weight * 10)), bias: Math.round(bias * 10) };
}

const modelInUse = KINDS.map((kind, side) => ({
  weights: names.map((name) => inUse[name][side]),
  bias: biasInUse[kind],
}));

const scoreWith = ([organization, person], sample) => {
  const sum = ({ weights, bias }) =>
    dense(sample).reduce((all, [index, count]) => all + weights[index] * count, bias);
  return { organization: sum(organization), person: sum(person), evidence: sample.evidence };
};

/** What a model gets right, finds and should find. */
function counts(model, samples) {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const sample of samples) {
    const kind = kindOf(scoreWith(model, sample));
    if (kind !== null) found++;
    if (sample.kind !== null) wanted++;
    if (kind !== null && kind === sample.kind) right++;
  }
  return { right, found, wanted };
}

const f1 = (counted) => {
  const sum = (name) => counted.reduce((all, one) => all + one[name], 0);
  return ((200 * sum('right')) / (sum('found') + sum('wanted'))).toFixed(1);
};

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

const samples = [...labelledTexts('parties'), ...exampleTexts('parties')].flatMap(namesOf);
const sets = [...new Set(samples.map(({ set }) => set))].filter((set) => set !== EXAMPLES);
console.log('left out                    names   in use   fitted');
const row = (name, size, used, fitted) =>
  console.log(
    `${name.padEnd(26)} ${String(size).padStart(6)} ${f1(used).padStart(8)} ${f1(fitted).padStart(8)}`,
  );
const pooled = { used: [], fitted: [] };
for (const name of sets) {
  const rest = samples.filter(({ set }) => set !== name);
  const out = samples.filter(({ set }) => set === name);
  const used = counts(modelInUse, out);
  const fitted = counts([regress(rest, 0), regress(rest, 1)], out);
  pooled.used.push(used);
  pooled.fitted.push(fitted);
  row(name, out.length, [used], [fitted]);
}
row('(each left out, pooled)', samples.length, pooled.used, pooled.fitted);
const model = [regress(samples, 0), regress(samples, 1)];
row('(all, as fitted)', samples.length, [counts(modelInUse, samples)], [counts(model, samples)]);
if (wantsWriting) write(model);
