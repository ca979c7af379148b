import { attribute, type HtmlNode, isElement, plainText } from './dom.js';

/** Elements whose content is never read as text; `head` is not among them, since some pages leave it open. */
const UNSEEN = new Set(
  `script style noscript template title svg object iframe audio video canvas map noembed noframes
   input select textarea button option optgroup datalist rp ix:header ix:hidden`.split(/\s+/),
);

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Class names for text that only screen readers get. */
const UNSEEN_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|offscreen)(?:\s|$)/i;
/** Longer text marked for screen readers to skip is content behind an open dialogue. */
const LONGEST_ICON = 40;

const isIcon = (node: HtmlNode): boolean =>
  attribute(node, 'aria-hidden') === 'true' && plainText(node, LONGEST_ICON).length <= LONGEST_ICON;

/** Whether nothing of a node and what it contains shows in a browser. */
export function isHidden(node: HtmlNode): boolean {
  if (node.type === 'comment' || node.type === 'directive' || node.type === 'cdata') return true;
  if (!isElement(node)) return false;
  if (UNSEEN.has(node.name)) return true;
  const { attribs } = node;
  if ('hidden' in attribs && attribs.hidden !== 'until-found') return true;
  if (attribs.style !== undefined && HIDING_STYLE.test(attribs.style)) return true;
  if (attribs.class !== undefined && UNSEEN_CLASS.test(attribs.class)) return true;
  if (node.name === 'dialog' && !('open' in attribs)) return true;
  return isIcon(node);
}
