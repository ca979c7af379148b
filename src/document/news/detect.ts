import { NEWS_FORMATS } from './formats.js';

/** The first element of a document, behind declarations, comments and instructions. */
const ROOT = /^(?:\ufeff|\s|<\?[^>]{0,500}\?>|<!--[^>]{0,2000}-->|<!DOCTYPE[^>]{0,500}>){0,20}<([\w:.-]+)/i;
const DECLARED = /^\ufeff?\s*<\?xml\b/i;
const WITHIN = 8_192;
/** Outermost elements of pages, which may be declared as XML too. */
const PAGE = /^(?:html|head|body|div|p|table|document|sec-document|type|ix:\w+)$/i;

/** The name of the outermost element, or null. */
export const rootOf = (text: string): string | null => ROOT.exec(text.slice(0, WITHIN))?.[1] ?? null;

/** Whether a text is XML of another kind than a page: an exchange format of news, or none that holds a release. */
export function isNewsXml(text: string): boolean {
  const root = rootOf(text);
  if (root === null || PAGE.test(root)) return false;
  return DECLARED.test(text) || NEWS_FORMATS.some((format) => format.root.test(root));
}
