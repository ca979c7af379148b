import { describe, expect, it } from 'vitest';
import { timeLimit } from '../src/batch/time-limit.js';
import { InputError } from '../src/document/errors.js';

const forever = (): never => {
  for (;;);
};

describe('timeLimit', () => {
  it('gives what the work gives', () => {
    expect(timeLimit(60)(() => 7)).toBe(7);
  });

  it('stops a loop without end, says so, and works again', () => {
    const limit = timeLimit(0.01);
    expect(() => limit(forever)).toThrow(new InputError('took longer than 0.01 s (--timeout)'));
    expect(() => limit(forever)).toThrow(new InputError('took longer than 0.01 s (--timeout)'));
  });

  it('throws what the work throws', () => {
    const limit = timeLimit(60);
    expect(() =>
      limit(() => {
        throw new RangeError('no such thing');
      }),
    ).toThrow(new RangeError('no such thing'));
  });
});
