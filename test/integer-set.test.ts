import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf, IntegerSet } from '../src/text/integer-set.js';

const integers = fc.array(fc.oneof(fc.integer(), fc.integer({ min: -4, max: 4 }), fc.constant(1 << 31)), {
  maxLength: 200,
});

it('holds what a Set holds, however it was filled', () => {
  fc.assert(
    fc.property(integers, integers, integers, (given, added, asked) => {
      const set = new IntegerSet(given, 1);
      for (const value of added) set.add(value);
      const plain = new Set([...given, ...added]);
      const values = [...given, ...added, ...asked, 0];
      expect(values.map((value) => set.has(value))).toEqual(values.map((value) => plain.has(value)));
    }),
    { seed: 20261122 },
  );
});

it('makes sets of marks', () => {
  const marks = codesOf('.)”');
  expect([...'.)”(”x'].map((mark) => marks.has(mark.charCodeAt(0)))).toEqual([
    true,
    true,
    true,
    false,
    true,
    false,
  ]);
});
