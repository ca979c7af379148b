import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractPage, extractRelease, type ReleaseRecord } from '../../src/index.js';
import { CORPUS, ROOT } from '../support/command.js';
import { barriersIn, launch, withReport } from './support/browser.js';

const textOf = (name: string): string => readFileSync(path.join(CORPUS, name), 'utf8');

const CRINOS = textOf('gentium-crinos-acquisition.txt');
const PHASE3 = textOf('gentium-phase3-update.txt');

/** Where spans nest and cross: amounts in a table, names in endpoints, a date in a range. */
const RESULTS = `Bexley Tools Reports Third Quarter Results

CHICAGO, November 4, 2024 – Bexley Tools Inc. (NYSE: BXT) today reported revenue of $48.0 million for the third
quarter of 2024, compared to $40.0 million for the third quarter of 2023.

Bexley Tools Inc. raised its 2024 revenue guidance to $180 million to $190 million from $170 million to $180 million.

Bexley Tools Inc. today declared a quarterly cash dividend of $0.10 per share, payable on December 16, 2024 to
shareholders of record on December 2, 2024.
`;

const TABLE = readFileSync(path.join(ROOT, 'test/fixtures/tables/weeks-and-three-dates.htm'), 'utf8');

const HOSTILE = `</script><script>alert(1)</script> Acquires <img src=x onerror=alert(2)>

LONDON, May 6, 2025 – <svg onload=alert(3)> Halden Pumps Inc. <!-- --> today agreed to acquire
"><iframe src="https://example.com/x"></iframe> from Crinos S.p.A. for $5 million. &lt;b&gt; \u2028 ]]> <style>*{display:none}</style>
javascript:alert(4) {{7*7}} \${alert(5)}
`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

type Stretches = Readonly<Record<string, readonly string[]>>;

/** The places a record has, by the id of what stands there, as `start-end`. */
function placesIn({ dates, money, percentages, endpoints, parties, tables }: ReleaseRecord): Stretches {
  const places: Record<string, string[]> = {};
  const add = (id: string, { start, end }: { start: number; end: number }) => {
    places[id] = [...(places[id] ?? []), `${start}-${end}`];
  };
  for (const mention of [...dates, ...money, ...percentages]) add(mention.id, mention);
  for (const { id, mentions } of parties) for (const mention of mentions) add(id, mention);
  for (const { figures } of tables) for (const figure of figures) add(figure.id, figure);
  for (const { id, measure, definition, evidence } of endpoints) {
    const worded = [measure, definition].filter((span) => span !== null);
    for (const span of worded.length > 0 ? worded : [evidence]) add(id, span);
  }
  return places;
}

/** The places that are marked on the page, pieces of one mark put together. */
const markedIn = (page: Page): Promise<Stretches> =>
  page.evaluate(() => {
    const root = document.getElementById('release-text')!;
    const stretches = new Map<string, { start: number; end: number }>();
    for (const mark of root.querySelectorAll<HTMLElement>('[data-key]')) {
      const before = document.createRange();
      before.setStart(root, 0);
      before.setEndBefore(mark);
      const start = before.toString().length;
      const end = start + mark.textContent!.length;
      const known = stretches.get(mark.dataset.key!);
      if (known && known.end !== start) throw new Error(`${mark.dataset.key} has a gap`);
      stretches.set(mark.dataset.key!, { start: known?.start ?? start, end });
    }
    const places: Record<string, string[]> = {};
    for (const [key, { start, end }] of stretches) {
      const id = key.split('.')[0]!;
      places[id] = [...(places[id] ?? []), `${start}-${end}`];
    }
    return places;
  });

const sorted = (places: Stretches): Stretches =>
  Object.fromEntries(Object.entries(places).map(([id, found]) => [id, [...found].sort()]));

