import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extractRelease } from '../src/index.js';
import { releaseSchema } from '../src/record/release.js';
import { sectionKindSchema } from '../src/record/span.js';
import { CORPUS } from './support/command.js';

/** A section by its first and last words, white space folded. */
const sectionSchema = z.strictObject({ kind: sectionKindSchema, starts: z.string(), ends: z.string() });

const exampleSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  text: z.string(),
  expected: z.strictObject({
    headline: z.string().nullable(),
    place: z.string().nullable(),
    date: z.iso.date().nullable(),
    inferred: releaseSchema.shape.inferred,
    /** the descriptions of companies, cautions, contacts and tables */
    sections: z.array(sectionSchema),
  }),
});

const examples = z
  .array(exampleSchema)
  .parse(JSON.parse(readFileSync(path.join(CORPUS, 'examples', 'releases.json'), 'utf8')));

const COUNTED = ['about', 'forward-looking', 'contact', 'table'];
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('examples of releases', () => {
  it('have names of their own', () => {
    const names = examples.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('are enough, and a quarter of them leaves something unsaid', () => {
    const silent = examples.filter(({ expected: { headline, place, date } }) => !headline || !place || !date);
    expect(examples.length).toBeGreaterThanOrEqual(30);
    expect(silent.length).toBeGreaterThanOrEqual(examples.length / 4);
  });

  it.each(examples)('$name', async ({ text, expected }) => {
    const { release, sections } = await extractRelease({ text });
    const { headline, dateline, date, inferred } = release;
    expect({
      headline: headline && folded(headline.text),
      place: dateline?.place ?? null,
      date,
      inferred,
    }).toEqual({
      headline: expected.headline,
      place: expected.place,
      date: expected.date,
      inferred: expected.inferred,
    });
    const found = sections
      .filter(({ kind }) => COUNTED.includes(kind))
      .map(({ kind, start, end }) => ({ kind, words: folded(text.slice(start, end)) }));
    expect(found.map(({ kind }) => kind)).toEqual(expected.sections.map(({ kind }) => kind));
    for (const [index, { starts, ends }] of expected.sections.entries()) {
      expect(found[index]!.words.startsWith(starts), `${found[index]!.words} | ${starts}`).toBe(true);
      expect(found[index]!.words.endsWith(ends), `${found[index]!.words} | ${ends}`).toBe(true);
    }
  });
});
