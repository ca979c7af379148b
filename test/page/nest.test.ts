import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, nest, type Piece } from '../../src/output/page/model/nest.js';

const mark = (key: string, start: number, end: number): Mark => ({ key, start, end });

/** Pieces as `key[start-end]` with what is inside them in brackets. */
const drawn = (pieces: readonly Piece<Mark>[]): string =>
  pieces
    .map(
      ({ mark: { key }, start, end, children }) =>
        `${key}[${start}-${end}]${children.length > 0 ? `(${drawn(children)})` : ''}`,
    )
    .join(' ');

const flat = (pieces: readonly Piece<Mark>[]): Piece<Mark>[] =>
  pieces.flatMap((piece) => [piece, ...flat(piece.children)]);

describe('nest', () => {
  it('puts what is inside inside', () => {
    expect(drawn(nest([mark('inner', 4, 6), mark('outer', 2, 9), mark('next', 9, 11)], 0, 20))).toBe(
      'outer[2-9](inner[4-6]) next[9-11]',
    );
  });

  it('cuts what crosses at the end of what began before', () => {
    expect(drawn(nest([mark('first', 0, 6), mark('second', 4, 9)], 0, 20))).toBe(
      'first[0-6](second[4-6]) second[6-9]',
    );
  });

  it('nests two of the same place', () => {
    expect(drawn(nest([mark('one', 1, 5), mark('other', 1, 5)], 0, 9))).toBe('one[1-5](other[1-5])');
  });

  it('clips to the range and leaves out what lies outside', () => {
    expect(drawn(nest([mark('over', 0, 8), mark('outside', 9, 12), mark('empty', 4, 4)], 3, 9))).toBe(
      'over[3-8]',
    );
  });

  it('covers each mark whole, in order, and nests as elements do, whatever the marks are', () => {
    const stretches = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 25 });
    fc.assert(
      fc.property(stretches, (found) => {
        const marks = found.map(([start, length], index) => mark(`m${index}`, start, start + length));
        const roots = nest(marks, 0, 60);
        const pieces = flat(roots);
        for (const { key, start, end } of marks) {
          const own = pieces.filter((piece) => piece.mark.key === key);
          const covered = own.map((piece) => [piece.start, piece.end]);
          const bounds = [start, ...own.slice(1).map((piece) => piece.start), end];
          expect(covered).toEqual(own.map((_, index) => [bounds[index], bounds[index + 1]]));
          expect(own.length > 0).toBe(start < end);
        }
        const checkInside = (children: readonly Piece<Mark>[], start: number, end: number): void => {
          let at = start;
          for (const piece of children) {
            expect(piece.start).toBeGreaterThanOrEqual(at);
            expect(piece.end).toBeLessThanOrEqual(end);
            checkInside(piece.children, piece.start, piece.end);
            at = piece.end;
          }
        };
        checkInside(roots, 0, 60);
      }),
    );
  });
});
