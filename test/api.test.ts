import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as api from '../src/index.js';
import {
  extractPage,
  extractRelease,
  extractReleases,
  InputError,
  releaseRecordSchema,
} from '../src/index.js';
import { ROOT } from './support/command.js';

describe('the package root', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(api).sort()).toEqual([
      'InputError',
      'dateMentionSchema',
      'endpointSchema',
      'extractPage',
      'extractRelease',
      'extractReleases',
      'factSchema',
      'moneyMentionSchema',
      'partySchema',
      'percentageMentionSchema',
      'releaseRecordSchema',
      'tableSchema',
    ]);
  });
});

const TEXT =
  'Orrin Peak Copper Closes Financing\n\nOrrin Peak Copper Corp. raised $2.5 million on November 4.\n';

describe('extractRelease', () => {
  it('takes a linked wire for a dateline where a date follows, not below the release', () => {
    const link = '[Orrin Newswire](https://orrin.example/post)';
    const dated = extractRelease({ text: `${TEXT}\nLISBON - ${link} - 5 November 2024 - It said so.\n` });
    expect(dated.release.dateline).toMatchObject({ place: 'LISBON', date: '2024-11-05' });
    const below = extractRelease({ text: `${TEXT}\nReprint - ${link}\n` });
    expect(below.release.dateline).toBeNull();
  });

  it('reads a text', () => {
    const record = extractRelease({ text: TEXT, path: 'orrin.txt', date: '2024-11-05', currency: 'CAD' });
    expect(record.source).toMatchObject({ path: 'orrin.txt', mediaType: 'text/plain', encoding: 'utf-8' });
    expect(record.release).toMatchObject({ date: '2024-11-05', dateSource: 'option' });
    expect(record.money).toMatchObject([{ text: '$2.5 million', currency: 'CAD', amount: 2_500_000 }]);
    expect(record.dates).toMatchObject([{ text: 'November 4', value: '2024-11-04', inferred: ['year'] }]);
    expect(releaseRecordSchema.parse(record)).toEqual(record);
    expect(record.text).toBeUndefined();
  });

  it('reads the golden document as the command does', () => {
    const file = 'corpus/gentium-crinos-acquisition.txt';
    const record = extractRelease({ text: readFileSync(path.join(ROOT, file), 'utf8'), path: file });
    const golden = readFileSync(path.join(ROOT, 'test/golden/gentium-crinos-acquisition.json'), 'utf8');
    expect([record]).toEqual(JSON.parse(golden));
  });

  it('refuses what it cannot use', () => {
    expect(() => extractRelease({ text: '' })).toThrow(new InputError('is empty'));
    expect(() => extractRelease({ text: ' \n' })).toThrow(new InputError('holds only white space'));
    expect(() => extractRelease({ text: TEXT, date: '5 May 2024' })).toThrow(
      new RangeError('date must be a day written YYYY-MM-DD, not "5 May 2024"'),
    );
    expect(() => extractRelease({ text: TEXT, currency: 'dollars' })).toThrow(
      new RangeError('currency must be an ISO 4217 code, not "dollars"'),
    );
  });
});

describe('extractPage', () => {
  it('renders a page and carries its text', async () => {
    const record = await extractPage({
      html: '<html><body><h1>Orrin Peak Copper Closes Financing</h1><p>It raised <b>$2.5</b> million.</p></body></html>',
    });
    expect(record.source.mediaType).toBe('text/html');
    expect(record.text).toContain('It raised $2.5 million.');
    const [money] = record.money;
    expect(record.text?.slice(money?.start, money?.end)).toBe('$2.5 million');
  });
});

describe('extractReleases', () => {
  it('reads many in their order', async () => {
    const paths: string[] = [];
    const inputs = [
      { text: TEXT, path: 'a' },
      { html: '<p>Nothing new.</p>', path: 'b' },
    ];
    for await (const record of extractReleases(inputs)) paths.push(record.source.path);
    expect(paths).toEqual(['a', 'b']);
  });
});
