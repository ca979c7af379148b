import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factReaders } from '../src/facts/readers.js';
import { extractRelease, type Fact, type ReleaseRecord } from '../src/index.js';
import { FACT_SLOTS, type FactType } from '../src/record/fact-slots.js';
import { CORPUS } from './support/command.js';

const FOLDER = path.join(CORPUS, 'examples/facts');
const TYPES = Object.keys(FACT_SLOTS) as FactType[];

/** What a slot holds, as a reader sees it: a party by its name, a mention by its words, a span by its text. */
type Told = string | number | readonly Told[] | { readonly [part: string]: Told };

const exampleSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  text: z.string(),
  releaseDate: z.iso.date().optional(),
  expected: z.array(z.record(z.string(), z.json())),
});
type Example = z.infer<typeof exampleSchema>;

const examplesOf = (type: FactType): Example[] =>
  z.array(exampleSchema).parse(JSON.parse(readFileSync(path.join(FOLDER, `${type}.json`), 'utf8')));

function tell(record: ReleaseRecord, value: unknown): Told | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    const party = record.parties.find(({ id }) => id === value);
    const mention = [...record.dates, ...record.money, ...record.percentages].find(({ id }) => id === value);
    return party?.name ?? mention?.text ?? value;
  }
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => tell(record, item)!) : null;
  if ('start' in (value as object)) return (value as { text: string }).text;
  return tellParts(record, value as object);
}

const tellParts = (record: ReleaseRecord, parts: object): { readonly [part: string]: Told } =>
  Object.fromEntries(
    Object.entries(parts)
      .map(([part, value]) => [part, tell(record, value)] as const)
      .filter((entry): entry is [string, Told] => entry[1] !== null),
  );

/** The facts of a type with the slots they fill. */
const factsOf = (type: FactType, { text, releaseDate }: Example): Record<string, Told>[] => {
  const record = extractRelease({ text, ...(releaseDate ? { date: releaseDate } : {}) });
  return record.facts
    .filter((fact) => fact.type === type)
    .map(({ id, type, evidence, inferred, rule, ...slots }: Fact) => tellParts(record, slots));
};

describe.each(TYPES.filter((type) => factReaders.some((reader) => reader.type === type)))(
  'examples of %s',
  (type) => {
    const examples = examplesOf(type);

    it('have names of their own, are enough, and a third of them expects nothing', () => {
      const names = examples.map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(examples.length).toBeGreaterThanOrEqual(10);
      const negatives = examples.filter(({ expected }) => expected.length === 0);
      expect(negatives.length).toBeGreaterThanOrEqual(examples.length / 3);
    });

    it.each(examples)('$name', (example) => {
      expect(factsOf(type, example)).toEqual(example.expected);
    });
  },
);

describe('the types of facts', () => {
  it('have a file of examples each, and no file is without its type', () => {
    const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
    expect(
      files.map((file) => path.parse(file).name).filter((name) => !TYPES.includes(name as FactType)),
    ).toEqual([]);
  });
});
