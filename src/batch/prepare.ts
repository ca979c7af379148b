import { readFileSync, statSync } from 'node:fs';
import { decode } from '../document/decode.js';
import type { Document } from '../document/document.js';
import type { ReadHtml } from '../document/document-of.js';
import { InputError } from '../document/errors.js';
import type { NdjsonInput } from '../document/ndjson.js';
import { holdsJson, holdsNdjson } from '../document/ndjson-kind.js';
import { checkSize, readDocuments } from '../document/read-documents.js';
import { failureOf } from './failure.js';
import type { Failure, Task } from './task.js';
import type { TimeLimit } from './time-limit.js';
import type { Told } from './told.js';

/** A release that is read, with what its input says of it beside the text. */
export interface Release {
  readonly kind: 'release';
  readonly document: Document;
  readonly date: string | null;
  readonly currency: string | null;
}

/** What is ready to be extracted from, or why it is not. */
export type Prepared = Release | Failure;

const NOTHING_TOLD: Told = { date: null, url: null, currency: null };

/** A release with what its own line, or else the caller, says of it. */
const releaseOf = (document: Document, own: Told, told: Told): Release => {
  const url = own.url ?? told.url;
  return {
    kind: 'release',
    document: url === null ? document : { ...document, metadata: { ...document.metadata, url } },
    date: own.date ?? told.date,
    currency: own.currency ?? told.currency,
  };
};

/**
 * Makes what reads the releases of a task. It never throws: what cannot be read is a failure.
 *
 * @param maxBytes of one input
 * @param limit holds for the rendering of each page
 */
export function preparer(maxBytes: number, limit: TimeLimit): (task: Task) => Promise<Prepared[]> {
  async function limitedHtml(): Promise<ReadHtml> {
    const { readHtml } = await import('../document/html/read-html.js');
    return (html) => limit(() => readHtml(html));
  }

  async function prepareItem(path: string, told: Told, read: () => NdjsonInput): Promise<Prepared> {
    const { documentOfNdjson } = await import('../document/ndjson.js');
    try {
      const input = read();
      const readHtml = input.content.kind === 'html' ? await limitedHtml() : undefined;
      const document = await documentOfNdjson(input, path, readHtml);
      return releaseOf(document, input, told);
    } catch (error) {
      return failureOf(path, error);
    }
  }

  async function prepareLine(
    path: string,
    told: Told,
    number: number | null,
    text: string,
  ): Promise<Prepared> {
    const { readNdjsonLine } = await import('../document/ndjson.js');
    return prepareItem(path, told, () => readNdjsonLine(text, number));
  }

  async function prepareLines(path: string, told: Told, text: string): Promise<Prepared[]> {
    const prepared: Prepared[] = [];
    for (const [index, line] of text.split('\n').entries())
      if (line.trim() !== '') prepared.push(await prepareLine(path, told, index + 1, line));
    return prepared;
  }

  async function prepareJson(path: string, told: Told, text: string): Promise<Prepared[]> {
    const { readJson } = await import('../document/ndjson.js');
    const items = readJson(text);
    if (items.length === 0) throw new InputError('is an empty JSON array');
    return Promise.all(items.map((read) => prepareItem(path, told, read)));
  }

  // this thread has nothing else to do, and small files are read many times faster without the detour
  function readBytes(path: string): Uint8Array {
    checkSize(statSync(path).size, maxBytes);
    return readFileSync(path);
  }

  return async (task) => {
    const { path } = task;
    try {
      if (task.kind === 'line') return [await prepareLine(path, NOTHING_TOLD, task.number, task.line)];
      const { told = NOTHING_TOLD } = task;
      const name = task.kind === 'file' ? (task.name ?? path) : path;
      const isJson = task.kind === 'bytes' && task.isJson === true;
      const bytes = task.kind === 'file' ? readBytes(path) : task.bytes;
      checkSize(bytes.length, maxBytes);
      if (!isJson && holdsNdjson(bytes)) return await prepareLines(name, told, decode(bytes).text);
      if (isJson || holdsJson(bytes)) return await prepareJson(name, told, decode(bytes).text);
      const documents = await readDocuments(name, bytes, { maxBytes, limit });
      return documents.map((document) => releaseOf(document, NOTHING_TOLD, told));
    } catch (error) {
      return [failureOf(path, error)];
    }
  };
}
