import { z } from 'zod';
import { isCurrencyCode } from '../money/currencies.js';
import type { Document } from './document.js';
import { InputError } from './errors.js';
import { documentOfHtml, documentOfText, type ReadHtml } from './read-documents.js';

/** One line of NDJSON input: a release, as text or as HTML, and what its sender knows of it. */
export interface NdjsonInput {
  /** of the line, from 1 */
  readonly number: number;
  readonly path: string | null;
  readonly content: { readonly kind: 'text' | 'html'; readonly value: string };
  /** the release date, YYYY-MM-DD */
  readonly date: string | null;
  /** of amounts that name none, ISO 4217 */
  readonly currency: string | null;
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
    },
    'not a JSON object',
  )
  .transform((line, context): Omit<NdjsonInput, 'number'> => {
    const { path = null, text = null, html = null, date = null, currency = null } = line;
    const refuse = (message: string) => {
      context.addIssue(message);
      return z.NEVER;
    };
    if (text !== null && html !== null) return refuse('has both "text" and "html"; give one');
    const facts = { path, date, currency };
    if (text !== null) return { ...facts, content: { kind: 'text', value: text } };
    if (html !== null) return { ...facts, content: { kind: 'html', value: html } };
    return refuse('needs "text" or "html"');
  });

const refuse = (number: number, problem: string): InputError => new InputError(`line ${number}: ${problem}`);

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refuse(number, `not JSON: ${error.message.replace(/[\s\x00-\x1f]+/g, ' ')}`);
  }
}

/** Reads a line; keys it does not know and a byte-order mark are ignored. */
export function readNdjsonLine(line: string, number: number): NdjsonInput {
  const parsed = lineSchema.safeParse(parseJson(line.replace(/^\ufeff/, ''), number));
  if (parsed.success) return { number, ...parsed.data };
  throw refuse(number, parsed.error.issues.map(({ message }) => message).join('; '));
}

/** The document of a line; without a path of its own it is `prefix:number`, as in `stdin:3`. */
export async function documentOfNdjson(
  input: NdjsonInput,
  prefix: string,
  readHtml?: ReadHtml,
): Promise<Document> {
  const { number, content } = input;
  const path = input.path ?? `${prefix}:${number}`;
  try {
    return content.kind === 'text'
      ? documentOfText(content.value, path)
      : await documentOfHtml(content.value, path, readHtml);
  } catch (error) {
    if (error instanceof InputError) throw refuse(number, error.message);
    throw error;
  }
}
