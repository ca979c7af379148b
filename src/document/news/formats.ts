import type { CheerioAPI } from 'cheerio/slim';

/** A release as an exchange format of news states it. */
export interface NewsItem {
  readonly headline: string | null;
  /** lines below the headline */
  readonly subheadline: string | null;
  /** place and date as printed above the text */
  readonly dateline: string | null;
  /** YYYY-MM-DD and what follows it */
  readonly date: string | null;
  /** where it stands on the web */
  readonly url: string | null;
  /** who publishes it */
  readonly provider: string | null;
  readonly language: string | null;
  /** the text, as markup of a page */
  readonly body: string;
}

/** A format of news: how its items are found and read. */
export interface NewsFormat {
  readonly name: string;
  /** the outermost element */
  readonly root: RegExp;
  readonly read: (xml: CheerioAPI) => readonly NewsItem[];
}

type Scope = ReturnType<CheerioAPI>;

const textOf = (found: Scope): string | null => found.first().text().replace(/\s+/g, ' ').trim() || null;
const attributeOf = (found: Scope, name: string): string | null => found.first().attr(name)?.trim() || null;
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** Plain text as paragraphs. */
const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => `<p>${escaped(part.trim())}</p>`)
    .join('');

/** `20050719T121500Z`, `2005-07-19T12:15:00Z`, `Tue, 19 Jul 2005 12:15:00 GMT` as a day with its time. */
function isoDate(stated: string | null): string | null {
  if (stated === null) return null;
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(stated);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  if (/^\d{4}-\d\d-\d\d/.test(stated)) return stated;
  // the day as the sender's clock shows it, not as the zone of this machine would
  const day = /(\d{1,2}) (\w{3}) (\d{4})/.exec(stated);
  const month = day ? 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(day[2]!.toLowerCase()) / 3 + 1 : 0;
  return month >= 1 ? `${day![3]}-${String(month).padStart(2, '0')}-${day![1]!.padStart(2, '0')}` : null;
}

/** Markup that stands in an element, or was written into it as text. */
function markupOf(found: Scope): string {
  const element = found.first();
  if (element.children().length > 0) return element.html() ?? '';
  const text = element.text();
  return /<\/?(?:p|br|div|span|a|ul|h\d|table|strong|em)\b/i.test(text) ? text : paragraphs(text);
}

const newsMl2: NewsFormat = {
  name: 'NewsML-G2',
  root: /^(?:\w+:)?(?:newsMessage|newsItem|packageItem|conceptItem|knowledgeItem)$/,
  read: (xml) =>
    xml('newsItem')
      .toArray()
      .map((node) => {
        const item = xml(node);
        const html = item.find('contentSet inlineXML body');
        const inline = html.length > 0 ? html : item.find('contentSet inlineXML');
        const data = item.find('contentSet inlineData');
        const located = item.find('contentMeta > located name, contentMeta > located');
        return {
          headline: textOf(item.find('contentMeta > headline')) ?? textOf(item.find('itemMeta > title')),
          subheadline: textOf(item.find('contentMeta > subhead')),
          dateline: textOf(item.find('contentMeta > dateline')) ?? textOf(located),
          date: isoDate(
            textOf(item.find('contentMeta > contentCreated')) ??
              textOf(item.find('itemMeta > firstCreated')) ??
              textOf(item.find('itemMeta > versionCreated')),
          ),
          url: null,
          provider:
            textOf(item.find('itemMeta > provider > name')) ??
            attributeOf(item.find('itemMeta > provider'), 'literal'),
          language: attributeOf(item.find('contentMeta > language'), 'tag') ?? item.attr('xml:lang') ?? null,
          body: inline.length > 0 ? markupOf(inline) : markupOf(data),
        };
      }),
};

const readNitf = (item: Scope): NewsItem => {
  const head = item.find('body > body\\.head');
  return {
    headline: textOf(head.find('hedline > hl1')) ?? textOf(item.find('head > title')),
    subheadline: textOf(head.find('hedline > hl2')),
    dateline: textOf(head.find('dateline')),
    date: isoDate(
      attributeOf(head.find('story\\.date'), 'norm') ??
        attributeOf(item.find('docdata > date\\.issue, docdata > date\\.release'), 'norm'),
    ),
    url: null,
    provider: textOf(head.find('distributor > org')) ?? textOf(head.find('distributor')),
    language: item.attr('xml:lang') ?? null,
    body: markupOf(item.find('body > body\\.content')),
  };
};

const nitf: NewsFormat = {
  name: 'NITF',
  root: /^nitf$/,
  read: (xml) =>
    xml('nitf')
      .toArray()
      .map((node) => readNitf(xml(node))),
};

const newsMl1: NewsFormat = {
  name: 'NewsML',
  root: /^NewsML$/,
  read: (xml) =>
    xml('NewsItem')
      .toArray()
      .map((node) => {
        const item = xml(node);
        const inner = item.find('nitf');
        if (inner.length > 0) {
          const read = readNitf(inner.first());
          return { ...read, headline: read.headline ?? textOf(item.find('HeadLine')) };
        }
        const content = item.find('DataContent body');
        return {
          headline: textOf(item.find('NewsLines > HeadLine')),
          subheadline: textOf(item.find('NewsLines > SubHeadLine')),
          dateline: textOf(item.find('NewsLines > DateLine')),
          date: isoDate(textOf(item.find('NewsManagement > FirstCreated')) ?? textOf(item.find('DateId'))),
          url: null,
          provider: textOf(item.find('ProviderId')),
          language: attributeOf(item.find('DescriptiveMetadata > Language'), 'FormalName'),
          body: markupOf(content.length > 0 ? content : item.find('DataContent')),
        };
      }),
};

const rss: NewsFormat = {
  name: 'RSS',
  root: /^(?:rss|rdf:RDF)$/i,
  read: (xml) =>
    xml('item')
      .toArray()
      .map((node) => {
        const item = xml(node);
        const whole = item.find('content\\:encoded');
        return {
          headline: textOf(item.find('title')),
          subheadline: null,
          dateline: null,
          date: isoDate(textOf(item.find('pubDate')) ?? textOf(item.find('dc\\:date'))),
          url: textOf(item.find('link')),
          provider: textOf(xml('channel > title')),
          language: textOf(xml('channel > language')),
          body: markupOf(whole.length > 0 ? whole : item.find('description')),
        };
      }),
};

const atom: NewsFormat = {
  name: 'Atom',
  root: /^(?:feed|entry)$/,
  read: (xml) =>
    xml('entry')
      .toArray()
      .map((node) => {
        const item = xml(node);
        const whole = item.find('content');
        return {
          headline: textOf(item.find('title')),
          subheadline: null,
          dateline: null,
          date: isoDate(textOf(item.find('published')) ?? textOf(item.find('updated'))),
          url: attributeOf(item.find('link[rel="alternate"], link:not([rel])'), 'href'),
          provider: textOf(xml('feed > author > name')) ?? textOf(xml('feed > title')),
          language: xml('feed').attr('xml:lang') ?? null,
          body: markupOf(whole.length > 0 ? whole : item.find('summary')),
        };
      }),
};

/** The formats that are read; another root element holds no release. */
export const NEWS_FORMATS: readonly NewsFormat[] = [newsMl2, newsMl1, nitf, rss, atom];
