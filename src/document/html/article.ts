import { findHead } from './article-head.js';
import { attribute, findElements, type HtmlNode, isElement, plainText } from './dom.js';
import { apartness, asksForConsent, isLeftOut } from './furniture.js';
import { linkBars } from './link-bars.js';
import { measureProse } from './prose.js';
import { isHidden } from './visibility.js';

/** The parts of a page that make up the release, in order, and what is left out inside them. */
export interface Article {
  readonly parts: readonly HtmlNode[];
  readonly skips: (node: HtmlNode) => boolean;
}

const label = (node: HtmlNode): string => `${attribute(node, 'class')} ${attribute(node, 'id')}`;

const BODY_CLASS =
  /(?:^|[\s_-])(?:(?:article|release|news|story|entry|post|pr|press-?release|newsroom|wire)[_-]?(?:release|item|detail|article)?s?[_-]?(?:body|content|text|story|main|copy)|release-?story|full-?(?:release|text|story)|field-+name-(?:field-)?body|module_body|xn-content|wd_body|mw_release)(?:$|[\s_-])/i;
const RELEASE_CLASS = /(?:^|[\s_-])(?:news|press)-?release(?:$|[\s_-])/i;
const ARTICLE_TYPE = /schema\.org\/(?:[a-z]*NewsArticle|Article|BlogPosting|PressRelease)/i;

/** Kinds of containers of an article, surest first, and the share of the page's prose one must hold. */
const CONTAINERS: readonly { readonly test: (node: HtmlNode) => boolean; readonly share: number }[] = [
  { test: (node) => /\barticleBody\b/.test(attribute(node, 'itemprop')), share: 0.5 },
  { test: (node) => node.name !== 'body' && BODY_CLASS.test(label(node)), share: 0.65 },
  { test: (node) => node.name !== 'body' && RELEASE_CLASS.test(label(node)), share: 0.65 },
  { test: (node) => node.name === 'article' || ARTICLE_TYPE.test(attribute(node, 'itemtype')), share: 0.65 },
  { test: (node) => node.name === 'main' || attribute(node, 'role') === 'main', share: 0.65 },
];
/** A block found by nothing but the prose in it must hold nearly all of it. */
const DENSE_SHARE = 0.9;

const MAX_CELL = 200;

const CONTACT = /(?:^|[\s_-])contacts?(?:$|[\s_-])/i;
const MAX_CONTACT = 3000;

const isInside = (node: HtmlNode, ancestor: HtmlNode): boolean => {
  for (let at: HtmlNode | null = node; at; at = at.parent) if (at === ancestor) return true;
  return false;
};

const INNER = /^(?:div|section|td|tr|tbody|table|form|center|article|main)$/;

/** Whether a part has a table with figures: its words are few, but it belongs to the release. */
const holdsFigures = (node: HtmlNode): boolean =>
  findElements(node, ({ name }) => name === 'td').some((cell) => /\d/.test(plainText(cell, MAX_CELL)));

/** The innermost block with nearly all the prose, of those that leave no figures out. */
function densest(body: HtmlNode, prose: ReadonlyMap<HtmlNode, number>): HtmlNode {
  const needed = (prose.get(body) ?? 0) * DENSE_SHARE;
  let node = body;
  for (;;) {
    const inner = node.children!.find((child) => (prose.get(child) ?? 0) >= needed);
    if (!inner || !isElement(inner) || !INNER.test(inner.name)) return node;
    if (node.children!.some((child) => child !== inner && !isHidden(child) && holdsFigures(child)))
      return node;
    node = inner;
  }
}

/** Blocks of contacts that stand behind the body in the same article. */
const isContactBlock = (node: HtmlNode): boolean => {
  if (!CONTACT.test(label(node))) return false;
  const text = plainText(node, MAX_CONTACT);
  return text.length > 20 && text.length < MAX_CONTACT;
};

