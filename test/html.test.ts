import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Metadata, NO_METADATA } from '../src/document/document.js';
import { readHtml } from '../src/document/html/read-html.js';
import { extractDocument } from '../src/pipeline.js';

const read = (name: string): string =>
  readFileSync(new URL(`fixtures/html/${name}`, import.meta.url), 'utf8');
const textOf = (html: string): string => readHtml(html).text;
const recordOf = (name: string) =>
  extractDocument(
    {
      path: name,
      mediaType: 'text/html',
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      ...readHtml(read(name)),
    },
    { date: null, currency: null, withText: true, only: null },
  );

/** Pages by their file; the text each renders to stands beside it, in a file of the same name. */
const PAGES: readonly [file: string, metadata: Metadata, tables: readonly string[]][] = [
  [
    'globe-newswire.html',
    {
      ...NO_METADATA,
      url: 'https://newswire.example/releases/marlowe-tidal-q2-2024',
      date: '2024-08-07',
      headline: 'Marlowe Tidal Energy Reports Second Quarter 2024 Results',
      issuer: 'Marlowe Tidal Energy plc',
    },
    [
      'Three months ended June 30,\n($ in millions)\t2024\t2023\nRevenue\t$61.2\t$53.7\nOther expense\t(1.4)\t(0.9)\nMargin\t12%\t10%',
    ],
  ],
  [
    'pr-newswire.html',
    {
      ...NO_METADATA,
      date: '2025-03-04',
      headline: 'Bexhill Robotics to Acquire Corvane Vision Systems for $420 Million',
      issuer: 'Bexhill Robotics, Inc.',
    },
    [],
  ],
  // its JSON-LD is broken, so the headline comes from og:title and the date from <time>
  [
    'business-wire.html',
    { ...NO_METADATA, date: '2023-11-14', headline: 'Harrow Lane Foods Declares Quarterly Dividend' },
    [],
  ],
  ['newsfile.html', { ...NO_METADATA, date: '2024-01-22' }, []],
  [
    'wordpress-newsroom.html',
    { ...NO_METADATA, date: '2024-05-16', headline: 'Veritide Health Receives FDA Clearance for SoundStep' },
    [],
  ],
  // "2021-02-30" is no day and "soon" no date; the author is a person
  [
    'drupal-newsroom.html',
    {
      ...NO_METADATA,
      date: '2021-02-10',
      headline: 'Lundqvist Paper invests €85 million in its mill',
      issuer: 'Lundqvist Paper AB',
    },
    [],
  ],
  [
    'workiva-exhibit.htm',
    NO_METADATA,
    [
      '(in thousands)\tSeptember 30, 2023\tJune 30, 2023\nTotal loans\t$1,204,551\t$1,187,020\nAllowance\t(14,020)\t(13,876)\nProvision\t—\t210',
    ],
  ],
  [
    'toppan-exhibit.htm',
    NO_METADATA,
    ['OST-114\tPlacebo\nPatients\t81\t79\nPASI 75\t64.2%\t11.4%\nCost\t$(1,020)\t$(980)'],
  ],
  ['donnelley-exhibit.htm', NO_METADATA, []],
  ['hand-made-exhibit.htm', NO_METADATA, ['May 3, 2004\t$500,000\nDecember 31, 2004\t2,250,000']],
  ['br-soup.html', NO_METADATA, []],
  [
    'layout-page.html',
    NO_METADATA,
    [
      'Measure\tOld outlook\tNew outlook\nRevenue\tabout $295 million\t$310 million to $320 million\nLaunch\tspring\tFebruary 3, 2022',
    ],
  ],
];

describe.each(PAGES)('%s', (file, metadata, tables) => {
  const page = readHtml(read(file));
  test('renders as in a browser, the release only', () => {
    expect(page.text).toBe(read(file.replace(/html?$/, 'txt')).trimEnd());
  });
  test('gives the metadata it states', () => expect(page.metadata).toEqual(metadata));
  test('gives its data tables', () =>
    expect(page.tables.map(({ start, end }) => page.text.slice(start, end))).toEqual(tables));
});

