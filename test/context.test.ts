import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { convertOffsets } from '../src/output/convert-offsets.js';
import type { ReleaseRecord } from '../src/record/record.js';
import { extract, ROOT } from './support/command.js';

const CRINOS = 'corpus/gentium-crinos-acquisition.txt';
const recordOf = (commandLine: readonly string[], stdin = ''): ReleaseRecord =>
  JSON.parse(extract(commandLine, { stdin }).stdout)[0];

const TEXT =
  '🚀 Zürn Optik AG (SIX: ZRN) Wins Order 🚀\n\nZUG, May 4, 2023 – Zürn Optik AG won an order worth €3 million today 🎉. It delivers in June 2023.\n';

describe('the context of a mention', () => {
  it('is the sentence it stands in', () => {
    const text = readFileSync(path.join(ROOT, CRINOS), 'utf8');
    const { money, dates, parties } = recordOf([CRINOS]);
    const sentenceOf = ({ sentence }: { sentence: { start: number; end: number } }) =>
      text.slice(sentence.start, sentence.end);
    expect(sentenceOf(money[0]!)).toMatch(/^Gentium S\.p\.A\. today announced .* EUR 16 million.*\.$/s);
    expect(money[2]!.sentence).toEqual(money[1]!.sentence);
    expect(sentenceOf(dates[1]!)).toContain('December 28, 2006');
    expect(sentenceOf(parties[0]!.mentions[0]!)).toContain('Gentium');
    expect(money[0]!.sentence.text).toBeUndefined();
  });

  it('has its words with --context', () => {
    const { money, parties } = recordOf(['-', '--context'], TEXT);
    const sentence = 'ZUG, May 4, 2023 – Zürn Optik AG won an order worth €3 million today 🎉.';
    expect(money[0]!.sentence.text).toBe(sentence);
    expect(parties[0]!.mentions.map((mention) => mention.sentence.text)).toEqual([
      '🚀 Zürn Optik AG (SIX: ZRN) Wins Order 🚀',
      sentence,
    ]);
  });

  it('is there for endpoints', () => {
    const { endpoints } = recordOf(['corpus/gentium-phase3-update.txt', '--context']);
    expect(endpoints.length).toBeGreaterThan(0);
    for (const { sentence, evidence } of endpoints) expect(sentence.text).toContain(evidence.text);
  });

  it('names the issuer, its listings and what made the record', () => {
    const { release, source } = recordOf(['-'], TEXT);
    expect(release).toMatchObject({
      issuer: 'party-1',
      issuerName: 'Zürn Optik AG',
      tickers: [{ exchange: 'SIX', symbol: 'ZRN' }],
      cik: null,
    });
    expect(source).toMatchObject({
      url: null,
      offsets: 'utf16',
      generator: { name: 'press-facts', version: packageJson.version },
    });
  });

  it('names the issuer where parties are left away', () => {
    const { release, parties } = recordOf(['-', '--only', 'facts'], TEXT);
    expect(release.issuerName).toBe('Zürn Optik AG');
    expect(parties.some(({ id }) => id === release.issuer)).toBe(release.issuer !== null);
  });

  it('has the key of the filer and the address of the page', () => {
    expect(recordOf(['test/fixtures/edgar/harrowgate-8k.txt']).release.cik).toBe('0009999998');
    expect(recordOf(['test/fixtures/html/globe-newswire.html']).source.url).toBe(
      'https://newswire.example/releases/marlowe-tidal-q2-2024',
    );
  });
});

describe('--offsets', () => {
  const inUnits = (unit: string) => recordOf(['-', '--offsets', unit, '--context'], TEXT);

  it('counts code points', () => {
    const record = inUnits('codepoint');
    const characters = [...TEXT];
    const slice = ({ start, end }: { start: number; end: number }) => characters.slice(start, end).join('');
    expect(record.source.offsets).toBe('codepoint');
    expect(record.money.map(slice)).toEqual(['€3 million']);
    expect(record.dates.map(slice)).toEqual(record.dates.map(({ text }) => text));
    expect(slice(record.money[0]!.sentence)).toBe(record.money[0]!.sentence.text);
    expect(record.sections.at(-1)!.end).toBe(characters.length);
  });

  it('counts bytes of UTF-8', () => {
    const record = inUnits('utf8');
    const bytes = Buffer.from(TEXT);
    for (const { text, start, end } of [...record.money, ...record.dates])
      expect(bytes.subarray(start, end).toString()).toBe(text);
    expect(record.sections.at(-1)!.end).toBe(bytes.length);
  });

  it('changes nothing else, and nothing at all where all units are the same', () => {
    const record = inUnits('utf16');
    const plain = (value: ReleaseRecord) =>
      JSON.stringify(value, (name, field) => (['start', 'end', 'offsets'].includes(name) ? 0 : field));
    expect(plain(inUnits('codepoint'))).toBe(plain(record));
    expect(convertOffsets(record, 'plain', 'utf8')).toEqual({
      ...record,
      source: { ...record.source, offsets: 'utf8' },
    });
  });
});
