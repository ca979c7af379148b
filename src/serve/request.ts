import type { Task } from '../batch/task.js';
import { decode } from '../document/decode.js';
import { readJson } from '../document/ndjson.js';

/** What a request says of its release beside the content. */
export interface Told {
  /** comes back as `source.path` */
  readonly path: string;
  readonly date?: string | undefined;
  readonly currency?: string | undefined;
}

/** Media types whose content says itself what it is, as that of a file does. */
const BY_CONTENT: ReadonlySet<string> = new Set([
  'application/json',
  'application/x-ndjson',
  'application/octet-stream',
  'application/xml',
  'text/xml',
]);

/** The media types that are read, for who sends another. */
export const MEDIA_TYPES = ['text/plain', 'text/html', ...BY_CONTENT];

/** The media type in a header, without its parameters. */
export const mediaTypeOf = (header: string | undefined): string =>
  (header ?? '').split(';', 1)[0]!.trim().toLowerCase();

/**
 * The task in a request. Nothing in it names a file: `path` is only what the record calls its source.
 *
 * @param mediaType `text/plain` and `text/html` are one release; what else is read says itself what it is
 * @returns null for a media type that is not read
 * @throws InputError where what is called JSON is none, and would be taken for text
 */
export function taskOf(mediaType: string, bytes: Uint8Array, told: Told): Task | null {
  const { path } = told;
  if (mediaType === 'application/json') readJson(decode(bytes).text);
  if (BY_CONTENT.has(mediaType)) return { kind: 'bytes', path, bytes };
  if (mediaType !== 'text/plain' && mediaType !== 'text/html') return null;
  const content = mediaType === 'text/html' ? 'html' : 'text';
  const line = JSON.stringify({ ...told, [content]: decode(bytes).text });
  return { kind: 'line', path, number: null, line };
}
