import { z } from 'zod';
import { isCurrencyCode } from '../money/currencies.js';
import type { Document } from './document.js';
import { documentOfHtml, documentOfText, type ReadHtml } from './document-of.js';
import { InputError } from './errors.js';
import { webAddress } from './web-address.js';

/** One line of NDJSON input: a release, as text or as HTML, and what its sender knows of it. */
export interface NdjsonInput {
  /** of the line, or of the item of a JSON array, from 1; null where it stands alone */
  readonly number: number | null;
  readonly unit: 'line' | 'item';
  readonly path: string | null;
  readonly content: { readonly kind: 'text' | 'html'; readonly value: string };
  /** the release date, YYYY-MM-DD */
  readonly date: string | null;
  /** of amounts that name none, ISO 4217 */
  readonly currency: string | null;
  /** where it stands on the web */
  readonly url: string | null;
}

const string = (name: string) => z.string(`"${name}" must be a string`).nullish();

const lineSchema = z
  .object(
    {
      path: string('path'),
      text: string('text'),
      html: string('html'),
      date: z.iso.date('date must be YYYY-MM-DD').nullish(),
      currency: string('currency').refine(
        (code) => code == null || isCurrencyCode(code),
        'currency must be an ISO 4217 code, such as USD',
      ),
      url: string('url').refine(
        (url) => url == null || webAddress(url) !== null,
        'url must be an address of http or https',
      ),
    },
    'not a JSON object',
  )
  .transform((line, context): Omit<NdjsonInput, 'number' | 'unit'> => {
    const { path = null, text = null, html = null, date = null, currency = null, url = null } = line;
    const refuse = (message: string) => {
      context.addIssue(message);
      return z.NEVER;
    };
    if (text !== null && html !== null) return refuse('has both "text" and "html"; give one');
    const facts = { path, date, currency, url: webAddress(url) };
    if (text !== null) return { ...facts, content: { kind: 'text', value: text } };
    if (html !== null) return { ...facts, content: { kind: 'html', value: html } };
    return refuse('needs "text" or "html"');
  });

const refuse = (unit: NdjsonInput['unit'], number: number | null, problem: string): InputError =>
  new InputError(number === null ? problem : `${unit} ${number}: ${problem}`);

/** What is wrong with JSON, on one line. */
const syntaxOf = (error: SyntaxError): string => error.message.replace(/[\s\x00-\x1f]+/g, ' ');

function parseLine(line: string, number: number | null): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refuse('line', number, `not JSON: ${syntaxOf(error)}`);
  }
}

function inputOf(value: unknown, unit: NdjsonInput['unit'], number: number | null): NdjsonInput {
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return { number, unit, ...parsed.data };
  throw refuse(unit, number, parsed.error.issues.map(({ message }) => message).join('; '));
}

/** Reads a line; keys it does not know and a byte-order mark are ignored. */
export const readNdjsonLine = (line: string, number: number | null): NdjsonInput =>
  inputOf(parseLine(line.replace(/^\ufeff/, ''), number), 'line', number);

/**
 * Reads JSON that is no NDJSON: an array of what NDJSON has on its lines, or one such object.
 *
 * @returns for each item how to read it: one that is bad does not spoil the others
 * @throws InputError where it is no JSON
 */
export function readJson(text: string): (() => NdjsonInput)[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(`is not JSON: ${syntaxOf(error)}`);
  }
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item, index) => () => inputOf(item, 'item', index + 1));
}

/** The document of a line; without a path of its own it is `prefix:number`, as in `stdin:3`, or the prefix alone. */
export async function documentOfNdjson(
  input: NdjsonInput,
  prefix: string,
  readHtml?: ReadHtml,
): Promise<Document> {
  const { number, unit, content } = input;
  const path = input.path ?? (number === null ? prefix : `${prefix}:${number}`);
  try {
    return content.kind === 'text'
      ? documentOfText(content.value, path)
      : await documentOfHtml(content.value, path, readHtml);
  } catch (error) {
    if (error instanceof InputError) throw refuse(unit, number, error.message);
    throw error;
  }
}
