import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dateRules } from '../src/dates/rules.js';
import { NO_METADATA } from '../src/document/document.js';
import { extractDocument } from '../src/pipeline.js';
import { dateMentionSchema } from '../src/record/date.js';
import { endpointSchema } from '../src/record/endpoint.js';
import { partySchema } from '../src/record/party.js';
import { moneyMentionSchema, percentageMentionSchema } from '../src/record/quantity.js';
import type { ReleaseRecord } from '../src/record/record.js';
import { spanSchema } from '../src/record/span.js';
import { CORPUS } from './support/command.js';

const located = { id: true, section: true, sentence: true, rule: true } as const;

const dateSchema = dateMentionSchema.omit(located);
const moneySchema = moneyMentionSchema.omit(located);
const percentageSchema = percentageMentionSchema.omit(located);
/** An endpoint's time point is given by its value ("P24W"), a person's affiliation by its name. */
const endpointExampleSchema = endpointSchema
  .omit({ id: true, evidence: true, sentence: true, rule: true })
  .extend({ timepoint: z.string().nullable() });
const partyExampleSchema = partySchema
  .omit({ id: true, mentions: true, rule: true })
  .extend({ affiliation: z.string().nullable(), roles: partySchema.shape.roles.optional() });

type Expected = Readonly<Record<string, unknown>>;

/** What a record holds of one kind, without the fields its examples leave out. */
interface Corpus {
  readonly kind: string;
  readonly schema: z.ZodType<Expected>;
  readonly minimum: number;
  readonly found: (record: ReleaseRecord, expected: readonly Expected[]) => Expected[];
}

const corpora: readonly Corpus[] = [
  {
    kind: 'dates',
    schema: dateSchema,
    minimum: 60,
    found: ({ dates }) => dates.map(({ id, section, sentence, rule, ...date }) => date),
  },
  {
    kind: 'money',
    schema: moneySchema,
    minimum: 40,
    found: ({ money }) => money.map(({ id, section, sentence, rule, ...amount }) => amount),
  },
  {
    kind: 'percentages',
    schema: percentageSchema,
    minimum: 25,
    found: ({ percentages }) =>
      percentages.map(({ id, section, sentence, rule, ...percentage }) => percentage),
  },
  {
    kind: 'endpoints',
    schema: endpointExampleSchema,
    minimum: 20,
    found: ({ endpoints, dates }) =>
      endpoints.map(({ id, evidence, sentence, rule, timepoint, ...endpoint }) => ({
        ...endpoint,
        timepoint: timepoint && dates.find((date) => date.id === timepoint)!.value,
      })),
  },
  {
    kind: 'parties',
    schema: partyExampleSchema,
    minimum: 30,
    found: ({ parties }, expected) =>
      parties.map(({ id, mentions, rule, roles, affiliation, ...party }, index) => ({
        ...party,
        affiliation: affiliation && parties.find((other) => other.id === affiliation)!.name,
        ...(expected[index]?.roles ? { roles } : {}),
      })),
  },
];

const exampleSchema = (expected: z.ZodType<Expected>) =>
  z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
      text: z.string(),
      releaseDate: z.iso.date().optional(),
      currency: z.string().length(3).optional(),
      expected: z.array(expected),
    }),
  );
type Example = z.infer<ReturnType<typeof exampleSchema>>[number];

const examplesOf = ({ kind, schema }: Corpus): Example[] =>
  exampleSchema(schema).parse(
    JSON.parse(readFileSync(path.join(CORPUS, 'examples', `${kind}.json`), 'utf8')),
  );

const recordOf = ({ text, releaseDate, currency }: Example): ReleaseRecord =>
  extractDocument(
    {
      path: 'example.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      text,
      metadata: NO_METADATA,
      tables: [],
    },
    { date: releaseDate ?? null, currency: currency ?? null, withText: false, only: null },
  );

/** Every span in a value, at any depth. */
function spansIn(value: unknown): z.infer<typeof spanSchema>[] {
  if (typeof value !== 'object' || value === null) return [];
  const span = z.object(spanSchema.shape).safeParse(value);
  return [...(span.success ? [span.data] : []), ...Object.values(value).flatMap(spansIn)];
}

describe.each(corpora)('examples of $kind', (corpus) => {
  const examples = examplesOf(corpus);

  it('have names of their own', () => {
    const names = examples.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('give spans that are where they say', () => {
    for (const { name, text, expected } of examples)
      for (const span of spansIn(expected)) expect(text.slice(span.start, span.end), name).toBe(span.text);
  });

  it('are enough, and a quarter of them expects nothing', () => {
    const negatives = examples.filter(({ expected }) => expected.length === 0);
    expect(examples.length).toBeGreaterThanOrEqual(corpus.minimum);
    expect(negatives.length).toBeGreaterThanOrEqual(examples.length / 4);
  });

  it.each(examples)('$name', (example) => {
    expect(corpus.found(recordOf(example), example.expected)).toEqual(example.expected);
  });
});

describe('the examples of dates', () => {
  it('make every rule fire', () => {
    const examples = examplesOf(corpora[0]!);
    const fired = new Set(examples.flatMap((example) => recordOf(example).dates.map(({ rule }) => rule)));
    expect(dateRules.map(({ name }) => name).filter((name) => !fired.has(name))).toEqual([]);
  });
});
