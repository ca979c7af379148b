import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { documentOfHtml, documentOfText } from '../src/document/document-of.js';
import { extractDocument } from '../src/pipeline.js';
import type { ReleaseRecord } from '../src/record/record.js';
import type { Figure } from '../src/record/table.js';
import { ROOT } from './support/command.js';

const FOLDER = path.join(ROOT, 'test/fixtures/tables');
const documents = readdirSync(FOLDER).filter((name) => /\.(?:htm|txt)$/.test(name));

/** A document's figures, one line each, and the codes of the warnings about them. */
const expectationSchema = z.strictObject({ figures: z.array(z.string()), warnings: z.array(z.string()) });

const expectationOf = (name: string) =>
  expectationSchema.parse(
    JSON.parse(readFileSync(path.join(FOLDER, name.replace(/\.\w+$/, '.json')), 'utf8')),
  );

const textOf = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

const documentOf = async (name: string) =>
  name.endsWith('.htm') ? documentOfHtml(textOf(name)) : documentOfText(textOf(name));

async function recordOf(name: string): Promise<{ record: ReleaseRecord; text: string }> {
  const document = await documentOf(name);
  const options = { date: null, currency: null, withText: true, only: null };
  return { record: extractDocument(document, options), text: document.text };
}

const unitOf = ({ unit, currency, per }: Figure): string =>
  unit === 'currency' ? `${currency}${per === null ? '' : ` per ${per}`}` : unit;

/** `Net sales | 2024-Q1 GAAP | 5000 USD | revenue`, with the headings above the label in front of it. */
function line(figure: Figure): string {
  const { path: above, label, period, basis, segment, amount, metric } = figure;
  return [
    [...above, label].join(' > '),
    [period ?? 'undated', basis, segment].filter(Boolean).join(' '),
    `${amount} ${unitOf(figure)}${figure.dash ? ' (dash)' : ''}`,
    ...(metric === null ? [] : [metric]),
  ].join(' | ');
}

const figuresOf = ({ tables }: ReleaseRecord): Figure[] => tables.flatMap(({ figures }) => figures);

describe.each(documents)('%s', (name) => {
  it('gives its figures', async () => {
    const { record } = await recordOf(name);
    expect(figuresOf(record).map(line)).toEqual(expectationOf(name).figures);
  });

  it('gives its warnings', async () => {
    const { record } = await recordOf(name);
    expect(record.warnings.map(({ code }) => code)).toEqual(expectationOf(name).warnings);
  });

  it('gives figures that are where they say', async () => {
    const { record, text } = await recordOf(name);
    const figures = figuresOf(record);
    expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(
      figures.map((figure) => figure.text),
    );
    expect(new Set(figures.map(({ start }) => start)).size).toBe(figures.length);
  });
});

describe('money inside of a table', () => {
  it('carries the scaled amount and its figure', async () => {
    const { record } = await recordOf('three-row-heading.htm');
    const sales = record.money.find(({ text }) => text === '$41,208')!;
    expect(sales).toMatchObject({ amount: 41_208_000, low: 41_208_000, inferred: ['currency', 'scale'] });
    expect(figuresOf(record).find(({ id }) => id === sales.figure)?.label).toBe('Net sales');
  });

  it('is left as printed where the unit does not count', async () => {
    const { record } = await recordOf('three-row-heading.htm');
    expect(record.money.find(({ text }) => text === '$0.61')).toMatchObject({ amount: 0.61, per: 'share' });
  });
});

describe('the figures that README prints', () => {
  it('are those of the fixture', async () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const [, printed] = /^```json\n([\s\S]*?)^```$/m.exec(readme)!;
    const { record } = await recordOf('three-row-heading.htm');
    const expected: Partial<Figure>[] = JSON.parse(printed!);
    expect(expected).toHaveLength(3);
    for (const figure of expected) {
      const found = figuresOf(record).find(
        ({ label, text }) => label === figure.label && text === figure.text,
      );
      expect(found).toMatchObject(figure);
    }
  });
});
