/**
 * Fits the weights of `src/endpoints/likely/`: a multinomial logistic regression over the ranks that a stretch may be the
 * measure of and none of them, of the stretches near a rank that no row reads. Prints what the endpoints of texts reach
 * with weights fitted without a tenth of the sets, beside those in use and the rows alone.
 *
 * --write         writes weights.ts
 */
import path from 'node:path';
import { Command } from 'commander';
import { root } from './eval/places.mjs';
import { loadSource } from './load-source.mjs';
import { closest, pairs } from './weigh/endpoints.mjs';
import { f1, f1LeftOut, fitLeftOut, setsOf } from './weigh/left-out.mjs';
import { regress, sharesOf } from './weigh/regression.mjs';
import { writeWeights } from './weigh/table.mjs';
import { exampleTexts, labelledTexts } from './weigh/texts.mjs';

const folder = path.join(root, 'src/endpoints/likely');
const { write: wantsWriting } = new Command('weigh-endpoints')
  .option('--write', 'write the weights')
  .parse()
  .opts();

const {
  extractDocument,
  documentOfText,
  TELLS,
  weights: inUse,
  LEAST,
  LEAST_TOLD,
} = await loadSource(`
    export { extractDocument } from './pipeline.js';
    export { documentOfText } from './document/document-of.js';
    export { TELLS } from './endpoints/likely/tells.js';
    export { LEAST } from './endpoints/likely/likely.js';
    export { LEAST_TOLD } from './endpoints/likely/told.js';
    export { weights } from './endpoints/likely/weights.js';`);
const names = TELLS.map(({ name }) => name);
const places = new Map(names.map((name, index) => [name, index]));
const indicesOf = (tells) => tells.map((name) => places.get(name));
/** How near a stretch must come to the words of a label. */
const NEAR = 0.6;

/** How often our own examples count: what they refuse stays refused. */
const REPEATED = 5;

/** One text: what the rows get right, give wrongly and miss, and what else may be a measure in it. */
function readText({ set, text, right: labels }) {
  const stretches = [];
  const claims = [];
  const { endpoints } = extractDocument(documentOfText(text), {
    date: null,
    currency: null,
    withText: false,
    only: new Set(['endpoints']),
    without: new Set(['likely']),
    watchMeasures: ({ text: whole, tokens }, weighed, told) => {
      for (const { claim, tells } of told) {
        const measure = whole.slice(tokens.start[claim.measure.first], tokens.end[claim.measure.end - 1]);
        const isRight = labels.some((label) => closest(label, { measure }) >= NEAR);
        claims.push({ set, candidates: [indicesOf(tells), []], right: [isRight, !isRight] });
      }
      for (const { candidate, options } of weighed) {
        const { first, end } = candidate.measure;
        const measure = whole.slice(tokens.start[first], tokens.end[end - 1]);
        stretches.push({ first, end, measure, options });
      }
    },
  });
  const found = endpoints.map(({ role, measure, protocol }) => ({
    role,
    measure: measure?.text ?? '',
    protocol,
  }));
  const { byFound, missed } = pairs(labels, found);
  const paired = new Set(byFound.values());
  const isOptional = (stretch) =>
    labels.some((label) => label.optional && !paired.has(label) && closest(label, stretch) >= NEAR);
  const base = {
    right: [...paired].filter(({ optional }) => !optional).length,
    wrong: found.length - byFound.size,
    missed: missed.length,
  };
  const samples = stretches
    .filter((stretch) => !isOptional(stretch))
    .map((stretch) => sampleOf(set, stretch, missed));
  return { set, base, samples, claims };
}

/** A stretch with the labels that were missed and that it is near to. */
function sampleOf(set, { first, end, measure, options }, missed) {
  const near = missed.filter((label) => label.measure && closest(label, { measure }) >= NEAR);
  const right = options.map(({ rank }) => near.some(({ role }) => role === rank.role));
  return {
    set,
    first,
    end,
    near,
    roles: options.map(({ rank }) => rank.role),
    candidates: [...options.map(({ tells }) => indicesOf(tells)), []],
    right: [...right, !right.includes(true)],
  };
}

