import { attribute, type HtmlNode, isElement, walk } from './dom.js';
import { isBlock } from './elements.js';
import { isHidden } from './visibility.js';

const SEPARATORS = /^[\s|·•›»>/:–-]*$/;
/** The first run of text as long as this is prose: what follows is the release. */
const PROSE_RUN = 80;
const LONGEST_LINK = 40;

interface Content {
  readonly node: HtmlNode;
  links: number;
  other: boolean;
}

/** Blocks of short links and nothing else above the first prose: the navigation of pages laid out by hand. */
export function linkBars(body: HtmlNode): HtmlNode[] {
  const bars: HtmlNode[] = [];
  const open: Content[] = [];
  let link: HtmlNode | null = null;
  let reached = false;
  walk(
    body,
    (node) => {
      if (reached || isHidden(node)) return false;
      const holder = open.at(-1);
      if (node.type === 'text') {
        const length = node.data!.trim().length;
        if (link ? length > LONGEST_LINK : !SEPARATORS.test(node.data!)) holder!.other = true;
        reached = !link && length > PROSE_RUN;
        return false;
      }
      if (node === body || (isElement(node) && isBlock(node))) open.push({ node, links: 0, other: false });
      if (node.name === 'a' && /^[^#]/.test(attribute(node, 'href'))) {
        link = node;
        open.at(-1)!.links++;
      }
      return true;
    },
    (node) => {
      if (node === link) link = null;
      if (open.at(-1)?.node !== node) return;
      const { links, other } = open.pop()!;
      if (links > 1 && !other && node !== body) bars.push(node);
      const holder = open.at(-1);
      if (!holder) return;
      holder.links += links;
      holder.other ||= other;
    },
  );
  return reached ? bars : [];
}
