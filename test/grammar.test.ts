import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createGrammar } from '../src/grammar/grammar.js';
import { textOf } from '../src/text/reading.js';
import { lexicon } from '../src/vocabulary.js';
import { grammarOf, sentencesOf, spellText } from './support/clauses.js';
import { CORPUS } from './support/command.js';

const exampleSchema = z.array(
  z.strictObject({
    name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    text: z.string(),
    /** the clauses in the order of their verbs, each as `spellClause` writes it */
    clauses: z.array(z.string()),
  }),
);

const examples = exampleSchema.parse(
  JSON.parse(readFileSync(path.join(CORPUS, 'examples/grammar.json'), 'utf8')),
);

describe('examples of grammar', () => {
  it('have names of their own', () => {
    const names = examples.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(examples)('$name', ({ text, clauses }) => {
    expect(spellText(text)).toEqual(clauses);
  });
});

describe('names that are known', () => {
  it('are one phrase whatever they look like', () => {
    const { reading } = grammarOf('Alpha filed a form with the Securities and Exchange Commission.');
    const phrases = (grammar: ReturnType<typeof createGrammar>) =>
      grammar
        .clausesOf(0)[0]!
        .by.get('with')!
        .map(({ first, end }) => textOf(reading, first, end));
    expect(phrases(createGrammar(reading, lexicon))).toEqual(['the Securities', 'Exchange Commission']);
    expect(phrases(createGrammar(reading, lexicon, [{ first: 6, end: 10 }]))).toEqual([
      'the Securities and Exchange Commission',
    ]);
  });
});

describe('phrases beside known names', () => {
  const clauseOf = (text: string, lemma: string, ...names: string[]) => {
    const { reading } = grammarOf(text);
    const { start, end } = reading.tokens;
    const ranges = names.map((name) => {
      const from = text.indexOf(name);
      return { first: start.indexOf(from), end: end.indexOf(from + name.length) + 1 };
    });
    const clause = createGrammar(reading, lexicon, ranges)
      .clausesOf(0)
      .find(({ verb }) => verb.lemma === lemma)!;
    const words = ({ first, coreEnd }: { first: number; coreEnd: number }) => textOf(reading, first, coreEnd);
    return { subject: clause.subject.map(words), object: clause.object.map(words) };
  };

  it('are what somebody is given', () => {
    expect(clauseOf('Alpha grants Beta Ltd. exclusive rights.', 'grant', 'Beta Ltd.').object).toEqual([
      'Beta Ltd.',
      'exclusive rights',
    ]);
    expect(clauseOf('Alpha won a $2 million grant.', 'win', '$2 million').object).toEqual([
      'a $2 million grant',
    ]);
  });

  it('take a gerund behind an amount for a modifier', () => {
    expect(clauseOf('Alpha signed a $2 million revolving facility.', 'sign', '$2 million').object).toEqual([
      'a $2 million revolving facility',
    ]);
  });

  it('leave a name behind an opening phrase to the verb that follows', () => {
    expect(clauseOf('Under the contract Beta Ltd. will pay $5.', 'pay', 'Beta Ltd.').subject).toEqual([
      'Beta Ltd.',
    ]);
  });
});

describe('lists and headings', () => {
  const TEXT = `What changes

The protocol was amended.

Secondary endpoints include:
• pain at Week 12;
• sleep.

1. Co-primary endpoints
Fatigue and mood.
2. Safety
Adverse events were mild.`;
  const grammar = grammarOf(TEXT);
  const lines = sentencesOf(grammar).map((sentence) => {
    const { sentences } = grammar.reading;
    return textOf(grammar.reading, sentences[sentence]!, sentences[sentence + 1]!);
  });
  const placeOf = (line: string) => grammar.placeOf(lines.indexOf(line))!;
  const line = (sentence: number) => lines[sentence] ?? null;

  it('name the heading above a paragraph', () => {
    expect(line(placeOf('The protocol was amended.').heading)).toBe('What changes');
    expect(line(placeOf('Adverse events were mild.').heading)).toBe('Safety');
    expect(line(placeOf('Fatigue and mood.').heading)).toBe('Co-primary endpoints');
  });

  it('name what introduces a list, and its items', () => {
    const { introduction, items, mark } = placeOf('• sleep.');
    expect(line(introduction)).toBe('Secondary endpoints include:');
    expect(items.map(line)).toEqual(['• pain at Week 12;', '• sleep.']);
    expect(textOf(grammar.reading, mark.first, mark.end)).toBe('•');
  });

  it('leave running text under no heading without a place', () => {
    expect(grammarOf('Pain was met. Sleep was not.').placeOf(1)).toBeNull();
  });
});
