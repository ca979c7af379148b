import { regress } from './regression.mjs';

/** The set of samples of our own examples: none is left out, as they say what is to be refused. */
export const EXAMPLES = 'examples';
const PARTS = 10;

/** The sets of samples, without the examples. */
export const setsOf = (samples) =>
  [...new Set(samples.map(({ set }) => set))].filter((set) => set !== EXAMPLES).sort();

/** Fits weights without a tenth of the sets in turn: for each tenth the weights and the samples left out. */
export function fitLeftOut(samples, count) {
  const sets = setsOf(samples);
  const isIn = ({ set }, part) => set !== EXAMPLES && sets.indexOf(set) % PARTS === part;
  return Array.from({ length: PARTS }, (_, part) => ({
    weights: regress(
      samples.filter((sample) => !isIn(sample, part)),
      count,
    ),
    out: samples.filter((sample) => isIn(sample, part)),
  }));
}

/** F1 in per cent of what was right, wrong and missed, summed over counts. */
export function f1(counted) {
  const sum = (name) => counted.reduce((all, one) => all + one[name], 0);
  return ((200 * sum('right')) / (2 * sum('right') + sum('wrong') + sum('missed'))).toFixed(1);
}

/** F1 over the samples left out that a test takes; `count` tells what weights get right, give wrongly and miss. */
export const f1LeftOut = (parts, count, takes = () => true) =>
  f1(parts.map(({ weights, out }) => count(weights, out.filter(takes))));
