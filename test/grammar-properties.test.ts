import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NounPhrase } from '../src/grammar/phrase.js';
import { grammarOf, sentencesOf } from './support/clauses.js';

const WORDS =
  `the a Alpha Beta endpoint primary secondary was were met not and or , ; : . ( ) " – which that who of in at to for by
  from as with acquired acquire announced reports including 12 $5 million % Week improving if said both former latter it
  trial 's - • 1. (i) \n \n\n`.split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

/** A phrase and all that is attached to it. */
function withAttached(phrase: NounPhrase): NounPhrase[] {
  return [phrase, ...[...phrase.by.values()].flat().flatMap(withAttached)];
}

describe('noun phrases', () => {
  it('lie in their sentence and nest or have no token in common', () => {
    fc.assert(
      fc.property(text, (input) => {
        const grammar = grammarOf(input);
        const { sentences } = grammar.reading;
        for (const sentence of sentencesOf(grammar)) {
          const outermost = grammar.phrasesOf(sentence);
          for (const [index, { first, end, head, coreEnd }] of outermost.entries()) {
            expect(first).toBeGreaterThanOrEqual(sentences[sentence]!);
            expect(end).toBeLessThanOrEqual(sentences[sentence + 1]!);
            expect(first <= head && head < coreEnd && coreEnd <= end).toBe(true);
            if (index > 0) expect(first).toBeGreaterThanOrEqual(outermost[index - 1]!.end);
          }
          const all = outermost.flatMap(withAttached);
          for (const left of all)
            for (const right of all)
              expect(
                left.end <= right.first ||
                  right.end <= left.first ||
                  (left.first <= right.first && right.end <= left.end) ||
                  (right.first <= left.first && left.end <= right.end),
              ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('clauses', () => {
  it('lie in their sentence, hang on one another without a circle, and are the same whatever was asked before', () => {
    fc.assert(
      fc.property(text, (input) => {
        const grammar = grammarOf(input);
        const all = sentencesOf(grammar);
        const backwards = grammarOf(input);
        for (const sentence of [...all].reverse()) backwards.clausesOf(sentence);
        for (const sentence of all) {
          const clauses = grammar.clausesOf(sentence);
          expect(backwards.clausesOf(sentence)).toEqual(clauses);
          for (const { index, first, end, verb } of clauses) {
            expect(first).toBeGreaterThanOrEqual(grammar.reading.sentences[sentence]!);
            expect(end).toBeLessThanOrEqual(grammar.reading.sentences[sentence + 1]!);
            expect(verb.first <= verb.main && verb.main < verb.end).toBe(true);
            let steps = 0;
            for (let at: number | null = index; at !== null; at = clauses[at]!.parent) steps++;
            expect(steps).toBeLessThanOrEqual(clauses.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Units that, repeated, make whoever looks back over all it has passed slow. */
const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['commas', 'pain, '],
  ['of', 'change of '],
  ['brackets', '(a '],
  ['that', 'said that it '],
  ['which', 'endpoint, which '],
  ['and', 'pain and sleep and '],
  ['participles', 'met added '],
  ['adjectives', 'primary secondary '],
  ['infinitives', 'to add '],
  ['both', 'both '],
  ['semicolons', 'pain; '],
  ['ranges', '12 to 14 '],
];

describe('hostile sentences', () => {
  it.each(HOSTILE)(
    'of %s are read whole',
    (_, unit) => {
      const grammar = grammarOf(`${unit.repeat(20_000)}was met.`);
      for (const sentence of sentencesOf(grammar)) {
        grammar.clausesOf(sentence);
        grammar.phrasesOf(sentence);
        grammar.placeOf(sentence);
      }
      expect(grammar.reading.tokens.count).toBeGreaterThan(20_000);
    },
    20_000,
  );
});
