import { attribute, type HtmlNode, isElement, plainText } from './dom.js';

const bounded = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.trim().replace(/\s+/g, '|')})(?:$|[\\s_-])`, 'i');

/** Class and id words of parts that never belong to the release. */
const APART = bounded(`
  nav navbar navigation mainnav breadcrumbs? cookies? consent gdpr ccpa onetrust newsletter subscribe subscription
  signup sidebar related relatedposts recommended recommendations comments respond sharedaddy addthis addtoany a2a
  advert adverts advertisement advertisements disqus pagination pager searchform sitemap masthead megamenu
`);
/** Class and id words that such parts have, but sometimes parts of a release too. */
const PERHAPS_APART = bounded(`
  share sharing social socials print tags promo menu submenu toolbar modal popup overlay skip follow banner
  actions buttons download rss feed more also trending search
`);
/** Links to other places on the page. */
const JUMP = /^(?:table of contents|(?:back )?to (?:the )?(?:top|contents)|skip to .{1,30})$/i;
const ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar'.split(' '),
);
const TAGS = new Set(['nav', 'aside', 'footer', 'dialog']);

/** A part with more prose than this is furniture only by a sure sign. */
const MOST_PROSE = 200;

/** How sure it is that an element is page furniture rather than a part of the release. */
export type Apartness = 'sure' | 'perhaps' | null;

/** Judges an element by its name, role and class: navigation, share bars, cookie notices, related links. */
export function apartness(node: HtmlNode): Apartness {
  if (!isElement(node) || node.name === 'body' || node.name === 'html') return null;
  if (TAGS.has(node.name) || ROLES.has(attribute(node, 'role'))) return 'sure';
  if (node.name === 'a' && attribute(node, 'href').startsWith('#') && JUMP.test(plainText(node, 40)))
    return 'sure';
  const label = `${attribute(node, 'class')} ${attribute(node, 'id')}`;
  if (label === ' ') return null;
  if (APART.test(label)) return 'sure';
  return PERHAPS_APART.test(label) ? 'perhaps' : null;
}

/** Whether an element of a given apartness is left out: one that holds much of the page's prose stays. */
export const isLeftOut = (degree: Apartness, prose: number, total: number): boolean =>
  degree !== null && prose <= total * 0.3 && (degree === 'sure' || prose < MOST_PROSE);
