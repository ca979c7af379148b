import { load } from 'cheerio/slim';

/** A node of the parsed page, as far as reading it needs. */
export interface HtmlNode {
  readonly type: string;
  readonly parent: HtmlNode | null;
  readonly next: HtmlNode | null;
  /** of elements: lower case, with the prefix ("ix:header") */
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
  /** of text and comments */
  readonly data?: string;
}

/** An XML declaration at the start: such pages close empty elements with `/>`. */
const XML = /^\s*<\?xml\b/i;

/** Parses a page; never throws on bad markup. */
export function parseHtml(html: string): HtmlNode {
  const options = XML.test(html) ? { xml: { xmlMode: false, recognizeSelfClosing: true } } : null;
  return load(html, options).root()[0] as unknown as HtmlNode;
}

/** Whether a node is an element, with a name and attributes. */
export const isElement = (
  node: HtmlNode,
): node is HtmlNode & { name: string; attribs: Record<string, string>; children: HtmlNode[] } =>
  node.name !== undefined && node.attribs !== undefined;

/** An attribute's value, or the empty string. */
export const attribute = (node: HtmlNode, name: string): string => node.attribs?.[name] ?? '';

/**
 * Visits a tree in document order without recursion.
 *
 * @param enter says whether to go into the node's children; `leave` is called for the nodes gone into
 */
export function walk(
  root: HtmlNode,
  enter: (node: HtmlNode) => boolean,
  leave?: (node: HtmlNode) => void,
): void {
  let node = root;
  for (;;) {
    const entered = enter(node);
    const first = entered ? node.children?.[0] : undefined;
    if (first) {
      node = first;
      continue;
    }
    if (entered) leave?.(node);
    while (node !== root && !node.next) {
      node = node.parent!;
      leave?.(node);
    }
    if (node === root) return;
    node = node.next!;
  }
}

/** The elements of a tree that a test accepts, in document order. */
export function findElements(root: HtmlNode, test: (node: HtmlNode) => boolean): HtmlNode[] {
  const found: HtmlNode[] = [];
  walk(root, (node) => {
    if (isElement(node) && test(node)) found.push(node);
    return true;
  });
  return found;
}

/** Nodes looked at for a text that is only needed to judge an element. */
const MAX_NODES = 2_000;

/** The text in a tree, white space collapsed, hidden or not; cut off behind `limit` characters or so many nodes. */
export function plainText(root: HtmlNode, limit = 2000, mostNodes = MAX_NODES): string {
  const pieces: string[] = [];
  let length = 0;
  let nodes = 0;
  walk(root, (node) => {
    if (length > limit || ++nodes > mostNodes) return false;
    if (node.type === 'text') {
      pieces.push(node.data!);
      length += node.data!.length;
    } else if (node.name === 'br') pieces.push(' ');
    return node.type !== 'script' && node.type !== 'style' && node.type !== 'comment';
  });
  return pieces.join('').replace(/\s+/g, ' ').trim();
}
