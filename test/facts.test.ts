import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { factReaders } from '../src/facts/readers.js';
import { extractRelease, type Fact, factSchema, type ReleaseRecord } from '../src/index.js';
import { FACT_SLOTS } from '../src/record/fact-slots.js';
import { CORPUS } from './support/command.js';

const FOLDER = path.join(CORPUS, 'examples/facts');
const texts: readonly string[] = [
  ...readdirSync(FOLDER).flatMap((file) =>
    (JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as { text: string }[]).map(({ text }) => text),
  ),
  ...readdirSync(CORPUS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(path.join(CORPUS, file), 'utf8')),
];

const ID = /^(?:party|date|money|percentage)-\d+$/;
type Place = { readonly text: string; readonly start: number; readonly end: number };

/** The ids and spans a slot holds, at any depth. */
function heldBy(value: unknown): (string | Place)[] {
  if (typeof value === 'string') return ID.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'text' in value) return [value as Place];
  return Object.values(value).flatMap(heldBy);
}

function placesOf(record: ReleaseRecord, id: string): readonly Place[] {
  const party = record.parties.find((party) => party.id === id);
  if (party) return party.mentions;
  return [...record.dates, ...record.money, ...record.percentages].filter((mention) => mention.id === id);
}

const slotsOf = ({ id, type, evidence, inferred, rule, ...slots }: Fact): [slot: string, value: unknown][] =>
  Object.entries(slots);

describe('facts', () => {
  it('are read by one reader for each type of the contract', () => {
    expect(factReaders.map(({ type }) => type).sort()).toEqual(Object.keys(FACT_SLOTS).sort());
  });

  it('are told apart by slots of their type', () => {
    for (const { type, identity, open } of factReaders)
      for (const slot of [...identity, ...(open ?? [])])
        expect(Object.keys(FACT_SLOTS[type]), type).toContain(slot);
  });

  it('point to what the record holds, and show it in their evidence or say that it is inferred', () => {
    for (const text of texts) {
      const record = extractRelease({ text });
      for (const fact of record.facts) {
        expect(() => factSchema.parse(fact)).not.toThrow();
        for (const span of fact.evidence) expect(text.slice(span.start, span.end)).toBe(span.text);
        const covers = (offset: number) =>
          fact.evidence.some(({ start, end }) => start <= offset && offset <= end);
        for (const [slot, value] of slotsOf(fact))
          for (const held of heldBy(value)) {
            const places = typeof held === 'string' ? placesOf(record, held) : [held];
            expect(places.length, `${fact.id} ${slot} of: ${text}`).toBeGreaterThan(0);
            for (const place of places) expect(text.slice(place.start, place.end)).toBe(place.text);
            const shown = places.some(({ start, end }) => covers(start) && covers(end));
            expect(
              shown || (fact.inferred as string[]).includes(slot),
              `${fact.id} ${slot} of: ${text}`,
            ).toBe(true);
          }
      }
    }
  });

  it('come in the order of their evidence, numbered, each sentence once', () => {
    for (const text of texts) {
      const { facts } = extractRelease({ text });
      expect(facts.map(({ id }) => id)).toEqual(facts.map((_, index) => `fact-${index + 1}`));
      const starts = facts.map(({ evidence }) => evidence[0]!.start);
      expect(starts).toEqual([...starts].sort((left, right) => left - right));
      for (const { evidence } of facts) {
        const sentences = evidence.map(({ start }) => start);
        expect(sentences).toEqual([...new Set(sentences)].sort((left, right) => left - right));
      }
    }
  });
});

describe('what is stated twice', () => {
  const lead =
    'BOSTON, August 5, 2025 – Halden Pumps Inc. reported results for the second quarter of 2025.\n\n';
  const warningsOf = (text: string) =>
    extractRelease({ text }).warnings.map(({ code, start, end, others = [] }) => [
      code,
      text.slice(start, end),
      ...others.map((place) => text.slice(place.start, place.end)),
    ]);

  it.each([
    [
      'instalments that are not their price',
      'MILAN, May 6, 2025 – Merrow Farma S.p.A. agreed to acquire Kessel GmbH for EUR 16 million. The price will be paid in two installments of EUR 8 million at closing and EUR 4 million by December 31, 2026.',
      ['installments-do-not-add-up', 'EUR 16 million', 'EUR 8 million', 'EUR 4 million'],
    ],
    [
      'a change that the amounts do not give',
      `${lead}Revenue was $3.6 million, an increase of 50% from $2.0 million in the prior-year quarter.`,
      ['change-does-not-follow', '50%', '$3.6 million', '$2.0 million'],
    ],
    [
      'up with a lower number',
      `${lead}Revenue increased 20% to $2.0 million from $2.5 million in the prior-year quarter.`,
      ['direction-does-not-follow', '20%', '$2.0 million', '$2.5 million'],
    ],
    [
      'proceeds that are not units times price',
      'BOSTON, May 6, 2025 – Merrow Bio Inc. priced a registered direct offering of 3,200,000 shares at a purchase price of $2.50 per share. Gross proceeds are expected to be $8.5 million.',
      ['proceeds-do-not-follow', '$8.5 million', '$2.50'],
    ],
  ])('warns of %s', (_, text, expected) => {
    expect(warningsOf(text)).toEqual([expected]);
  });

  it.each([
    [
      'amounts rounded as printed',
      `${lead}Revenue was $3.6 million, an increase of 79% from $2.0 million in the prior-year quarter.`,
    ],
    [
      'instalments that add up',
      'MILAN, May 6, 2025 – Merrow Farma S.p.A. agreed to acquire Kessel GmbH for EUR 12 million. The price will be paid in two installments of EUR 8 million at closing and EUR 4 million by December 31, 2026.',
    ],
    [
      'proceeds that follow',
      'BOSTON, May 6, 2025 – Merrow Bio Inc. priced a registered direct offering of 3,200,000 shares at a purchase price of $2.50 per share. Gross proceeds are expected to be $8.0 million.',
    ],
  ])('says nothing of %s', (_, text) => {
    expect(warningsOf(text)).toEqual([]);
  });
});
