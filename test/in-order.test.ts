import { expect, it } from 'vitest';
import { mapInOrder } from '../src/batch/in-order.js';

async function* numbers() {
  for (let number = 1; ; number++) yield number;
}

const double = async (number: number) => 2 * number;

it('takes nothing when it is stopped before it begins', async () => {
  const results: number[] = [];
  for await (const result of mapInOrder(numbers(), double, 3, AbortSignal.abort())) results.push(result);
  expect(results).toEqual([]);
});

it('ends when it is stopped while its consumer is busy and nothing is under way', async () => {
  const stop = new AbortController();
  const results: number[] = [];
  for await (const result of mapInOrder(numbers(), double, 1, stop.signal)) {
    results.push(result);
    stop.abort();
  }
  expect(results).toEqual([2]);
});
