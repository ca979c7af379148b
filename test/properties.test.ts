import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractRelease, type ReleaseRecord, releaseRecordSchema } from '../src/index.js';
import { extract } from './support/command.js';

/** Pieces of releases, to be thrown together in any order, with what separates them. */
const PIECES = [
  'December 28, 2006',
  'the third quarter of 2024',
  'Q3 2024',
  'FY25',
  '12–14 October 2025',
  'mid-2026',
  'Week 24',
  'three and nine months ended September 30, 2024',
  '8:30 a.m. ET',
  'XXXX',
  'today',
  'next quarter',
  'six to nine months',
  '$5.2 million',
  'up to €16m',
  'C$(1.2) million',
  'NIS 5',
  'RMB1 trillion',
  '₹140 crore',
  '$0.25 per share',
  '¥',
  '10 BTC',
  '12.5%',
  'down 3 percentage points',
  '25 bps',
  'two-thirds of patients',
  '10-12%',
  '95% CI',
  'The primary endpoint was overall survival at 12 months.',
  'met its primary endpoint',
  'key secondary endpoints include pain and safety',
  'Ostrava Signal a.s. (“Ostrava”)',
  'the Company',
  'said Dr. Petra Novák, M.D., Chief Medical Officer of Tarn Bio Ltd.',
  '(NYSE: OSG)',
  'About Tarn Bio',
  'CONTACT:',
  'Forward-Looking Statements',
  'https://example.com/2024/11/5.html',
  'jane@example.com',
  '+1 (212) 555-0100',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufffd',
  '\0',
  '\ud800',
  '🧪',
  '•',
  '“',
  '”',
  '’s',
  '(',
  ')',
  ',',
  '.',
  ';',
];
const GAPS = ['', ' ', '  ', '\n', '\r\n', '\n\n', '\t', '\u2028'];
const releaseText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.map((part) => part.join('')).join(''))
  .filter((text) => /\w/.test(text));
const anyText = fc.oneof(
  releaseText,
  fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `a${text}`),
);

interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const isPlaced = (value: object): value is Placed => 'text' in value && 'start' in value && 'end' in value;

/** Every span of a record, however deep. */
function* spansOf(value: unknown): Generator<Placed> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && isPlaced(value)) yield value;
  for (const part of Object.values(value)) yield* spansOf(part);
}

const kindsOf = (record: ReleaseRecord) => [record.dates, record.money, record.percentages];
const RUNS = { numRuns: 300 };

describe('every record', () => {
  it('has spans that are slices of the text', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        for (const span of spansOf(extractRelease({ text })))
          expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
      RUNS,
    ));

  it('numbers its ids in text order, without gaps', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const record = extractRelease({ text });
        for (const [kind, items] of [
          ['date', record.dates],
          ['money', record.money],
          ['percentage', record.percentages],
          ['endpoint', record.endpoints],
          ['party', record.parties],
        ] as const)
          expect(items.map(({ id }) => id)).toEqual(items.map((_, index) => `${kind}-${index + 1}`));
        for (const items of kindsOf(record))
          expect(items.map(({ start }) => start)).toEqual(
            items.map(({ start }) => start).sort((a, b) => a - b),
          );
        const firsts = record.parties.map(({ mentions }) => mentions[0]?.start ?? -1);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
      RUNS,
    ));

  it('has no two mentions of one kind that overlap', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        for (const items of kindsOf(extractRelease({ text })))
          for (const [index, item] of items.entries())
            expect(item.start).toBeGreaterThanOrEqual(items[index - 1]?.end ?? 0);
      }),
      RUNS,
    ));

  it('says in which sentence each mention stands', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const record = extractRelease({ text });
        const { dates, money, percentages, endpoints, parties } = record;
        const named = parties.flatMap(({ mentions }) => mentions);
        const placed = [...dates, ...money, ...percentages, ...named];
        for (const { start, end, sentence } of [
          ...placed,
          ...endpoints.map(({ evidence, sentence }) => ({ ...evidence, sentence })),
        ]) {
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(sentence.end).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeLessThanOrEqual(text.length);
        }
      }),
      RUNS,
    ));

  it('has sections that cover the text without gap or overlap', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { sections } = extractRelease({ text });
        const ends = sections.map(({ end }) => end);
        expect(sections.map(({ start }) => start)).toEqual([0, ...ends.slice(0, -1)]);
        expect(ends.at(-1)).toBe(text.length);
      }),
      RUNS,
    ));

  it('parses, refers only to what it holds, and is the same again', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const record = extractRelease({ text });
        expect(releaseRecordSchema.parse(record)).toEqual(record);
        const parties = new Set(record.parties.map(({ id }) => id));
        const dates = new Set(record.dates.map(({ id }) => id));
        const named = [record.release.issuer, ...record.parties.map(({ affiliation }) => affiliation)];
        expect(named.every((id) => id === null || parties.has(id))).toBe(true);
        expect(record.endpoints.every(({ timepoint }) => timepoint === null || dates.has(timepoint))).toBe(
          true,
        );
        expect(extractRelease({ text })).toEqual(record);
      }),
      RUNS,
    ));
});

describe('the output', () => {
  it('does not depend on time zone or locale', () => {
    const run = (TZ: string, LANG: string) =>
      extract(['corpus/gentium-phase3-update.txt', 'corpus/gentium-crinos-acquisition.txt'], {
        environment: { TZ, LANG, LC_ALL: LANG },
      }).stdout;
    const utc = run('UTC', 'C');
    expect(utc).toContain('"2008-H1"');
    expect(run('Pacific/Kiritimati', 'tr_TR.UTF-8')).toBe(utc);
    expect(run('America/Los_Angeles', 'de_DE.UTF-8')).toBe(utc);
  });
});