describe('records of pages', () => {
  test.each([
    [
      'globe-newswire.html',
      'Marlowe Tidal Energy Reports Second Quarter 2024\u00a0Results',
      '2024-08-07',
      'dateline',
    ],
    [
      'pr-newswire.html',
      'Bexhill Robotics to Acquire Corvane Vision Systems for $420\u00a0Million',
      '2025-03-04',
      'dateline',
    ],
    [
      'workiva-exhibit.htm',
      'Calder Ridge Bancorp Announces Third Quarter Earnings',
      '2023-10-19',
      'dateline',
    ],
    [
      'donnelley-exhibit.htm',
      'KESTREL MARITIME AND NORDVIK SHIPPING AGREE TO MERGE',
      '2024-02-05',
      'dateline',
    ],
    [
      'hand-made-exhibit.htm',
      'SILVERBROOK MINING COMPANY\nANNOUNCES SALE OF IDAHO PROPERTY',
      '2004-05-03',
      'dateline',
    ],
    ['layout-page.html', 'Quillon Semiconductor Raises Outlook for Fiscal 2022', '2022-01-12', 'dateline'],
  ])('%s: headline and date', (file, headline, date, source) => {
    const { release } = recordOf(file);
    expect([release.headline?.text, release.date, release.dateSource]).toEqual([headline, date, source]);
  });

  test('money, dates and parties hold their offsets', () => {
    const record = recordOf('pr-newswire.html');
    const text = record.text!;
    for (const { start, end, text: slice } of [...record.dates, ...record.money, ...record.percentages])
      expect(text.slice(start, end)).toBe(slice);
    expect(record.money.map(({ amount }) => amount)).toEqual([420e6, 420e6, 300e6, 120e6]);
    expect(record.dates.map(({ value }) => value)).toContain('2026-04-01');
    expect(record.release.dateline?.place).toBe('PORTLAND, Ore.');
    expect(record.parties.find(({ id }) => id === record.release.issuer)?.name).toBe(
      'Bexhill Robotics, Inc.',
    );
  });

  test('data tables become sections, and sections cover the text', () => {
    for (const [file, , tables] of PAGES) {
      const { sections, text } = recordOf(file);
      let at = 0;
      for (const { start, end } of sections) {
        expect(start).toBe(at);
        at = end;
      }
      expect(at).toBe(text!.length);
      const inSections = sections
        .filter(({ kind }) => kind === 'table')
        .map(({ start, end }) => text!.slice(start, end));
      for (const table of tables) expect(inSections.some((section) => section.includes(table))).toBe(true);
    }
  });
});

describe('the article', () => {
  const prose = (word: string, count: number) =>
    `<p>${`The ${word} goes on at some length. `.repeat(count)}</p>`;

  test('a container with much less prose than the page is not believed', () => {
    const { text } = readHtml(
      `<body><h1>Acme Reports</h1><article>${prose('teaser', 1)}</article>${prose('release', 9)}`,
    );
    expect(text).toMatch(/^Acme Reports\n\nThe teaser .*\n\nThe release /);
  });
  test('a block named like furniture stays where most of the prose is in it', () => {
    expect(textOf(`<div class="sidebar related">${prose('release', 9)}</div><nav>Home</nav>`)).toMatch(
      /^The release/,
    );
  });
  const ASKED = 'We and our partners use cookies and ask for your consent, which lasts 13 months. '.repeat(
    40,
  );
  const STORY =
    '<article aria-hidden="true"><h1>Orrin Peak Copper Drills</h1><p>The company drilled nine holes in its northern project this year.</p></article>';
  const STORY_TEXT =
    'Orrin Peak Copper Drills\n\nThe company drilled nine holes in its northern project this year.';

  test.each([
    ['by its class', `<div class="cookie-consent"><p>${ASKED}</p></div>`],
    [
      'by its role and words',
      `<section role="dialog"><h1>Your privacy choices</h1><p>${ASKED}</p></section>`,
    ],
    ['by its place over the page and words', `<div id="popup"><p>Cookies. ${ASKED}</p></div>`],
  ])('a demand for consent is never part of it, however long: %s', (_, consent) =>
    expect(textOf(`${consent}${STORY}`)).toBe(STORY_TEXT),
  );

  test('what holds the article is no demand for consent, whatever it is called', () =>
    expect(textOf(`<div class="cookie-consent-open">${STORY}</div>`)).toBe(STORY_TEXT));

  test('a headline repeated in the body is not doubled', () => {
    const html = `<h1>Acme Buys Beta Holdings</h1><nav>Home</nav><div class="article-body"><h3>Acme Buys Beta Holdings</h3>${prose('release', 4)}</div>`;
    expect(textOf(html).match(/Acme Buys/g)).toHaveLength(1);
  });
  test('the logo of the site is no headline', () => {
    const html = `<meta property="og:title" content="Acme Buys Beta Holdings | Acme"><header><h1>Acme</h1></header><h2 class="title">Acme Buys Beta Holdings</h2><div class="entry-content">${prose('release', 4)}</div>`;
    expect(textOf(html)).toMatch(/^Acme Buys Beta Holdings\n\nThe release/);
  });
});

describe('metadata', () => {
  const metadata = (head: string) => readHtml(`<head>${head}</head><body><p>Text.</p></body>`).metadata;
  const linked = (json: string) => metadata(`<script type="application/ld+json">${json}</script>`);

  test('a day is taken as printed, without time zone', () =>
    expect(
      metadata('<meta property="article:published_time" content="2024-01-01T23:30:00-11:00">').date,
    ).toBe('2024-01-01'));
  test('a day that can be read in two ways is none', () =>
    expect(metadata('<meta name="date" content="03/04/2024">').date).toBeNull());
  test('a wire service is no issuer', () =>
    expect(
      linked('{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"ACCESS Newswire"}}').issuer,
    ).toBeNull());
  test('a person is no issuer', () =>
    expect(linked('{"@type":"Article","author":{"@type":"Person","name":"Jo Doe"}}').issuer).toBeNull());
  test('malformed JSON is passed over', () =>
    expect(linked('{"@type":"NewsArticle", "headline": "Acme')).toEqual(NO_METADATA));
  test('raw line ends and a comma too many are mended', () =>
    expect(linked('{"@type":"NewsArticle", "headline": "Acme\nBuys Beta",}').headline).toBe(
      'Acme Buys Beta',
    ));
});
