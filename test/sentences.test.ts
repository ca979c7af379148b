import { describe, expect, it } from 'vitest';
import { grammarOf, sentencesOf } from './support/clauses.js';

/** The sentences of a text, without the space between them. */
function split(text: string): string[] {
  const grammar = grammarOf(text);
  const { sentences, tokens } = grammar.reading;
  return [...sentencesOf(grammar)].map((index) =>
    text.slice(tokens.start[sentences[index]!], tokens.end[sentences[index + 1]! - 1]),
  );
}

describe('sentences', () => {
  it.each([
    ['a link behind an abbreviation in capitals', ['TARNWICK BUYS OSTRAND LTD. FOR $2 MILLION.']],
    [
      'an article behind an abbreviation in capitals',
      ['TARNWICK BUYS OSTRAND LTD.', 'THE PRICE IS $2 MILLION.'],
    ],
    [
      'a link with a capital behind an abbreviation',
      ['Tarnwick buys Ostrand Ltd.', 'For 2025 it expects more.'],
    ],
    ['a measure cut short', ['Tarnwick expects Adj. EPS of $2.', 'It paid in cash.']],
  ])('know %s', (_, expected) => {
    expect(split(expected.join(' '))).toEqual(expected);
  });
});
