import { load } from 'cheerio/slim';
import { InputError } from '../errors.js';
import { rootOf } from './detect.js';
import { NEWS_FORMATS, type NewsItem } from './formats.js';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** An item as a page: what the format states in the page's metadata, what is printed in its body. */
function pageOf({ headline, subheadline, dateline, date, language, url, body }: NewsItem): string {
  const printed = fold(body.replace(/<[^<>]{0,500}>/g, ' ').slice(0, 2_000));
  const shown = (line: string | null, tag: string): string =>
    line === null || printed.startsWith(fold(line)) ? '' : `<${tag}>${escaped(line)}</${tag}>`;
  return [
    `<html${language ? ` lang="${escaped(language)}"` : ''}><head>`,
    headline ? `<meta property="og:title" content="${escaped(headline)}">` : '',
    date ? `<meta property="article:published_time" content="${escaped(date)}">` : '',
    url ? `<link rel="canonical" href="${escaped(url)}">` : '',
    '</head><body>',
    shown(headline, 'h1'),
    shown(subheadline, 'p'),
    shown(dateline, 'p'),
    body,
    '</body></html>',
  ].join('');
}

/** A page for each release of the document, with who publishes it. */
export interface NewsPage {
  readonly html: string;
  readonly provider: string | null;
}

const VISIBLE = /[^\s\u00a0]/;

/**
 * Reads XML in an exchange format of news: NewsML-G2, NewsML, NITF, RSS and Atom.
 *
 * @returns a page for each item that has a text
 * @throws InputError when the document is in another format, or has no item with a text
 */
export function readNews(text: string): NewsPage[] {
  const root = rootOf(text) ?? '';
  const format = NEWS_FORMATS.find((candidate) => candidate.root.test(root));
  if (!format) throw new InputError(`is XML without a release (<${root}>)`);
  const items = format.read(load(text, { xml: true }));
  const told = items.filter(({ body }) => VISIBLE.test(body.replace(/<[^<>]{0,500}>/g, '')));
  if (told.length === 0) throw new InputError(`is ${format.name} without the text of a release`);
  return told.map((item) => ({ html: pageOf(item), provider: item.provider }));
}
