import type { Task } from '../batch/task.js';
import type { Told } from '../batch/told.js';
import { decode } from '../document/decode.js';
import { InputError } from '../document/errors.js';
import { readJson } from '../document/ndjson.js';
import { isCurrencyCode } from '../money/currencies.js';
import { isIsoDay } from '../text/days.js';

/** What a request says of its release beside the content; the values of its query. */
export interface Query {
  /** comes back as `source.path` */
  readonly path: string;
  readonly date?: string | undefined;
  readonly currency?: string | undefined;
}

/** The type of a content and the encoding of its characters, as a header names them. */
export interface ContentType {
  readonly mediaType: string;
  readonly charset: string | null;
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

const CHARSET = /;\s*charset\s*=\s*"?([\w:.-]+)/i;

/** What a header `Content-Type` says. */
export const contentTypeOf = (header: string | undefined): ContentType => ({
  mediaType: (header ?? '').split(';', 1)[0]!.trim().toLowerCase(),
  charset: CHARSET.exec(header ?? '')?.[1] ?? null,
});

/** What the query tells of a release. */
function toldOf({ date, currency }: Query): Told {
  if (date !== undefined && !isIsoDay(date)) throw new InputError('date must be YYYY-MM-DD');
  if (currency !== undefined && !isCurrencyCode(currency))
    throw new InputError('currency must be an ISO 4217 code, such as USD');
  return { date: date ?? null, currency: currency ?? null, url: null };
}

/** Encodings that `decode` knows by themselves, each of which is often named in place of another. */
const KNOWN_BY_BYTES: ReadonlySet<string> = new Set(['utf-8', 'windows-1252']);

/** Text in the encoding a header names; null where that is none. */
function textOf(bytes: Uint8Array, charset: string | null): string | null {
  try {
    const decoder = new TextDecoder(charset ?? 'utf-8');
    return KNOWN_BY_BYTES.has(decoder.encoding) ? decode(bytes).text : decoder.decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * The task in a request. Nothing in it names a file: `path` is only what the record calls its source.
 *
 * @param type `text/plain` and `text/html` are one release; what else is read says itself what it is
 * @returns null for a media type or an encoding that is not read
 * @throws InputError for a query that is wrong, and where what is called JSON is none, and would be taken for text
 */
export function taskOf({ mediaType, charset }: ContentType, bytes: Uint8Array, query: Query): Task | null {
  const { path } = query;
  const told = toldOf(query);
  const isJson = mediaType === 'application/json';
  if (isJson) readJson(decode(bytes).text);
  if (BY_CONTENT.has(mediaType)) return { kind: 'bytes', path, bytes, told, isJson };
  if (mediaType !== 'text/plain' && mediaType !== 'text/html') return null;
  const text = textOf(bytes, charset);
  const content = mediaType === 'text/html' ? 'html' : 'text';
  return text === null
    ? null
    : { kind: 'line', path, number: null, line: JSON.stringify({ ...query, [content]: text }) };
}
