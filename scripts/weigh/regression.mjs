/**
 * Multinomial logistic regression over candidates of which one is right.
 *
 * A sample has `set`, `candidates` (for each the indices of the tells that hold) and `right` (for each whether it is).
 */

/** How strongly a weight is drawn to nothing. */
const PULL = 1;
const STEPS = 300;
const RATE = 0.1;

const oddsOf = (weights, tells) => tells.reduce((sum, index) => sum + weights[index], 0);

/** The share of each candidate by its odds. */
export function sharesOf(weights, candidates) {
  const odds = candidates.map((tells) => oddsOf(weights, tells));
  const most = Math.max(...odds);
  const raised = odds.map((one) => Math.exp(one - most));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}

/** The weights of `count` tells, in log odds: by Adam. */
export function regress(samples, count) {
  const weights = new Float64Array(count);
  const mean = new Float64Array(count);
  const square = new Float64Array(count);
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
    for (let index = 0; index < count; index++) {
      mean[index] = 0.9 * mean[index] + 0.1 * gradient[index];
      square[index] = 0.999 * square[index] + 0.001 * gradient[index] * gradient[index];
      weights[index] -=
        (RATE * (mean[index] / (1 - 0.9 ** step))) / (Math.sqrt(square[index] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}
