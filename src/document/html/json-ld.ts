import { type Metadata, NO_METADATA } from '../document.js';
import { webAddress } from '../web-address.js';
import { readDay } from './iso-date.js';

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]*Article|BlogPosting|PressRelease)$/;
const ORGANISATION = /^(?:https?:\/\/schema\.org\/)?(?:Organization|Corporation|[A-Za-z]*Business)$/;
const WIRE =
  /newswire|wire\b|newsfile|pr ?newswire|cision|prweb|einpresswire|\bcnw\b|send2press|news ?direct|marketwired|notified|intrado|\beqs\b/i;
const MAX_OBJECTS = 20_000;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const hasType = (object: Json, type: RegExp): boolean =>
  list(object['@type']).some((name) => typeof name === 'string' && type.test(name));

/** Parses a block of JSON-LD; null where it is malformed beyond raw line ends and commas too many. */
function parse(source: string): unknown {
  const json = source.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g,
    '',
  );
  const repaired = json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1');
  for (const candidate of [json, repaired])
    try {
      return JSON.parse(candidate);
    } catch (error) {
      // a page's metadata may be broken; its text is read all the same
      if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    }
  return null;
}

/** Every object in the blocks, outer ones first. */
function objectsIn(values: readonly unknown[]): Json[] {
  const found: Json[] = [];
  const queue = [...values];
  for (let at = 0; at < queue.length && found.length < MAX_OBJECTS; at++) {
    const value = queue[at];
    if (isObject(value)) found.push(value);
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null) queue.push(inner);
  }
  return found;
}

function organisation(value: unknown, objects: readonly Json[]): string | null {
  for (const item of list(value)) {
    if (!isObject(item)) continue;
    const id = item['@id'];
    const named =
      typeof item.name === 'string' ? item : objects.find((other) => other['@id'] === id && other.name);
    const name = named?.name;
    if (named && typeof name === 'string' && hasType(named, ORGANISATION) && !WIRE.test(name))
      return name.trim() || null;
  }
  return null;
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** The address of the page that an article is the main thing of: itself, or its id. */
const pageOf = (page: unknown): string | null => text(page) ?? (isObject(page) ? text(page['@id']) : null);

/**
 * What JSON-LD says of the article of a page.
 *
 * @param sources the contents of the page's `application/ld+json` scripts
 */
export function readJsonLd(sources: readonly string[]): Metadata {
  const objects = objectsIn(sources.map(parse));
  const articles = objects.filter((object) => hasType(object, ARTICLE));
  const article = articles.find(({ datePublished }) => text(datePublished)) ?? articles[0];
  if (!article) return NO_METADATA;
  return {
    ...NO_METADATA,
    date: readDay(text(article.datePublished) ?? '') ?? readDay(text(article.dateCreated) ?? ''),
    headline: text(article.headline) ?? text(article.name),
    url: webAddress(text(article.url) ?? pageOf(article.mainEntityOfPage)),
    issuer: organisation(article.author, objects) ?? organisation(article.publisher, objects),
  };
}
