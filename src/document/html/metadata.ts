import { type Metadata, NO_METADATA } from '../document.js';
import { lineKind } from '../top/line-kinds.js';
import { webAddress } from '../web-address.js';
import { isModified } from './article-head.js';
import { attribute, findElements, type HtmlNode, parseHtml, plainText } from './dom.js';
import { readDay } from './iso-date.js';
import { readJsonLd } from './json-ld.js';

/** Names of `<meta>` elements with the day of publication, surest first. */
const DATE_NAMES =
  `article:published_time og:article:published_time datepublished dc.date.issued dcterms.issued
  dcterms.date.issued dc.date dcterms.date dcterms.created dc.date.created publication_date publish_date publishdate
  pubdate published_date release_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime date`.split(
    /\s+/,
  );
const HEADLINE_NAMES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline'];

const SITE_SUFFIX = /\s+(?:\||–|—|-|::?|»)\s+([^|]{2,80})$/;

const CANONICAL = /(?:^|\s)canonical(?:\s|$)/i;

const MAX_CONTENT = 1_000;

/** The values of `<meta>` elements by their lower-case names. */
function metaValues(page: HtmlNode): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const node of findElements(page, ({ name }) => name === 'meta')) {
    const content = attribute(node, 'content').slice(0, MAX_CONTENT).replace(/\s+/g, ' ').trim();
    const name = attribute(node, 'property') || attribute(node, 'name') || attribute(node, 'itemprop');
    if (content !== '' && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return values;
}

/** A headline without the name of the site behind it. */
function withoutSite(headline: string, site: string | undefined): string {
  const suffix = SITE_SUFFIX.exec(headline);
  return suffix && (headline.includes(' | ') || suffix[1] === site)
    ? headline.slice(0, suffix.index)
    : headline;
}

const TITLE_PART = /\s+[|–—»-]\s+|\s*::\s*/;
const FEWEST_WORDS = 4;

/** The headline in the `<title>`, in front of the names of the site; null where it names a document. */
function titleOf(page: HtmlNode): string | null {
  const title = findElements(page, ({ name }) => name === 'title')[0];
  const first = title && plainText(title).split(TITLE_PART)[0]!.trim();
  if (!first || first.split(' ').length < FEWEST_WORDS) return null;
  return lineKind(first) === 'title' ? first : null;
}

/** Text of JSON-LD, where some sites leave character references in. */
const decoded = (text: string): string =>
  text.includes('&') ? plainText(parseHtml(text.replace(/</g, '&lt;'))) : text;

/** What a page states about the release in JSON-LD and `<meta>`. */
export function readMetadata(page: HtmlNode): Metadata {
  const scripts = findElements(
    page,
    (node) => node.name === 'script' && /ld\+json/i.test(attribute(node, 'type')),
  );
  const linked = readJsonLd(scripts.map((node) => node.children!.map(({ data }) => data ?? '').join('')));
  const values = metaValues(page);
  const headline = HEADLINE_NAMES.map((name) => values.get(name)).find((value) => value !== undefined);
  let { date } = linked;
  for (const name of DATE_NAMES) date ??= readDay(values.get(name) ?? '');
  const [canonical] = findElements(
    page,
    (node) => node.name === 'link' && CANONICAL.test(attribute(node, 'rel')),
  );
  return {
    ...NO_METADATA,
    date,
    url:
      webAddress(canonical && attribute(canonical, 'href')) ?? webAddress(values.get('og:url')) ?? linked.url,
    headline: linked.headline
      ? decoded(linked.headline)
      : headline
        ? withoutSite(headline, values.get('og:site_name'))
        : titleOf(page),
    issuer: linked.issuer && decoded(linked.issuer),
  };
}

const PUBLISHED = /\bdatePublished\b/;
const MAX_TIMES = 50;

/**
 * The day in the `<time>` element of an article's head.
 *
 * @param parts the parts of the page that make up the release
 */
export function readTime(page: HtmlNode, parts: readonly HtmlNode[]): string | null {
  const stated = findElements(page, (node) => PUBLISHED.test(attribute(node, 'itemprop')));
  for (const node of stated.slice(0, MAX_TIMES)) {
    const date = readDay(attribute(node, 'datetime') || attribute(node, 'content') || plainText(node));
    if (date) return date;
  }
  const isTime = (node: HtmlNode) => node.name === 'time' && !isModified(node);
  for (const part of parts)
    for (const node of findElements(part, isTime).slice(0, 1)) {
      const date = readDay(attribute(node, 'datetime') || plainText(node));
      if (date) return date;
    }
  return null;
}
