import { type HtmlNode, isElement, walk } from './dom.js';
import { isBlock } from './elements.js';
import { isHidden } from './visibility.js';

/** Shorter runs of text are labels, not prose. */
const SHORTEST_RUN = 20;

/**
 * How much prose each block of a page holds: characters in runs of text that are not links.
 *
 * @param skips elements left out with all they contain
 */
export function measureProse(
  root: HtmlNode,
  skips: (node: HtmlNode) => boolean,
): ReadonlyMap<HtmlNode, number> {
  const amounts = new Map<HtmlNode, number>();
  const open: { node: HtmlNode; prose: number }[] = [];
  const close = () => {
    const { node, prose } = open.pop()!;
    amounts.set(node, prose);
    const parent = open.at(-1);
    if (parent) parent.prose += prose;
  };
  let links = 0;
  let run = 0;
  const endRun = () => {
    const holder = open.at(-1);
    if (holder && run >= SHORTEST_RUN) holder.prose += run;
    run = 0;
  };
  walk(
    root,
    (node) => {
      if (node.type === 'text') {
        if (links === 0) run += node.data!.trim().length;
        return false;
      }
      if (isHidden(node) || skips(node)) return false;
      if (node === root || (isElement(node) && (isBlock(node) || node.name === 'br'))) endRun();
      if (node === root || (isElement(node) && isBlock(node))) open.push({ node, prose: 0 });
      if (node.name === 'a' && node.attribs?.href !== undefined) links++;
      return true;
    },
    (node) => {
      if (node.name === 'a' && node.attribs?.href !== undefined) links--;
      if (open.at(-1)?.node !== node) return;
      endRun();
      close();
    },
  );
  return amounts;
}
