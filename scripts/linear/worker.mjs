/** Measures the generators it is told of, by number. */
import { extractPage, extractRelease } from '../../dist/index.js';
import { generators } from './generators.mjs';

const SIZES = [8192, 16_384, 32_768, 65_536];
/** Microseconds that one size may take, beyond which it is not measured again. */
const ENOUGH = 150_000;
/** Microseconds beyond which no larger size is measured: ten times what the limit allows the largest. */
const TOO_LONG = 2_000_000;

const extract = (input) => ('html' in input ? extractPage(input) : extractRelease(input));

/** Processor time of one extraction, microseconds; the least of some. */
async function timeOf(input) {
  let least = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let times = 0; times < 3 && spent < ENOUGH; times++) {
    const before = process.cpuUsage();
    try {
      await extract(input);
    } catch (error) {
      // nothing to read in it, which takes time as well
      if (error.name !== 'InputError') throw error;
    }
    const after = process.cpuUsage();
    const taken = after.user + after.system - before.user - before.system;
    least = Math.min(least, taken);
    spent += taken;
  }
  return least;
}

/** The slope of the line nearest to the points. */
function slope(points) {
  const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [meanOf(points.map(([at]) => at)), meanOf(points.map(([, value]) => value))];
  const over = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  return over / points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
}

await timeOf(generators[0].make(SIZES[0]));
process.on('message', async (index) => {
  const points = [];
  for (const size of SIZES) {
    const time = await timeOf(generators[index].make(size));
    points.push([size, time]);
    if (time > TOO_LONG) break;
  }
  const [largest, longest] = points.at(-1);
  process.send({
    exponent:
      points.length > 1
        ? slope(points.map(([size, time]) => [Math.log(size), Math.log(time)]))
        : Number.POSITIVE_INFINITY,
    secondsPerMb: longest / largest,
  });
});
