import { type Document, type Metadata, NO_METADATA } from './document.js';
import { InputError } from './errors.js';
import type { Grid } from './grid.js';
import { sha256 } from './sha256.js';

/** What a page says, as text. */
export interface RenderedHtml {
  readonly text: string;
  readonly metadata: Metadata;
  readonly tables: readonly Grid[];
}

export type ReadHtml = (html: string) => RenderedHtml;

/** What all documents of one file have in common. */
export interface Source {
  readonly path: string;
  readonly encoding: string;
  readonly sha256: string;
}

/** Anything to be seen: neither white space nor a sign without width, a byte-order mark or a NUL. */
const VISIBLE = /[^\s\0\u00ad\u200b-\u200f\u2060\ufeff]/;

export const isVisible = (text: string): boolean => VISIBLE.test(text);

/** Refuses what holds nothing to read. */
export function checkText(text: string): void {
  if (text === '') throw new InputError('is empty');
  if (!isVisible(text)) throw new InputError('holds only white space');
}

export function checkRendered(document: Document): Document {
  if (!isVisible(document.text)) throw new InputError('holds markup but no text');
  return document;
}

export const plainDocument = (source: Source, text: string): Document => ({
  ...source,
  mediaType: 'text/plain',
  text,
  metadata: NO_METADATA,
  tables: [],
});

export const htmlDocument = (source: Source, html: string, readHtml: ReadHtml): Document => ({
  ...source,
  mediaType: 'text/html',
  ...readHtml(html),
});

/** The renderer of this package, which is only loaded when HTML is met. */
export const ownReader = async (): Promise<ReadHtml> => (await import('./html/read-html.js')).readHtml;

/** A text that does not come from a file; it is taken as it is, and as plain text. */
export const documentOfText = (text: string, path = ''): Document => {
  checkText(text);
  return plainDocument({ path, encoding: 'utf-8', sha256: sha256(text) }, text);
};

/** The same for a page of HTML. */
export async function documentOfHtml(html: string, path = '', readHtml?: ReadHtml): Promise<Document> {
  checkText(html);
  const source = { path, encoding: 'utf-8', sha256: sha256(html) };
  return checkRendered(htmlDocument(source, html, readHtml ?? (await ownReader())));
}
