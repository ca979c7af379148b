import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractRelease } from '../../src/index.js';
import { comparisonsOf } from '../../src/output/page/model/comparisons.js';
import { guidanceOf } from '../../src/output/page/model/guidance.js';
import type { PageRecord } from '../../src/output/page/model/mentions.js';
import { paymentPlansOf } from '../../src/output/page/model/payments.js';
import { timelineOf } from '../../src/output/page/model/timeline.js';

const recordOf = (text: string): PageRecord => ({ ...extractRelease({ text }), text });

const CRINOS = recordOf(
  readFileSync(new URL('../../corpus/gentium-crinos-acquisition.txt', import.meta.url), 'utf8'),
);

const QUARTER = recordOf(`Bexley Tools Reports Third Quarter Results

CHICAGO, November 4, 2024 – Bexley Tools Inc. (NYSE: BXT) today reported revenue of $48.0 million for the third
quarter of 2024, compared to $40.0 million for the third quarter of 2023. Net loss was $2.5 million in the third
quarter of 2024, compared to net income of $1.0 million in the third quarter of 2023.

Bexley Tools Inc. raised its 2024 revenue guidance to $180 million to $190 million from $170 million to $180 million.

Bexley Tools Inc. today declared a quarterly cash dividend of $0.10 per share, payable on December 16, 2024 to
shareholders of record on December 2, 2024.
`);

describe('timeline', () => {
  it('tells what each dated fact of the acquisition says, in order of time', () => {
    expect(timelineOf(CRINOS).map(({ label, when }) => `${label}: ${when}`)).toEqual([
      'Acquisition, agreed on: 2006-12-28',
      'Acquisition, payment due: 2007-12-31',
      'Acquisition, payment due: 2008-12-31',
      'Agreement, until: 2008-12-31',
    ]);
  });

  it('places each as seen from the day of the release', () => {
    expect(timelineOf(QUARTER).map(({ label, placement }) => `${label}: ${placement}`)).toEqual([
      'Results: past',
      'Guidance: announced',
      'Results: past',
      'Dividend, record date: due',
      'Dividend, payment date: due',
    ]);
  });

  it('places nothing where that day is not known', () => {
    expect(new Set(timelineOf(CRINOS).map(({ placement }) => placement))).toEqual(new Set([null]));
  });
});

describe('payment plans', () => {
  it('are the price and its payments with what they wait for', () => {
    const [plan, ...others] = paymentPlansOf(CRINOS);
    expect(others).toEqual([]);
    expect(plan?.total?.value).toBe('EUR 16 million');
    expect(plan?.payments.map(({ amount, value, when }) => [amount, value, when])).toEqual([
      [8e6, 'EUR 8 million', 'at closing'],
      [4e6, 'EUR 4 million', 'by 2007-12-31'],
      [4e6, 'EUR 4 million', 'by 2008-12-31'],
    ]);
  });
});

describe('comparisons', () => {
  it('set a quarter beside that of the year before', () => {
    expect(
      comparisonsOf(QUARTER).map(({ metric, current, previous, change }) => [
        metric,
        current.value,
        current.period,
        previous.value,
        previous.period,
        change,
      ]),
    ).toEqual([
      ['Revenue', 'USD 48 million', '2024-Q3', 'USD 40 million', '2023-Q3', 20],
      ['Net loss', 'USD 2.5 million', '2024-Q3', 'USD 1 million', '2023-Q3', null],
    ]);
  });
});

describe('guidance', () => {
  it('tells what was expected before beside what is now', () => {
    expect(guidanceOf(QUARTER).map(({ metric, before, now }) => [metric, before.text, now.text])).toEqual([
      ['Revenue', 'USD 170 – 180 million', 'USD 180 – 190 million'],
    ]);
  });
});
