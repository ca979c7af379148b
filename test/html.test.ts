import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Metadata } from '../src/document/document.js';
import { InputError } from '../src/document/errors.js';
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

const NONE: Metadata = { date: null, headline: null, issuer: null, filed: null };

/** Pages by their file; the text each renders to stands beside it, in a file of the same name. */
const PAGES: readonly [file: string, metadata: Metadata, tables: readonly string[]][] = [
  [
    'globe-newswire.html',
    {
      ...NONE,
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
      ...NONE,
      date: '2025-03-04',
      headline: 'Bexhill Robotics to Acquire Corvane Vision Systems for $420 Million',
      issuer: 'Bexhill Robotics, Inc.',
    },
    [],
  ],
  // its JSON-LD is broken, so the headline comes from og:title and the date from <time>
  [
    'business-wire.html',
    { ...NONE, date: '2023-11-14', headline: 'Harrow Lane Foods Declares Quarterly Dividend' },
    [],
  ],
  ['newsfile.html', { ...NONE, date: '2024-01-22' }, []],
  [
    'wordpress-newsroom.html',
    { ...NONE, date: '2024-05-16', headline: 'Veritide Health Receives FDA Clearance for SoundStep' },
    [],
  ],
  // "2021-02-30" is no day and "soon" no date; the author is a person
  [
    'drupal-newsroom.html',
    {
      ...NONE,
      date: '2021-02-10',
      headline: 'Lundqvist Paper invests €85 million in its mill',
      issuer: 'Lundqvist Paper AB',
    },
    [],
  ],
  [
    'workiva-exhibit.htm',
    NONE,
    [
      '(in thousands)\tSeptember 30, 2023\tJune 30, 2023\nTotal loans\t$1,204,551\t$1,187,020\nAllowance\t(14,020)\t(13,876)\nProvision\t—\t210',
    ],
  ],
  [
    'toppan-exhibit.htm',
    NONE,
    ['OST-114\tPlacebo\nPatients\t81\t79\nPASI 75\t64.2%\t11.4%\nCost\t$(1,020)\t$(980)'],
  ],
  ['donnelley-exhibit.htm', NONE, []],
  ['hand-made-exhibit.htm', NONE, ['May 3, 2004\t$500,000\nDecember 31, 2004\t2,250,000']],
  ['br-soup.html', NONE, []],
  [
    'layout-page.html',
    NONE,
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
      'metadata',
    ],
    [
      'pr-newswire.html',
      'Bexhill Robotics to Acquire Corvane Vision Systems for $420\u00a0Million',
      '2025-03-04',
      'metadata',
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

describe('rendering', () => {
  test.each([
    [
      'blocks and breaks',
      '<p>One</p><p>two<br>three<br><br>four</p><div>five</div><div>six</div>',
      'One\n\ntwo\nthree\n\nfour\n\nfive\nsix',
    ],
    ['white space', '<p>  a \n\t b<b> c</b> <i> d</i>e&nbsp;&nbsp;f </p>', 'a b c de\u00a0\u00a0f'],
    ['headings over two lines', '<h1>Acme buys<br>Beta</h1>', 'Acme buys Beta'],
    [
      'ordered lists',
      '<ol start=3><li>c<li value=7>g<li>h</ol><ol type=I><li>x</ol><ol type=a><li>y</ol>',
      '3. c\n7. g\n8. h\n\nI. x\n\na. y',
    ],
    [
      'lists with marks of their own',
      '<ul><li>• typed<li style="list-style:none">bare</ul>',
      '• typed\nbare',
    ],
    ['preformatted text', '<p>a<pre>b   c\n\n\n  d</pre>', 'a\n\nb   c\n\n\n  d'],
    [
      'footnote marks',
      '$5.2 million<sup>1</sup> and Q3<sup>(2)</sup>, 1<sup>st</sup> CO<sub>2</sub> 4 m<sup>2</sup>x<sup>a</sup>',
      '$5.2 million 1 and Q3(2), 1st CO2 4 m2 x a',
    ],
    [
      'numbers over three cells',
      '<table><tr><td>A<td>$<td>1,234<td><td>US$<td>(5<td>)<tr><td>B<td><td>12<td>%<td>(<td>3<td>)%</table>',
      'A\t$1,234\tUS$(5)\nB\t12%\t(3)%',
    ],
    ['single columns', '<table><tr><td>One.<tr><td>&nbsp;<tr><td>Two.</table>', 'One.\nTwo.'],
    [
      'hidden parts',
      'a<span style="display: none">b</span><p hidden>c</p><script>d</script><template>e</template><noscript>f</noscript><i aria-hidden="true">g</i><button>h</button><ix:header>i</ix:header> <ix:nonFraction>9</ix:nonFraction>',
      'a 9',
    ],
    [
      'hidden behind a dialogue',
      `<main aria-hidden="true"><p>${'The release goes on. '.repeat(9)}</p></main>`,
      'The release goes on. '.repeat(9).trim(),
    ],
    [
      'page numbers at page ends',
      '<p>We expect</p><p>- 4 -</p><hr><p>Page 5</p><p>growth.</p><p>7</p><p>more</p>',
      'We expect growth.\n\n7\n\nmore',
    ],
    ['text outside of cells', '<table>x<tr>y<td>z</table>', 'x\ny\nz'],
    [
      'cells left open around paragraphs',
      '<table><tr><td><p>Revenue<td><p>12<td><p>14<tr><td><p>Costs<td><p>9<td><p>8</table>',
      'Revenue\t12\t14\nCosts\t9\t8',
    ],
    ['characters of Windows-1252 by number', 'a &#150; &#147;b&#148;', 'a – “b”'],
    ['a NUL', 'a\0b', 'ab'],
    ['lone surrogates', '<p>a \ud800 b &#xD800; \udfff</p>', 'a \ud800 b \ufffd \udfff'],
  ])('%s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
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
    expect(linked('{"@type":"NewsArticle", "headline": "Acme')).toEqual(NONE));
  test('raw line ends and a comma too many are mended', () =>
    expect(linked('{"@type":"NewsArticle", "headline": "Acme\nBuys Beta",}').headline).toBe(
      'Acme Buys Beta',
    ));
});

describe('bad input', () => {
  const many = 100_000;
  test.each([
    ['an empty string', '', 'HTML without readable text'],
    ['an empty body', '<html><body> &nbsp;<!-- x --></body></html>', 'HTML without readable text'],
    ['only scripts', '<script>alert("x")</script>', 'HTML without readable text'],
    ['100,000 nested tags', '<div>'.repeat(many), 'HTML nested more than 20000 elements deep: not read'],
    ['everything unclosed', '<b>x '.repeat(many), 'HTML nested more than 20000 elements deep: not read'],
    [
      'end tags that close nothing',
      `${'<i>'.repeat(15_000)}${'</u>'.repeat(many)}`,
      'HTML with too many elements left open: not read',
    ],
    [
      'more than a million elements',
      '<p>x'.repeat(1_000_001),
      'HTML with more than 1000000 elements: not read',
    ],
  ])('%s: one clear line', (_name, html, message) => {
    expect(() => readHtml(html)).toThrow(new InputError(message));
  });

  test.each([
    ['a million entities', `<p>${'&amp;'.repeat(1_000_000)}`, 1_000_000],
    ['paragraphs left open', '<p><font>some text '.repeat(3_000), 3_000 * 11 - 2],
    ['tables in tables', `${'<table><tr><td>'.repeat(1_000)}deep`, 4],
    ['unclosed comments', `x${'<!-- '.repeat(many)}`, 1],
    ['nothing but angles', '<'.repeat(many), many],
    ['spaces without end', `${' '.repeat(1_000_000)}x${'\u00a0'.repeat(1_000_000)}`, 1],
  ])('%s: read, and in time', { timeout: 5_000 }, (_name, html, length) => {
    expect(textOf(html)).toHaveLength(length);
  });
});
