import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { spellText } from './support/clauses.js';
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
