import { isNewsXml } from './news/detect.js';

/** What a decoded file is: plain text, a page of HTML, what EDGAR serves (one document or many), or news in XML. */
export type ContentKind = 'plain' | 'html' | 'edgar' | 'news';

const WITHIN = 65_536;

const EDGAR_WRAPPER =
  /^(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<(?:SEC-DOCUMENT|IMS-DOCUMENT|SEC-HEADER|IMS-HEADER|SUBMISSION)>)/m;
const EDGAR_DOCUMENT = /^\s*<(?:DOCUMENT>\s*<)?TYPE>/;
const WRAPPER_WITHIN = 2048;

/** What only a page has; at the start of a line, as a text may speak of tags. */
const PAGE = /^[ \t]*<(?:!doctype\s+html|html|head|body)[\s>]/im;
/**
 * The tags that lay a text out. Left out are those that plain text exhibits of EDGAR carry (`<TABLE>`,
 * `<CAPTION>`, `<S>`, `<C>`, `<PAGE>`) and those that Markdown and mail have now and then (`<b>`, `<a>`, `<img>`).
 */
const LAYOUT =
  /<\/?(?:p|div|span|font|center|br|hr|tr|td|th|tbody|ul|ol|li|h[1-6]|article|section|main|header|footer|nav|blockquote|pre|style|script|meta|link|title)(?=[\s/>])[^<>]*>/gi;
const ANY_TAG =
  /<\/?(?:p|div|span|font|center|br|hr|table|tr|td|ul|ol|li|h[1-6]|a|b|i|u|em|strong|img)[\s/>]/i;
const ENTITY = /&(?:nbsp|amp|[lr][sd]quo|[nm]dash|#x?[0-9a-f]{2,6});/i;
const HTML_NAME = /\.x?html?$/i;
const FEW_TAGS = 4;
/** A text of this many characters per layout tag, or fewer, is a piece of a page. */
const CHARACTERS_PER_TAG = 400;

function isHtml(text: string, path: string): boolean {
  const start = text.slice(0, WITHIN);
  if (PAGE.test(start)) return true;
  if (HTML_NAME.test(path) && (ANY_TAG.test(start) || ENTITY.test(start))) return true;
  const tags = start.match(LAYOUT)?.length ?? 0;
  return tags >= FEW_TAGS && start.length <= tags * CHARACTERS_PER_TAG;
}

/** Tells by its content, and in doubt by its name, what a text is. */
export function contentKind(text: string, path = ''): ContentKind {
  const start = text.slice(0, WRAPPER_WITHIN);
  if (EDGAR_WRAPPER.test(start) || EDGAR_DOCUMENT.test(start)) return 'edgar';
  if (isNewsXml(text)) return 'news';
  return isHtml(text, path) ? 'html' : 'plain';
}