/** How the closing parts of a release begin: descriptions of companies, cautions. */
const CLOSING =
  /^(?:about\s+\p{Lu}|(?:certain |the |all )?statements?\b.{0,200}forward[- ]looking|forward[- ]looking|cautionary|safe harbou?r|this (?:press|news) release (?:contains|includes|may contain))/iu;
const CLOSING_START = 400;
/** How far above the body a block with closing parts may hang, in elements. */
const CLOSING_REACH = 3;

/** Whether a block holds the closing parts of a release, and little else than text. */
function isClosing(node: HtmlNode, skips: (node: HtmlNode) => boolean): boolean {
  const text = plainText(node, CLOSING_START);
  if (!CLOSING.test(text)) return false;
  return (measureProse(node, skips).get(node) ?? 0) * 2 > plainText(node).length;
}

/** Parts of a release that stand behind the body: in the same article, or near it. */
function partsBehind(root: HtmlNode, skips: (node: HtmlNode) => boolean): HtmlNode[] {
  let scope = root.parent;
  while (scope && scope.name !== 'article' && !ARTICLE_TYPE.test(attribute(scope, 'itemtype')))
    scope = scope.parent;
  const found: HtmlNode[] = [];
  let within = true;
  let at: HtmlNode | null = root;
  for (let height = 0; at?.parent && (within || height < CLOSING_REACH); height++, at = at.parent) {
    if (at === (scope ?? root.parent)) within = false;
    for (let node = at.next; node; node = node.next) {
      if (!isElement(node) || isHidden(node) || skips(node)) continue;
      if ((within && isContactBlock(node)) || (height < CLOSING_REACH && isClosing(node, skips)))
        found.push(node);
    }
  }
  return found;
}

/** Containers of one class that stand side by side: a body that something was put into the middle of. */
function fellows(root: HtmlNode, body: HtmlNode, test: (node: HtmlNode) => boolean): HtmlNode[] {
  const own = attribute(root, 'class');
  const all = findElements(
    body,
    (node) => test(node) && node.name === root.name && attribute(node, 'class') === own,
  );
  return own === ''
    ? [root]
    : all.filter((node) => !all.some((other) => other !== node && isInside(node, other)));
}

/**
 * Finds the release on a page: by what the page says of its parts first, then by where the prose is. A
 * container that holds much less prose than the page is not believed: the whole page without its
 * furniture is taken then.
 *
 * @param headline the headline as the page's metadata give it
 */
export function findArticle(page: HtmlNode, headline: string | null): Article {
  const body = findElements(page, (node) => node.name === 'body')[0] ?? page;
  const consent = new Set(findElements(body, asksForConsent));
  const all = measureProse(body, (node) => consent.has(node));
  const total = all.get(body) ?? 0;
  const apart = new Set([...linkBars(body), ...consent]);
  for (const node of findElements(body, (element) => element !== body)) {
    const degree = apartness(node);
    if (degree && isLeftOut(degree, all.get(node) ?? 0, total)) apart.add(node);
  }
  const skips = (node: HtmlNode) => apart.has(node);
  const prose = measureProse(body, skips);
  const wanted = prose.get(body) ?? 0;
  let root: HtmlNode | null = null;
  let roots: readonly HtmlNode[] = [];
  for (const { test, share } of CONTAINERS) {
    if (root || wanted === 0) break;
    for (const node of findElements(body, test)) {
      const amount = prose.get(node) ?? 0;
      if (amount >= wanted * share && amount > (root ? (prose.get(root) ?? 0) : 0)) root = node;
    }
    if (root) roots = fellows(root, body, test);
  }
  root ??= apart.size > 0 && wanted > 0 ? densest(body, prose) : body;
  if (root === body) return { parts: [body], skips };
  if (!roots.includes(root)) roots = [root];
  const head = findHead(body, roots[0]!, headline, skips);
  const around = [...head.parts, ...roots, ...partsBehind(roots.at(-1)!, skips)];
  const parts = around.filter((part) => !around.some((other) => other !== part && isInside(part, other)));
  return { parts: [...new Set(parts)], skips };
}
