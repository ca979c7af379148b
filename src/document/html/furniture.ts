import { attribute, findElements, type HtmlNode, isElement, plainText } from './dom.js';

const bounded = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.trim().replace(/\s+/g, '|')})(?:$|[\\s_-])`, 'i');

/** Class and id words of parts that never belong to the release. */
const APART = bounded(`
  nav navbar navigation mainnav breadcrumbs? cookies? consent gdpr ccpa onetrust newsletter subscribe subscription
  signup sidebar related relatedposts recommended recommendations comments respond sharedaddy addthis addtoany a2a
  advert adverts advertisement advertisements disqus pagination pager searchform sitemap masthead megamenu
`);
/** Class and id words of what asks for consent, and of what lies over a page. */
const CONSENT = bounded(`
  cookies? cookie-?\\w+ consent gdpr ccpa onetrust\\S* cookiebot didomi usercentrics trustarc privacy-preference\\S*
`);
const OVERLAY = bounded('modal popup overlay banner dialog notice prompt lightbox');
const OVERLAY_ROLES = new Set(['dialog', 'alertdialog', 'banner']);
/** What a part that asks for consent opens with. */
const ASKS = /\bcookies?\b|\bconsent\b|\bprivacy (?:preference|setting|choice)/i;
const OPENING = 400;

/** Class and id words that such parts have, but sometimes parts of a release too. */
const PERHAPS_APART = bounded(`
  share sharing social socials print tags promo menu submenu toolbar modal popup overlay skip follow banner
  actions buttons download rss feed more also trending search
`);
/** Lines that file a release on its page: "Category: …", "Posted in …". */
const FILED =
  /^(?:news date\s*:.{0,30})?(?:categor(?:y|ies)|tags?|filed under|posted in|more from|read more|related (?:links|articles|news|stories))\s*:.{0,120}$/i;
const LONGEST_FILED = 160;
/** Nodes of such a line: each tag in an element of its own. */
const NODES_FILED = 400;

/** Links to other places on the page. */
const JUMP = /^(?:table of contents|(?:back )?to (?:the )?(?:top|contents)|skip to .{1,30})$/i;
const ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar'.split(' '),
);
const LINES = new Set(['p', 'div', 'span', 'li', 'h5', 'h6', 'small']);
const TAGS = new Set(['nav', 'aside', 'footer', 'dialog']);

/** A part with more prose than this is furniture only by a sure sign. */
const MOST_PROSE = 200;

/** How sure it is that an element is page furniture rather than a part of the release. */
export type Apartness = 'sure' | 'perhaps' | null;

const label = (node: HtmlNode): string => `${attribute(node, 'class')} ${attribute(node, 'id')}`;

const holdsRelease = (node: HtmlNode): boolean =>
  node.name === 'article' ||
  node.name === 'main' ||
  attribute(node, 'itemprop') === 'articleBody' ||
  (node.name === 'h1' && !ASKS.test(plainText(node, OPENING)));

/** Judges an element by its name, role and class: navigation, share bars, cookie notices, related links. */
export function apartness(node: HtmlNode): Apartness {
  if (!isElement(node) || node.name === 'body' || node.name === 'html') return null;
  if (TAGS.has(node.name) || ROLES.has(attribute(node, 'role'))) return 'sure';
  if (node.name === 'a' && attribute(node, 'href').startsWith('#') && JUMP.test(plainText(node, 40)))
    return 'sure';
  if (LINES.has(node.name) && FILED.test(plainText(node, LONGEST_FILED, NODES_FILED))) return 'sure';
  const names = label(node);
  if (names === ' ') return null;
  if (APART.test(names)) return 'sure';
  return PERHAPS_APART.test(names) ? 'perhaps' : null;
}

/**
 * Whether a part asks for consent to cookies: its class says so, or it lies over the page and speaks of them.
 * What holds an article is none, whatever it is called, for pages note the state of consent on their wrapper.
 */
export function asksForConsent(node: HtmlNode): boolean {
  if (!isElement(node) || node.name === 'body' || node.name === 'html') return false;
  const names = label(node);
  const role = attribute(node, 'role');
  const lies = OVERLAY.test(names) || OVERLAY_ROLES.has(role) || node.name === 'dialog';
  if (!CONSENT.test(names) && !(lies && ASKS.test(plainText(node, OPENING)))) return false;
  return findElements(node, holdsRelease).length === 0;
}

/** Whether an element of a given apartness is left out: one that holds much of the page's prose stays. */
export const isLeftOut = (degree: Apartness, prose: number, total: number): boolean =>
  degree !== null && prose <= total * 0.3 && (degree === 'sure' || prose < MOST_PROSE);