describe('the page', () => {
  it.each([
    ['crinos.txt', CRINOS],
    ['phase3.txt', PHASE3],
    ['results.txt', RESULTS],
  ])('shows the whole text of %s and marks what its record says', async (name, text) => {
    await withReport(browser, { [name]: text }, async ({ page, incidents }) => {
      expect(await page.locator('#release-text').textContent()).toBe(text);
      const places = sorted(placesIn(extractRelease({ text })));
      expect(Object.keys(places).length).toBeGreaterThan(10);
      expect(sorted(await markedIn(page))).toEqual(places);
      expect(incidents).toEqual([]);
    });
  });

  it('sets a table in columns without changing a character of the text', async () => {
    await withReport(browser, { 'table.htm': TABLE }, async ({ page }) => {
      const record = await extractPage({ html: TABLE });
      expect(await page.locator('#release-text').textContent()).toBe(record.text);
      expect(sorted(await markedIn(page))).toEqual(sorted(placesIn(record)));
      const figure = page.locator('mark.k-figure', { hasText: '23,505' });
      await figure.click();
      const cell = page.getByTitle('SALES, Net of returns: USD 23.505 million');
      await expect.poll(() => cell.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('leads from a mark to the fact that uses it, and from its value back', async () => {
    await withReport(browser, { 'crinos.txt': CRINOS }, async ({ page }) => {
      const mark = page.locator('mark[data-key="money-1"]');
      await mark.click();
      const value = page.locator('[data-element="fact-1/money-1"]');
      await expect.poll(() => value.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await value.textContent()).toBe('EUR 16 million');
      await value.click();
      await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.goBack();
      await expect.poll(() => value.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('tells the value, what was inferred, the rule and the sentence of what has the focus', async () => {
    const text =
      'BOSTON, May 6, 2025 – Halden Pumps Inc. paid $3 million on\nMay 2. It is known for pumps.\n';
    await withReport(browser, { 'inferred.txt': text }, async ({ page }) => {
      const mark = page.locator('mark', { hasText: 'May 2' }).last();
      await mark.focus();
      expect(await page.getByRole('tooltip').textContent()).toBe(
        'Date2025-05-02InferredyearRuledaySentenceBOSTON, May 6, 2025 – Halden Pumps Inc. paid $3 million on May 2.',
      );
      expect(await mark.getAttribute('aria-describedby')).toBe('details');
    });
  });

  it('tells what a figure stands under', async () => {
    await withReport(browser, { 'table.htm': TABLE }, async ({ page }) => {
      await page.locator('mark.k-figure', { hasText: '23,505' }).focus();
      expect(await page.getByRole('tooltip').textContent()).toBe(
        'FigureUSD 23.505 millionRowSALES, Net of returnsPeriod2024-02-04 – 2024-11-02InferredcurrencyMetricrevenue',
      );
    });
  });

  it('filters and sorts the table of mentions', async () => {
    await withReport(browser, { 'crinos.txt': CRINOS }, async ({ page }) => {
      await page.getByRole('tab', { name: /^Mentions/ }).click();
      const values = () => page.locator('table.mentions tbody td:nth-child(3)').allTextContents();
      await page.getByLabel('Kind').selectOption('money');
      expect(await values()).toEqual(['EUR 16 million', 'EUR 8 million', 'EUR 4 million', 'EUR 4 million']);
      await page.getByRole('button', { name: 'Value' }).click();
      expect(await values()).toEqual(['EUR 4 million', 'EUR 4 million', 'EUR 8 million', 'EUR 16 million']);
      await page.getByLabel('Filter').fill('eur 8');
      expect(await values()).toEqual(['EUR 8 million']);
    });
  });

  it('leaves out the marks of kinds that are switched off', async () => {
    await withReport(browser, { 'crinos.txt': CRINOS }, async ({ page }) => {
      await page.getByRole('checkbox', { name: /^Parties/ }).uncheck();
      expect(await page.locator('mark.k-party').count()).toBe(0);
      expect(await page.locator('mark.k-money').count()).toBe(4);
      expect(await page.locator('#release-text').textContent()).toBe(CRINOS);
    });
  });

  it('draws the timeline, the payment plan, the comparison and the guidance', async () => {
    const inputs = { 'crinos.txt': CRINOS, 'results.txt': RESULTS };
    await withReport(browser, inputs, async ({ page }) => {
      const rows = (title: string) =>
        page
          .getByRole('region', { name: title })
          .getByRole('button')
          .evaluateAll((found) => found.map((row) => row.querySelector('title')?.textContent));
      expect(await rows('Timeline')).toContain('Acquisition, agreed on: 2006-12-28');
      expect(await rows('Payment plan')).toEqual([
        'Price: EUR 16 million',
        'at closing: EUR 8 million',
        'by 2007-12-31: EUR 4 million',
        'by 2008-12-31: EUR 4 million',
      ]);
      await page.emulateMedia({ media: 'print' });
      expect(
        await page.locator('svg .bar').evaluateAll((bars) => bars.every((bar) => bar.checkVisibility())),
      ).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('button', { name: /Bexley Tools Reports/ }).click();
      expect(await rows('Timeline')).toContain('Dividend, payment date: 2024-12-16, due');
      expect(await rows('Against the year before')).toEqual([
        'Revenue: USD 48 million in 2024-Q3, USD 40 million in 2023-Q3, +20 %',
      ]);
      expect(await rows('Guidance, new and old')).toEqual([
        'Revenue for 2024: USD 180 – 190 million, before USD 170 – 180 million, raised',
      ]);
    });
  });

  it('shows a hostile release as text and lets nothing of it act', async () => {
    await withReport(
      browser,
      { 'release.ndjson': JSON.stringify({ path: '</script><b>"&', text: HOSTILE }) },
      async ({ page, incidents }) => {
        expect(await page.locator('#release-text').textContent()).toBe(HOSTILE);
        for (const tab of ['Facts', 'Parties', 'Mentions'])
          await page.getByRole('tab', { name: tab }).click();
        await page.locator('#release-text mark').first().hover();
        await page.waitForTimeout(200);
        expect(await page.locator('iframe, img, #app script').count()).toBe(0);
        expect(incidents).toEqual([]);
      },
    );
  });

  it('has five hundred releases, finds one among them by its words and opens it', async () => {
    const releases = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [
        `release-${String(index).padStart(3, '0')}.txt`,
        `Halden Pumps Opens Plant ${index}\n\nBOSTON, May 6, 2025 – Halden Pumps Inc. paid $${index + 1} million for plant ${index} in hall Q${index}X.\n`,
      ]),
    );
    await withReport(browser, releases, async ({ page }) => {
      const entries = page.getByRole('navigation', { name: 'Releases' }).getByRole('listitem');
      expect(await entries.count()).toBe(500);
      await page.getByRole('searchbox', { name: /Search/ }).fill('q317x');
      expect(await entries.count()).toBe(1);
      await entries.getByRole('button').click();
      expect(await page.locator('#release-text').textContent()).toBe(releases['release-317.txt']);
      expect(await page.locator('mark.k-money').textContent()).toBe('$318 million');
    });
  });

  it.each(['light', 'dark'] as const)('keeps nobody out in its %s theme', async (colorScheme) => {
    const inputs = { 'crinos.txt': CRINOS, 'phase3.txt': PHASE3, 'results.txt': RESULTS, 'table.htm': TABLE };
    await withReport(browser, inputs, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const release of Object.keys(inputs).keys()) {
        await page.getByRole('navigation', { name: 'Releases' }).getByRole('button').nth(release).click();
        for (const tab of ['Facts', 'Endpoints', 'Parties', 'Mentions', 'Tables']) {
          await page.getByRole('tab', { name: tab }).click();
          expect(await barriersIn(page)).toEqual([]);
        }
      }
    });
  });

  it('shows one part at a time where it is narrow', async () => {
    const inputs = { 'crinos.txt': CRINOS, 'phase3.txt': PHASE3 };
    await withReport(browser, inputs, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.getByRole('main').isVisible()).toBe(false);
      await page.getByRole('button', { name: /Gentium Provides/ }).click();
      expect(await page.getByRole('main').isVisible()).toBe(true);
      await page.locator('mark[data-key="date-5"]').click();
      expect(await page.getByRole('complementary', { name: 'Record' }).isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await barriersIn(page)).toEqual([]);
    });
  });
});
