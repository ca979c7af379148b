/**
 * Logistic regression: what moves given odds.
 *
 * A sample has `offset` (the log odds it has already), `tells` (the indices of those that hold), `holds` (whether it is so)
 * and `size` (for how many it stands).
 */

/** How strongly a weight is drawn to nothing. */
const PULL = 3;
const STEPS = 400;
const RATE = 0.05;
/** Log odds beyond which nothing is learned from how sure something is. */
const SUREST = 9;

/** The log odds of a sample. */
export const oddsOf = (weights, { offset, tells }) =>
  tells.reduce((sum, index) => sum + weights[index], Math.min(SUREST, Math.max(-SUREST, offset)));

/** The weights of `count` tells, in log odds: by Adam. `missed`: how much more what holds weighs than what does not. */
export function regressOdds(samples, count, missed) {
  const weights = new Float64Array(count);
  const mean = new Float64Array(count);
  const square = new Float64Array(count);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => PULL * weight);
    for (const sample of samples) {
      const share = 1 / (1 + Math.exp(-oddsOf(weights, sample)));
      const error = sample.size * (sample.holds ? (share - 1) * missed : share);
      for (const tell of sample.tells) gradient[tell] += error;
    }
    for (let index = 0; index < count; index++) {
      mean[index] = 0.9 * mean[index] + 0.1 * gradient[index];
      square[index] = 0.999 * square[index] + 0.001 * gradient[index] * gradient[index];
      weights[index] -=
        (RATE * (mean[index] / (1 - 0.9 ** step))) / (Math.sqrt(square[index] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}
