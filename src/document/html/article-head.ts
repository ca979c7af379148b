import { attribute, type HtmlNode, isElement, plainText, walk } from './dom.js';
import { isBlock } from './elements.js';
import { isHidden } from './visibility.js';

/** What stands above the body of an article and belongs to it. */
export interface ArticleHead {
  /** headline, lines below it and the line with the date, in order */
  readonly parts: readonly HtmlNode[];
}

const TITLE_CLASS = /(?:^|[\s_-])(?:headline|title)(?:$|[\s_-])/i;
const SUBTITLE_CLASS =
  /(?:^|[\s_-])(?:sub-?(?:head|headline|heading|title)|dek|deck|standfirst|kicker-text)(?:$|[\s_-])/i;
const DATE =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? \d{4}\b|\b\d{4}-\d\d-\d\d\b/i;
const MAX_DATE_LINE = 120;
const MAX_SUBTITLE = 600;
const BEGINNING = 1200;

/** A text without case, marks and spaces, for comparing headlines. */
export const foldHeadline = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether two headlines are the same, but for a site's name behind one of them. */
export function isSameHeadline(text: string, headline: string): boolean {
  const [left, right] = [foldHeadline(text), foldHeadline(headline)];
  if (left.length < 8 || right.length < 8) return left !== '' && left === right;
  return left.startsWith(right) || right.startsWith(left);
}

const isTitle = (node: HtmlNode): boolean =>
  /^h[1-3]$/.test(node.name!) ||
  /\bheadline\b/.test(attribute(node, 'itemprop')) ||
  (isBlock(node) && TITLE_CLASS.test(attribute(node, 'class')));

/** Headings so low that only the page's own word makes one the headline. */
const isLowHeading = (node: HtmlNode): boolean => /^h[4-6]$/.test(node.name!);

/** The headline above `root`: the one the page names, else the last `<h1>`. */
function headlineAbove(above: readonly HtmlNode[], root: HtmlNode, headline: string | null): HtmlNode | null {
  const beginning = foldHeadline(plainText(root, BEGINNING));
  const repeated = (node: HtmlNode) => beginning.startsWith(foldHeadline(plainText(node)));
  const shown = above.filter((node) => plainText(node) !== '');
  const titles = shown.filter(isTitle);
  const named =
    titles.findLast((node) => /\bheadline\b/.test(attribute(node, 'itemprop'))) ??
    (headline && titles.findLast((node) => isSameHeadline(plainText(node, MAX_SUBTITLE), headline))) ??
    (headline && shown.findLast((node) => isLowHeading(node) && isSameHeadline(plainText(node), headline))) ??
    null;
  if (named) return repeated(named) ? null : named;
  let hasOwn = false;
  walk(root, (node) => {
    hasOwn ||= node.name === 'h1';
    return !hasOwn;
  });
  const last = hasOwn ? null : titles.findLast(({ name }) => name === 'h1');
  return last && !repeated(last) ? last : null;
}

/** Whether a block has no block inside. */
function isLine(node: HtmlNode): boolean {
  let line = true;
  walk(node, (inner) => {
    if (inner !== node && isElement(inner) && isBlock(inner)) line = false;
    return line;
  });
  return line;
}

/** Whether a `<time>` says when the page was changed, not when the release came out. */
export const isModified = (node: HtmlNode): boolean =>
  /\bdateModified\b|\bupdated\b|\bmodified\b/.test(
    `${attribute(node, 'itemprop')} ${attribute(node, 'class')}`,
  );

function belongsToHead(node: HtmlNode): boolean {
  const text = plainText(node, MAX_SUBTITLE + 1);
  if (text === '' || text.length > MAX_SUBTITLE) return false;
  if (node.name === 'time' && isModified(node)) return false;
  const labels = `${attribute(node, 'class')} ${attribute(node, 'id')} ${attribute(node, 'itemprop')}`;
  if (SUBTITLE_CLASS.test(labels) || labels.includes('alternativeHeadline')) return true;
  if (node.name === 'h2') return true;
  if (node.name === 'time') return true;
  return text.length <= MAX_DATE_LINE && DATE.test(text) && isBlock(node) && isLine(node);
}

/**
 * Finds headline, subheadlines and date line between a headline and the body that it stands outside of.
 *
 * @param root the body of the article
 * @param headline the headline as the page's metadata give it
 * @param skips page furniture
 */
export function findHead(
  body: HtmlNode,
  root: HtmlNode,
  headline: string | null,
  skips: (node: HtmlNode) => boolean,
): ArticleHead {
  const above: HtmlNode[] = [];
  let reached = false;
  walk(body, (node) => {
    reached ||= node === root;
    if (reached || isHidden(node) || skips(node)) return false;
    if (isElement(node)) above.push(node);
    return true;
  });
  const title = headlineAbove(above, root, headline);
  if (!title) return { parts: [] };
  const parts = [title];
  const taken = new Set([title]);
  const around = new Set<HtmlNode>();
  for (let at = root.parent; at; at = at.parent) around.add(at);
  for (const node of above.slice(above.indexOf(title) + 1)) {
    const inside = node.parent && taken.has(node.parent);
    if (!inside && (around.has(node) || !belongsToHead(node))) continue;
    taken.add(node);
    if (!inside) parts.push(node);
  }
  return { parts };
}
