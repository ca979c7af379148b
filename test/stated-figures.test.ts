import { describe, expect, it } from 'vitest';
import { documentOfHtml } from '../src/document/document-of.js';
import { extractDocument } from '../src/pipeline.js';

const page = (sentence: string): string => `<html><body>
<p>DALLAS, May 6, 2025 – ${sentence}</p>
<p>HALDEN PUMPS INC.<br>CONSOLIDATED STATEMENTS OF OPERATIONS<br>(In thousands)</p>
<table>
<tr><td></td><td colspan="2">Three Months Ended March 31,</td></tr>
<tr><td></td><td>2025</td><td>2024</td></tr>
<tr><td>Net sales</td><td>$ 51,448</td><td>$ 42,100</td></tr>
<tr><td>Cost of sales</td><td>30,000</td><td>25,000</td></tr>
<tr><td>Gross profit</td><td>21,448</td><td>17,100</td></tr>
<tr><td>Net income</td><td>$ 6,175</td><td>$ 4,688</td></tr>
</table></body></html>`;

async function read(sentence: string) {
  const document = await documentOfHtml(page(sentence));
  const record = extractDocument(document, { date: null, currency: null, withText: true, only: null });
  const told = (id: string | number | null) =>
    typeof id === 'string' ? record.money.find((mention) => mention.id === id)!.amount : id;
  return {
    results: record.facts
      .filter((fact) => fact.type === 'result')
      .map(({ metric, amount, inferred, evidence }) => ({
        metric,
        amount: told(amount),
        inferred,
        evidence: evidence.map(({ text }) => text),
      })),
    warnings: record.warnings.map(({ code, start, end, others }) => [
      code,
      document.text.slice(start, end),
      ...(others ?? []).map((place) => document.text.slice(place.start, place.end)),
    ]),
  };
}

describe('a result that the prose tells without its amount', () => {
  it('takes the figure that the table states for its metric and period', async () => {
    const sentence = 'Net sales rose 22% in the first quarter of 2025.';
    const { results } = await read(sentence);
    expect(results).toEqual([
      { metric: 'revenue', amount: 51_448_000, inferred: ['amount'], evidence: [sentence, '$ 51,448'] },
    ]);
  });

  it('takes that of a fiscal period whose days nobody tells where the change follows', async () => {
    const { results } = await read('Net income increased 31.7% in the fiscal second quarter of 2025.');
    expect(results.map(({ amount }) => amount)).toEqual([6_175_000]);
    const other = await read('Net income increased 12% in the fiscal second quarter of 2025.');
    expect(other.results.map(({ amount }) => amount)).toEqual([null]);
  });
});

describe('table and prose', () => {
  it('that differ are told', async () => {
    const { warnings } = await read('Net sales were $51.9 million in the first quarter of 2025.');
    expect(warnings).toEqual([['table-and-prose-differ', '$51.9 million', '$ 51,448']]);
  });

  it('that were rounded differently agree', async () => {
    const { warnings } = await read('Net sales were $51.4 million in the first quarter of 2025.');
    expect(warnings).toEqual([]);
  });

  it('on another basis or of another period are left alone', async () => {
    for (const sentence of [
      'Net sales excluding Canada were $49.9 million in the first quarter of 2025.',
      'Net sales were $42.1 million in the first quarter of 2025.',
      'Net sales were approximately $51.9 million in the first quarter of 2025.',
    ])
      expect((await read(sentence)).warnings).toEqual([]);
  });
});
