import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../src/document/read-documents.js';
import { extractDocument } from '../src/pipeline.js';

const NEWS = path.join(import.meta.dirname, 'fixtures', 'news');
const read = (name: string, bytes: Uint8Array = readFileSync(path.join(NEWS, name))) =>
  readDocuments(name, bytes, { maxBytes: 1_000_000 });

/** Path, headline, place, date and its source of each release in a file. */
const releasesOf = async (name: string) =>
  (await read(name)).map((document) => {
    const { release } = extractDocument(document, {
      date: null,
      currency: null,
      withText: false,
      only: null,
    });
    const { headline, dateline, date, dateSource, inferred } = release;
    return [document.path, headline?.text, dateline?.place ?? null, date, dateSource, inferred.join()];
  });

describe('news in XML', () => {
  it.each([
    [
      'newsml-g2.xml',
      [
        [
          'newsml-g2.xml',
          'Tarn Hydraulics Opens Plant in Gdynia',
          'GDYNIA, Poland',
          '2019-05-06',
          'dateline',
          '',
        ],
      ],
    ],
    [
      'nitf.xml',
      [['nitf.xml', 'Sable Creek to Close Sawmill', 'EUGENE, Ore.', '2005-07-19', 'dateline', 'date']],
    ],
    [
      'feed.rss',
      [
        [
          'feed.rss#1',
          'Corwen Instruments wins order from Aarhus university',
          null,
          '2023-11-07',
          'metadata',
          '',
        ],
        ['feed.rss#2', 'Corwen Instruments appoints finance director', null, '2023-10-02', 'metadata', ''],
      ],
    ],
    ['atom.xml', [['atom.xml', 'Quell Pharma starts trial of QP-12', null, '2022-02-14', 'metadata', '']]],
  ])('%s is read as what it is', async (name, expected) => {
    expect(await releasesOf(name)).toEqual(expected);
  });

  it('gives the text of an item once, without what the format says beside it', async () => {
    const [document] = await read('nitf.xml');
    expect(document!.text).toBe(
      [
        'Sable Creek to Close Sawmill',
        'About 80 jobs are affected',
        'EUGENE, Ore., July 19 /Example Wire/ -- Sable Creek Lumber Co. will close its sawmill at Oakridge on September 30, the company said today.',
        'The mill has run at a loss since 2003.',
      ].join('\n\n'),
    );
  });

  it('knows where an item stands on the web', async () => {
    const urls = async (name: string) => (await read(name)).map(({ metadata }) => metadata.url);
    expect(await urls('feed.rss')).toEqual(['https://corwen.example/news/aarhus', null]);
    expect(await urls('atom.xml')).toEqual(['https://quell.example/qp-12-trial']);
  });

  it('refuses XML without a release', async () => {
    await expect(read('sitemap.xml')).rejects.toThrow('is XML without a release (<urlset>)');
    const empty = new TextEncoder().encode('<rss><channel><title>Corwen</title></channel></rss>');
    await expect(read('empty.rss', empty)).rejects.toThrow('is RSS without the text of a release');
  });

  it('takes a page declared as XML for a page', async () => {
    const page =
      '<?xml version="1.0"?><html><body><h1>Corwen wins order</h1><p>It said so today.</p></body></html>';
    const [document] = await read('page.xhtml', new TextEncoder().encode(page));
    expect(document!.text).toBe('Corwen wins order\n\nIt said so today.');
  });
});
