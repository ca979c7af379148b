import { attribute, type HtmlNode } from './dom.js';

const BREAK_STYLE = /(?:page-)?break-(before|after)\s*:\s*(?:always|page|left|right)/i;
const PAGE_NUMBER = /^(?:page\s+)?[-–—]?\s*\d{1,3}\s*[-–—]?(?:\s+of\s+\d{1,3})?$/i;

/** Where a new page begins by an element: before or behind its content, or null. */
export function pageBreak(node: HtmlNode): 'before' | 'after' | null {
  if (node.name === 'hr') return 'before';
  const side = BREAK_STYLE.exec(attribute(node, 'style'))?.[1]?.toLowerCase();
  return side === 'before' || side === 'after' ? side : null;
}

/** Whether a line is the number of a page and nothing else. */
export const isPageNumber = (line: string): boolean => line.length < 24 && PAGE_NUMBER.test(line);