/** What a text gives with weights, the likeliest first and none that overlaps another. */
function given(weights, samples) {
  const ranked = samples
    .map((sample) => {
      const shares = sharesOf(weights, sample.candidates).slice(0, -1);
      const share = Math.max(...shares);
      return { ...sample, share, role: sample.roles[shares.indexOf(share)] };
    })
    .filter(({ share }) => share >= LEAST)
    .sort((left, right) => right.share - left.share);
  const kept = [];
  for (const item of ranked)
    if (!kept.some(({ first, end }) => first < item.end && item.first < end)) kept.push(item);
  return kept;
}

/** What the rows and the weights together get right, give wrongly and miss. */
function countText(weights, { base, samples }) {
  const taken = new Set();
  let wrong = 0;
  for (const { near, role } of given(weights, samples)) {
    const label = near.find((one) => !taken.has(one) && one.role === role);
    if (label) taken.add(label);
    else if (near.length === 0 || near.some((one) => one.role !== role)) wrong++;
  }
  return {
    right: base.right + taken.size,
    wrong: base.wrong + wrong,
    missed: base.missed - taken.size,
  };
}

const examples = exampleTexts('endpoints').map(readText);
const texts = [...labelledTexts('endpoints').map(readText), ...Array(REPEATED).fill(examples).flat()];
const samples = texts.flatMap((text) => text.samples);
const sets = new Set(setsOf(samples));
const sum = (counted) =>
  counted.reduce((all, one) => ({
    right: all.right + one.right,
    wrong: all.wrong + one.wrong,
    missed: all.missed + one.missed,
  }));
const NOTHING = { right: 0, wrong: 0, missed: 0 };
const countIn = (weights, isIn) =>
  sum([NOTHING, ...texts.filter(({ set }) => isIn(set)).map((text) => countText(weights, text))]);
const counts = (weights, out) => {
  const own = new Set(out.map(({ set }) => set));
  return countIn(weights, (set) => own.has(set));
};

const used = Float64Array.from(names, (name) => (inUse[name] ?? 0) / 100);
const none = Float64Array.from(names, () => -1);
const parts = fitLeftOut(samples, names.length);
const fitted = regress(samples, names.length);
const report = (label, takes) =>
  console.log(
    `  ${label}: rows alone ${f1([countIn(none, (set) => sets.has(set) && takes({ set }))])}, with weights left out ${f1LeftOut(parts, counts, takes)}`,
  );
const isPassage = ({ set }) => set.includes('passages');
console.log(`${samples.length} stretches of ${sets.size} sets`);
console.log(`in use ${f1([countIn(used, (set) => sets.has(set))])}`);
console.log('F1 of endpoints, a tenth of the sets left out in turn');
report('all', () => true);
report('passages', isPassage);
report('releases', (sample) => !isPassage(sample));
report('endpoints-19 to -21', ({ set }) => /\/endpoints-(?:19|2[01])$/.test(set));
console.log(`fitted on all ${f1([countIn(fitted, (set) => sets.has(set))])}`);

/** What weights take out of the claims of rows: rightly, and what was right. */
const claims = texts.flatMap((text) => text.claims);
const isOut = (weights, { candidates }) => sharesOf(weights, candidates)[0] < LEAST_TOLD;
const out = fitLeftOut(claims, names.length).flatMap((part) =>
  part.out.filter((claim) => isOut(part.weights, claim)),
);
const lost = out.filter(({ right: [isRight] }) => isRight).length;
console.log(
  `of ${claims.length} claims of rows, left out in turn, ${out.length - lost} wrong and ${lost} right ones are taken out`,
);
if (wantsWriting) {
  writeWeights(
    path.join(folder, 'weights.ts'),
    `What each tell adds to the log odds that a stretch is the measure of a rank, in hundredths. Fitted by
scripts/weigh-endpoints.mjs on the labelled sets.`,
    names,
    fitted,
  );
  writeWeights(
    path.join(folder, 'told-weights.ts'),
    `What each tell adds to the log odds that what a row reads is a measure, in hundredths. Fitted by
scripts/weigh-endpoints.mjs on the labelled sets.`,
    names,
    regress(claims, names.length),
  );
}
