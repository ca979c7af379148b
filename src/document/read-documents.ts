import { binaryContent } from './binary.js';
import { type Decoded, decode } from './decode.js';
import type { Document } from './document.js';
import {
  checkRendered,
  checkText,
  htmlDocument,
  isVisible,
  ownReader,
  plainDocument,
  type ReadHtml,
  type Source,
} from './document-of.js';
import { isExhibit99, listTypes, readsAsRelease, type SubmittedDocument, splitSubmission } from './edgar.js';
import { InputError } from './errors.js';
import { cutDocument, isReport, releaseInReport } from './main-document.js';
import { contentKind } from './media-type.js';
import { hasProse } from './other-papers.js';
import { sha256 } from './sha256.js';

export interface ReadOptions {
  readonly maxBytes: number;
  /** renders HTML; without it, the renderer of this package, which is only loaded when HTML is met */
  readonly readHtml?: ReadHtml | undefined;
  /** runs what may take long, such as rendering a page, under a time limit */
  readonly limit?: (<T>(work: () => T) => T) | undefined;
}

export const DEFAULT_MAX_BYTES = 20_000_000;

async function htmlReader({ readHtml, limit }: Omit<ReadOptions, 'maxBytes'>): Promise<ReadHtml> {
  const read = readHtml ?? (await ownReader());
  return limit ? (html) => limit(() => read(html)) : read;
}

/** `25.3 MB`, a megabyte being a million bytes; sizes below one in bytes. */
function formatSize(bytes: number): string {
  if (bytes < 1_000_000) return `${bytes} bytes`;
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
}

/** Refuses a file over the limit; also of use before a file is read. */
export function checkSize(size: number, maxBytes: number): void {
  if (size <= maxBytes) return;
  const [is, limit] = [formatSize(size), formatSize(maxBytes)];
  const isClose = is === limit;
  throw new InputError(
    `is ${isClose ? `${size} bytes` : is}, over the limit of ${isClose ? `${maxBytes} bytes` : limit} (--max-bytes)`,
  );
}

function checkBinary(bytes: Uint8Array): void {
  const binary = binaryContent(bytes);
  if (!binary) return;
  throw new InputError(`is ${binary.name}, not text${binary.remedy ? `; ${binary.remedy}` : ''}`);
}

/** A plain text file as a document. */
export const readPlainText = (path: string, bytes: Uint8Array, { text, encoding }: Decoded): Document =>
  plainDocument({ path, encoding, sha256: sha256(bytes) }, text);

/** The releases in what EDGAR serves, by the content of its exhibits. */
async function readSubmission(source: Source, text: string, options: ReadOptions): Promise<Document[]> {
  const { header, documents } = splitSubmission(text);
  const render = async (path: string, content: string): Promise<Document> =>
    contentKind(content, path) === 'html'
      ? htmlDocument({ ...source, path }, content, await htmlReader(options))
      : plainDocument({ ...source, path }, content);
  const [alone] = documents;
  if (!header) {
    if (!alone || !isVisible(alone.content)) {
      throw new InputError(`holds no text (documents: ${listTypes(documents)})`);
    }
    return [checkRendered(await render(source.path, alone.content))];
  }
  const rendered = async (document: SubmittedDocument): Promise<Document> => {
    const read = await render(`${source.path}#${document.label}`, document.content);
    const issuer = header.filer ?? read.metadata.issuer;
    return { ...read, metadata: { ...read.metadata, issuer, filed: header.filed, cik: header.cik } };
  };
  const exhibits = await Promise.all(documents.filter(isExhibit99).map(rendered));
  const releases = exhibits.filter((exhibit) => readsAsRelease(exhibit.text));
  const found = releases.length > 0 ? releases : exhibits.filter((exhibit) => hasProse(exhibit.text));
  if (found.length > 0) return found;
  const reports = await Promise.all(documents.filter(isReport).map(rendered));
  const inReports = reports.flatMap((report) => {
    const range = releaseInReport(report.text);
    return range ? cutDocument(report, range) : [];
  });
  if (inReports.length > 0) return inReports;
  throw new InputError(
    `holds no EX-99 exhibit that reads as a press release (documents: ${listTypes(documents)})`,
  );
}

/** Providers that carry releases of others, and titles of feeds: no issuer. */
const CARRIER = /newswire|wire\b|news|press|feed|rss|releases|agency|media/i;

/** The releases in an exchange format of news: one for each item that has a text. */
async function readNewsDocuments(source: Source, text: string, options: ReadOptions): Promise<Document[]> {
  const { readNews } = await import('./news/read-news.js');
  const pages = readNews(text);
  const readHtml = await htmlReader(options);
  return pages.map(({ html, provider }, index) => {
    const path = pages.length === 1 ? source.path : `${source.path}#${index + 1}`;
    const page = htmlDocument({ ...source, path }, html, readHtml);
    const issuer = page.metadata.issuer ?? (provider && !CARRIER.test(provider) ? provider : null);
    return checkRendered({ ...page, metadata: { ...page.metadata, issuer } });
  });
}

/** Turns the bytes of a file into its releases: one, or for a submission to EDGAR as many as it holds. */
export async function readDocuments(
  path: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Document[]> {
  if (bytes.length === 0) throw new InputError('is empty');
  checkSize(bytes.length, options.maxBytes);
  checkBinary(bytes);
  const decoded = decode(bytes);
  const { text, encoding } = decoded;
  checkText(text);
  const kind = contentKind(text, path);
  if (kind === 'plain') return [readPlainText(path, bytes, decoded)];
  const source = { path, encoding, sha256: sha256(bytes) };
  if (kind === 'edgar') return readSubmission(source, text, options);
  if (kind === 'news') return readNewsDocuments(source, text, options);
  return [checkRendered(htmlDocument(source, text, await htmlReader(options)))];
}
