import { describe, expect, it } from 'vitest';
import { type Steps, sideBySide, toEnd } from '../src/steps.js';

/** Work in so many stages that tells of each. */
function* work(name: string, stages: number, log: string[]): Steps<string> {
  for (let stage = 1; stage < stages; stage++) {
    log.push(`${name}${stage}`);
    yield;
  }
  log.push(`${name}${stages}`);
  return name;
}

describe('sideBySide', () => {
  it('takes the works through each stage together and gives results in their order', () => {
    const log: string[] = [];
    const results = sideBySide([work('a', 3, log), work('b', 1, log), work('c', 2, log)], 3);
    expect(results).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
  });

  it('takes no more of them together than it is told', () => {
    const log: string[] = [];
    expect(sideBySide([work('a', 2, log), work('b', 2, log), work('c', 2, log)], 2)).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a1', 'b1', 'a2', 'b2', 'c1', 'c2']);
  });

  it('throws what a work throws', () => {
    function* failing(): Steps<string> {
      yield;
      throw new RangeError('no second stage');
    }
    expect(() => sideBySide([work('a', 3, []), failing()], 2)).toThrow('no second stage');
  });
});

it('toEnd does work from beginning to end', () => {
  const log: string[] = [];
  expect(toEnd(work('a', 3, log))).toBe('a');
  expect(log).toEqual(['a1', 'a2', 'a3']);
});
